import { html } from 'lit';
import { ask } from '../api.js';
import { learn } from '../names.js';
import { words } from '../words/index.js';
import { evidenceItem, party, polarities } from './evidence-parts.js';
import { Part } from './part.js';
import { trouble } from './trouble.js';

const PAGE = 20;
const NARROW = '(max-width: 60rem)';
const OF_PAIR = ['holder', 'target', 'polarity'];

/** The words that show who is for or against whom, those of the newest article first. */
class StanceEvidence extends Part {
  static properties = {
    address: { attribute: false },
    closed: { attribute: false },
    stances: { state: true },
    problem: { state: true },
    isLoading: { state: true },
  };

  #asked = null;
  #asking = new AbortController();

  constructor() {
    super();
    this.stances = [];
    this.total = null;
    this.cursor = null;
    this.problem = null;
    this.isLoading = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  get #question() {
    const { address } = this;
    const filters = address.filters.filter(([name]) => !OF_PAIR.includes(name));
    const polarity = address.get('openPolarity') ?? address.get('polarity');
    return [
      ...filters,
      ['holder', address.get('openHolder')],
      ['target', address.get('openTarget')],
      ['polarity', polarity],
    ];
  }

  willUpdate() {
    const asked = JSON.stringify(this.#question);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.stances = [];
    this.total = null;
    this.cursor = null;
    this.#load();
  }

  updated(changed) {
    const dialog = this.querySelector('dialog');
    if (dialog.open) {
      if (changed.has('address')) this.querySelector('h2').focus({ preventScroll: true });
    } else if (matchMedia(NARROW).matches) dialog.showModal();
    else dialog.show();
  }

  async #load() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.isLoading = true;
    this.problem = null;
    try {
      const page = [['limit', PAGE], ['cursor', this.cursor]];
      const answer = await ask('v1/stances/evidence', [...this.#question, ...page], signal);
      learn(answer.stances.flatMap(({ holder, target }) => [holder, target]).filter((it) => it.name));
      this.stances = [...this.stances, ...answer.stances];
      this.total = answer.total;
      this.cursor = answer.cursor;
    } catch (problem) {
      if (signal.aborted) return;
      this.problem = problem.message;
    }
    this.isLoading = false;
  }

  async #more() {
    const before = this.stances.length;
    await this.#load();
    await this.updateComplete;
    this.querySelectorAll('.words a')[before]?.focus();
  }

  render() {
    return html`<dialog aria-labelledby="evidence-title" @close=${() => this.closed()}>
      <div class="evidence-head">
        <h2 id="evidence-title" tabindex="-1" autofocus>${party(this.address, 'openHolder')} → ${party(this.address, 'openTarget')}</h2>
        <button type="button" aria-label=${words.close} @click=${() => this.closed()}>✕</button>
      </div>
      ${this.address.get('polarity') ? null : polarities(this.address)}
      <p class="aside" role="status">${this.total === null ? words.loading : words.stancesFound(this.total)}</p>
      <ol class="quotations" aria-busy=${this.isLoading}>
        ${this.stances.map((stance) => evidenceItem(stance, this.address))}
      </ol>
      ${this.problem ? trouble(this.problem, () => this.#load()) : null}
      ${this.total === 0 ? html`<p>${words.noEvidence}</p>` : null}
      ${this.cursor && !this.problem ? this.#foot() : null}
      ${this.total > 0 ? html`<p><a href=${this.#feed()}>${words.theirArticles}</a></p>` : null}
    </dialog>`;
  }

  #foot() {
    return html`<p class="end">
      <button type="button" ?disabled=${this.isLoading} @click=${() => this.#more()}>${words.showMore}</button>
    </p>`;
  }

  #feed() {
    const { address } = this;
    return address.to('feed', Object.fromEntries(this.#question.slice(-3))).href;
  }
}

customElements.define('stance-evidence', StanceEvidence);
