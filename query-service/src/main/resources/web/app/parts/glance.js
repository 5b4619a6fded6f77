import { html } from 'lit';
import { Address } from '../address.js';
import { ask } from '../api.js';
import { words } from '../words/index.js';
import { SIGNS } from './chip.js';
import { number } from './dates.js';
import { Part } from './part.js';

const MOST = 10;
const EVERY = 60_000;

/** Who stands against whom, and for whom, in what the filters let through: the most said first. */
class StanceGlance extends Part {
  static properties = { address: { attribute: false }, cells: { state: true } };

  #asking = new AbortController();
  #clock = 0;

  constructor() {
    super();
    this.address = null;
    this.cells = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#clock = setInterval(() => document.hidden || this.#ask(), EVERY);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#asking.abort();
  }

  willUpdate(changed) {
    if (changed.has('address')) this.#ask();
  }

  async #ask() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const asked = [...this.address.filters, ['limit', MOST]];
    try {
      const { cells } = await ask('v1/stances', asked, this.#asking.signal);
      this.cells = cells;
    } catch {
      // The feed beside it says what is wrong.
      this.cells = [];
    }
  }

  render() {
    if (this.cells.length === 0) return null;
    return html`<div>
      <h2><a href=${this.address.to('stances').href}>${words.glance}</a></h2>
      <ul>
        ${this.cells.map((cell) => html`<li>${this.#cell(cell)}</li>`)}
      </ul>
    </div>`;
  }

  #cell({ holder, target, stances: { favor, against } }) {
    const polarity = against >= favor ? 'AGAINST' : 'FAVOR';
    const pair = { holder: holder.id, target: target.id };
    return html`<a class="chip ${polarity}" href=${new Address().with(pair).href}
      ><bdi>${holder.name ?? holder.id}</bdi
      ><span class="sign" aria-hidden="true">${SIGNS[polarity]}</span
      ><span class="unseen"> ${words.is[polarity]} </span><bdi>${target.name ?? target.id}</bdi>
      <span class="often">${often(favor, against)}</span></a
    >`;
  }
}

/** How often it is said; where both are, how often each. */
const often = (favor, against) =>
  favor > 0 && against > 0
    ? html`${SIGNS.AGAINST} ${number(against)} ${SIGNS.FAVOR} ${number(favor)}`
    : number(favor + against);

customElements.define('stance-glance', StanceGlance);
