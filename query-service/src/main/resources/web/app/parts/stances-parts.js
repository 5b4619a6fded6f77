import { html, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { go } from '../address.js';
import { sizeOf } from '../stances/pairs.js';
import { words } from '../words/index.js';
import { disc } from './stance-mark.js';

const PARTIES = [12, 20, 30, 40];
const USUAL = 20;

/** How many parties an address asks for. */
export function mostOf(address) {
  const asked = Number(address.get('parties'));
  return PARTIES.includes(asked) ? asked : USUAL;
}

/** Whether an address asks for the network. */
export const isNetwork = (address) => address.get('as') === 'network';

/** What stands over the picture: how much of all it shows, in which form, and of how many parties. */
export function stancesHead(answer, shown, address) {
  return html`<div class="stances-head">
    <h1 id="stances-title" tabindex="-1">${words.stancesTitle}</h1>
    <div class="choices" role="group" aria-label=${words.form}>
      ${form(address, null, words.asMatrix)} ${form(address, 'network', words.asNetwork)}
    </div>
    <label class="many">
      ${words.parties}
      <select @change=${({ target }) => go(address.with({ parties: target.value }), true)}>
        ${PARTIES.map(
          (count) => html`<option value=${count} .selected=${live(count === mostOf(address))}>
            ${count}
          </option>`,
        )}
      </select>
    </label>
    <p class="count" role="status">${answer ? totals(answer, shown) : words.loading}</p>
  </div>`;
}

function form(address, as, text) {
  const isThis = address.get('as') === as;
  return html`<a href=${address.with({ as }).href} aria-current=${isThis}>${text}</a>`;
}

function totals({ pairs, total }, shown) {
  const here = shown.pairs.reduce((sum, pair) => sum + sizeOf(pair), 0);
  const all = total.favor + total.against;
  return here === all
    ? words.allShown(all)
    : words.someShown(here, all, shown.pairs.length, pairs);
}

/** The picture itself, in the form that the address asks for, and what its marks mean. */
export const picture = ({ pairs, blocs }, address, open) =>
  isNetwork(address)
    ? html`${legend(true)}<stance-network
          .pairs=${pairs}
          .blocs=${blocs}
          .address=${address}
          .open=${open}
        ></stance-network>`
    : html`${legend(false)}<stance-matrix
          .pairs=${pairs}
          .blocs=${blocs}
          .address=${address}
          .open=${open}
        ></stance-matrix>`;

const legend = (ofNetwork) => html`<ul class="key" aria-label=${words.legend}>
  ${ofNetwork ? line('AGAINST', words.againstLine) : mark({ against: 1, favor: 0 }, words.AGAINST)}
  ${ofNetwork ? line('FAVOR', words.favorLine) : mark({ against: 0, favor: 1 }, words.FAVOR)}
  ${ofNetwork ? line('MIXED', words.bothLine) : mark({ against: 1, favor: 1 }, words.bothMinds)}
  <li class="aside">${ofNetwork ? words.networkKey : words.matrixKey}</li>
</ul>`;

const mark = (pair, text) => html`<li>
  <svg viewBox="-10 -10 20 20" aria-hidden="true">${svg`${disc(pair, 9)}`}</svg>
  ${text}
</li>`;

const line = (kind, text) => html`<li>
  <svg viewBox="-20 -10 40 20" class="long" aria-hidden="true">
    ${svg`<path class="link ${kind}" d="M-19 0H19"></path>`}
  </svg>
  ${text}
</li>`;

/** What is seen where there is no stance, and what to do about it. */
export const nothing = (address) => {
  const isFiltered = address.filters.length > 0;
  return html`<div class="nothing">
    <p class="what">${isFiltered ? words.noStances : words.noStancesYet}</p>
    <p>${isFiltered ? words.noStancesHint : words.emptyHint}</p>
    ${isFiltered ? html`<p><a href=${address.unfiltered().href}>${words.removeAll}</a></p>` : null}
  </div>`;
};
