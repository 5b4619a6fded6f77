const BEND = 0.12;

/**
 * A bent line from one node to another, as SVG has it: its `path`, its `middle`, and where its `tip` is and
 * points to. The way there and the way back bend to different sides.
 *
 * @param from {x, y, radius}
 */
export function arc(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 - dy * BEND, y: (from.y + to.y) / 2 + dx * BEND };
  const start = towards(from, bend, from.radius);
  const end = towards(to, bend, to.radius + 3);
  const angle = (Math.atan2(to.y - bend.y, to.x - bend.x) * 180) / Math.PI;
  return {
    path: `M${at(start)}Q${at(bend)} ${at(end)}`,
    // Half way of a quadratic curve.
    middle: at({ x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 }),
    tip: `translate(${at(end)}) rotate(${angle.toFixed(1)})`,
  };
}

/** The point at a distance from one place in the direction of another. */
function towards(place, other, distance) {
  const [dx, dy] = [other.x - place.x, other.y - place.y];
  const share = distance / (Math.hypot(dx, dy) || 1);
  return { x: place.x + dx * share, y: place.y + dy * share };
}

const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
