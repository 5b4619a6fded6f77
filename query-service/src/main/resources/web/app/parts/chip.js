import { html, nothing } from 'lit';
import { Address } from '../address.js';
import { words } from '../words/index.js';

/** How a polarity is drawn, so that it need not be told by its colour. */
export const SIGNS = { AGAINST: '✕', FAVOR: '✓' };

/**
 * 'Putin ✕ NATO', for a screen reader 'Putin is against NATO'. Each name leads to the page of its
 * entity, the sign to all articles that say so.
 */
export function chip(stance, entities) {
  const { holder, target, polarity } = stance;
  const all = new Address().with({ holder, target, polarity }).href;
  const name = (id, role) =>
    html`<a class=${role} href=${Address.current().toEntity(id).href}
      ><bdi>${entities.get(id)?.name ?? id}</bdi></a
    >`;
  return html`<span class="chip ${polarity}" title=${stance.evidence?.[0].text ?? nothing}
    >${name(holder, 'holder')}<a class="sign" href=${all} title=${words.allThatSaySo}
      ><span aria-hidden="true">${SIGNS[polarity]}</span
      ><span class="unseen"> ${words.is[polarity]} </span></a
    >${name(target, 'target')}</span
  >`;
}
