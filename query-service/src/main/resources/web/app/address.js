// The one place that reads and writes the address, which is the only state of the page.

/** The parameters of a question as the API has them, in the order in which links have them. */
export const FILTERS = [
  'q', 'entity', 'entities', 'type', 'holder', 'target', 'polarity', 'basis', 'minConfidence',
  'tone', 'quoteBy', 'language', 'source', 'subscription', 'from', 'to', 'receivedFrom',
  'receivedTo', 'since',
];

// What the page of an entity takes over: it is itself about who is for or against whom.
const OF_ARTICLES = [
  'q', 'basis', 'minConfidence', 'language', 'source', 'subscription', 'from', 'to', 'receivedFrom',
  'receivedTo',
];

const CHANGED = 'stancewire-address';

/** What an address says. It never changes: each change gives another one. */
export class Address {
  #query;

  constructor(query = '') {
    this.#query = new URLSearchParams(query);
  }

  static current() {
    return new Address(location.search);
  }

  /** The name of the view that it shows. */
  get view() {
    return this.#query.has('article') ? 'article' : (this.#query.get('view') ?? 'feed');
  }

  /** The value of a parameter, or null. */
  get(name) {
    return this.#query.get(name);
  }

  /** All values of a parameter. */
  all(name) {
    return this.#query.getAll(name);
  }

  /** Its filters: pairs of a parameter and a value. */
  get filters() {
    return FILTERS.flatMap((name) => this.all(name).map((value) => [name, value]));
  }

  /** The same address but for some parameters: a value, several, or null for none. */
  with(changes) {
    const query = new URLSearchParams(this.#query);
    for (const [name, values] of Object.entries(changes)) {
      query.delete(name);
      for (const value of [values].flat()) {
        if (value !== null && value !== undefined && value !== '') query.append(name, value);
      }
    }
    return new Address(query);
  }

  /** The same with one more value of a parameter. */
  and(name, value) {
    return this.with({ [name]: [...new Set([...this.all(name), value])] });
  }

  /** The same without one value of a parameter. */
  without(name, value) {
    return this.with({ [name]: this.all(name).filter((each) => each !== value) });
  }

  /** The same without any filter. */
  unfiltered() {
    return this.with(Object.fromEntries(FILTERS.map((name) => [name, null])));
  }

  /** Another view with the same filters; `own` are the parameters that only that view has. */
  to(view, own = {}) {
    return new Address(new URLSearchParams(this.filters)).with({
      view: view === 'feed' ? null : view,
      ...own,
    });
  }

  /**
   * An article, from which one comes back to the same filters.
   *
   * @param place a span of its text that is to be seen at once, or null
   */
  toArticle(id, place = null) {
    return this.to('feed', { article: id, at: place && `${place.start}-${place.end}` });
  }

  /** The page of an entity, with those filters that say which articles are looked at. */
  toEntity(id) {
    return this.ofArticles().to('entity', { id });
  }

  /** The same without filters that say what is looked for in an article. */
  ofArticles() {
    const others = FILTERS.filter((name) => !OF_ARTICLES.includes(name));
    return this.with(Object.fromEntries(others.map((name) => [name, null])));
  }

  /** As a link has it. */
  get href() {
    const text = this.#query.toString();
    return text ? `?${text}` : './';
  }
}

/**
 * Goes to an address, as a link would.
 *
 * @param stays whether the reader goes on to look at the same place of the page
 */
export function go(address, stays = false) {
  if (address.href !== Address.current().href) {
    history.pushState({ key: performance.timeOrigin + performance.now() }, '', address.href);
  }
  dispatchEvent(new CustomEvent(CHANGED, { detail: stays }));
}

/** Whether the reader came to the present address by going back or forward. */
export let cameBack = false;

/** Whether the reader goes on to look at the same place of the page. */
export let staysHere = false;

/** Tells of each change of the address: by `go`, by a link of the page, back and forward. */
export function onAddress(listener) {
  for (const [event, back] of [[CHANGED, false], ['popstate', true]]) {
    addEventListener(event, ({ detail }) => {
      cameBack = back;
      staysHere = detail === true;
      listener();
    });
  }
  // Links inside the page change the address without loading it anew.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="?"], a[href="./"]');
    if (!link || event.button !== 0 || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A link in a drawing has no `search`.
    const href = link.getAttribute('href');
    go(new Address(href.startsWith('?') ? href : ''));
  });
}
