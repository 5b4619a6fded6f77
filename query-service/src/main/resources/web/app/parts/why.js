import { html } from 'lit';
import { words } from '../words/index.js';
import { SIGNS } from './chip.js';

const SHOWN = 2;
const WORDS_SHOWN = 5;

/** Why an article was found: the evidence, quotes, words and mentions that were asked for. */
export function why(article, entities) {
  const { stances, quotes, words: found, mentions } = article.why;
  const counted = [...counts(mentions.map((each) => each.entity))];
  const different = [...new Set(found.map((each) => each.text.toLowerCase()))];
  const parts = [
    ...stances.slice(0, SHOWN).map((stance) => evidence(stance, article.language)),
    ...quotes.slice(0, SHOWN).map((quote) => quotation(quote.text, article.language)),
    ...(different.length > 0 ? [wordList(different.slice(0, WORDS_SHOWN))] : []),
    ...counted.map(([id, count]) => mentioned(entities.get(id)?.name ?? id, count)),
  ];
  if (parts.length === 0) return null;
  return html`<ul class="why" aria-label=${words.why}>${parts}</ul>`;
}

const evidence = (stance, language) => html`<li>
  <q class=${stance.polarity} dir="auto" lang=${language}>${stance.evidence[0].text}</q>
  <span class="unseen">(${words[stance.polarity]})</span
  ><span class="sign ${stance.polarity}" aria-hidden="true">${SIGNS[stance.polarity]}</span>
</li>`;

const quotation = (text, language) =>
  html`<li><q dir="auto" lang=${language}>${text}</q></li>`;

const wordList = (found) => html`<li>
  ${words.hasWords} ${found.map((word, i) => html`${i > 0 ? ', ' : null}<b dir="auto">${word}</b>`)}
</li>`;

const mentioned = (name, count) =>
  html`<li>${words.mentions} <bdi>${name}</bdi> ${words.times(count)}</li>`;

function counts(values) {
  const all = new Map();
  for (const value of values) all.set(value, (all.get(value) ?? 0) + 1);
  return all;
}
