import { html } from 'lit';
import { go } from '../address.js';
import { nameOf } from '../names.js';
import { words } from '../words/index.js';
import { SIGNS } from './chip.js';
import { date, percent } from './dates.js';

/** A stance with the words that show it, each of which leads to its place in the article. */
export function evidenceItem(stance, address) {
  const { article, polarity, confidence, evidence } = stance;
  const { source, publishedAt, receivedAt, title, language } = article;
  const now = Date.now();
  return html`<li class=${polarity}>
    ${evidence.map(
      (place) => html`<blockquote class="words">
        <a href=${address.toArticle(article.id, place).href}
          ><span dir="auto" lang=${language}>${place.text}</span></a
        >
      </blockquote>`,
    )}
    <p class="facts">
      <span class="sign ${polarity}" aria-hidden="true">${SIGNS[polarity]}</span> ${words[polarity]} ·
      ${words.sure(percent(confidence))} ·
      ${source ? html`<bdi class="source">${source}</bdi> · ` : null}${publishedAt
        ? date(publishedAt, now)
        : html`${words.undated} ${date(receivedAt, now)}`}
    </p>
    <p class="facts">
      <a href=${address.toArticle(article.id).href}><bdi lang=${language}>${title ?? words.untitled}</bdi></a>
    </p>
  </li>`;
}

/** The name of a party of the open pair, which leads to its page. */
export function party(address, parameter) {
  const id = address.get(parameter);
  return html`<a href=${address.toEntity(id).href}><bdi>${nameOf(id)}</bdi></a>`;
}

/** A choice of which stances of the open pair are shown. */
export function polarities(address) {
  const chosen = address.get('openPolarity');
  const options = [
    [null, words.either],
    ['AGAINST', `${SIGNS.AGAINST} ${words.AGAINST}`],
    ['FAVOR', `${SIGNS.FAVOR} ${words.FAVOR}`],
  ];
  return html`<div class="choices" role="group" aria-label=${words.filter.polarity}>
    ${options.map(
      ([polarity, text]) => html`<button
        type="button"
        aria-pressed=${polarity === chosen}
        @click=${() => go(address.with({ openPolarity: polarity }), true)}
      >
        ${text}
      </button>`,
    )}
  </div>`;
}
