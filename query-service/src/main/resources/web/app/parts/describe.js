import { nameOf } from '../names.js';
import { words } from '../words/index.js';
import { exact, languageName, percent } from './dates.js';

/** The parameters whose values are ids of entities. */
export const OF_ENTITIES = ['entity', 'holder', 'target', 'quoteBy'];

const AGO = /^-(\d+)([hd])$/;

/** A filter in words: what it is about, and its value as a reader would say it. */
export function describe([name, value]) {
  const label = name === 'from' && AGO.test(value) ? words.period : words.filter[name];
  return { label, value: (VALUES[name] ?? ((it) => it))(value) };
}

/** The ids of the entities that a filter names. */
export function entityOf([name, value]) {
  if (OF_ENTITIES.includes(name)) return [value];
  return name === 'tone' ? [value.slice(0, value.lastIndexOf(':'))] : [];
}

const VALUES = {
  entity: nameOf,
  holder: nameOf,
  target: nameOf,
  quoteBy: nameOf,
  entities: (it) => (it === 'any' ? words.anyOf : words.allOf),
  type: (it) => words[it.toUpperCase()] ?? it,
  polarity: (it) => words[it.toUpperCase()] ?? it,
  basis: (it) => words.basis[it.toUpperCase()] ?? it,
  minConfidence: (it) => (Number.isFinite(Number(it)) ? words.sure(percent(it)) : it),
  tone: (it) => {
    const at = it.lastIndexOf(':');
    return `${nameOf(it.slice(0, at))}: ${words.tone[it.slice(at + 1)] ?? it.slice(at + 1)}`;
  },
  language: languageName,
  from: moment,
  to: moment,
  receivedFrom: moment,
  receivedTo: moment,
};

/** '-7d' is 'in the last 7 days'; a date is that date; what is neither stays as it is. */
function moment(value) {
  const ago = AGO.exec(value);
  if (ago) return (ago[2] === 'h' ? words.lastHours : words.lastDays)(Number(ago[1]));
  return Number.isNaN(Date.parse(value)) ? value : exact(value);
}
