const TOGETHER = 200;
const MOST = 300;

/**
 * What arrived and is not shown yet. It is handed over a few times a second at most, and waits
 * while it is held.
 */
export class Arrivals {
  #take;
  #told;
  #waiting = new Map();
  #lost = 0;
  #held = false;
  #timer = 0;

  /**
   * @param take is given pairs of `article` and `isRevision`, the latest last, and whether they are
   *     all that came: of very many only the latest are kept
   * @param told hears that the count of what waits has changed
   */
  constructor(take, told) {
    this.#take = take;
    this.#told = told;
  }

  /** How many wait while it is held. */
  get count() {
    return this.#held ? this.#waiting.size + this.#lost : 0;
  }

  add(article, isRevision) {
    this.#waiting.delete(article.id);
    this.#waiting.set(article.id, { article, isRevision });
    if (this.#waiting.size > MOST) {
      this.#waiting.delete(this.#waiting.keys().next().value);
      this.#lost++;
    }
    if (this.#held) this.#told();
    else this.#later();
  }

  drop(id) {
    if (this.#waiting.delete(id)) this.#told();
  }

  hold(held) {
    if (held === this.#held) return;
    this.#held = held;
    if (!held) this.#give();
    this.#told();
  }

  clear() {
    this.#waiting.clear();
    this.#lost = 0;
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #later() {
    this.#timer ||= setTimeout(() => this.#give(), TOGETHER);
  }

  #give() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#held || this.#waiting.size === 0) return;
    const all = [...this.#waiting.values()];
    const isWhole = this.#lost === 0;
    this.#waiting.clear();
    this.#lost = 0;
    this.#take(all, isWhole);
  }
}
