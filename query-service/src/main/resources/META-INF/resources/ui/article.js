import { element, webLink } from './dom.js';
import { facts } from './facts.js';
import { marked, mentionMark, referenceMark } from './marks.js';
import { byId, chip } from './stances.js';

/** One article: who stands where, with the words that show it, and the whole text. */
export function articleView(article) {
  const entities = byId(article.entities);
  const body = element('div', { class: 'text', dir: 'auto', lang: article.language });
  body.append(...marked(article.text, 0, marksOf(article, entities)));
  return [
    element('p', {}, element('a', { href: './' }, '← The feed')),
    article.title
      ? element('h1', { dir: 'auto', lang: article.language }, article.title)
      : element('h1', {}, 'Without a title'),
    facts(article),
    article.url ? element('p', { class: 'facts' }, webLink(article.url, article.url)) : null,
    stances(article, entities, body),
    element('h2', { class: 'unseen' }, 'Text'),
    body,
  ].filter((node) => node !== null);
}

function stances(article, entities, body) {
  if (article.stances.length === 0) return element('p', { class: 'aside' }, 'No stance was found.');
  const items = article.stances.map((stance, i) =>
    element(
      'li',
      {},
      chip(stance, entities),
      element('span', { class: 'aside' }, ` ${Math.round(stance.confidence * 100)} %`),
      stance.evidence.map((evidence, j) => quotation(evidence, article, body, `e${i}-${j}`)),
    ),
  );
  const sure = items.filter((_, i) => article.stances[i].confidence >= article.minConfidence);
  const unsure = items.filter((item) => !sure.includes(item));
  return element(
    'div',
    {},
    list(sure, 'Stances'),
    unsure.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `${unsure.length} less sure, often wrong`),
          list(unsure, 'Less sure stances'),
        ),
  );
}

const list = (items, label) =>
  element('ul', { class: 'evidences', 'aria-label': label }, items);

function quotation(evidence, article, body, id) {
  const link = element('a', { href: `#${id}` }, 'in the text');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    body.querySelectorAll('.shown').forEach((mark) => mark.classList.remove('shown'));
    const marks = body.querySelectorAll(`[data-evidence~="${id}"]`);
    marks.forEach((mark) => mark.classList.add('shown'));
    marks[0]?.scrollIntoView({ block: 'center' });
  });
  return element(
    'blockquote',
    {},
    element('span', { dir: 'auto', lang: article.language }, evidence.text),
    ' ',
    link,
  );
}

function marksOf(article, entities) {
  const parts = article.parts
    .filter((part) => part.kind !== 'TITLE')
    .map((part) => ({
      ...part,
      make: (content) => element('span', { class: 'aside' }, content),
    }));
  const evidence = article.stances.flatMap((stance, i) =>
    stance.evidence.map((words, j) => ({
      start: words.start,
      end: words.end,
      make: (content) =>
        element('mark', { class: 'evidence', 'data-evidence': `e${i}-${j}` }, content),
    })),
  );
  return [
    ...parts,
    ...evidence,
    ...article.references.map((r) => referenceMark(r, entities)),
    ...article.mentions.map((m) => mentionMark(m, entities)),
  ];
}
