const PAGE = 20;
const MOST = 400;

/** The articles that are shown, in the order that was asked for. */
export class List {
  /** In order. */
  articles = [];

  /** How many there are in all. */
  total = 0;

  /** Where the next page begins; null where there is none. */
  cursor = null;

  #sort;

  // Where pages ended, so that a list that was cut can grow again: cursors by the id before them.
  #ends = new Map();

  constructor(sort) {
    this.#sort = sort ?? 'newest';
  }

  /** How many articles to ask for at first, or again. */
  get length() {
    return Math.min(MOST, Math.max(PAGE, this.articles.length));
  }

  /** Begins with a page. */
  start(page) {
    this.articles = page.articles;
    this.#ends.clear();
    this.#end(page);
  }

  /** Goes on with a page. */
  append(page) {
    const there = new Set(this.articles.map((article) => article.id));
    this.articles.push(...page.articles.filter((article) => !there.has(article.id)));
    this.#end(page);
  }

  #end(page) {
    this.total = page.total;
    this.cursor = page.cursor;
    if (page.cursor) this.#ends.set(this.articles.at(-1).id, page.cursor);
  }

  /**
   * Takes in what arrived: 'here' where it is shown now, 'changed' where a revision took its place,
   * 'further' where it belongs to a part that is not there yet, 'known' where nothing is new.
   */
  put(article, isRevision) {
    const at = this.articles.findIndex((each) => each.id === article.id);
    if (at >= 0) {
      if (this.articles[at].position === article.position) return 'known';
      this.articles[at] = article;
      return 'changed';
    }
    const place = this.#place(article);
    if (place === null && isRevision) return 'known';
    this.total++;
    if (place === null) return 'further';
    this.articles.splice(place, 0, article);
    return 'here';
  }

  /** Takes out an article that has gone. */
  drop(id) {
    this.total = Math.max(0, this.total - 1);
    this.articles = this.articles.filter((article) => article.id !== id);
  }

  /** Lets go of the end where it grew long, to come again as its page. */
  cut() {
    if (this.articles.length <= MOST) return;
    for (let i = MOST; i >= PAGE; i--) {
      const cursor = this.#ends.get(this.articles[i - 1].id);
      if (cursor) {
        this.articles.length = i;
        this.cursor = cursor;
        return;
      }
    }
  }

  /** Where an article belongs; null where that is beyond what is there, or cannot be told. */
  #place(article) {
    if (this.#sort === 'relevance') return null;
    const place = this.articles.findIndex((each) => this.#isBefore(article, each));
    if (place >= 0) return place;
    return this.cursor === null ? this.articles.length : null;
  }

  #isBefore(one, other) {
    const [a, b] = [this.#time(one), this.#time(other)];
    if (a === b) return one.id < other.id;
    return this.#sort === 'oldest' ? a < b : a > b;
  }

  #time(article) {
    const { publishedAt, receivedAt } = article;
    return Date.parse(this.#sort === 'arrival' ? receivedAt : (publishedAt ?? receivedAt));
  }
}
