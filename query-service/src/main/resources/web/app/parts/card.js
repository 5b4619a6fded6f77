import { html } from 'lit';
import { Address } from '../address.js';
import { words } from '../words/index.js';
import { chip } from './chip.js';
import { facts, headline } from './facts.js';
import { byId, marked, mentionMark, wordMark } from './marks.js';
import { why } from './why.js';

const STRONGEST = 2;

/**
 * An article of the feed.
 *
 * @param link the address of the article itself
 * @param now the time in milliseconds since 1970, for how long ago it came
 */
export function card(article, link, now) {
  const entities = byId(article.entities);
  return html`<article>
    <h2 dir="auto" lang=${article.language}><a href=${link}>${headline(article)}</a></h2>
    ${facts(article, now)} ${chips(article.stances, entities)} ${passage(article, entities)}
    ${why(article, entities)}
  </article>`;
}

const linkTo = (id) => Address.current().toEntity(id).href;

function passage({ snippet, language }, entities) {
  if (!snippet) return null;
  const marks = [
    ...snippet.mentions.map((mention) => mentionMark(mention, entities, linkTo)),
    ...snippet.marks.map(wordMark),
  ];
  const goesOn = /[.!?…»”"]$/.test(snippet.text) ? null : ' …';
  return html`<p class="passage" dir="auto" lang=${language}>
    ${marked(snippet.text, snippet.start, marks)}${goesOn}
  </p>`;
}

function chips(stances, entities) {
  if (stances.length === 0) return null;
  const strongest = stances.toSorted((a, b) => b.confidence - a.confidence);
  const more = stances.length - STRONGEST;
  return html`<ul class="chips" aria-label=${words.stances}>
    ${strongest.slice(0, STRONGEST).map((stance) => html`<li>${chip(stance, entities)}</li>`)}
    ${more > 0 ? html`<li class="aside">${words.more(more)}</li>` : null}
  </ul>`;
}
