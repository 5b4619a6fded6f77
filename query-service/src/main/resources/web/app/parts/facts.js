import { html } from 'lit';
import { words } from '../words/index.js';
import { date, languageName } from './dates.js';

const LONG = 80;

/** Source, authors, date and language of an article, in one line. */
export function facts(article, now = Date.now()) {
  const { source, authors, publishedAt, receivedAt, language } = article;
  const parts = [];
  if (source) parts.push(html`<bdi class="source">${source}</bdi>`);
  if (authors.length > 0) parts.push(html`<bdi>${authors.join(', ')}</bdi>`);
  const when = date(publishedAt ?? receivedAt, now);
  parts.push(publishedAt ? when : html`${words.undated} ${when}`);
  if (language !== 'und') parts.push(languageName(language));
  return html`<p class="facts">${parts.map((part, i) => (i === 0 ? part : html` · ${part}`))}</p>`;
}

/** What stands over an article: its title, else how it begins. */
export function headline(article) {
  const { title, snippet } = article;
  if (title) return title;
  if (!snippet) return words.untitled;
  return snippet.text.length > LONG ? `${snippet.text.slice(0, LONG)}…` : snippet.text;
}

/**
 * An address of the web as a link, any other as text.
 *
 * @param say what the link says: by default the address itself
 */
export function webLink(address, say = () => address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:'
    ? html`<a href=${address} title=${address} rel="noopener noreferrer">${say(url)}</a>`
    : html`<span>${address}</span>`;
}
