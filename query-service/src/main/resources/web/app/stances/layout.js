import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { partiesOf, sizeOf, weightsOf } from './pairs.js';

const STEPS = 300;
/** The radius of the largest node, and the room around each, as shares of the room that each has. */
const RADIUS = 0.125;
const MARGIN = 0.11;
const PUSH = 0.55;

/**
 * Places for parties, such that being for each other draws together and being against each other drives apart.
 * It begins with the blocs side by side and runs until all is at rest: the same pairs get the same places.
 *
 * @param blocs lists of ids, in order
 * @param box {width, height} of the picture
 * @returns nodes {id, x, y, radius}, in the order of the blocs
 */
export function layout(blocs, pairs, { width, height }) {
  const weights = weightsOf(pairs);
  const largest = Math.max(1, ...weights.values());
  const order = blocs.flat();
  const room = Math.sqrt((width * height) / Math.max(12, order.length));
  const most = RADIUS * room;
  const nodes = order.map((id, i) => ({
    id,
    radius: Math.max(most / 4, most * Math.sqrt(weights.get(id) / largest)),
    x: (width * (i + 1)) / (order.length + 1),
    y: height * (0.5 + 0.3 * Math.sin(2.4 * i)),
  }));
  const ties = tiesOf(pairs);
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-room * 2.2))
    .force('collide', forceCollide(({ radius }) => radius + MARGIN * room))
    .force('x', forceX(width / 2).strength(0.1))
    .force('y', forceY(height / 2).strength(0.07))
    .force(
      'for',
      forceLink(ties.filter(({ tie }) => tie > 0))
        .id(({ id }) => id)
        .distance(room * 0.75)
        .strength(({ tie }) => 0.12 * tie),
    )
    .force('against', apart(ties.filter(({ tie }) => tie < 0), room))
    .force('walls', walls(width, height))
    .stop();
  simulation.tick(STEPS);
  return nodes.map(({ id, x, y, radius }) => ({ id, x, y, radius }));
}

/** How two parties stand to each other, both ways together: above 0 for, below 0 against, 1 at most. */
function tiesOf(pairs) {
  const nets = new Map();
  for (const pair of pairs) {
    if (pair.holder === pair.target) continue;
    const [source, target] = partiesOf([pair]);
    const key = `${source} ${target}`;
    const known = nets.get(key) ?? { source, target, net: 0, size: 0 };
    const { net, size } = known;
    nets.set(key, { ...known, net: net + pair.favor - pair.against, size: size + sizeOf(pair) });
  }
  return [...nets.values()].map(({ net, size, ...ends }) => ({
    ...ends,
    tie: (net / size) * Math.min(1, Math.log2(1 + size) / 4),
  }));
}

/** Drives the ends of ties apart, the more the closer they are. */
function apart(ties, room) {
  let ends = [];
  const force = (alpha) => {
    for (const { one, other, tie, many } of ends) {
      const [dx, dy] = [other.x - one.x || 1, other.y - one.y || 1];
      const distance = Math.hypot(dx, dy);
      const push = (alpha * PUSH * -tie * room ** 2) / (many * (distance ** 2 + room ** 2));
      one.vx -= dx * push;
      one.vy -= dy * push;
      other.vx += dx * push;
      other.vy += dy * push;
    }
  };
  force.initialize = (nodes) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const count = new Map();
    for (const id of ties.flatMap(({ source, target }) => [source, target])) {
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    ends = ties.map(({ source, target, tie }) => ({
      one: byId.get(source),
      other: byId.get(target),
      tie,
      // Whoever is against many is not driven further than whoever is against one.
      many: Math.min(count.get(source), count.get(target)),
    }));
  };
  return force;
}

/** Keeps all in the picture, with room for their names. */
function walls(width, height) {
  let nodes = [];
  const inside = (place, radius, size, margin) =>
    Math.min(size - radius - margin, Math.max(radius + margin, place));
  const force = () => {
    for (const node of nodes) {
      node.x = inside(node.x + node.vx, node.radius, width, 48) - node.vx;
      node.y = inside(node.y + node.vy, node.radius, height, 20) - node.vy;
    }
  };
  force.initialize = (all) => (nodes = all);
  return force;
}
