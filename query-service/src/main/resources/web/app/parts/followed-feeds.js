import { html } from 'lit';
import { follow, pauseFeed } from '../api.js';
import { words } from '../words/index.js';
import { date } from './dates.js';
import { webLink } from './facts.js';
import { Part } from './part.js';
import { table } from './status-lists.js';

/**
 * The feeds that are followed, and a field for one more. `followed` is missing while ingest is away.
 * Fires `changed` when another feed is followed, or one is paused or resumed.
 */
class FollowedFeeds extends Part {
  static properties = {
    followed: { attribute: false },
    isSending: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.followed = null;
    this.isSending = false;
    this.problem = null;
  }

  #follow(event) {
    event.preventDefault();
    const field = event.target.elements.url;
    const url = field.value.trim();
    if (!url) {
      this.#fail(words.noFeedAddress);
      return;
    }
    this.#send(async () => {
      await follow(url);
      field.value = '';
    });
  }

  async #send(change) {
    if (this.isSending) return;
    this.isSending = true;
    this.problem = null;
    try {
      await change();
      this.dispatchEvent(new Event('changed'));
    } catch (problem) {
      this.#fail(problem.message);
    } finally {
      this.isSending = false;
    }
  }

  async #fail(problem) {
    this.problem = problem;
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  render() {
    const { followed } = this;
    if (!followed) return html`<p class="aside">${words.feedsUnknown}</p>`;
    const columns = [words.feed, words.health, words.lastPoll, words.change];
    return html`${followed.total === 0
        ? html`<p class="aside">${words.noFeeds}</p>`
        : html`<p>${words.feedsKnown(followed)}</p>
            ${table(words.feeds, columns, followed.shown.map((each) => this.#row(each)))}`}
      ${this.#form()}`;
  }

  #form() {
    return html`<form class="follow" @submit=${this.#follow} novalidate>
        <label for="feed-address">${words.feedAddress}</label>
        <div class="buttons">
          <input
            id="feed-address"
            name="url"
            type="url"
            dir="ltr"
            inputmode="url"
            autocomplete="off"
            placeholder="https://news.example/feed.xml"
            aria-invalid=${this.problem !== null}
            aria-describedby=${this.problem ? 'feed-problem' : ''}
          />
          <button ?disabled=${this.isSending}>${words.follow}</button>
        </div>
      </form>
      ${this.problem
        ? html`<p id="feed-problem" class="field-problem" role="alert" dir="auto">${this.problem}</p>`
        : null}`;
  }

  #row({ id, url, name, title, status, lastResult }) {
    const called = name ?? title ?? url;
    const pauses = status === 'active';
    const change = pauses ? words.pauseFeed : words.resumeFeed;
    return html`<tr>
      <th scope="row"><bdi>${called}</bdi>${called === url ? null : html`<br />${webLink(url)}`}</th>
      <td>${health(status, lastResult)}</td>
      <td>${lastResult ? lastAsked(lastResult) : words.neverPolled}</td>
      <td>
        <button
          aria-label=${`${change}: ${called}`}
          ?disabled=${this.isSending}
          @click=${() => this.#send(() => pauseFeed(id, pauses))}
        >
          ${change}
        </button>
      </td>
    </tr>`;
  }
}

const lastAsked = ({ at, newArticles }) =>
  html`${date(at, Date.now())}<br />${words.newArticles(newArticles)}`;

const health = (status, last) =>
  status === 'active' && last?.problem
    ? html`<span class="ill" dir="auto">✕ ${last.problem}</span>`
    : `${status === 'active' ? '✓ ' : ''}${words.feedStatus[status] ?? status}`;

customElements.define('followed-feeds', FollowedFeeds);
