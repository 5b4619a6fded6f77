import { html } from 'lit';
import { nameOf } from '../names.js';
import { sizeOf } from '../stances/pairs.js';
import { words } from '../words/index.js';
import { decimal } from './dates.js';
import { kindOf } from './stance-mark.js';

/** A pair in a sentence: 'Putin is against NATO: 12 against, 1 for, mean confidence 0.71'. */
export function sentence(pair) {
  const who = [nameOf(pair.holder), nameOf(pair.target)];
  if (sizeOf(pair) === 0) return words.noPair(...who);
  const counts = [
    pair.against > 0 ? words.countAgainst(pair.against) : null,
    pair.favor > 0 ? words.countFavor(pair.favor) : null,
    words.meanConfidence(decimal(pair.confidence)),
  ];
  return `${words.pair[kindOf(pair)](...who)}: ${counts.filter((each) => each).join(', ')}`;
}

const SIGNS = { AGAINST: '✕', FAVOR: '✓', MIXED: '±' };

/** A pair as it is written for the eye: 'Putin ✕ NATO'. */
export const written = (pair) => html`<bdi>${nameOf(pair.holder)}</bdi
  ><span class="sign">${SIGNS[kindOf(pair)]}</span><bdi>${nameOf(pair.target)}</bdi>`;

/** What finds the button of a pair again. */
export const keyOf = ({ holder, target }) => `${holder} ${target}`;

/** Whether the words behind a pair are open. */
export const isOpen = ({ holder, target }, address) =>
  address.get('openHolder') === holder && address.get('openTarget') === target;
