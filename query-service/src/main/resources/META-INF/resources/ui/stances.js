import { element } from './dom.js';

const SIGNS = { AGAINST: '✕', FAVOR: '✓' };
const WORDS = { AGAINST: ' is against ', FAVOR: ' is for ' };

/** 'Putin ✕ NATO', for a screen reader 'Putin is against NATO'; leads to all articles that say so. */
export function chip(stance, entities) {
  const name = (id) => element('bdi', {}, entities.get(id)?.name ?? id);
  const query = new URLSearchParams({
    holder: stance.holder,
    target: stance.target,
    polarity: stance.polarity,
  });
  return element(
    'a',
    { class: `chip ${stance.polarity}`, href: `?${query}`, title: stance.evidence[0].text },
    name(stance.holder),
    element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[stance.polarity]),
    element('span', { class: 'unseen' }, WORDS[stance.polarity]),
    name(stance.target),
  );
}

/** The entities of an article by their ids. */
export const byId = (entities) => new Map(entities.map((entity) => [entity.id, entity]));
