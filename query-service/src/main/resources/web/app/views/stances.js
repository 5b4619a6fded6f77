import { html } from 'lit';
import { ask } from '../api.js';
import { go } from '../address.js';
import { learn } from '../names.js';
import '../parts/evidence.js';
import '../parts/matrix.js';
import '../parts/pair-list.js';
import { keyOf } from '../parts/pair-text.js';
import { View } from '../parts/part.js';
import { isNetwork, mostOf, nothing, picture, stancesHead } from '../parts/stances-parts.js';
import { trouble } from '../parts/trouble.js';
import { blocs } from '../stances/blocs.js';
import { core, pairsOf } from '../stances/pairs.js';
import { words } from '../words/index.js';

/** So many of the pairs with the most stances are asked for: the most that the service gives at once. */
const ASKED = 1000;

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

  #read() {
    const question = JSON.stringify(this.address.filters);
    if (isNetwork(this.address)) this.#fetchNetwork();
    if (question === this.#question) return;
    this.#question = question;
    this.#load();
  }

  async #fetchNetwork() {
    try {
      await import('../parts/network.js');
    } catch {
      this.problem = words.noView(words.asNetwork);
    }
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
    const most = mostOf(this.address);
    if (this.answer === null || (!isNew && this.#shown.most === most)) return;
    const pairs = core(pairsOf(this.answer), most);
    this.#shown = { pairs, blocs: blocs(pairs), most };
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
    const isShown = answer !== null && this.#shown.pairs.length > 0;
    const isOpen = address.get('openHolder') && address.get('openTarget');
    return html`<section class="stances" aria-labelledby="stances-title" aria-busy=${this.isLoading}>
      ${stancesHead(answer, this.#shown, address)}
      ${problem ? trouble(problem, () => this.#load()) : null}
      ${answer && !isShown ? nothing(address) : null}
      <div class="stances-body">
        <div class="picture">${isShown ? picture(this.#shown, address, this.#open) : null}</div>
        <div class="beside">
          ${isOpen
            ? html`<stance-evidence .address=${address} .closed=${this.#close}></stance-evidence>`
            : null}
          ${isShown
            ? html`<pair-list .pairs=${this.#shown.pairs} .open=${this.#open}></pair-list>`
            : null}
        </div>
      </div>
    </section>`;
  }
}

customElements.define('stances-view', StancesView);
