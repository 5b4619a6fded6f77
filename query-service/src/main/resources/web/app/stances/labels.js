/** How wide a letter is at the mean, and how high a line, in pixels of the picture. */
const LETTER = 8.4;
const LINE = 16;
const GAP = 3;
const LONGEST = 24;

/**
 * Places for the names of nodes, those of the largest first: below, above or beside its node,
 * wherever it covers the least of other nodes and names that have a place, and stays in the picture.
 *
 * @param nodes {id, x, y, radius}
 * @param nameOf what a node is called, by its id
 * @returns by id {text, x, y, anchor}, where y is that of the base line
 */
export function labels(nodes, nameOf, { width, height }) {
  const taken = nodes.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const placed = new Map();
  for (const node of nodes.toSorted((a, b) => b.radius - a.radius)) {
    const text = short(nameOf(node.id));
    const own = taken[nodes.indexOf(node)];
    let best = { cost: Infinity };
    for (const place of around(node, text.length * LETTER)) {
      const others = taken.filter((each) => each !== own);
      const cost =
        others.reduce((sum, other) => sum + overlap(place.box, other), 0) +
        outside(place.box, width, height);
      if (cost < best.cost) best = { ...place, cost };
    }
    taken.push(best.box);
    placed.set(node.id, { text, x: best.x, y: best.y, anchor: best.anchor });
  }
  return placed;
}

const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function around({ x, y, radius }, length) {
  const beside = (side, down, anchor) => {
    const at = x + side * (radius + GAP) * Math.sqrt(1 - (down * 0.8) ** 2);
    const line = y + LINE / 3 + down * radius;
    return place(at, line, anchor, side > 0 ? at : at - length, length);
  };
  const over = (at) => place(x, at, 'middle', x - length / 2, length);
  return [
    over(y + radius + LINE - GAP),
    over(y - radius - GAP - 1),
    beside(1, 0, 'start'),
    beside(-1, 0, 'end'),
    beside(1, 0.8, 'start'),
    beside(-1, 0.8, 'end'),
    beside(1, -0.8, 'start'),
    beside(-1, -0.8, 'end'),
  ];
}

const place = (x, y, anchor, left, length) => ({
  x,
  y,
  anchor,
  box: { left, right: left + length, top: y - LINE * 0.75, bottom: y + LINE * 0.25 },
});

function overlap(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** To leave the picture is worse than to cover anything. */
function outside({ left, right, top, bottom }, width, height) {
  const over = Math.max(0, -left, right - width) + Math.max(0, -top, bottom - height);
  return over * 1000;
}
