import { html } from 'lit';
import { post } from '../api.js';
import { number } from '../parts/dates.js';
import { View } from '../parts/part.js';
import { words } from '../words/index.js';
import './article.js';

/** What was typed: it is still there when the reader has looked at something else. */
const draft = { title: '', text: '' };

/** An article of the reader's own: posted, and shown with what was found in it. */
class TryView extends View {
  static properties = {
    ...View.properties,
    isPosting: { state: true },
    problem: { state: true },
    answer: { state: true },
  };

  constructor() {
    super();
    this.isPosting = false;
    this.problem = null;
    this.answer = null;
  }

  firstUpdated() {
    this.tell(words.tryIt);
  }

  async #post(event) {
    event.preventDefault();
    if (this.isPosting) return;
    this.problem = null;
    if (!draft.text.trim()) {
      this.#fail(words.noText);
      return;
    }
    this.isPosting = true;
    try {
      const begin = performance.now();
      const { id, text } = await post({ text: draft.text, title: draft.title.trim() || undefined });
      this.answer = { id, isReadable: text !== undefined, millis: performance.now() - begin };
    } catch (problem) {
      this.#fail(problem.message);
    } finally {
      this.isPosting = false;
    }
  }

  async #fail(problem) {
    this.problem = problem;
    await this.updateComplete;
    this.querySelector('textarea').focus();
  }

  #fill() {
    Object.assign(draft, words.samples);
    this.problem = null;
    this.requestUpdate();
  }

  /** As in most editors, so that the keyboard is enough. */
  #key(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#post(event);
  }

  render() {
    return html`<section class="try" aria-labelledby="try-title">
      <h1 id="try-title" tabindex="-1">${words.tryIt}</h1>
      <p class="aside">${words.tryHint}</p>
      <form @submit=${this.#post} @keydown=${this.#key} novalidate>
        <label>
          ${words.ownTitle}
          <input
            dir="auto"
            autocomplete="off"
            .value=${draft.title}
            @input=${(event) => (draft.title = event.target.value)}
          />
        </label>
        <label>
          ${words.ownText}
          <textarea
            dir="auto"
            rows="10"
            required
            aria-invalid=${this.problem !== null}
            aria-describedby=${this.problem ? 'try-problem' : ''}
            .value=${draft.text}
            @input=${(event) => (draft.text = event.target.value)}
          ></textarea>
        </label>
        ${this.problem
          ? html`<p id="try-problem" class="field-problem" role="alert" dir="auto">${this.problem}</p>`
          : null}
        <p class="buttons">
          <button class="first" ?disabled=${this.isPosting}>
            ${this.isPosting ? words.posting : words.post}
          </button>
          <button type="button" @click=${this.#fill}>${words.sampleText}</button>
        </p>
      </form>
      <div role="status">${this.answer ? this.#told(this.answer) : null}</div>
      ${this.answer?.isReadable ? this.#found(this.answer.id) : null}
    </section>`;
  }

  #told({ id, isReadable, millis }) {
    return html`<p>
      ${isReadable ? words.readableAfter(number(Math.round(millis / 10) / 100)) : words.takesLonger}
      <a href=${this.address.toArticle(id).href}>${words.toArticle}</a>
    </p>`;
  }

  #found(id) {
    return html`<article-view class="found" .address=${this.address.toArticle(id)}></article-view>`;
  }
}

customElements.define('try-view', TryView);
