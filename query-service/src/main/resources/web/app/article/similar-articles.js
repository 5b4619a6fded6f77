import { html } from 'lit';
import { ask } from '../api.js';
import { percent } from '../parts/dates.js';
import { facts, headline } from '../parts/facts.js';
import { Part } from '../parts/part.js';
import { words } from '../words/index.js';

const MOST = 9;
const SHARED = 4;
const KINDS = ['NEAR_DUPLICATE', 'SAME_EVENT', 'RELATED'];

/** Articles that say the same as one, or tell of the same. */
class SimilarArticles extends Part {
  static properties = {
    address: { attribute: false },
    found: { state: true },
    problem: { state: true },
  };

  #id = null;

  constructor() {
    super();
    this.address = null;
    this.found = null;
    this.problem = null;
  }

  willUpdate() {
    const id = this.address.get('article');
    if (id !== this.#id) this.#ask(id);
  }

  async #ask(id) {
    this.#id = id;
    this.found = null;
    try {
      const path = `v1/articles/${encodeURIComponent(id)}/similar`;
      const { articles } = await ask(path, { limit: MOST });
      if (id !== this.#id) return;
      this.found = articles;
      this.problem = null;
    } catch (problem) {
      if (id === this.#id) this.problem = problem.message;
    }
  }

  render() {
    if (this.problem) return html`<p class="aside">${this.problem}</p>`;
    if (!this.found || this.found.length === 0) return null;
    return html`<section aria-labelledby="similar-title">
      <h2 id="similar-title">${words.similar}</h2>
      ${KINDS.map((kind) => this.#group(kind))}
    </section>`;
  }

  #group(kind) {
    const some = this.found.filter((each) => each.kind === kind);
    if (some.length === 0) return null;
    return html`<h3>${words.alike[kind]}</h3>
      <ul class="similar ${kind}">
        ${some.map((each) => this.#item(each))}
      </ul>`;
  }

  #item({ kind, sameWords, shared, article }) {
    return html`<li>
      <a dir="auto" lang=${article.language} href=${this.address.toArticle(article.id).href}
        >${headline(article)}</a
      >
      ${facts(article)}
      <p class="facts">
        ${kind === 'NEAR_DUPLICATE' ? words.sameWords(percent(sameWords)) : null}
        ${kind !== 'NEAR_DUPLICATE' && shared.length > 0
          ? html`${words.bothSpeakOf}
            ${shared.slice(0, SHARED).map(({ name }, i) => html`${i > 0 ? ', ' : null}<bdi>${name}</bdi>`)}`
          : null}
      </p>
    </li>`;
  }
}

customElements.define('similar-articles', SimilarArticles);
