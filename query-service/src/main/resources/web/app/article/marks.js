import { element } from '../parts/element.js';
import { mentionMark, referenceMark } from '../parts/marks.js';
import { words } from '../words/index.js';

/**
 * All that is marked in the text of an article. Each mark says what it is in `data-mark`, so that it
 * can be lit: `m3` is the fourth mention, `r0` the first reference, `e2-0` the strongest evidence of
 * the third stance; words that show several stances have one mark for all of them.
 *
 * @param link gives the address of an entity's page
 * @param place a span that the address asks for, or null
 */
export function marksOf(article, entities, link, place) {
  return [
    ...(place ? [placeMark(place)] : []),
    ...article.parts.filter(({ kind }) => kind !== 'TITLE').map(partMark),
    ...article.quotes.flatMap((quote) => quoteMarks(quote, entities)),
    ...evidenceMarks(article),
    ...article.references.map((each, i) => referenceMark(each, entities, `r${i}`)),
    ...article.mentions.map((each, i) => mentionMark(each, entities, link, `m${i}`)),
  ];
}

const FOCUSABLE = { tabindex: '-1' };

const placeMark = ({ start, end }) => ({
  start,
  end,
  make: (content) =>
    element('span', { class: 'place', 'data-mark': 'place', ...FOCUSABLE }, content),
});

/** What is not news is said to be what it is. */
function partMark({ start, end, kind }) {
  const attributes = { class: `part ${kind}`, 'data-kind': words.part[kind] ?? kind };
  return { start, end, make: (content) => element('span', attributes, content) };
}

function quoteMarks({ start, end, parts, speaker }, entities) {
  const by = entities.get(speaker)?.name;
  const attributes = { class: 'quote', title: by ? words.saidBy(by) : words.quote };
  const make = (content) => element('span', attributes, content);
  return (parts?.length > 0 ? parts : [{ start, end }]).map((part) => ({ ...part, make }));
}

function evidenceMarks({ stances, minConfidence }) {
  const bySpan = new Map();
  stances.forEach((stance, i) =>
    stance.evidence.forEach(({ start, end }, j) => {
      const span = `${start}-${end}`;
      if (!bySpan.has(span)) bySpan.set(span, { start, end, names: [], isSure: false });
      const mark = bySpan.get(span);
      mark.names.push(`e${i}-${j}`);
      mark.isSure ||= stance.confidence >= minConfidence;
    }),
  );
  return [...bySpan.values()].map(evidenceMark);
}

function evidenceMark({ start, end, names, isSure }) {
  const attributes = {
    class: isSure ? 'evidence' : 'evidence unsure',
    'data-mark': names.join(' '),
    ...FOCUSABLE,
  };
  return { start, end, make: (content) => element('mark', attributes, content) };
}
