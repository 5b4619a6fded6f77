const CLASSES = ['lit', 'holder', 'target'];

/** Lights marks in the text of an article, and the stance that they are of. */
export class Light {
  #root;
  #marks = null;
  #lit = [];

  /** @param root the element that holds the text, once that is there */
  constructor(root) {
    this.#root = root;
  }

  /**
   * Lights a stance: its evidence, and whoever holds it and whom it is towards in these words, or
   * where the stance names them.
   */
  stance(article, index) {
    this.off();
    const stance = article.stances[index];
    this.#add([`s${index}`]);
    this.#add(stance.evidence.map((_, j) => `e${index}-${j}`));
    this.#add(partyMarks(article, stance, 'holder'), 'holder');
    this.#add(partyMarks(article, stance, 'target'), 'target');
  }

  /** Lights all that names an entity or refers to it. */
  entity(article, id) {
    this.off();
    this.#add(marksOf(article, id));
  }

  off() {
    for (const mark of this.#lit) mark.classList.remove(...CLASSES);
    this.#lit = [];
  }

  /** Brings a mark into sight and gives it the focus, from where Escape leads back. */
  show(name) {
    const [mark] = this.#called(name);
    if (!mark) return;
    const back = document.activeElement;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    mark.focus({ preventScroll: true });
    const leave = (event) => {
      if (event.key !== 'Escape') return;
      mark.removeEventListener('keydown', leave);
      back?.focus();
    };
    mark.addEventListener('keydown', leave);
  }

  #add(names, role = 'lit') {
    for (const mark of names.flatMap((name) => this.#called(name))) {
      mark.classList.add('lit', role);
      this.#lit.push(mark);
    }
  }

  /** The elements of a mark, of which there are several where others cross it. */
  #called(name) {
    if (this.#marks === null) {
      this.#marks = new Map();
      for (const mark of this.#root.querySelectorAll('[data-mark]')) {
        for (const each of mark.dataset.mark.split(' ')) {
          this.#marks.set(each, [...(this.#marks.get(each) ?? []), mark]);
        }
      }
    }
    return this.#marks.get(name) ?? [];
  }
}

function partyMarks(article, stance, role) {
  const inside = (place) =>
    stance.evidence.some(({ start, end }) => place.start >= start && place.end <= end);
  const named = stance[`${role}Mention`];
  const within = marksOf(article, stance[role], inside);
  return named === undefined ? within : [...within, `m${named}`];
}

function marksOf({ mentions, references }, id, isMeant = () => true) {
  const of = (list, letter) =>
    list.flatMap((each, i) => (each.entity === id && isMeant(each) ? [`${letter}${i}`] : []));
  return [...of(mentions, 'm'), ...of(references, 'r')];
}
