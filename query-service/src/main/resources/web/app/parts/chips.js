import { html } from 'lit';
import { go } from '../address.js';
import { learnAll } from '../names.js';
import { words } from '../words/index.js';
import { describe, entityOf } from './describe.js';
import { Part } from './part.js';

/** The filters of the address, each of which can be taken away. */
class FilterChips extends Part {
  static properties = { address: { attribute: false } };

  constructor() {
    super();
    this.address = null;
  }

  willUpdate() {
    learnAll(this.address.filters.flatMap(entityOf)).then((learnt) => {
      if (learnt) this.requestUpdate();
    });
  }

  render() {
    const { filters } = this.address;
    if (filters.length === 0) return null;
    return html`<ul class="filter-chips" aria-label=${words.chosenFilters}>
      ${filters.map((filter) => this.#chip(filter))}
      ${filters.length > 1
        ? html`<li>
            <button type="button" class="plain" @click=${() => this.#go(this.address.unfiltered())}>
              ${words.removeAll}
            </button>
          </li>`
        : null}
    </ul>`;
  }

  #chip(filter) {
    const { label, value } = describe(filter);
    return html`<li>
      <button
        type="button"
        aria-label=${words.remove(`${label}: ${value}`)}
        @click=${() => this.#go(this.address.without(...filter))}
      >
        <span class="aside">${label}</span> <bdi>${value}</bdi> <span aria-hidden="true">✕</span>
      </button>
    </li>`;
  }

  // The button that was pressed is gone: what has the focus is the next one, else the search.
  async #go(address) {
    const at = [...this.querySelectorAll('button')].indexOf(document.activeElement);
    go(address);
    await this.updateComplete;
    const rest = this.querySelectorAll('button');
    (rest[Math.min(at, rest.length - 1)] ?? document.querySelector('search-box input'))?.focus();
  }
}

customElements.define('filter-chips', FilterChips);
