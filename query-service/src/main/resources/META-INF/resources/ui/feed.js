import { ask } from './api.js';
import { card } from './card.js';

const PAGE = 20;

/** The list of articles: it grows at its end by cursor, and at its top when something arrives. */
export class Feed {
  #list;
  #more;
  #count;
  #filters = {};
  #cursor = null;
  #shown = new Map();

  constructor(list, more, count) {
    this.#list = list;
    this.#more = more;
    this.#count = count;
    more.addEventListener('click', () => this.#next());
  }

  /** Starts anew with what the filters let through. */
  async show(filters) {
    this.#filters = filters;
    const page = await ask('v1/articles', { ...filters, limit: PAGE });
    if (filters !== this.#filters) return;
    this.#shown.clear();
    this.#list.replaceChildren();
    this.#append(page.articles);
    this.#end(page);
  }

  /** Puts in what has come or changed since. */
  async refresh() {
    const filters = this.#filters;
    const page = await ask('v1/articles', { ...filters, limit: PAGE });
    if (filters !== this.#filters) return;
    let before = null;
    for (const article of page.articles.toReversed()) {
      before = this.#put(article, before);
    }
    this.#tell(page.total);
    if (this.#shown.size <= PAGE) this.#end(page);
  }

  #put(article, before) {
    const json = JSON.stringify(article);
    const there = this.#shown.get(article.id);
    if (there?.json === json) return there.node;
    const node = card(article);
    node.classList.add('fresh');
    // What comes behind the last of this page comes again with 'Show more'.
    const next = before ?? (there ? there.node.nextSibling : this.#list.children[PAGE - 1] ?? null);
    there?.node.remove();
    this.#list.insertBefore(node, next);
    this.#shown.set(article.id, { json, node });
    return node;
  }

  async #next() {
    const filters = this.#filters;
    this.#more.disabled = true;
    try {
      const page = await ask('v1/articles', { ...filters, limit: PAGE, cursor: this.#cursor });
      if (filters !== this.#filters) return;
      const first = this.#append(page.articles);
      this.#end(page);
      first?.querySelector('a')?.focus();
    } finally {
      this.#more.disabled = false;
    }
  }

  #append(articles) {
    let first = null;
    for (const article of articles) {
      if (this.#shown.has(article.id)) continue;
      const node = card(article);
      first ??= node;
      this.#shown.set(article.id, { json: JSON.stringify(article), node });
      this.#list.append(node);
    }
    return first;
  }

  #end(page) {
    this.#cursor = page.cursor;
    this.#more.hidden = page.cursor === null;
    this.#tell(page.total);
  }

  #tell(total) {
    const text =
      total === 0
        ? 'No article yet. Post one, or take a filter away.'
        : `${total.toLocaleString()} ${total === 1 ? 'article' : 'articles'}`;
    if (this.#count.textContent !== text) this.#count.textContent = text;
  }
}
