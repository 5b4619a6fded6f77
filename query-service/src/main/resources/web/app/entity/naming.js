import { language, locale } from '../words/index.js';

const SCRIPTS = { ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u };

// Those that most readers of the news know come first.
const FIRST = [
  'en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'fa', 'he', 'hi', 'zh', 'ja', 'ko',
];

/** What an entity is called in the language of the interface, as far as that is known. */
export function nameHere({ id, name, names, called }) {
  const region = regionOf(id);
  if (region) return regionName(region, locale);
  const isHere = (it) => SCRIPTS[language].test(it);
  if (isHere(name)) return name;
  // Articles decline names: what they say counts only where the catalogue says so too.
  const said = new Set(called.filter((it) => it.language === language).map((it) => it.name));
  return names.find((it) => said.has(it) && isHere(it)) ?? names.find(isHere) ?? name;
}

/** All other names, those that articles use first: {name, language, count}, each name once. */
export function otherNames({ id, names, called }, but) {
  const all = new Map();
  const add = (each) => all.has(each.name) || all.set(each.name, each);
  const region = regionOf(id);
  called.forEach(add);
  if (region) FIRST.map((it) => ({ name: regionName(region, it), language: it })).forEach(add);
  names.map((name) => ({ name })).forEach(add);
  all.delete(but);
  return [...all.values()];
}

const regionOf = (id) => /^country:([a-z]{2})$/.exec(id)?.[1].toUpperCase();

const regionName = (region, tag) => new Intl.DisplayNames(tag, { type: 'region' }).of(region);
