import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { go } from '../address.js';
import { describe } from '../parts/describe.js';
import { words } from '../words/index.js';

const PERIODS = ['-7d', '-30d', '-90d', '-365d'];
const DAY = 86_400_000;

/** How far back the page looks. */
export function period(address) {
  const chosen = address.get('from') ?? '';
  const all = ['', ...(PERIODS.includes(chosen) || !chosen ? [] : [chosen]), ...PERIODS];
  return html`<label class="looks-back">
    ${words.period}
    <select @change=${({ target }) => go(address.with({ from: target.value || null }))}>
      ${all.map(
        (value) => html`<option value=${value} .selected=${live(value === chosen)}>
          ${value ? describe(['from', value]).value : words.anyTime}
        </option>`,
      )}
    </select>
  </label>`;
}

/** By what stretches of time a timeline is counted, so that it has some dozens of them. */
export function intervalOf({ firstSeen, lastSeen }) {
  const [first, last] = [firstSeen, lastSeen].map((it) => it.publishedAt ?? it.receivedAt);
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  if (days < 2 && first.includes('T') && last.includes('T')) return 'hour';
  if (days < 62) return 'day';
  if (days < 400) return 'week';
  return days < 3700 ? 'month' : 'year';
}
