const SOON = 1000;
const LATE = 30_000;
const OUT_OF_SIGHT = 30_000;

/**
 * What arrives, for as long as someone looks: a page that stays in the background takes no reader's
 * place, and none of the few connections that a browser has for all its tabs. Breaks are mended by
 * themselves.
 */
export class Stream {
  #filters;
  #hears;
  #source = null;
  #wait = SOON;
  #timer = 0;
  #hiding = 0;
  #broken = false;
  #isWanted = true;

  /**
   * @param filters pairs of a parameter and a value
   * @param hears `arrived(article, isRevision)`, `gone(id)`, `live(boolean)`, and `missed()` after
   *     a break, in which more may have changed than was told
   */
  constructor(filters, hears) {
    this.#filters = filters.filter(([name]) => name !== 'since');
    this.#hears = hears;
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  /** Follows no longer until it is woken. */
  rest() {
    this.#isWanted = false;
    this.#shut();
  }

  wake() {
    this.#isWanted = true;
    this.#look();
  }

  close() {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#hiding);
    this.#shut();
  }

  #look = () => {
    clearTimeout(this.#hiding);
    if (document.hidden) this.#hiding = setTimeout(() => this.#shut(), OUT_OF_SIGHT);
    else if (this.#isWanted && this.#source === null) this.#open();
  };

  #shut() {
    clearTimeout(this.#timer);
    this.#broken ||= this.#source !== null;
    this.#source?.close();
    this.#source = null;
  }

  #open() {
    this.#shut();
    const source = new EventSource(`v1/stream?${new URLSearchParams(this.#filters)}`);
    this.#source = source;
    source.onopen = () => {
      this.#wait = SOON;
      this.#hears.live(true);
      if (this.#broken) this.#hears.missed();
      this.#broken = false;
    };
    source.onerror = () => {
      this.#hears.live(false);
      this.#broken = true;
      // Where the answer was a problem the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED) this.#later();
    };
    source.onmessage = (event) => this.#hears.arrived(JSON.parse(event.data), false);
    source.addEventListener('revision', (event) =>
      this.#hears.arrived(JSON.parse(event.data), true),
    );
    source.addEventListener('gone', (event) => this.#hears.gone(JSON.parse(event.data).id));
  }

  #later() {
    this.#timer = setTimeout(() => this.#open(), this.#wait);
    this.#wait = Math.min(LATE, this.#wait * 2);
  }
}
