import { html } from 'lit';
import { words } from '../words/index.js';
import { date } from './dates.js';
import { webLink } from './facts.js';

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

/** The feeds that are followed; `followed` is missing while ingest is away. */
export function feeds(followed) {
  if (!followed) return html`<p class="aside">${words.feedsUnknown}</p>`;
  if (followed.total === 0) return html`<p class="aside">${words.noFeeds}</p>`;
  return html`<p>${words.feedsKnown(followed)}</p>
    ${table(words.feeds, [words.which, words.health, words.lastPoll], followed.shown.map(feed))}`;
}

const feed = ({ url, name, title, status, lastResult }) => html`<tr>
  <th scope="row"><bdi>${name ?? title ?? url}</bdi><br />${webLink(url)}</th>
  <td>${health(status, lastResult)}</td>
  <td>
    ${lastResult
      ? html`${date(lastResult.at, Date.now())}<br />${words.newArticles(lastResult.newArticles)}`
      : words.neverPolled}
  </td>
</tr>`;

const health = (status, last) =>
  status === 'active' && last?.problem
    ? html`<span class="ill" dir="auto">✕ ${last.problem}</span>`
    : `${status === 'active' ? '✓ ' : ''}${words.feedStatus[status] ?? status}`;

const table = (label, columns, rows) => html`<div
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
