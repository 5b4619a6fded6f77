import { element } from './dom.js';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const languages = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' });

/** A date as precise as its source states it: a bare day has no zone, a moment is in the reader's. */
function published(value) {
  const format = value.includes('T') ? moment : day;
  return element('time', { datetime: value }, format.format(new Date(value)));
}

/** Source, date and language of an article, in one line. */
export function facts(article) {
  const parts = [];
  if (article.source) parts.push(element('bdi', {}, article.source));
  if (article.authors.length > 0) parts.push(element('bdi', {}, article.authors.join(', ')));
  parts.push(
    article.publishedAt
      ? published(article.publishedAt)
      : element('span', {}, 'undated, came ', moment.format(new Date(article.receivedAt))),
  );
  if (article.language !== 'und') parts.push(languages.of(article.language) ?? article.language);
  return element(
    'p',
    { class: 'facts' },
    parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])),
  );
}

/** What stands over an article that has no title. */
export const untitled = (article) =>
  article.snippet ? `${article.snippet.text.slice(0, 80)}…` : 'Without a title';
