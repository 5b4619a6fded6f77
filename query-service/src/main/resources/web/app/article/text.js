import { element } from '../parts/element.js';
import { marked } from '../parts/marks.js';

const HEADLINE = 80;
const LONG = 100_000;

/** Whether what is out of sight is better not laid out. */
export const isLong = ({ text }) => text.length > LONG;

/** What an article is called: its title, else how it begins. */
export function titleOf({ title, text }) {
  const line = title || text.trimStart().split('\n', 1)[0];
  return line.length > HEADLINE && !title ? `${line.slice(0, HEADLINE)}…` : line;
}

/**
 * The title of an article as its text has it, with its marks; else what it is called.
 */
export function heading(article, marks) {
  const part = titlePart(article);
  return part ? marked(article.text.slice(part.start, part.end), part.start, marks) : titleOf(article);
}

/** The text below the title, a paragraph for each of its lines. Empty lines only part them. */
export function paragraphs(article, marks) {
  const from = titlePart(article)?.end ?? 0;
  const lines = linesOf(article.text, from);
  const byLine = dealt(lines, marks);
  return lines.map(({ start, end }, i) => {
    const content = marked(article.text.slice(start, end), start, byLine[i]);
    return element('p', { dir: 'auto' }, content);
  });
}

/** The title, if it stands in front of all else. */
const titlePart = ({ parts }) => parts.find(({ kind, start }) => kind === 'TITLE' && start === 0);

function linesOf(text, from) {
  const lines = [];
  for (let start = from; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Which marks touch which line, found by going through both once. */
function dealt(lines, marks) {
  const byLine = lines.map(() => []);
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  let first = 0;
  for (const mark of inOrder) {
    while (first < lines.length && lines[first].end <= mark.start) first++;
    for (let i = first; i < lines.length && lines[i].start < mark.end; i++) byLine[i].push(mark);
  }
  return byLine;
}
