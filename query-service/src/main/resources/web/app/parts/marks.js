import { html } from 'lit';

/**
 * Text with its marks: pieces of text and templates. A mark is {start, end, make}, its offsets in
 * UTF-16 code units of the article's text, of which `text` begins at `offset`. Marks may overlap:
 * each stretch between two boundaries is wrapped by all marks over it, the longest outside.
 */
export function marked(text, offset, marks) {
  const end = offset + text.length;
  const inside = marks
    .filter((mark) => mark.start >= offset && mark.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const boundaries = [...new Set([offset, end, ...inside.flatMap((m) => [m.start, m.end])])];
  boundaries.sort((a, b) => a - b);
  return boundaries.slice(0, -1).map((from, i) => {
    const to = boundaries[i + 1];
    const words = text.slice(from - offset, to - offset);
    return inside
      .filter((mark) => mark.start <= from && mark.end >= to)
      .reduceRight((content, mark) => mark.make(content), words);
  });
}

/** Marks a mention by the type of its entity and says which entity it is. */
export const mentionMark = (mention, entities) => ({
  start: mention.start,
  end: mention.end,
  make: (content) =>
    html`<span
      class="mention ${mention.type ?? ''}"
      title=${entities.get(mention.entity)?.name ?? ''}
      >${content}</span
    >`,
});

/** Marks a pronoun or title by the type of its entity and says whom it refers to. */
export function referenceMark(reference, entities) {
  const entity = entities.get(reference.entity);
  return {
    start: reference.start,
    end: reference.end,
    make: (content) =>
      html`<span
        class="reference ${entity?.type ?? ''}"
        title=${entity?.name ?? reference.entity}
        >${content}</span
      >`,
  };
}

/** Marks a word that was asked for. */
export const wordMark = (word) => ({
  start: word.start,
  end: word.end,
  make: (content) => html`<b>${content}</b>`,
});

/** The entities of an article by their ids. */
export const byId = (entities) => new Map(entities.map((entity) => [entity.id, entity]));
