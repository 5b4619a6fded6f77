import { html, nothing } from 'lit';
import { date, languageName } from '../parts/dates.js';
import { words } from '../words/index.js';
import { nameHere, otherNames } from './naming.js';

const SHOWN = 10;

/** Who or what an entity is, since when it is spoken of, and what else it is called. */
export function head(entity, address) {
  const name = nameHere(entity);
  const others = otherNames(entity, name);
  const rest = others.slice(SHOWN);
  return html`<h1 tabindex="-1"><bdi>${name}</bdi></h1>
    <p class="facts">
      ${words[entity.type]} ·
      <a href=${address.to('feed').and('entity', entity.id).href}>${words.articles(entity.count)}</a>
      · <a href=${address.to('feed').and('quoteBy', entity.id).href}
        >${words.quotedIn(entity.quoted.count)}</a
      >
    </p>
    <p class="facts">${seen(words.firstSeen, entity.firstSeen, address)}</p>
    <p class="facts">${seen(words.lastSeen, entity.lastSeen, address)}</p>
    ${others.length > 0
      ? html`<h2 class="unseen">${words.otherNames}</h2>
          ${list(others.slice(0, SHOWN))}`
      : null}
    ${rest.length > 0
      ? html`<details class="names">
          <summary>${words.moreNames(rest.length)}</summary>
          ${list(rest)}
        </details>`
      : null}`;
}

const list = (names) => html`<ul class="names">
  ${names.map(
    ({ name, language }) =>
      html`<li title=${language ? words.calledSo(languageName(language)) : nothing}>
        <bdi lang=${language ?? nothing}>${name}</bdi>
      </li>`,
  )}
</ul>`;

function seen(label, article, address) {
  if (!article) return null;
  const { id, title, source, publishedAt, receivedAt } = article;
  const link = address.toArticle(id).href;
  return html`${label} ${date(publishedAt ?? receivedAt, Date.now())}:
    <a dir="auto" href=${link}>${title ?? words.untitled}</a>
    ${source ? html`<bdi>(${source})</bdi>` : null}`;
}
