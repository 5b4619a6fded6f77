import { html } from 'lit';
import { ask } from '../api.js';
import { date, number, percent } from '../parts/dates.js';
import '../parts/followed-feeds.js';
import { errors, problems } from '../parts/status-lists.js';
import { View } from '../parts/part.js';
import { trouble } from '../parts/trouble.js';
import { words } from '../words/index.js';

const EVERY = 2_000;

/** How all goes: how much comes through, who is behind, what was refused, how the feeds are. */
class StatusView extends View {
  static properties = { ...View.properties, status: { state: true }, problem: { state: true } };

  #timer = 0;
  #asked = null;

  constructor() {
    super();
    this.status = null;
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Asks again and again while it is shown; an answer that comes after another was asked for is late. */
  async #ask() {
    clearTimeout(this.#timer);
    const asked = (this.#asked = {});
    const isSeen = !document.hidden || this.status === null;
    const [status, problem] = isSeen ? await answered(ask('v1/status')) : [this.status, this.problem];
    if (asked !== this.#asked || !this.isConnected) return;
    this.status = status ?? this.status;
    this.problem = problem;
    this.tell(words.status);
    this.#timer = setTimeout(() => this.#ask(), EVERY);
  }

  render() {
    return html`<section class="status" aria-labelledby="status-title">
      <h1 id="status-title" tabindex="-1">${words.status}</h1>
      ${this.problem ? trouble(this.problem, () => this.#ask()) : null}
      ${this.status ? this.#all(this.status) : null}
    </section>`;
  }

  #all(status) {
    return html`
      ${problems(status.problems)}
      <h2>${words.articlesNow}</h2>
      ${rates(status)}
      <h2>${words.stages}</h2>
      ${stages(status.stages)} ${index(status.index)}
      <h2>${words.errors}</h2>
      ${errors(status.rejected, this.address)} ${foreign(status.passedOver)}
      <h2>${words.feeds}</h2>
      <followed-feeds
        .followed=${status.subscriptions ?? null}
        @changed=${() => this.#ask()}
      ></followed-feeds>
      ${status.measuredAt
        ? html`<p class="aside">${words.measured} ${date(status.measuredAt, Date.now())}</p>`
        : null}
    `;
  }
}

/** An answer, or what is wrong in words. */
const answered = (answer) =>
  answer.then(
    (it) => [it, null],
    (problem) => [null, problem.message],
  );

const figure = (name, value) =>
  html`<div class="figure"><dt>${name}</dt><dd>${value}</dd></div>`;

const rates = ({ articlesPerSecond, index: { articles } }) => html`<dl class="figures">
  ${['arriving', 'enriched', 'readable'].map((name) =>
    figure(words[name], number(articlesPerSecond[name])),
  )}
  ${figure(words.inFeed, number(articles))}
</dl>`;

function stages(all) {
  const row = ({ stage, records, seconds, replicas, atLeast }) => html`<tr>
    <th scope="row">${words.stage[stage] ?? stage}</th>
    <td>${records === 0 ? words.nothingWaits : words.articles(records)}</td>
    <td>${records === 0 ? '–' : waited(seconds, atLeast)}</td>
    <td>${replicas ?? '–'}</td>
  </tr>`;
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${words.stages}>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.waiting}</th>
          <th scope="col">${words.longest}</th>
          <th scope="col">${words.processes}</th>
        </tr>
      </thead>
      <tbody>${all.map(row)}</tbody>
    </table>
  </div>`;
}

function waited(seconds, atLeast) {
  const time = words.seconds(number(seconds));
  return atLeast ? words.atLeast(time) : time;
}

function index({ state, done, total, detail, rebuild }) {
  const isRebuilt = rebuild?.phase === 'UNDER_WAY';
  return html`<p>
      ${words.index[state]} ${state === 'FILLING' ? bar(done, total) : null} ${detail}
    </p>
    ${isRebuilt ? html`<p>${words.rebuilding} ${bar(rebuild.done, rebuild.total)}</p>` : null}`;
}

const foreign = (passedOver) =>
  passedOver?.records > 0
    ? html`<p>${words.passedOver(number(passedOver.records))} ${passedOver.last}: ${passedOver.reason}</p>`
    : null;

const bar = (done, total) => {
  const share = total > 0 ? done / total : 0;
  return html`<progress max="1" .value=${share} aria-label=${percent(share)}></progress>
    ${percent(share)}`;
};

customElements.define('status-view', StatusView);
