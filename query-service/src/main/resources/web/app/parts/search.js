import { html } from 'lit';
import { Address, go } from '../address.js';
import { VIEWS } from '../views/index.js';
import { words } from '../words/index.js';
import './entity-box.js';
import { Part } from './part.js';

/** The search of the page: a chosen entity, or words, become one more filter. */
class SearchBox extends Part {
  static properties = { address: { attribute: false } };

  constructor() {
    super();
    this.address = null;
  }

  render() {
    return html`<div role="search">
      <entity-box
        .label=${words.search}
        .hint=${words.searchShort}
        .chosen=${(entity) => go(this.#here().and('entity', entity.id))}
        .submitted=${(typed) => go(this.#withWords(typed))}
      ></entity-box>
    </div>`;
  }

  /** Where the filter goes: what shows something else than a choice of articles gives way. */
  #here() {
    return VIEWS[this.address.view]?.filtered ? this.address : new Address();
  }

  // Words that stand beside each other are all asked for.
  #withWords(typed) {
    const here = this.#here();
    const before = here.get('q');
    return here.with({ q: before ? `${before} ${typed}` : typed });
  }
}

customElements.define('search-box', SearchBox);
