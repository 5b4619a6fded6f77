/**
 * A pair: {holder, target, favor, against, confidence}, where holder and target are ids, favor and
 * against count stances, and confidence is their mean.
 */

/**
 * The pairs of an answer of /v1/stances, of those that have a name: who has none is known in one
 * article only, and what has the same id in another is somebody else.
 */
export const pairsOf = ({ cells }) =>
  cells
    .filter(({ holder, target }) => holder.name && target.name)
    .map(({ holder, target, stances }) => ({ holder: holder.id, target: target.id, ...stances }));

/** How many stances a pair has. */
export const sizeOf = ({ favor, against }) => favor + against;

/** What most of its stances are; MIXED where as many are for as against. */
export function leaningOf({ favor, against }) {
  if (favor === against) return 'MIXED';
  return favor > against ? 'FAVOR' : 'AGAINST';
}

/** The ids of all who are in some pair, in the order of their ids. */
export const partiesOf = (pairs) =>
  [...new Set(pairs.flatMap(({ holder, target }) => [holder, target]))].sort();

/** How many stances each party has or is the target of. */
export function weightsOf(pairs) {
  const weights = new Map();
  for (const pair of pairs) {
    for (const id of new Set([pair.holder, pair.target])) {
      weights.set(id, (weights.get(id) ?? 0) + sizeOf(pair));
    }
  }
  return weights;
}

/**
 * The pairs among those who have most to do with each other: whoever has the fewest stances with
 * those who are left goes, until so many are left. (Greedy peeling for a dense part of a graph: M. Charikar,
 * Greedy Approximation Algorithms for Finding Dense Components in a Graph, APPROX 2000.)
 */
export function core(pairs, most) {
  const weights = weightsOf(pairs);
  const left = new Set(partiesOf(pairs));
  while (left.size > most) {
    let least = null;
    for (const id of left) {
      if (least === null || weights.get(id) <= weights.get(least)) least = id;
    }
    left.delete(least);
    for (const pair of pairs) {
      const other = otherThan(least, pair);
      if (left.has(other)) weights.set(other, weights.get(other) - sizeOf(pair));
    }
  }
  return pairs.filter(({ holder, target }) => left.has(holder) && left.has(target));
}

function otherThan(id, { holder, target }) {
  if (holder === id) return target;
  return target === id ? holder : null;
}

/** The pairs with the most stances first; of as many, in the order of their ids. */
export const strongest = (pairs) =>
  pairs.toSorted(
    (a, b) =>
      sizeOf(b) - sizeOf(a) || compare(a.holder, b.holder) || compare(a.target, b.target),
  );

/**
 * What of a crowd of pairs is worth a line at once: the strongest, and of each party its own strongest.
 *
 * @param pairs the strongest first
 * @param most so many are taken in any case, and all where there are no more
 * @param ofEach so many of each party
 */
export function outstanding(pairs, most, ofEach) {
  const taken = new Set(pairs.slice(0, most));
  const counts = new Map();
  for (const pair of pairs) {
    for (const id of new Set([pair.holder, pair.target])) {
      const count = counts.get(id) ?? 0;
      if (count < ofEach) taken.add(pair);
      counts.set(id, count + 1);
    }
  }
  return taken;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
