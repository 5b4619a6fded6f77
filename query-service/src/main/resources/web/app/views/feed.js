import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { cameBack } from '../address.js';
import { Reading } from '../feed/reading.js';
import { learnAll } from '../names.js';
import { card } from '../parts/card.js';
import { describe, entityOf } from '../parts/describe.js';
import '../parts/glance.js';
import { feedHead, nothing, skeleton } from '../parts/feed-parts.js';
import { View } from '../parts/part.js';
import { trouble } from '../parts/trouble.js';
import { words } from '../words/index.js';

const MINUTE = 60_000;
const AT_THE_TOP = 200;
const SETTLING = 4;

/** So many pages come by themselves; then the reader is asked, who may want to reach the foot. */
const BY_THEMSELVES = 25;

/** What was read last, which goes on: who comes back finds it as it was, and where it was. */
const NOTHING = { question: null, reading: null, place: null };
let left = NOTHING;

/** The feed: it grows at its end by cursor, and where something arrives. */
class FeedView extends View {
  static properties = { ...View.properties, now: { state: true } };

  #question = null;
  #reading = null;
  #before = null;
  #place = null;
  #clock = 0;
  #end = new IntersectionObserver(([end]) => end.isIntersecting && this.#reading.more(), {
    rootMargin: '800px',
  });

  constructor() {
    super();
    this.now = Date.now();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#clock = setInterval(() => (this.now = Date.now()), MINUTE);
    addEventListener('scroll', this.#hold, { passive: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener('scroll', this.#hold);
    this.#end.disconnect();
  }

  willUpdate(changed) {
    if (changed.has('address')) this.#read();
  }

  #read() {
    const question = this.address.with({ view: null }).href;
    if (question === this.#question) return;
    this.#before = this.#reading?.list ?? null;
    const last = left;
    left = NOTHING;
    if (this.#reading) this.leave();
    const known = last.question === question;
    if (!known) last.reading?.close();
    left.reading?.rest();
    this.#question = question;
    this.#reading = known ? last.reading : new Reading(this.address);
    this.#place = known ? last.place : null;
    this.#reading.tell(() => this.requestUpdate());
    this.#reading.hold(known && cameBack);
    this.#reading.wake();
  }

  leave() {
    const cards = [...this.querySelectorAll('.cards > li')];
    const card = cards.find((each) => each.getBoundingClientRect().bottom > 0);
    const place = card && { id: card.dataset.id, top: card.getBoundingClientRect().top };
    left = { question: this.#question, reading: this.#reading, place: place ?? null };
    this.#reading.tell(() => {});
    this.#reading.hold(true);
  }

  /** By the card that was seen there: how high others are is only known when they come near. */
  async comeBack(height) {
    const place = this.#place;
    const card = place && this.querySelector(`[data-id="${CSS.escape(place.id)}"]`);
    for (let i = 0; i < SETTLING && this.#place === place; i++) {
      scrollTo(0, card ? scrollY + card.getBoundingClientRect().top - place.top : height);
      await new Promise(requestAnimationFrame);
    }
    this.#hold();
  }

  updated() {
    this.#end.disconnect();
    const { isLoading, list, problem, pages } = this.#reading;
    if (list || problem) this.#name();
    const end = this.querySelector('.end');
    const comesByItself = !isLoading && !problem && (pages + 1) % BY_THEMSELVES !== 0;
    if (end && comesByItself) this.#end.observe(end);
  }

  async #name() {
    const { filters } = this.address;
    await learnAll(filters.flatMap(entityOf));
    if (this.isConnected) this.tell(filters.map((each) => describe(each).value).join(' · '));
  }

  /** What arrives waits while one reads below. */
  #hold = () => this.#reading?.hold(scrollY > AT_THE_TOP);

  #pause() {
    this.#reading.isPaused = !this.#reading.isPaused;
    this.#hold();
    this.requestUpdate();
  }

  async #more() {
    const before = await this.#reading.more();
    await this.updateComplete;
    if (before !== null) this.querySelectorAll('.cards h2 a')[before]?.focus();
  }

  render() {
    const { list, isLoading, problem } = this.#reading;
    const shown = list ?? this.#before;
    return html`<section aria-labelledby="feed-title" aria-busy=${list === null && isLoading}>
      ${feedHead(this.#reading, this.address, () => this.#pause())}
      <stance-glance .address=${this.address}></stance-glance>
      ${shown ? this.#cards(shown) : isLoading ? skeleton() : null}
      ${problem ? trouble(problem.message, problem.again) : null}
      ${list?.total === 0 ? nothing(this.address) : null}
      ${list?.cursor && !problem ? this.#foot(isLoading) : null}
    </section>`;
  }

  #cards({ articles }) {
    const { now } = this;
    const { fresh } = this.#reading;
    return html`<ol class="cards">
      ${repeat(
        articles,
        ({ id }) => id,
        (article) => {
          const isFresh = fresh.has(article.id);
          return html`<li class=${isFresh ? 'card fresh' : 'card'} data-id=${article.id}>
            ${guard([article, now, words], () =>
              card(article, this.address.toArticle(article.id).href, now),
            )}
          </li>`;
        },
      )}
    </ol>`;
  }

  #foot(isLoading) {
    return html`<p class="end">
      <button type="button" ?disabled=${isLoading} @click=${() => this.#more()}>
        ${isLoading ? words.loading : words.showMore}
      </button>
    </p>`;
  }
}

customElements.define('feed-view', FeedView);
