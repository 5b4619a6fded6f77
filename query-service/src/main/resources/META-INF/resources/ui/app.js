import { ask, askArticle } from './api.js';
import { articleView } from './article.js';
import { element } from './dom.js';
import { Feed } from './feed.js';

const EVERY = 3000;
const FILTERS = [
  'entity', 'entities', 'type', 'holder', 'target', 'polarity', 'basis', 'minConfidence', 'tone',
  'quoteBy', 'language', 'source', 'subscription', 'from', 'to', 'receivedFrom', 'receivedTo',
  'since', 'q', 'sort',
];

const $ = (id) => document.getElementById(id);
const feed = new Feed($('articles'), $('more'), $('count'));
let suggested = [];

const address = () => new URLSearchParams(location.search);

/** Shows what the address says: the address is the only state there is. */
async function show() {
  const query = address();
  const id = query.get('article');
  $('article').hidden = id === null;
  $('feed').hidden = id !== null;
  try {
    if (id === null) {
      document.title = 'Stancewire';
      showFilters(query);
      await feed.show(filtersOf(query));
    } else {
      const article = await askArticle(id);
      document.title = `${article.title ?? 'Article'} · Stancewire`;
      $('article').replaceChildren(...articleView(article));
      scrollTo(0, 0);
    }
  } catch (problem) {
    tell(problem, id === null ? $('count') : $('article'));
  }
}

const filtersOf = (query) =>
  Object.fromEntries(FILTERS.filter((f) => query.has(f)).map((f) => [f, query.getAll(f)]));

function showFilters(query) {
  $('words').value = query.get('q') ?? '';
  $('filters').replaceChildren(
    ...pairs(filtersOf(query)).map(([name, value]) => {
      const button = element('button', { type: 'button' }, `${name}: ${value} `, cross());
      button.append(element('span', { class: 'unseen' }, ' (take this filter away)'));
      button.addEventListener('click', () => {
        query.delete(name, value);
        go(query);
      });
      return element('li', {}, button);
    }),
  );
}

const pairs = (filters) =>
  Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value]));

const cross = () => element('span', { 'aria-hidden': 'true' }, '✕');

function tell(problem, where) {
  where.replaceChildren(element('span', { class: 'problem' }, problem.message));
}

function go(query) {
  const text = query.toString();
  history.pushState(null, '', text ? `?${text}` : './');
  show();
}

async function suggest() {
  const q = $('entity').value.trim();
  if (!q || suggested.some((entity) => entity.name === q)) return;
  const answer = await ask('v1/entities', { q, limit: 8 });
  if (q !== $('entity').value.trim()) return;
  suggested = answer.entities;
  $('entities').replaceChildren(
    ...suggested.map((e) => element('option', { value: e.name, label: `${e.name} (${e.count})` })),
  );
}

/** The entity that was chosen or, if none was, the best match for what was typed. */
async function chosen() {
  const typed = $('entity').value.trim();
  if (!typed) return null;
  const exact = suggested.find((entity) => entity.name === typed);
  if (exact) return exact.id;
  const answer = await ask('v1/entities', { q: typed, limit: 1 });
  if (answer.entities.length === 0) throw new Error(`Nobody and nothing is called '${typed}'.`);
  return answer.entities[0].id;
}

$('entity').addEventListener('input', () => suggest().catch((problem) => tell(problem, $('count'))));

$('search').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const query = address();
    query.delete('article');
    const entity = await chosen();
    if (entity && !query.getAll('entity').includes(entity)) query.append('entity', entity);
    const words = $('words').value.trim();
    if (words) query.set('q', words);
    else query.delete('q');
    $('entity').value = '';
    go(query);
  } catch (problem) {
    tell(problem, $('count'));
  }
});

// Links inside the page change the address without loading it anew.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="?"], a[href="./"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(new URLSearchParams(link.search));
});
addEventListener('popstate', show);

setInterval(() => {
  if (document.hidden || !$('article').matches('[hidden]')) return;
  feed.refresh().catch((problem) => tell(problem, $('count')));
}, EVERY);

show();
