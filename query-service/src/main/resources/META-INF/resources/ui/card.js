import { element } from './dom.js';
import { facts, untitled } from './facts.js';
import { marked, mentionMark, wordMark } from './marks.js';
import { byId, chip } from './stances.js';

const MOST_CHIPS = 4;

/** An article of the feed. */
export function card(article) {
  const entities = byId(article.entities);
  const { snippet } = article;
  return element(
    'li',
    { class: 'card', 'data-id': article.id },
    element(
      'h2',
      { dir: 'auto', lang: article.language },
      element(
        'a',
        { href: `?article=${encodeURIComponent(article.id)}` },
        article.title ?? untitled(article),
      ),
    ),
    facts(article),
    snippet
      ? element(
          'p',
          { dir: 'auto', lang: article.language },
          marked(
            snippet.text,
            snippet.start,
            [...snippet.mentions.map((m) => mentionMark(m, entities)), ...snippet.marks.map(wordMark)],
          ),
          /[.!?…»”"]$/.test(snippet.text) ? null : ' …',
        )
      : null,
    chips(article.stances, entities),
  );
}

function chips(stances, entities) {
  if (stances.length === 0) return null;
  const more = stances.length - MOST_CHIPS;
  return element(
    'ul',
    { class: 'chips', 'aria-label': 'Stances' },
    stances.slice(0, MOST_CHIPS).map((stance) => element('li', {}, chip(stance, entities))),
    more > 0 ? element('li', { class: 'aside' }, `and ${more} more`) : null,
  );
}
