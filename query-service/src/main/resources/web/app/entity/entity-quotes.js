import { html } from 'lit';
import { ask } from '../api.js';
import { facts } from '../parts/facts.js';
import { Part } from '../parts/part.js';
import { words } from '../words/index.js';

const PAGE = 5;

/** Quotes by an entity, or about it: the newest first, each in its article. */
class EntityQuotes extends Part {
  static properties = {
    address: { attribute: false },
    by: { attribute: false },
    quotes: { state: true },
    cursor: { state: true },
    problem: { state: true },
  };

  #question = null;

  constructor() {
    super();
    /** `quoteBy` or `about`. */
    this.by = 'quoteBy';
    this.address = null;
    this.quotes = null;
    this.cursor = null;
    this.problem = null;
  }

  willUpdate() {
    const question = [...this.address.filters, [this.by, this.address.get('id')]];
    const asked = JSON.stringify(question);
    if (asked === this.#question) return;
    this.#question = asked;
    this.quotes = null;
    this.cursor = null;
    this.#ask();
  }

  async #ask() {
    const asked = this.#question;
    const page = [['limit', PAGE], ['cursor', this.cursor]];
    try {
      const answer = await ask('v1/quotes', [...JSON.parse(asked), ...page]);
      if (asked !== this.#question) return;
      this.quotes = [...(this.quotes ?? []), ...answer.quotes];
      this.cursor = answer.cursor;
      this.problem = null;
    } catch (problem) {
      if (asked === this.#question) this.problem = problem.message;
    }
  }

  render() {
    if (this.problem) return html`<p class="aside">${this.problem}</p>`;
    if (!this.quotes) return null;
    if (this.quotes.length === 0) return html`<p class="aside">${words.noQuote}</p>`;
    return html`<ul class="quotes">
        ${this.quotes.map((quote) => this.#item(quote))}
      </ul>
      ${this.cursor
        ? html`<button type="button" @click=${this.#ask}>${words.showMore}</button>`
        : null}`;
  }

  #item({ text, start, end, speaker, source, article }) {
    const link = this.address.toArticle(article.id, { start, end }).href;
    const said = speaker && this.by !== 'quoteBy';
    return html`<li>
      <blockquote dir="auto" lang=${article.language}><a href=${link}>${text}</a></blockquote>
      <p class="facts">
        ${said
          ? html`<a class="mention ${speaker.type}" href=${this.address.toEntity(speaker.id).href}
                ><bdi>${speaker.name}</bdi></a
              >, `
          : source && !speaker
            ? html`<bdi>${source}</bdi>, `
            : null}<bdi>${article.title ?? words.untitled}</bdi>
      </p>
      ${facts({ authors: [], ...article })}
    </li>`;
  }
}

customElements.define('entity-quotes', EntityQuotes);
