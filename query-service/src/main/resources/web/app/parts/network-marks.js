import { svg } from 'lit';
import { nameOf } from '../names.js';
import { keyOf, sentence } from './pair-text.js';
import { kindOf, signOf } from './stance-mark.js';

const SIGN = 8;

/**
 * A pair as a link of the network.
 *
 * @param line as `arc` gives it
 * @param look {width, isStrong, isDrawn, isOpen}
 * @param open is called with the pair that is chosen
 */
export function linkMark(pair, { path, middle, tip }, look, open) {
  const kind = kindOf(pair);
  const classes = [
    'link',
    kind,
    look.isStrong ? 'strong' : '',
    look.isDrawn ? '' : 'weak',
    look.isOpen ? 'chosen' : '',
  ];
  return svg`<g
    class=${classes.join(' ')}
    role="button"
    tabindex="-1"
    data-item
    data-pair=${keyOf(pair)}
    data-ends=${keyOf(pair)}
    aria-label=${sentence(pair)}
    @click=${() => open(pair)}
  >
    <path class="reach" d=${path}></path>
    <path class="line" d=${path} stroke-width=${look.width}></path>
    <path class="tip" d="M-7-4L1 0L-7 4Z" transform=${tip}></path>
    <g class="badge" transform="translate(${middle})">
      <circle r=${SIGN}></circle>
      ${signOf(kind, SIGN)}
    </g>
  </g>`;
}

/** A party as a node of the network, which leads to its page. */
export const nodeMark = ({ id, x, y, radius }, label, address) => svg`<a
  class="node"
  href=${address.toEntity(id).href}
  tabindex="-1"
  data-item
  data-ends=${id}
  aria-label=${nameOf(id)}
>
  <circle cx=${x} cy=${y} r=${radius}></circle>
  <text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>
</a>`;
