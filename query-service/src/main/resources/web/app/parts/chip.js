import { html } from 'lit';
import { Address } from '../address.js';
import { words } from '../words/index.js';

/** How a polarity is drawn, so that it need not be told by its colour. */
export const SIGNS = { AGAINST: '✕', FAVOR: '✓' };

/** 'Putin ✕ NATO', as one hears it 'Putin is against NATO'; leads to all articles that say so. */
export function chip(stance, entities) {
  const { holder, target, polarity, evidence } = stance;
  const name = (id) => html`<bdi>${entities.get(id)?.name ?? id}</bdi>`;
  return html`<a
    class="chip ${polarity}"
    href=${new Address().with({ holder, target, polarity }).href}
    title=${evidence[0].text}
    >${name(holder)}<span class="sign" aria-hidden="true">${SIGNS[polarity]}</span
    ><span class="unseen"> ${words.is[polarity]} </span>${name(target)}</a
  >`;
}
