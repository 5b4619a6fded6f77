import { html } from 'lit';
import { words } from '../words/index.js';

/**
 * What went wrong, and what can be done about it.
 *
 * @param problem in words
 * @param again what to do when the reader wants another try, or null where that is no use
 */
export const trouble = (problem, again = null) => html`
  <div class="trouble" role="alert">
    <p class="what" dir="auto">${problem}</p>
    <p>
      ${again ? html`<button type="button" @click=${again}>${words.again}</button>` : null}
      <a href="./">${words.wholeFeed}</a>
    </p>
  </div>
`;
