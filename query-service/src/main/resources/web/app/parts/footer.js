import { html } from 'lit';
import { words } from '../words/index.js';

/** What the marks mean, and where the same is for programs. */
export const footer = () => html`
  <footer>
    <p class="legend">
      <span class="mention PERSON">${words.PERSON}</span>
      <span class="mention ORGANIZATION">${words.ORGANIZATION}</span>
      <span class="mention LOCATION">${words.LOCATION}</span>
      <span class="AGAINST chip"><span class="sign" aria-hidden="true">✕</span>${words.AGAINST}</span>
      <span class="FAVOR chip"><span class="sign" aria-hidden="true">✓</span>${words.FAVOR}</span>
      <mark class="evidence">${words.evidence}</mark>
    </p>
    <p><a href="q/swagger-ui">${words.forPrograms}</a></p>
  </footer>
`;
