import { ask } from '../api.js';
import { learn } from '../names.js';
import { Arrivals } from './arrivals.js';
import { List } from './list.js';
import { Stream } from './stream.js';

const PAGE = 20;
const PATIENCE = 300;

/** A question as it is read: what was found, and what arrives meanwhile. */
export class Reading {
  /** What was found, or null as long as nothing is known. */
  list = null;

  /** Whether the reader has paused it. */
  isPaused = false;

  /** The ids of those that arrived last. */
  fresh = new Set();

  /** How many arrived that belong further down than the list goes. */
  further = 0;

  /** How often the list was made longer. */
  pages = 0;

  /** What went wrong last and how to try again, or null. */
  problem = null;

  isLoading = false;
  isLive = false;

  #question;
  #sort;
  #changed = () => {};
  #arrivals;
  #stream;
  #held = false;
  #isStale = false;
  #opened = () => {};
  #asking = new AbortController();

  /** @param address whose question it is */
  constructor(address) {
    this.#sort = address.get('sort');
    this.#question = this.#sort ? [...address.filters, ['sort', this.#sort]] : address.filters;
    this.#arrivals = new Arrivals(
      (all, isWhole) => this.#take(all, isWhole),
      () => this.#changed(),
    );
    this.hold(false);
    this.#stream = new Stream(address.filters, {
      arrived: (article, isRevision) => this.#arrivals.add(article, isRevision),
      gone: (id) => this.#gone(id),
      live: (isLive) => {
        this.isLive = isLive;
        this.#opened();
        this.#changed();
      },
      missed: () => this.#miss(),
    });
    this.#begin();
  }

  // What arrives after the stream was opened is told by it; so it is opened before the list is
  // asked for, unless that takes long.
  async #begin() {
    this.isLoading = true;
    const opened = new Promise((resolve) => {
      this.#opened = resolve;
    });
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    this.#opened = this.isLive ? () => {} : () => this.#openedLate();
    if (!this.#asking.signal.aborted) this.load();
  }

  #openedLate() {
    if (!this.isLive) return;
    this.#opened = () => {};
    this.#miss();
  }

  #miss() {
    this.#isStale = true;
    this.hold(this.#held);
  }

  /** Tells of every change from now on. */
  tell(changed) {
    this.#changed = changed;
  }

  close() {
    this.#asking.abort();
    this.#stream.close();
    this.#arrivals.clear();
  }

  /** How many arrived that are held back. */
  get waiting() {
    return this.list ? this.#arrivals.count : 0;
  }

  /** Follows no longer what arrives, until it is woken. */
  rest() {
    this.#stream.rest();
  }

  wake() {
    this.#stream.wake();
  }

  /** Holds back what arrives, or no longer. Nothing is shown before there is a list. */
  hold(held) {
    this.#held = held;
    const isStill = held || this.isPaused || this.list === null;
    if (this.#isStale && !isStill) this.load();
    this.#arrivals.hold(isStill);
  }

  /** Asks for the beginning: at first, and again where more may have changed than was told. */
  async load() {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#isStale = false;
    const list = this.list ?? new List(this.#sort);
    await this.#ask(() => this.load(), [['limit', list.length]], (page) => {
      list.start(page);
      this.list = list;
      this.further = 0;
    });
    this.hold(this.#held);
  }

  /** Makes the list longer by a page; answers how long it was, or null where it is not. */
  async more() {
    if (this.isLoading) return null;
    const before = this.list.articles.length;
    const next = [['limit', PAGE], ['cursor', this.list.cursor]];
    await this.#ask(() => this.more(), next, (page) => {
      this.list.append(page);
      this.pages++;
    });
    return this.problem ? null : before;
  }

  async #ask(again, page, take) {
    const { signal } = this.#asking;
    this.isLoading = true;
    this.#changed();
    try {
      const answer = await ask('v1/articles', [...this.#question, ...page], signal);
      answer.articles.forEach((article) => learn(article.entities));
      take(answer);
      this.problem = null;
    } catch (problem) {
      if (signal.aborted) return;
      this.problem = { message: problem.message, again };
      // What cannot be understood cannot be followed.
      if (problem.status >= 400 && problem.status < 500) this.#stream.close();
    }
    this.isLoading = false;
    this.#changed();
  }

  #take(arrived, isWhole) {
    if (!isWhole) {
      this.load();
      return;
    }
    this.fresh = new Set();
    for (const { article, isRevision } of arrived) {
      learn(article.entities);
      const where = this.list.put(article, isRevision);
      if (where === 'further') this.further++;
      if (where !== 'known') this.fresh.add(article.id);
    }
    this.list.cut();
    this.#changed();
  }

  #gone(id) {
    this.#arrivals.drop(id);
    this.list?.drop(id);
    this.#changed();
  }
}
