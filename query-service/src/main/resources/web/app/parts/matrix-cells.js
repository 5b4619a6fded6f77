import { html } from 'lit';
import { nameOf } from '../names.js';
import { sizeOf } from '../stances/pairs.js';
import { keyOf, sentence } from './pair-text.js';
import { disc, radiusOf } from './stance-mark.js';

const RADII = [7, 17];

/** The name of a party over its column or before its row, which leads to its page. */
export function header({ id, starts }, place, scope, address) {
  const name = nameOf(id);
  return html`<th scope=${scope} class=${starts ? 'starts' : ''}>
    <a href=${address.toEntity(id).href} data-place=${place.join()} tabindex="-1" title=${name}
      ><bdi>${name}</bdi></a
    >
  </th>`;
}

/**
 * A cell of the matrix.
 *
 * @param marked {starts, isOpen, largest}: whether a bloc starts here, whether the words behind it are open,
 *     and how many stances the pair has that has the most
 * @param open is called with the pair that is chosen
 */
export function cell(pair, place, marked, open) {
  const starts = marked.starts ? 'starts' : '';
  if (sizeOf(pair) === 0) {
    const self = pair.holder === pair.target ? 'self' : '';
    return html`<td
      class="${starts} ${self}"
      data-place=${place.join()}
      tabindex="-1"
      aria-label=${sentence(pair)}
    ></td>`;
  }
  return html`<td class=${starts}>
    <button
      type="button"
      class=${marked.isOpen ? 'chosen' : ''}
      data-place=${place.join()}
      data-pair=${keyOf(pair)}
      tabindex="-1"
      aria-label=${sentence(pair)}
      @click=${() => open(pair)}
    >
      <svg viewBox="-18 -18 36 36" aria-hidden="true">
        ${disc(pair, radiusOf(pair, marked.largest, RADII))}
      </svg>
    </button>
  </td>`;
}
