import { scaleLinear } from 'd3-scale';
import { svg } from 'lit';
import { number } from '../parts/dates.js';
import { words } from '../words/index.js';

const HEIGHT = 76;
const GAP = 34;

/** The room that a panel takes, in pixels, and where its bars begin. */
export const PANEL = HEIGHT + GAP;
export const LEFT = 72;

/**
 * Bars over a common line: what is for goes up, what is against goes down.
 *
 * @param place how many panels stand above it; the first counts articles
 * @param counts {favor, against} of each slot
 * @param x the scale of the slots
 */
export function panel(title, place, counts, x) {
  const top = place * PANEL + GAP;
  const up = Math.max(...counts.map(({ favor }) => favor));
  const down = Math.max(...counts.map(({ against }) => against));
  const y = scaleLinear([Math.max(1, up + down), 0], [0, HEIGHT]);
  const base = top + y(down);
  return svg`<g class=${place === 0 ? 'count' : 'stance'}>
    <text class="title" x="0" y=${top - 12}>${title}</text>
    ${up + down === 0 ? svg`<text x=${LEFT} y=${top + HEIGHT / 2}>${words.none}</text>` : null}
    ${up > 0 ? tick(`${place > 0 ? '✓ ' : ''}${number(up)}`, top + 4) : null}
    ${down > 0 ? tick(`✕ ${number(down)}`, top + HEIGHT) : null}
    ${counts.map(
      ({ favor, against }, i) => svg`
        ${favor > 0 ? bar(x, i, top + y(favor + down), base, 'favor') : null}
        ${against > 0 ? bar(x, i, base, top + y(down - against), 'against') : null}`,
    )}
    <line class="base" x1=${LEFT} x2=${x.range()[1]} y1=${base} y2=${base} />
  </g>`;
}

const tick = (text, y) =>
  svg`<text class="tick" x=${LEFT - 8} y=${y} text-anchor="end">${text}</text>`;

const bar = (x, i, top, bottom, kind) => svg`<rect
  class=${kind}
  x=${x(i)}
  y=${top}
  width=${Math.max(1, x.bandwidth())}
  height=${Math.max(1, bottom - top)}
/>`;
