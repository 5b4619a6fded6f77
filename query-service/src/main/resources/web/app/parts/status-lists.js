import { html } from 'lit';
import { words } from '../words/index.js';
import { date } from './dates.js';

/** What could not be found out, or that all is well. */
export const problems = (all) =>
  all.length === 0
    ? html`<p class="well" role="status">✓ ${words.allWell}</p>`
    : html`<div class="trouble" role="status">
        <p class="what">${words.problems}</p>
        <ul>
          ${all.map((it) => html`<li dir="auto">${it.detail ?? it.title}</li>`)}
        </ul>
      </div>`;

/** The articles that could not be analysed, each with the reason. */
export function errors(all, address) {
  if (all.length === 0) return html`<p class="aside">${words.noErrors}</p>`;
  const row = ({ at, id, reason, detail, record }) => html`<tr>
    <td>${date(at, Date.now())}</td>
    <td>${id ? html`<a href=${address.toArticle(id).href}><bdi>${id}</bdi></a>` : record}</td>
    <td dir="auto">${reason}: ${detail}</td>
  </tr>`;
  return table(words.errors, [words.when, words.which, words.reason], all.map(row));
}

/** A table of the status view; `rows` are its rows. */
export const table = (label, columns, rows) => html`<div
  class="scrolled"
  tabindex="0"
  role="region"
  aria-label=${label}
>
  <table>
    <thead>
      <tr>
        ${columns.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
</div>`;
