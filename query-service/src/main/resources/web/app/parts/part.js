import { LitElement } from 'lit';
import { SPOKEN } from '../words/index.js';

/**
 * A part of the page. It lives in the page itself, so that one style sheet holds for all of it, and
 * speaks another language as soon as that is chosen.
 */
export class Part extends LitElement {
  #speak = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    addEventListener(SPOKEN, this.#speak);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener(SPOKEN, this.#speak);
  }

  createRenderRoot() {
    return this;
  }
}

/**
 * A view. The page gives it the `address`, anew whenever that changes while the view stays. It ends
 * what it holds in `disconnectedCallback`.
 */
export class View extends Part {
  static properties = { address: { attribute: false } };

  #shown;

  constructor() {
    super();
    this.address = null;
    /** Settles once there is something to see. */
    this.shown = new Promise((resolve) => {
      this.#shown = resolve;
    });
  }

  /** Hears that another view takes its place. */
  leave() {}

  /** Hears that the reader has come back, who was so many pixels down. */
  comeBack(height) {
    scrollTo(0, height);
  }

  /** Says that there is something to see, and what the window is to be called. */
  tell(title) {
    document.title = title ? `${title} · Stancewire` : 'Stancewire';
    this.updateComplete.then(this.#shown);
  }
}
