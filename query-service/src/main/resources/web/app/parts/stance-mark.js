import { svg } from 'lit';
import { leaningOf, sizeOf } from '../stances/pairs.js';

/** From so large a share of the rarer side on a pair is said to be of both minds. */
const BOTH = 1 / 4;
const CROSS = 'M-1-1L1 1M1-1L-1 1';
const CHECK = 'M-1.1 .1L-.3 .9L1.1-.9';
const BOTH_SIGNS = 'M-.9-.45H.9M0-1.2V.4M-.9 1.1H.9';
const PATHS = { AGAINST: CROSS, FAVOR: CHECK, MIXED: BOTH_SIGNS };

/** AGAINST, FAVOR, or MIXED where neither is rare. */
export function kindOf(pair) {
  const rarer = Math.min(pair.favor, pair.against);
  return rarer >= BOTH * sizeOf(pair) ? 'MIXED' : leaningOf(pair);
}

/** How large a mark is: its area tells the number, as a share of the largest, from a least that can be seen. */
export const radiusOf = (pair, largest, [least, most]) =>
  Math.max(least, most * Math.sqrt(sizeOf(pair) / largest));

/**
 * A disc that is parted as the pair's stances are, with the sign of what it stands for: SVG around the
 * origin.
 */
export function disc(pair, radius) {
  const kind = kindOf(pair);
  const [most, rest] = pair.favor > pair.against ? ['FAVOR', 'AGAINST'] : ['AGAINST', 'FAVOR'];
  const rarer = Math.min(pair.favor, pair.against) / sizeOf(pair);
  return svg`<g class="disc">
    <circle class=${most} r=${radius}></circle>
    ${rarer > 0 ? svg`<path class=${rest} d=${wedge(rarer, radius)}></path>` : null}
    ${signOf(kind, radius)}
  </g>`;
}

/** The sign of a kind, SVG around the origin, for a disc of a radius. */
export const signOf = (kind, radius) =>
  svg`<path class="stroke" d=${PATHS[kind]} transform="scale(${Math.min(6, radius * 0.42)})"></path>`;

/** A share of a disc, from its top on. */
function wedge(share, radius) {
  const angle = 2 * Math.PI * share;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  return `M0 0V${-radius}A${radius} ${radius} 0 0 1 ${x} ${y}Z`;
}
