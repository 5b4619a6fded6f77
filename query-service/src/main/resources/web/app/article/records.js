import { html } from 'lit';
import { percent } from '../parts/dates.js';
import { words } from '../words/index.js';

/** What the marks of the text mean. */
export const legend = () => html`<p class="legend">
  <span class="mention PERSON">${words.PERSON}</span>
  <span class="mention ORGANIZATION">${words.ORGANIZATION}</span>
  <span class="mention LOCATION">${words.LOCATION}</span>
  <span class="reference">${words.reference}</span>
  <span class="quote">${words.quote}</span>
  <mark class="evidence">${words.evidence}</mark>
</p>`;

/** Where the same is for programs, and what of the text was not analysed. */
export function records({ id, revision, model, text, notAnalysed }) {
  const path = `v1/articles/${encodeURIComponent(id)}`;
  return html`${notAnalysed
    ? html`<p class="aside">${words.notAnalysed(percent(notAnalysed.start / text.length))}</p>`
    : null}
  <p class="records">
    ${words.forPrograms}: <a href="${path}?revision=${revision}">JSON</a> ·
    <a href="${path}/annotations?revision=${revision}">Web Annotations</a> ·
    <a href="${path}/text?revision=${revision}">${words.plainText}</a>
    <span class="aside">${words.madeBy} ${model}</span>
  </p>`;
}
