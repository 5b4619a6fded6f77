import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask } from '../api.js';
import { learn } from '../names.js';
import { words } from '../words/index.js';
import { Part } from './part.js';

const PAUSE = 120;
const MOST = 8;
let boxes = 0;

/**
 * A box in which the name of an entity is typed, in any script, and chosen from what is offered:
 * the combobox of the ARIA Authoring Practices, where nothing is chosen by itself.
 *
 * `chosen` is called with the entity. Where there is `submitted`, what was typed may be taken as it
 * is, too: it is called with that.
 */
class EntityBox extends Part {
  static properties = {
    label: {},
    hint: {},
    chosen: { attribute: false },
    submitted: { attribute: false },
    typed: { state: true },
    options: { state: true },
    active: { state: true },
    told: { state: true },
  };

  #id = `box${boxes++}`;
  #timer = 0;
  #asking = new AbortController();

  constructor() {
    super();
    this.submitted = null;
    this.typed = '';
    this.#close();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  render() {
    const isOpen = this.options.length > 0;
    return html`
      <input
        type="text"
        role="combobox"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="${this.#id}-list"
        aria-activedescendant=${this.active < 0 ? '' : `${this.#id}-${this.active}`}
        placeholder=${this.hint ?? ''}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(this.typed)}
        @input=${(event) => this.#type(event.target.value)}
        @keydown=${this.#press}
        @blur=${this.#close}
      />
      <ul role="listbox" id="${this.#id}-list" aria-label=${this.label} ?hidden=${!isOpen}>
        ${this.options.map((option, i) => this.#option(option, i))}
      </ul>
      <span class="unseen" role="status">${this.told}</span>
    `;
  }

  #option(option, i) {
    return html`<li
      role="option"
      id="${this.#id}-${i}"
      aria-selected=${i === this.active}
      @mousedown=${(event) => event.preventDefault()}
      @click=${() => this.#choose(option)}
    >
      ${option.entity ? entity(option.entity) : html`<bdi>${words.searchWords(option.words)}</bdi>`}
    </li>`;
  }

  #type(text) {
    this.typed = text;
    this.#stop();
    if (text.trim() === '') this.#close();
    else this.#timer = setTimeout(() => this.#suggest(), PAUSE);
  }

  async #suggest() {
    const q = this.typed.trim();
    this.#asking = new AbortController();
    try {
      const { entities } = await ask('v1/entities', { q, limit: MOST }, this.#asking.signal);
      learn(entities);
      this.active = -1;
      this.options = entities.map((each) => ({ entity: each }));
      if (q && this.submitted) this.options.push({ words: q });
      this.told = entities.length > 0 ? words.suggestions(entities.length) : words.noSuggestion;
    } catch (problem) {
      if (problem.name !== 'AbortError') this.told = problem.message;
    }
  }

  #press(event) {
    if (event.isComposing) return;
    const { key } = event;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (key in steps) {
      event.preventDefault();
      if (this.options.length > 0) this.#move(steps[key]);
      else this.#suggest();
    } else if (key === 'Enter') {
      event.preventDefault();
      this.#enter();
    } else if (key === 'Escape') {
      if (this.options.length === 0) this.typed = '';
      this.#close();
    }
  }

  #move(step) {
    const count = this.options.length;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    this.updateComplete.then(() =>
      this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #enter() {
    const typed = this.typed.trim();
    if (this.active >= 0) this.#choose(this.options[this.active]);
    else if (this.submitted && typed) this.#choose({ words: typed });
    else if (this.options.length > 0) this.#choose(this.options[0]);
  }

  #choose(option) {
    this.typed = '';
    this.#close();
    if (option.entity) this.chosen(option.entity);
    else this.submitted(option.words);
  }

  #close() {
    this.#stop();
    this.options = [];
    this.active = -1;
    this.told = '';
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asking.abort();
  }
}

const entity = ({ name, type, count }) => html`
  <bdi class="mention ${type}">${name}</bdi>
  <span class="aside">${words[type]} · ${words.articles(count)}</span>
`;

customElements.define('entity-box', EntityBox);
