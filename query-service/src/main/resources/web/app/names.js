import { ask } from './api.js';

const known = new Map();

/** Remembers what entities are called: every answer that names some is a chance to learn. */
export function learn(entities) {
  for (const entity of entities) known.set(entity.id, entity);
}

/** What an entity is called, as far as it is known: else the words that its id is made of. */
export const nameOf = (id) => known.get(id)?.name ?? wordsOf(id);

const wordsOf = (id) => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

/** Asks for the names that are not known yet; answers whether any was learnt. */
export async function learnAll(ids) {
  const unknown = ids.filter((id) => !known.has(id));
  const found = await Promise.all(unknown.map((id) => find(id)));
  return found.some((entity) => entity);
}

async function find(id) {
  try {
    const entity = await ask(`v1/entities/${encodeURIComponent(id)}`, { limit: 1 });
    // A former id leads to an entity whose id is another one.
    known.set(id, entity);
    return entity;
  } catch ({ status }) {
    // Nobody has that name: there is no use in asking again.
    if (status === 404) known.set(id, { id, name: wordsOf(id) });
    return null;
  }
}
