import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask } from '../api.js';
import { go } from '../address.js';
import { VIEWS } from '../views/index.js';
import { words } from '../words/index.js';
import { describe } from './describe.js';
import './entity-box.js';
import { number } from './dates.js';
import { Part } from './part.js';

const MOST = 10;
const SURENESS = ['0.3', '0.7', '0.8', '0.9'];
const DAY = /^\d{4}-\d\d-\d\d/;
const PERIODS = ['-24h', '-7d', '-30d'];
const ORDERS = ['newest', 'oldest', 'arrival', 'relevance'];

/** Filters to choose from, beside those that the search gives. */
class FilterPanel extends Part {
  static properties = {
    address: { attribute: false },
    isOpen: { state: true },
    values: { state: true },
  };

  #asked = null;

  constructor() {
    super();
    this.address = null;
    this.isOpen = false;
    this.values = {};
  }

  updated() {
    if (this.isOpen && this.address.href !== this.#asked) this.#count();
  }

  /** What each language and source is counted among all others: several of them may be chosen. */
  async #count() {
    const { href, filters } = this.address;
    this.#asked = href;
    const counted = ['language', 'source'].map(async (by) => {
      const others = filters.filter(([name]) => name !== by);
      const { facets } = await ask('v1/facets', [...others, ['by', by], ['limit', MOST]]);
      return [by, facets[0].buckets];
    });
    try {
      const values = Object.fromEntries(await Promise.all(counted));
      if (href === this.#asked) this.values = values;
    } catch {
      // What is shown below says what is wrong with the question.
      this.values = {};
    }
  }

  render() {
    return html`<details @toggle=${(event) => (this.isOpen = event.target.open)}>
      <summary>${words.filters}</summary>
      ${this.isOpen ? this.#fields() : null}
    </details>`;
  }

  #fields() {
    const { address } = this;
    return html`<div class="fields">
      ${this.#period()}
      ${this.#one('polarity', { '': words.either, FAVOR: words.FAVOR, AGAINST: words.AGAINST })}
      ${this.#party('holder')} ${this.#party('target')} ${this.#sureness()}
      ${VIEWS[address.view].sorted
        ? this.#one('sort', Object.fromEntries(ORDERS.map((it) => [it, words.sort[it]])), 'newest')
        : null}
      ${this.#several('language')} ${this.#several('source')}
    </div>`;
  }

  /** A choice of one value; `usual` is the one that the address leaves out. */
  #one(name, options, usual = '', label = words.filter[name]) {
    const chosen = this.address.get(name) ?? usual;
    const all = { ...options, [chosen]: options[chosen] ?? describe([name, chosen]).value };
    return html`<label>
      ${label}
      <select
        @change=${({ target: { value } }) => this.#set({ [name]: value === usual ? null : value })}
      >
        ${Object.entries(all).map(
          ([value, text]) =>
            html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
        )}
      </select>
    </label>`;
  }

  #sureness() {
    const shares = SURENESS.map((it) => [it, describe(['minConfidence', it]).value]);
    const options = { '': words.asUsual, ...Object.fromEntries(shares) };
    return this.#one('minConfidence', options, '', words.sureness);
  }

  #period() {
    const periods = PERIODS.map((it) => [it, describe(['from', it]).value]);
    const day = (name) => html`<input
      type="date"
      aria-label=${words.filter[name]}
      .value=${live(DAY.exec(this.address.get(name) ?? '')?.[0] ?? '')}
      @change=${({ target }) => this.#set({ [name]: target.value || null })}
    />`;
    return html`<div class="period">
      ${this.#one('from', { '': words.anyTime, ...Object.fromEntries(periods) }, '', words.period)}
      <span class="days">${day('from')}<span aria-hidden="true">–</span>${day('to')}</span>
    </div>`;
  }

  #party(name) {
    const label = words.filter[name];
    return html`<div class="field">
      <span aria-hidden="true">${label}</span>
      <entity-box
        .label=${label}
        .hint=${words.someone}
        .chosen=${(entity) => go(this.address.and(name, entity.id))}
      ></entity-box>
    </div>`;
  }

  #several(name) {
    const chosen = this.address.all(name);
    const counted = this.values[name] ?? [];
    const missing = chosen.filter((it) => !counted.some((each) => each.value === it));
    const all = [...missing.map((value) => ({ value })), ...counted];
    return html`<fieldset>
      <legend>${words.filter[name]}</legend>
      ${all.map(
        ({ value, count }) => html`<label>
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${({ target }) =>
              go(this.address[target.checked ? 'and' : 'without'](name, value))}
          />
          <bdi>${describe([name, value]).value}</bdi>
          <span class="aside">${count === undefined ? null : number(count)}</span>
        </label>`,
      )}
      ${all.length === 0 ? html`<p class="aside">${words.noValues}</p>` : null}
    </fieldset>`;
  }

  #set(changes) {
    go(this.address.with(changes));
  }
}

customElements.define('filter-panel', FilterPanel);
