import { html } from 'lit';
import { number } from '../parts/dates.js';
import { Part } from '../parts/part.js';
import { words } from '../words/index.js';
import './chart.js';
import { nameHere } from './naming.js';
import { intervalOf } from './period.js';
import { askSlots, named } from './slots.js';

/** When an entity is mentioned, and when it was for or against others and others for or against it. */
class EntityTimeline extends Part {
  static properties = {
    address: { attribute: false },
    entity: { attribute: false },
    slots: { state: true },
    problem: { state: true },
  };

  #asked = null;

  constructor() {
    super();
    this.address = null;
    this.entity = null;
    this.slots = null;
    this.problem = null;
  }

  willUpdate() {
    if (this.entity !== this.#asked) this.#ask();
  }

  async #ask() {
    const { entity, address } = this;
    this.#asked = entity;
    const interval = intervalOf(entity);
    try {
      const slots = await askSlots(entity.id, address.filters, interval);
      if (entity !== this.entity) return;
      this.interval = interval;
      this.slots = slots;
      this.problem = null;
    } catch (problem) {
      if (entity === this.entity) this.problem = problem.message;
    }
  }

  render() {
    if (this.problem) return html`<p class="aside">${this.problem}</p>`;
    if (!this.slots) return html`<div class="chart-room"></div>`;
    const { id } = this.entity;
    const slots = this.slots.map((slot) => named(slot, this.interval, id, this.address));
    const name = nameHere(this.entity);
    return html`<time-chart class="chart-room" .slots=${slots} .name=${name}></time-chart>
      <details class="numbers">
        <summary>${words.asTable}</summary>
        ${table(slots, name)}
      </details>`;
  }
}

const table = (slots, name) => html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.timeline}>
  <table>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${words.mentionsOverTime}</th>
        <th scope="col">${words.areFor(name)}</th>
        <th scope="col">${words.areAgainst(name)}</th>
        <th scope="col">${words.isFor(name)}</th>
        <th scope="col">${words.isAgainst(name)}</th>
      </tr>
    </thead>
    <tbody>
      ${slots
        .filter(({ count }) => count > 0)
        .map(
          ({ when, href, count, towards, of }) => html`<tr>
            <th scope="row"><a href=${href}>${when}</a></th>
            ${[count, towards.favor, towards.against, of.favor, of.against].map(
              (each) => html`<td>${number(each)}</td>`,
            )}
          </tr>`,
        )}
    </tbody>
  </table>
</div>`;

customElements.define('entity-timeline', EntityTimeline);
