import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Reading } from '../feed/reading.js';
import { learnAll } from '../names.js';
import { card } from '../parts/card.js';
import { describe, entityOf } from '../parts/describe.js';
import { feedHead, nothing, skeleton } from '../parts/feed-parts.js';
import { View } from '../parts/part.js';
import { trouble } from '../parts/trouble.js';
import { words } from '../words/index.js';

const MINUTE = 60_000;
const AT_THE_TOP = 200;

/** So many pages come by themselves; then the reader is asked, who may want to reach the foot. */
const BY_THEMSELVES = 25;

/** The list that was left last: who comes back to its question finds it as it was. */
let left = { question: null, list: null };

/** The feed: it grows at its end by cursor, and where something arrives. */
class FeedView extends View {
  static properties = {
    ...View.properties,
    isPaused: { state: true },
    now: { state: true },
  };

  #question = null;
  #reading = null;
  #before = null;
  #clock = 0;
  #end = new IntersectionObserver(([end]) => end.isIntersecting && this.#reading.more(), {
    rootMargin: '800px',
  });

  constructor() {
    super();
    this.isPaused = false;
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
    this.#leave();
  }

  willUpdate(changed) {
    if (changed.has('address')) this.#read();
  }

  #read() {
    const { address } = this;
    const question = address.with({ view: null }).href;
    if (question === this.#question) return;
    this.#before = this.#reading?.list ?? null;
    this.#leave();
    this.#question = question;
    this.isPaused = false;
    const known = this.back && left.question === question ? left.list : null;
    this.#reading = new Reading(address, known, () => this.#changed());
    this.#hold();
  }

  #leave() {
    if (this.#reading === null) return;
    left = { question: this.#question, list: this.#reading.list };
    this.#reading.close();
  }

  #changed() {
    if (scrollY < AT_THE_TOP) this.#reading?.list?.cut();
    this.requestUpdate();
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

  /** What arrives waits while it is paused, and while one reads below. */
  #hold = () => this.#reading?.hold(this.isPaused || scrollY > AT_THE_TOP);

  #pause() {
    this.isPaused = !this.isPaused;
    this.#hold();
  }

  async #more() {
    const before = await this.#reading.more();
    await this.updateComplete;
    if (before !== null) this.querySelectorAll('.cards h2 a')[before]?.focus();
  }

  render() {
    const { list, isLoading, problem } = this.#reading;
    const shown = list ?? this.#before;
    return html`<section class="feed" aria-labelledby="feed-title" aria-busy=${list === null && isLoading}>
      ${feedHead(this.#reading, this.address, this.isPaused, () => this.#pause())}
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
