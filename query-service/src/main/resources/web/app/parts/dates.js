import { html } from 'lit';
import { locale, words } from '../words/index.js';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
const MOMENT = { dateStyle: 'medium', timeStyle: 'short' };
const WEEK = 7 * 86_400_000;
const formats = new Map();

/** A format in the language of the interface; each is made once, as that takes its time. */
function format(name, make) {
  const key = `${name} ${locale}`;
  if (!formats.has(key)) formats.set(key, make(locale));
  return formats.get(key);
}

const day = () =>
  format('day', (it) => new Intl.DateTimeFormat(it, { dateStyle: 'medium', timeZone: 'UTC' }));
const moment = () =>
  format('moment', (it) => new Intl.DateTimeFormat(it, MOMENT));
const ago = () => format('ago', (it) => new Intl.RelativeTimeFormat(it, { numeric: 'auto' }));

/** A date as precise as it was stated: a bare day has no zone, a moment is in the reader's. */
export const exact = (value) => (value.includes('T') ? moment() : day()).format(new Date(value));

/** How long ago a moment of the last week was; nothing for a bare day, or one long ago. */
export function relative(value, now) {
  const past = now - new Date(value);
  if (!value.includes('T') || past < -60_000 || past > WEEK) return '';
  const [unit, length] = UNITS.find(([, each]) => past >= each) ?? ['second', Infinity];
  return ago().format(-Math.floor(Math.max(0, past) / length), unit);
}

/** A date in its element: how long ago, and when. */
export function date(value, now) {
  const since = relative(value, now);
  return html`<time datetime=${value}>${since ? `${since} · ` : null}${exact(value)}</time>`;
}

/** A number in the language of the interface. */
export const number = (value) => format('number', (it) => new Intl.NumberFormat(it)).format(value);

/** A share of one, in percent. */
export const percent = (value) =>
  format('percent', (it) => new Intl.NumberFormat(it, { style: 'percent' })).format(value);

/** What a language is called; `und` has no name. */
export function languageName(code) {
  if (code === 'und') return words.unknownLanguage;
  try {
    return format('names', (it) => new Intl.DisplayNames(it, { type: 'language' })).of(code);
  } catch {
    return code;
  }
}

/** A number from 0 to 1, to a hundredth. */
export const decimal = (value) =>
  format('decimal', (it) => new Intl.NumberFormat(it, { maximumFractionDigits: 2 })).format(value);
