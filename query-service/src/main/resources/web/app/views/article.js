import { html } from 'lit';
import { askArticle } from '../api.js';
import { learn } from '../names.js';
import { chip } from '../parts/chip.js';
import { percent } from '../parts/dates.js';
import { facts, headline, webLink } from '../parts/facts.js';
import { byId, marked, mentionMark, referenceMark } from '../parts/marks.js';
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

  constructor() {
    super();
    this.article = null;
    this.problem = null;
  }

  willUpdate(changed) {
    if (changed.has('address')) this.#ask(this.address.get('article'));
  }

  async #ask(id) {
    try {
      const article = await askArticle(id);
      if (id !== this.address.get('article')) return;
      learn(article.entities);
      this.article = article;
      this.problem = null;
      this.tell(headline(article));
    } catch (problem) {
      this.problem = problem.message;
      this.tell('');
    }
  }

  render() {
    if (this.problem) return trouble(this.problem, () => this.#ask(this.address.get('article')));
    return this.article ? this.#article(this.article) : null;
  }

  #article(article) {
    const entities = byId(article.entities);
    return html`<article class="article">
      <p><a href=${this.address.to('feed').href}>${words.toFeed}</a></p>
      <h1 tabindex="-1" dir="auto" lang=${article.language}>${headline(article)}</h1>
      ${facts(article)} ${article.url ? html`<p class="facts">${webLink(article.url)}</p>` : null}
      ${this.#stances(article, entities)}
      <h2 class="unseen">${words.text}</h2>
      <div class="text" dir="auto" lang=${article.language}>${marked(
        article.text,
        0,
        marksOf(article, entities),
      )}</div>
    </article>`;
  }

  #stances(article, entities) {
    if (article.stances.length === 0) return html`<p class="aside">${words.noStance}</p>`;
    const items = article.stances.map((stance, i) => ({
      isSure: stance.confidence >= article.minConfidence,
      item: html`<li>
        ${chip(stance, entities)} <span class="aside">${percent(stance.confidence)}</span>
        ${stance.evidence.map((each, j) => this.#quotation(each, article, `e${i}-${j}`))}
      </li>`,
    }));
    const list = (isSure) =>
      html`<ul class="evidences" aria-label=${words.stances}>
        ${items.filter((each) => each.isSure === isSure).map((each) => each.item)}
      </ul>`;
    const unsure = items.filter((each) => !each.isSure).length;
    return html`${list(true)}
    ${unsure > 0
      ? html`<details>
          <summary>${words.lessSure(unsure)}</summary>
          ${list(false)}
        </details>`
      : null}`;
  }

  #quotation(evidence, article, id) {
    return html`<blockquote>
      <span dir="auto" lang=${article.language}>${evidence.text}</span>
      <button type="button" class="plain" @click=${() => this.#find(id)}>${words.inText}</button>
    </blockquote>`;
  }

  #find(id) {
    this.querySelectorAll('.shown').forEach((mark) => mark.classList.remove('shown'));
    const marks = this.querySelectorAll(`[data-evidence="${id}"]`);
    marks.forEach((mark) => mark.classList.add('shown'));
    marks[0]?.scrollIntoView({ block: 'center' });
  }
}

function marksOf(article, entities) {
  const parts = article.parts
    .filter((part) => part.kind !== 'TITLE')
    .map((part) => ({
      ...part,
      make: (content) => html`<span class="aside">${content}</span>`,
    }));
  const evidence = article.stances.flatMap((stance, i) =>
    stance.evidence.map(({ start, end }, j) => ({
      start,
      end,
      make: (content) =>
        html`<mark class="evidence" data-evidence="e${i}-${j}">${content}</mark>`,
    })),
  );
  return [
    ...parts,
    ...evidence,
    ...article.references.map((each) => referenceMark(each, entities)),
    ...article.mentions.map((each) => mentionMark(each, entities)),
  ];
}

customElements.define('article-view', ArticleView);
