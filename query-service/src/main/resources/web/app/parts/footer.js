import { html } from 'lit';
import { words } from '../words/index.js';
import { SIGNS } from './chip.js';

/** What the marks mean, and where the same is for programs. */
export const footer = () => html`
  <footer>
    <p class="legend">
      <span class="mention PERSON">${words.PERSON}</span>
      <span class="mention ORGANIZATION">${words.ORGANIZATION}</span>
      <span class="mention LOCATION">${words.LOCATION}</span>
      ${Object.entries(SIGNS).map(
        ([polarity, sign]) =>
          html`<span class="chip ${polarity}"
            ><span class="sign" aria-hidden="true">${sign}</span>${words[polarity]}</span
          >`,
      )}
      <mark class="evidence">${words.evidence}</mark>
    </p>
    <p><a href="q/swagger-ui">${words.forPrograms}</a></p>
  </footer>
`;
