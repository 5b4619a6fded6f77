import { scaleBand } from 'd3-scale';
import { html, nothing, svg } from 'lit';
import { Part } from '../parts/part.js';
import { words } from '../words/index.js';
import { LEFT, PANEL, panel } from './panel.js';

const FOOT = 22;

/**
 * Panels over one axis of time: how many articles, and how many stances for (upwards) and against
 * (downwards). One slot at a time can be reached by Tab, the others by the arrow keys; each leads on.
 */
class TimeChart extends Part {
  static properties = {
    slots: { attribute: false },
    name: { attribute: false },
    width: { state: true },
    at: { state: true },
  };

  #sizes = new ResizeObserver(([{ contentRect }]) => (this.width = Math.round(contentRect.width)));

  constructor() {
    super();
    /** Each with `href`, `name`, `short`, `count`, `towards` and `of`: {favor, against}. */
    this.slots = [];
    this.name = '';
    this.width = 0;
    this.at = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  willUpdate(changed) {
    if (changed.has('slots')) this.at = null;
  }

  render() {
    if (this.width === 0) return null;
    const names = this.slots.map((_, i) => i);
    const x = scaleBand(names, [LEFT, this.width]).paddingInner(0.15);
    const counted = [
      [words.mentionsOverTime, this.slots.map(({ count }) => ({ favor: count, against: 0 }))],
      [words.stancesTowards(this.name), this.slots.map(({ towards }) => towards)],
      [words.stancesOf(this.name), this.slots.map(({ of }) => of)],
    ];
    const panels = counted.map(([title, counts], place) => panel(title, place, counts, x));
    const height = panels.length * PANEL + FOOT;
    return html`<svg
        width=${this.width}
        height=${height}
        role="group"
        aria-label=${words.timeline}
        @keydown=${this.#press}
        @pointerleave=${() => (this.at = null)}
      >
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="against" width="5" height="5" />
            <rect class="hatch" width="1.5" height="5" />
          </pattern>
        </defs>
        ${panels} ${this.#dates(x, height)} ${this.slots.map((slot, i) => this.#slot(slot, i, x, height))}
      </svg>
      <p class="readout" aria-hidden="true">
        ${this.at === null ? words.chartHint : this.slots[this.at].name}
      </p>`;
  }

  /** As many dates as have room. */
  #dates(x, height) {
    const each = Math.ceil(96 / x.step());
    return this.slots.map((slot, i) =>
      i % each === 0 && x(i) + 70 < this.width
        ? svg`<text class="date" x=${x(i)} y=${height - 4}>${slot.short}</text>`
        : null,
    );
  }

  #slot(slot, i, x, height) {
    const isStop = i === (this.at ?? this.slots.length - 1);
    return svg`<a
      class="slot"
      href=${slot.href}
      tabindex=${isStop ? 0 : -1}
      aria-label=${slot.name}
      aria-current=${i === this.at ? 'true' : nothing}
      @focus=${() => (this.at = i)}
      @pointerenter=${() => (this.at = i)}
    ><rect x=${x(i)} y="0" width=${x.bandwidth()} height=${height} /></a>`;
  }

  #press(event) {
    const last = this.slots.length - 1;
    const at = this.at ?? last;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = Math.min(last, Math.max(0, to));
    this.querySelectorAll('.slot')[this.at].focus();
  }
}

customElements.define('time-chart', TimeChart);
