import { html } from 'lit';
import { sizeOf } from '../stances/pairs.js';
import { words } from '../words/index.js';
import { cell, header } from './matrix-cells.js';
import { isOpen, keyOf } from './pair-text.js';
import { Part } from './part.js';

/** So many columns have room for more; more than so many need to be narrow. */
const FEW = 12;
const MANY = 20;
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * Who stands where towards whom: the grid of the ARIA Authoring Practices, of which one cell at a time
 * is in the order of the tab key. Places are a row and a column; 0 is that of the headers.
 */
class StanceMatrix extends Part {
  static properties = {
    pairs: { attribute: false },
    blocs: { attribute: false },
    address: { attribute: false },
    open: { attribute: false },
  };

  #rows = [];
  #columns = [];
  #at = [1, 1];

  willUpdate(changed) {
    if (!changed.has('pairs') && !changed.has('blocs')) return;
    const parties = this.blocs.flatMap((bloc) => bloc.map((id, i) => ({ id, starts: i === 0 })));
    const among = (side) => {
      const there = new Set(this.pairs.map((pair) => pair[side]));
      return parties.filter(({ id }) => there.has(id));
    };
    this.#rows = among('holder');
    this.#columns = among('target');
    this.#at = [1, 1];
  }

  updated() {
    this.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.#item(this.#at)?.setAttribute('tabindex', '0');
  }

  render() {
    return html`<div class="matrix ${this.#density}">
        <table
          role="grid"
          aria-label=${words.matrix}
          @keydown=${this.#press}
          @focusin=${({ target }) => this.#enter(target)}
          @pointerover=${({ target }) => this.#light(target)}
        >
          <thead>
            <tr>
              <td class="corner"><span>${words.holderDown}</span><span>${words.targetAcross}</span></td>
              ${this.#columns.map((column, i) => header(column, [0, i + 1], 'col', this.address))}
            </tr>
          </thead>
          <tbody>
            ${this.#body()}
          </tbody>
        </table>
      </div>
      <p class="reading" aria-hidden="true"></p>`;
  }

  #body() {
    const pairs = new Map(this.pairs.map((pair) => [keyOf(pair), pair]));
    const largest = Math.max(...this.pairs.map(sizeOf));
    return this.#rows.map(
      (row, i) => html`<tr class=${row.starts ? 'starts' : ''}>
        ${header(row, [i + 1, 0], 'row', this.address)}
        ${this.#columns.map((column, j) => {
          const ends = { holder: row.id, target: column.id };
          const pair = pairs.get(keyOf(ends)) ?? { ...ends, favor: 0, against: 0 };
          const marked = { starts: column.starts, isOpen: isOpen(pair, this.address), largest };
          return cell(pair, [i + 1, j + 1], marked, this.open);
        })}
      </tr>`,
    );
  }

  get #density() {
    const columns = this.#columns.length;
    return columns > MANY ? 'dense' : columns > FEW ? '' : 'airy';
  }

  #item([row, column]) {
    return this.querySelector(`[data-place="${row},${column}"]`);
  }

  #press(event) {
    const [row, column] = this.#at;
    const far = event.ctrlKey;
    const [rows, columns] = [this.#rows.length, this.#columns.length];
    let to = null;
    if (event.key in STEPS) to = [row + STEPS[event.key][0], column + STEPS[event.key][1]];
    else if (event.key === 'Home') to = far ? [1, 1] : [row, row === 0 ? 1 : 0];
    else if (event.key === 'End') to = [far ? rows : row, columns];
    else return;
    event.preventDefault();
    this.#item(to)?.focus();
  }

  #enter(target) {
    const item = target.closest('[data-place]');
    if (!item) return;
    this.#item(this.#at)?.setAttribute('tabindex', '-1');
    this.#at = item.dataset.place.split(',').map(Number);
    item.setAttribute('tabindex', '0');
    this.#light(item);
  }

  /** Shows whose cell it is, and says what it says. */
  #light(target) {
    const item = target.closest('td, th')?.querySelector('[data-place]') ?? target.closest('[data-place]');
    if (!item) return;
    const [row, column] = item.dataset.place.split(',').map(Number);
    this.querySelectorAll('.lit').forEach((each) => each.classList.remove('lit'));
    for (const place of [[row, 0], [0, column]]) this.#item(place)?.classList.add('lit');
    this.querySelector('.reading').textContent = item.getAttribute('aria-label') ?? item.title;
  }
}

customElements.define('stance-matrix', StanceMatrix);
