import { html } from 'lit';
import { ask } from '../api.js';
import { percent } from '../parts/dates.js';
import { Part } from '../parts/part.js';
import { words } from '../words/index.js';

const MOST = 5;

let asked = { key: null, explanations: null };

/** Why annotations of one kind are there, asked for once for all that are looked at. */
function explanations({ id, revision, kind }) {
  const key = JSON.stringify([id, revision, kind]);
  if (asked.key !== key) {
    const path = `v1/articles/${encodeURIComponent(id)}/explanations`;
    asked = { key, explanations: ask(path, { revision, kind }) };
    asked.explanations.catch(() => (asked = { key: null, explanations: null }));
  }
  return asked.explanations;
}

/** A button 'why?', and below it why some annotations of an article are there. */
class WhyNote extends Part {
  static properties = {
    about: { attribute: false },
    found: { state: true },
    problem: { state: true },
    isOpen: { state: true },
    most: { state: true },
  };

  constructor() {
    super();
    /** {id, revision, kind, indexes, of}: which annotations they are, and what to call them. */
    this.about = null;
    this.found = null;
    this.problem = null;
    this.isOpen = false;
    this.most = MOST;
  }

  willUpdate(changed) {
    const before = changed.get('about');
    if (before && JSON.stringify(before) !== JSON.stringify(this.about)) this.#shut();
  }

  #shut() {
    this.isOpen = false;
    this.found = null;
  }

  async #toggle() {
    this.isOpen = !this.isOpen;
    if (!this.isOpen || this.found) return;
    const { about } = this;
    try {
      const all = await explanations(about);
      const wanted = new Set(about.indexes);
      if (about !== this.about) return;
      this.found = all.explanations.filter(({ index }) => wanted.has(index));
      this.problem = null;
    } catch (problem) {
      this.problem = problem.message;
    }
  }

  render() {
    return html`<button
        type="button"
        class="plain"
        aria-expanded=${this.isOpen}
        aria-label=${words.whyOf(this.about.of)}
        @click=${this.#toggle}
      >
        ${words.whyIsIt}
      </button>
      <div class="explanation" ?hidden=${!this.isOpen} aria-live="polite">
        ${this.problem ? html`<p>${this.problem}</p>` : null}
        ${this.found?.slice(0, this.most).map(explanation)}
        ${this.found?.length > this.most
          ? html`<button type="button" class="plain" @click=${() => (this.most += MOST)}>
              ${words.showMore}
            </button>`
          : null}
      </div>`;
  }
}

/** In words first, as the service has them in English; then as data. */
const explanation = (each) => html`
  <p lang="en" dir="auto">${each.because}</p>
  <details>
    <summary>${words.asData}</summary>
    <dl>
      ${each.confidence === null ? null : fact(words.confidence, percent(each.confidence))}
      ${each.provenance ? provenance(each.provenance) : null}
      ${each.evidence.slice(0, MOST).map(({ start, end, text, provenance: by }) =>
        fact(words.evidenceAt(start, end), html`${text} <span class="aside">${by.reason}</span>`),
      )}
      ${each.evidence.length > 0 ? null : fact(words.at(each.start, each.end), each.text)}
    </dl>
  </details>
`;

const provenance = ({ model, reason, rejected = [] }) => html`
  ${fact(words.madeBy, model)} ${fact(words.becauseOf, reason)}
  ${rejected.map((it) => fact(words.notThis, html`${it.entity}: ${it.reason}`))}
`;

const fact = (label, value) => html`<dt>${label}</dt>
  <dd dir="auto">${value}</dd>`;

customElements.define('why-note', WhyNote);
