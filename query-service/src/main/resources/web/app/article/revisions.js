import { html } from 'lit';
import { exact } from '../parts/dates.js';
import { words } from '../words/index.js';

/** Says that what is shown is no longer current. */
export function outdated({ revision, revisions }, address) {
  const current = revisions.at(-1).number;
  if (revision === current) return null;
  return html`<p class="outdated" role="note">
    ${words.outdated(revision, current)}
    <a href=${address.with({ revision: null, at: null }).href}>${words.toCurrent}</a>
  </p>`;
}

/** The revisions of an article, the newest first, where there are several. */
export function revisionList({ revision, revisions }, address) {
  if (revisions.length === 1) return null;
  const current = revisions.at(-1).number;
  return html`<section aria-labelledby="revisions-title">
    <h2 id="revisions-title">${words.revisions}</h2>
    <ul class="revisions">
      ${revisions.toReversed().map(({ number, receivedAt }) => {
        const link = address.with({ revision: number === current ? null : number, at: null }).href;
        return html`<li>
          <a href=${link} aria-current=${number === revision ? 'true' : 'false'}>
            ${words.revision(number)}</a
          >
          <time datetime=${receivedAt}>${exact(receivedAt)}</time>
          ${number === current ? html`<span class="aside">${words.current}</span>` : null}
        </li>`;
      })}
    </ul>
  </section>`;
}
