import { keep, kept } from '../kept.js';
import { en } from './en.js';
import { ru } from './ru.js';

const ALL = { en, ru };

/** The languages of the interface, each in its own words. */
export const LANGUAGES = { en: 'English', ru: 'Русский' };

/** The language of the interface. */
export let language = choice();

/** Every word of the interface; another object after `speak`. */
export let words = ALL[language];

/** How dates and numbers are written: in the language of the interface as the reader's country has it. */
export let locale = localeOf(language);

/** The event that tells of another language. */
export const SPOKEN = 'stancewire-language';

document.documentElement.lang = language;

/** Chooses the language of the interface for this and later visits. */
export function speak(chosen) {
  language = chosen;
  words = ALL[chosen];
  locale = localeOf(chosen);
  keep('language', chosen);
  document.documentElement.lang = chosen;
  dispatchEvent(new Event(SPOKEN));
}

function localeOf(spoken) {
  return navigator.languages.find((each) => each.slice(0, 2) === spoken) ?? spoken;
}

function choice() {
  const wanted = [kept('language'), ...navigator.languages].filter((each) => each !== null);
  return wanted.map((each) => each.slice(0, 2)).find((each) => each in ALL) ?? 'en';
}
