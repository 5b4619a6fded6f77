import { html } from 'lit';
import { nameOf } from '../names.js';
import { labels } from '../stances/labels.js';
import { layout } from '../stances/layout.js';
import { outstanding, sizeOf, strongest } from '../stances/pairs.js';
import { words } from '../words/index.js';
import { arc } from './arc.js';
import { linkMark, nodeMark } from './network-marks.js';
import { isOpen } from './pair-text.js';
import { Part } from './part.js';

const NARROW = matchMedia('(max-width: 40rem)');
const WIDE_BOX = { width: 960, height: 680 };
const NARROW_BOX = { width: 400, height: 560 };
/** The thickest line, as a share of the width of the picture. */
const THICKEST = 0.007;
const THINNEST = 1.2;
/** Room over the highest and under the lowest node, for bent links and a name. */
const EDGE = 34;
/** So many of the strongest links stand out and show their sign at once; the others when they are looked at. */
const STRONG = 16;
/** So many are drawn at once, and as many of each name; more of them hide one another. */
const DRAWN = 40;
const DRAWN_OF_EACH = 2;

/**
 * Who stands where towards whom, drawn as a network. One of its links or names at a time is in the order of the
 * tab key; the arrow keys go to the next. What it shows is also in the list of pairs.
 */
class StanceNetwork extends Part {
  static properties = {
    pairs: { attribute: false },
    blocs: { attribute: false },
    address: { attribute: false },
    open: { attribute: false },
  };

  #box = WIDE_BOX;
  #top = 0;
  #bottom = 0;
  #nodes = [];
  #labels = new Map();

  #resize = () => {
    this.#place();
    this.requestUpdate();
  };

  connectedCallback() {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#resize);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.#resize);
  }

  willUpdate(changed) {
    if (changed.has('pairs') || changed.has('blocs')) this.#place();
  }

  #place() {
    this.#box = NARROW.matches ? NARROW_BOX : WIDE_BOX;
    this.#nodes = layout(this.blocs, this.pairs, this.#box);
    this.#labels = labels(this.#nodes, nameOf, this.#box);
    this.#top = Math.min(...this.#nodes.map(({ y, radius }) => y - radius)) - EDGE;
    this.#bottom = Math.max(...this.#nodes.map(({ y, radius }) => y + radius)) + EDGE;
  }

  updated() {
    const [first] = this.#items;
    if (!this.querySelector('[data-item][tabindex="0"]')) first?.setAttribute('tabindex', '0');
  }

  /** In the order of the arrow keys: links, the strongest first, then names. */
  get #items() {
    const links = [...this.querySelectorAll('g[data-item]')].reverse();
    return [...links, ...this.querySelectorAll('a[data-item]')];
  }

  render() {
    const height = this.#bottom - this.#top;
    const places = new Map(this.#nodes.map((node) => [node.id, node]));
    const pairs = strongest(this.pairs).filter(({ holder, target }) => holder !== target);
    const largest = Math.max(...pairs.map(sizeOf));
    const drawn = outstanding(pairs, DRAWN, DRAWN_OF_EACH);
    // What is drawn last lies on top.
    return html`<svg
        class="network"
        viewBox="0 ${this.#top} ${this.#box.width} ${height}"
        role="group"
        aria-label=${words.network}
        @keydown=${this.#press}
        @focusin=${({ target }) => this.#enter(target)}
        @pointerover=${({ target }) => this.#light(target.closest('[data-item]'))}
        @pointerleave=${() => this.#light(null)}
      >
        ${pairs.map((pair, i) => this.#link(pair, places, largest, i < STRONG, drawn.has(pair))).reverse()}
        ${this.#nodes.map((node) => nodeMark(node, this.#labels.get(node.id), this.address))}
      </svg>
      <p class="reading" aria-hidden="true"></p>
      ${drawn.size < pairs.length ? html`<p class="aside">${words.networkRest}</p>` : null}`;
  }

  #link(pair, places, largest, isStrong, isDrawn) {
    const thickest = THICKEST * this.#box.width;
    const look = {
      width: Math.max(THINNEST, thickest * Math.sqrt(sizeOf(pair) / largest)),
      isStrong,
      isDrawn,
      isOpen: isOpen(pair, this.address),
    };
    return linkMark(pair, arc(places.get(pair.holder), places.get(pair.target)), look, this.open);
  }

  #press(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const items = this.#items;
    const at = items.indexOf(event.target);
    if (step) {
      event.preventDefault();
      items[(at + step + items.length) % items.length].focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target.dataset.pair) {
      event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  }

  #enter(target) {
    const item = target.closest('[data-item]');
    for (const each of this.#items) each.setAttribute('tabindex', each === item ? '0' : '-1');
    this.#light(item);
  }

  /** Shows what belongs to a link or a node, and says what it says. */
  #light(item) {
    const isLit = item?.dataset.pair
      ? (each) => each === item || item.dataset.ends.split(' ').includes(each.dataset.ends)
      : (each) => each.dataset.ends.split(' ').includes(item?.dataset.ends);
    this.querySelector('svg').classList.toggle('dimmed', item !== null);
    for (const each of this.#items) each.classList.toggle('lit', item !== null && isLit(each));
    this.querySelector('.reading').textContent = item?.getAttribute('aria-label') ?? '';
  }
}

customElements.define('stance-network', StanceNetwork);
