import { html } from 'lit';
import { strongest } from '../stances/pairs.js';
import { words } from '../words/index.js';
import { number } from './dates.js';
import { keyOf, sentence, written } from './pair-text.js';
import { Part } from './part.js';
import { kindOf } from './stance-mark.js';

const AT_ONCE = 12;

/** The pairs with the most stances, in words: the same as the pictures show. */
class PairList extends Part {
  static properties = { pairs: { attribute: false }, open: { attribute: false }, most: { state: true } };

  constructor() {
    super();
    this.most = AT_ONCE;
  }

  render() {
    const all = strongest(this.pairs);
    return html`<section class="pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">${words.strongestPairs}</h2>
      <ol>
        ${all.slice(0, this.most).map((pair) => this.#pair(pair))}
      </ol>
      ${all.length > this.most
        ? html`<button type="button" @click=${this.#more}>${words.showMore}</button>`
        : null}
    </section>`;
  }

  #pair(pair) {
    return html`<li>
      <button
        type="button"
        class="chip ${kindOf(pair)}"
        data-pair=${keyOf(pair)}
        aria-label=${sentence(pair)}
        @click=${() => this.open(pair)}
      >
        ${written(pair)}
      </button>
      <span class="aside" aria-hidden="true">${counts(pair)}</span>
    </li>`;
  }

  async #more() {
    const before = this.most;
    this.most += 4 * AT_ONCE;
    await this.updateComplete;
    this.querySelectorAll('ol button')[before].focus();
  }
}

const counts = ({ favor, against }) =>
  [against > 0 ? `✕ ${number(against)}` : null, favor > 0 ? `✓ ${number(favor)}` : null]
    .filter((each) => each)
    .join('  ');

customElements.define('pair-list', PairList);
