import { html } from 'lit';
import { number } from '../parts/dates.js';
import { words } from '../words/index.js';
import './why-note.js';

const SHOWN = 6;

/**
 * Whom an article speaks of, the most mentioned first.
 *
 * @param link gives the address of an entity's page
 * @param hears `litEntity(id)` when one is looked at, or null when no longer
 */
export function spokenOf(article, link, hears) {
  const all = counted(article);
  if (all.length === 0) return null;
  const list = (some) => html`<ul class="spoken-of">
    ${some.map((each) => item(article, each, link, hears))}
  </ul>`;
  const rest = all.slice(SHOWN);
  return html`<section class="whom" aria-labelledby="spoken-title">
    <h2 id="spoken-title">${words.spokenOf}</h2>
    ${list(all.slice(0, SHOWN))}
    ${rest.length > 0
      ? html`<details>
          <summary>${words.more(rest.length)}</summary>
          ${list(rest)}
        </details>`
      : null}
  </section>`;
}

function item({ id, revision }, { entity, indexes }, link, hears) {
  const about = { id, revision, kind: 'MENTION', indexes, of: entity.name };
  return html`<li
    @pointerenter=${() => hears.litEntity(entity.id)}
    @pointerleave=${() => hears.litEntity(null)}
    @focusin=${() => hears.litEntity(entity.id)}
    @focusout=${() => hears.litEntity(null)}
  >
    <a class="mention ${entity.type}" href=${link(entity.id)}><bdi>${entity.name}</bdi></a>
    <span class="aside">${words[entity.type]}, ${number(indexes.length)}×</span>
    <why-note .about=${about}></why-note>
  </li>`;
}

function counted({ entities, mentions }) {
  const places = new Map(entities.map((entity) => [entity.id, []]));
  mentions.forEach(({ entity }, i) => places.get(entity)?.push(i));
  return entities
    .map((entity) => ({ entity, indexes: places.get(entity.id) }))
    .filter(({ indexes }) => indexes.length > 0)
    .sort((a, b) => b.indexes.length - a.indexes.length);
}
