import { html } from 'lit';
import { keep, kept } from '../kept.js';
import { language, LANGUAGES, speak, words } from '../words/index.js';

/** The choices of theme and language, which this browser remembers. */
export function switches() {
  const themes = { '': words.themeAuto, light: words.themeLight, dark: words.themeDark };
  return html`${choice(words.theme, themes, kept('theme') ?? '', dress)}
  ${choice(words.language, LANGUAGES, language, speak)}`;
}

function dress(theme) {
  keep('theme', theme || null);
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

const choice = (label, options, chosen, choose) => html`
  <select aria-label=${label} @change=${(event) => choose(event.target.value)}>
    ${Object.entries(options).map(
      ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
    )}
  </select>
`;
