import { distances } from './alike.js';
import { partiesOf, weightsOf } from './pairs.js';
import { cut, leafOrder, tree } from './tree.js';

/** Closer than this, on the scale of `distances`, parties are a bloc: they agree in more than they differ. */
const CLOSE = 0.9;

/**
 * The parties of pairs in an order in which those who stand alike stand together, as a list of blocs: lists of
 * ids. The order depends on the pairs alone, not on how they come; it begins on the side of whoever has
 * the most stances.
 */
export function blocs(pairs) {
  const parties = partiesOf(pairs);
  if (parties.length === 0) return [];
  const far = distances(parties, pairs);
  const root = tree(far);
  const order = towards(heaviest(parties, pairs), leafOrder(root, far));
  const groups = cut(root, CLOSE);
  const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member, group])));
  return [...new Set(order.map((each) => groupOf.get(each)))].map((group) =>
    order.filter((each) => groupOf.get(each) === group).map((each) => parties[each]),
  );
}

function heaviest(parties, pairs) {
  const weights = weightsOf(pairs);
  return parties.reduce((most, id, i) => (weights.get(id) > weights.get(parties[most]) ? i : most), 0);
}

/** An order or its reverse, whichever has a place nearer to its beginning. */
function towards(place, order) {
  const at = order.indexOf(place);
  const fromEnd = order.length - 1 - at;
  const isTurned = fromEnd < at || (fromEnd === at && order.at(-1) < order[0]);
  return isTurned ? order.toReversed() : order;
}
