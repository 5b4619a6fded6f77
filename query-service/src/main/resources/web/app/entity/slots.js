import { ask } from '../api.js';
import { locale, words } from '../words/index.js';

const NONE = { favor: 0, against: 0 };
const FORMS = {
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const SHORT = {
  hour: { day: 'numeric', month: 'short', hour: 'numeric', minute: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/**
 * Asks how many articles mention an entity when, and how many stances are towards it and of it.
 *
 * @returns slots with `from`, `to`, `count`, and `towards` and `of`: {favor, against}
 */
export async function askSlots(id, filters, interval) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeline = (more) =>
    ask('v1/timeline', [...filters, ['interval', interval], ['zone', zone], ...more]);
  const [all, ...split] = await Promise.all([
    timeline([['entity', id]]),
    timeline([['target', id], ['measure', 'stance']]),
    timeline([['holder', id], ['measure', 'stance']]),
  ]);
  const [towards, of] = split.map(
    ({ slots }) => new Map(slots.map((slot) => [slot.from, slot.stances])),
  );
  return all.slots.map(({ from, to, count }) => ({
    from,
    to,
    count,
    towards: towards.get(from) ?? NONE,
    of: of.get(from) ?? NONE,
  }));
}

/** A slot in words, with the address of the articles behind it. */
export function named(slot, interval, id, address) {
  const format = (forms) =>
    new Intl.DateTimeFormat(locale, forms[interval]).format(new Date(slot.from));
  const when = interval === 'week' ? words.weekOf(format(FORMS)) : format(FORMS);
  return {
    ...slot,
    when,
    short: format(SHORT),
    name: words.slot(when, slot),
    href: address.to('feed', { entity: id, ...periodOf(slot, interval) }).href,
  };
}

/**
 * A date without a time is counted as that date in every zone, but asked for it is a day in UTC; of a
 * day, it is in the first hour.
 */
function periodOf({ from, to }, interval) {
  const hasDates = interval !== 'hour' || from.slice(11, 16) === '00:00';
  const times = (value) => [
    Date.parse(value),
    ...(hasDates ? [Date.parse(`${value.slice(0, 19)}Z`)] : []),
  ];
  return {
    from: new Date(Math.min(...times(from))).toISOString(),
    to: new Date(Math.max(...times(to)) - 1).toISOString(),
  };
}
