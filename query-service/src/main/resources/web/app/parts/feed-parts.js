import { html } from 'lit';
import { words } from '../words/index.js';

/** What stands over the list: how many there are, whether more arrives, and what waits. */
export function feedHead(reading, address, pause) {
  const { list, isLive, isPaused, waiting, further } = reading;
  return html`<div class="feed-head">
      <h1 id="feed-title" tabindex="-1">${words.feedTitle}</h1>
      <p class="count" role="status">${list ? words.articles(list.total) : null}</p>
      ${list
        ? html`<p class="live ${isPaused ? 'paused' : isLive ? 'on' : 'off'}">
              ${isPaused ? words.paused : isLive ? words.live : words.notLive}
            </p>
            <button type="button" class="pause" @click=${pause}>
              ${pauseWords(isPaused, waiting)}
            </button>`
        : null}
    </div>
    ${waiting > 0 && !isPaused
      ? html`<button type="button" class="new-ones" @click=${toTheTop}>
          ${words.newOnes(waiting)}
        </button>`
      : null}
    ${further > 0
      ? html`<p class="further" role="status">
          ${words.further(further)}
          <a href=${address.with({ sort: 'arrival' }).href}>${words.byArrival}</a>
        </p>`
      : null}`;
}

function pauseWords(isPaused, waiting) {
  if (!isPaused) return words.pause;
  return waiting > 0 ? words.resumeWaiting(waiting) : words.resume;
}

function toTheTop() {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: 0, behavior: isCalm ? 'auto' : 'smooth' });
}

/** What is seen where nothing is found, and what to do about it. */
export const nothing = (address) => {
  const isFiltered = address.filters.length > 0;
  return html`<div class="nothing">
    <p class="what">${isFiltered ? words.nothing : words.empty}</p>
    <p>${isFiltered ? words.nothingHint : words.emptyHint}</p>
    <p>
      ${isFiltered
        ? html`<a href="./">${words.wholeFeed}</a>`
        : html`<a href=${address.to('try').href}>${words.tryIt}</a>`}
    </p>
  </div>`;
};

/** The room that the first articles will take. */
export const skeleton = () => html`<div class="skeleton" aria-hidden="true">
  ${[1, 2, 3, 4, 5].map(() => html`<div class="card"></div>`)}
</div>`;
