import { html } from 'lit';
import { ask } from '../api.js';
import { go } from '../address.js';
import { learn, learnAll } from '../names.js';
import '../parts/evidence.js';
import '../parts/matrix.js';
import '../parts/pair-list.js';
import { keyOf } from '../parts/pair-text.js';
import { View } from '../parts/part.js';
import { legend, nothing, stancesHead } from '../parts/stances-parts.js';
import { trouble } from '../parts/trouble.js';
import { blocs } from '../stances/blocs.js';
import { core } from '../stances/pairs.js';
import { words } from '../words/index.js';

/** So many of the pairs with the most stances are asked for: the most that the service gives at once. */
const ASKED = 1000;

/** How many parties may be shown, and how many are where the address does not say. */
const PARTIES = [12, 20, 30, 40];
const USUAL = 20;

/** Who stands against whom: as a matrix or as a network, with the words behind each pair. */
class StancesView extends View {
  static properties = {
    ...View.properties,
    answer: { state: true },
    problem: { state: true },
    isLoading: { state: true },
  };

  #question = null;
  #asking = new AbortController();
  #shown = { pairs: [], blocs: [] };

  constructor() {
    super();
    this.answer = null;
    this.problem = null;
    this.isLoading = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#escape);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  willUpdate(changed) {
    if (changed.has('address')) this.#read();
    if (changed.has('answer') || changed.has('address')) this.#choose(changed.has('answer'));
  }

  get #most() {
    const asked = Number(this.address.get('parties'));
    return PARTIES.includes(asked) ? asked : USUAL;
  }

  get #isNetwork() {
    return this.address.get('as') === 'network';
  }

  #read() {
    const question = JSON.stringify(this.address.filters);
    if (this.#isNetwork) import('../parts/network.js');
    if (question === this.#question) return;
    this.#question = question;
    this.#load();
  }

  async #load() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.isLoading = true;
    try {
      const answer = await ask('v1/stances', [...this.address.filters, ['limit', ASKED]], signal);
      for (const side of ['holders', 'targets']) {
        learn(answer[side].map(({ party }) => party).filter(({ name }) => name));
      }
      this.answer = answer;
      this.problem = null;
    } catch (problem) {
      if (signal.aborted) return;
      this.answer = null;
      this.problem = problem.message;
    }
    this.isLoading = false;
    this.tell(words.stancesTitle);
  }

  #choose(isNew) {
    if (this.answer === null || (!isNew && this.#shown.most === this.#most)) return;
    const all = this.answer.cells.map(({ holder, target, stances }) => ({
      holder: holder.id,
      target: target.id,
      ...stances,
    }));
    const pairs = core(all, this.#most);
    this.#shown = { pairs, blocs: blocs(pairs), most: this.#most };
  }

  #open = ({ holder, target }) => {
    go(this.address.with({ openHolder: holder, openTarget: target, openPolarity: null }), true);
  };

  #close = async () => {
    const pair = { holder: this.address.get('openHolder'), target: this.address.get('openTarget') };
    if (!pair.holder) return;
    go(this.address.with({ openHolder: null, openTarget: null, openPolarity: null }), true);
    await this.updateComplete;
    const opener = this.querySelector(`[data-pair="${CSS.escape(keyOf(pair))}"]`);
    (opener ?? this.querySelector('h1')).focus();
  };

  #escape = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#close();
  };

  render() {
    const { answer, problem, address } = this;
    const isOpen = address.get('openHolder') && address.get('openTarget');
    return html`<section class="stances" aria-labelledby="stances-title" aria-busy=${this.isLoading}>
      ${stancesHead(answer, this.#shown, address, PARTIES)}
      ${problem ? trouble(problem, () => this.#load()) : null}
      ${answer?.pairs === 0 ? nothing(address) : null}
      <div class="stances-body">
        <div class="picture">${answer?.pairs > 0 ? this.#picture() : null}</div>
        <div class="beside">
          ${isOpen
            ? html`<stance-evidence .address=${address} .closed=${this.#close}></stance-evidence>`
            : null}
          ${answer?.pairs > 0
            ? html`<pair-list .pairs=${this.#shown.pairs} .open=${this.#open}></pair-list>`
            : null}
        </div>
      </div>
    </section>`;
  }

  #picture() {
    const { pairs, blocs: groups } = this.#shown;
    return html`${legend(this.#isNetwork)}
    ${this.#isNetwork
      ? html`<stance-network
          .pairs=${pairs}
          .blocs=${groups}
          .address=${this.address}
          .open=${this.#open}
        ></stance-network>`
      : html`<stance-matrix
          .pairs=${pairs}
          .blocs=${groups}
          .address=${this.address}
          .open=${this.#open}
        ></stance-matrix>`}`;
  }
}

customElements.define('stances-view', StancesView);
