import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cameBack } from '../address.js';
import { askArticle } from '../api.js';
import { Light } from '../article/light.js';
import { linksFrom, placeOf } from '../article/links.js';
import { marksOf } from '../article/marks.js';
import { legend, records } from '../article/records.js';
import { outdated, revisionList } from '../article/revisions.js';
import '../article/similar-articles.js';
import { spokenOf } from '../article/spoken-of.js';
import { stances } from '../article/stances.js';
import { heading, isLong, paragraphs, titleOf } from '../article/text.js';
import { learn } from '../names.js';
import { facts, webLink } from '../parts/facts.js';
import { byId } from '../parts/marks.js';
import { View } from '../parts/part.js';
import { trouble } from '../parts/trouble.js';
import { words } from '../words/index.js';

/** One article: who stands where, with the words that show it, and the whole text. */
class ArticleView extends View {
  static properties = {
    ...View.properties,
    article: { state: true },
    problem: { state: true },
  };

  #asked = null;
  #light = null;

  // What was chosen stays lit while nothing else is looked at.
  #chosen = null;
  #hears = {
    lit: (index) => this.#lit(index),
    litEntity: (id) => (id === null ? this.#lit(null) : this.#light.entity(this.article, id)),
    chosen: (index, mark) => this.#choose(index, mark),
  };

  constructor() {
    super();
    this.article = null;
    this.problem = null;
  }

  willUpdate(changed) {
    if (!changed.has('address')) return;
    const { address } = this;
    const asked = JSON.stringify([address.get('article'), address.get('revision')]);
    if (asked !== this.#asked) this.#ask(asked);
    else if (this.article) this.updateComplete.then(() => this.#shown());
  }

  updated() {
    this.#light?.off();
    this.#light = this.article && new Light(this);
  }

  async #ask(asked) {
    this.#asked = asked;
    const { address } = this;
    try {
      const article = await askArticle(address.get('article'), address.get('revision'));
      if (asked !== this.#asked) return;
      learn(article.entities);
      this.#chosen = null;
      this.article = article;
      this.problem = null;
      this.tell(titleOf(article));
      await this.updateComplete;
      this.#shown();
    } catch (problem) {
      if (asked !== this.#asked) return;
      this.problem = problem.message;
      this.tell('');
    }
  }

  /** What the address asks for is in sight, unless the reader comes back to where they were. */
  #shown() {
    if (!this.address.get('at') || cameBack) return;
    this.shown.then(() => requestAnimationFrame(() => this.#light.show('place')));
  }

  #lit(index) {
    const shown = index ?? this.#chosen;
    if (shown === null) this.#light.off();
    else this.#light.stance(this.article, shown);
  }

  #choose(index, mark) {
    this.#chosen = index;
    this.#lit(index);
    this.#light.show(mark);
  }

  render() {
    if (this.problem) return trouble(this.problem, () => this.#ask(this.#asked));
    return this.article ? this.#article(this.article) : null;
  }

  #article(article) {
    const { address } = this;
    const entities = byId(article.entities);
    const link = linksFrom(address);
    const place = placeOf(address.get('at'));
    const marks = marksOf(article, entities, link, place);
    const { language } = article;
    return html`<article class="article">
      <div class="head">
        <p class="back"><a href=${address.to('feed').href}>${words.toFeed}</a></p>
        ${outdated(article, address)}
        <h1 tabindex="-1" dir="auto" lang=${language}>${heading(article, marks)}</h1>
        ${facts(article)} ${article.url ? html`<p class="facts">${original(article.url)}</p>` : null}
      </div>
      <div class="beside">
        ${stances(article, entities, this.#hears)} ${spokenOf(article, link, this.#hears)}
      </div>
      <div class="read">
        <h2 class="unseen">${words.text}</h2>
        ${legend()}
        <div class=${isLong(article) ? 'text long' : 'text'} lang=${language}>
          ${guard([article, address, words], () => paragraphs(article, marks))}
        </div>
        ${revisionList(article, address)}
        <similar-articles .address=${address}></similar-articles>
        ${records(article)}
      </div>
    </article>`;
  }
}

const original = (address) => webLink(address, ({ host }) => words.readAt(host));

customElements.define('article-view', ArticleView);
