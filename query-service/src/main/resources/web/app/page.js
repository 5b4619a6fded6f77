import { html } from 'lit';
import { Address, cameBack, onAddress, staysHere } from './address.js';
import './parts/chips.js';
import './parts/filters.js';
import { footer } from './parts/footer.js';
import { Part } from './parts/part.js';
import './parts/search.js';
import { switches } from './parts/switches.js';
import { trouble } from './parts/trouble.js';
import { VIEWS } from './views/index.js';
import { words } from './words/index.js';

/** The page: its head, the view that the address names, and its foot. */
class StancewirePage extends Part {
  static properties = { address: { state: true }, view: { state: true }, problem: { state: true } };

  #heights = new Map();

  constructor() {
    super();
    this.address = Address.current();
    this.view = null;
    this.problem = null;
    history.scrollRestoration = 'manual';
    onAddress(() => this.#show());
    addEventListener('scroll', () => this.#heights.set(history.state?.key, scrollY), {
      passive: true,
    });
    this.#show();
  }

  async #show() {
    const address = Address.current();
    const first = this.view === null && this.problem === null;
    const there = this.view?.localName === VIEWS[address.view]?.element;
    const height = this.#heights.get(history.state?.key) ?? 0;
    this.address = address;
    try {
      if (!there) await this.#open(address);
      else this.view.address = address;
    } catch {
      this.view = null;
      this.problem = words.noView(address.view);
    }
    await this.updateComplete;
    if (this.address !== address) return;
    if (staysHere) this.#heights.set(history.state?.key, scrollY);
    else if (!cameBack) scrollTo(0, 0);
    await this.view?.shown;
    await this.view?.updateComplete;
    if (this.address !== address) return;
    if (cameBack) this.view?.comeBack(height);
    if (!there && !first) this.#focus();
  }

  async #open(address) {
    const { load, element } = VIEWS[address.view];
    await load();
    if (this.address !== address) return;
    const view = document.createElement(element);
    view.address = address;
    this.view?.leave();
    this.problem = null;
    this.view = view;
  }

  /** Whoever cannot see that another view is there is told by its heading. */
  #focus() {
    const target = this.querySelector('main h1') ?? this.querySelector('main');
    target.focus({ preventScroll: true });
  }

  render() {
    const { address } = this;
    const shown = VIEWS[address.view];
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${words.skip}</a>
      <header class="top">
        <a class="name" href="./">Stancewire</a>
        <nav aria-label=${words.views}>
          <ul>
            ${Object.entries(VIEWS)
              .filter(([, view]) => view.word)
              .map(([name, view]) => this.#link(name, view))}
          </ul>
        </nav>
        <search-box .address=${address}></search-box>
        <div class="switches">${switches()}</div>
      </header>
      ${shown?.filtered
        ? html`<div class="narrowing">
            <filter-panel .address=${address}></filter-panel>
            <filter-chips .address=${address}></filter-chips>
          </div>`
        : null}
      <main id="main" tabindex="-1">
        ${this.problem ? trouble(this.problem) : this.view}
      </main>
      ${footer()}
    `;
  }

  #link(name, view) {
    const here = name === this.address.view;
    return html`<li>
      <a href=${this.address.to(name).href} aria-current=${here ? 'page' : 'false'}>
        ${words[view.word]}
      </a>
    </li>`;
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }
}

customElements.define('stancewire-page', StancewirePage);
