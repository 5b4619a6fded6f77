import { element } from './element.js';

/**
 * Text with its marks: pieces of text and elements. A mark is {start, end, make}, its offsets in
 * UTF-16 code units of the article's text, of which `text` begins at `offset`. The longer one stands
 * outside; where two cross, the inner one is cut in two. What lies beyond the text is left out.
 * Linear in the text and, but for sorting, in the marks.
 */
export function marked(text, offset, marks) {
  const end = offset + text.length;
  const inside = marks
    .filter((mark) => mark.end > offset && mark.start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = [];
  // What is open at a place, the outermost first, each with what it holds so far.
  let open = [];
  let at = offset;
  const content = () => open.at(-1)?.content ?? whole;
  const write = (to) => {
    if (to > at) content().push(text.slice(at - offset, to - offset));
    at = Math.max(at, to);
  };
  const shut = () => {
    const { mark, content: held } = open.pop();
    if (held.length > 0) content().push(mark.make(held));
    return mark;
  };
  const closeUntil = (place) => {
    while (open.length > 0) {
      const next = Math.min(...open.map(({ mark }) => mark.end));
      if (next > place) return;
      write(next);
      const outermost = open.findIndex(({ mark }) => mark.end === next);
      const again = [];
      while (open.length > outermost) {
        const mark = shut();
        if (mark.end > next) again.unshift({ mark, content: [] });
      }
      open = [...open, ...again];
    }
  };
  for (const mark of inside) {
    const start = Math.max(mark.start, offset);
    closeUntil(start);
    write(start);
    open.push({ mark, content: [] });
  }
  closeUntil(end);
  write(end);
  while (open.length > 0) shut();
  return whole;
}

/**
 * Marks a mention by the type of its entity, and leads to it.
 *
 * @param link gives the address of an entity's page
 * @param name what the mark is called where it is to be found again
 */
export function mentionMark({ start, end, type, entity }, entities, link, name = '') {
  const attributes = {
    class: `mention ${type ?? ''}`,
    href: entity && link(entity),
    title: entities.get(entity)?.name,
    'data-mark': name,
  };
  return { start, end, make: (content) => element(entity ? 'a' : 'span', attributes, content) };
}

/** Marks a pronoun or title by the type of its entity, and says whom it refers to. */
export function referenceMark({ start, end, entity: id }, entities, name) {
  const entity = entities.get(id);
  const attributes = {
    class: `reference ${entity?.type ?? ''}`,
    title: entity?.name ?? id,
    'data-mark': name,
  };
  return { start, end, make: (content) => element('span', attributes, content) };
}

/** Marks a word that was asked for. */
export const wordMark = ({ start, end }) => ({
  start,
  end,
  make: (content) => element('b', {}, content),
});

/** The entities of an article by their ids. */
export const byId = (entities) => new Map(entities.map((entity) => [entity.id, entity]));
