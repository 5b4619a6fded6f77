const SAME = 1e-9;

/**
 * Joins what is closest, again and again, until one tree is left; how far two groups are from each other is
 * the mean over their members (average linkage: R. Sokal and C. Michener, A statistical method for evaluating
 * systematic relationships, 1958). Of what is equally close, what comes first is joined first.
 *
 * @param distances a symmetric matrix
 * @returns a leaf {members: [i]}, or {left, right, members, height}; null where there is nothing
 */
export function tree(distances) {
  let groups = distances.map((_, i) => ({ members: [i], height: 0 }));
  const between = new Map();
  const far = (one, other) => {
    const key = `${one.members.join()}|${other.members.join()}`;
    if (!between.has(key)) between.set(key, mean(distances, one.members, other.members));
    return between.get(key);
  };
  while (groups.length > 1) {
    let closest = { height: Infinity };
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const height = far(groups[i], groups[j]);
        if (height < closest.height - SAME) closest = { left: groups[i], right: groups[j], height };
      }
    }
    const { left, right } = closest;
    const joined = { ...closest, members: [...left.members, ...right.members] };
    groups = groups.flatMap((each) => (each === left ? [joined] : each === right ? [] : [each]));
  }
  return groups[0] ?? null;
}

function mean(distances, ones, others) {
  let sum = 0;
  for (const one of ones) for (const other of others) sum += distances[one][other];
  return sum / (ones.length * others.length);
}

/** The largest groups whose members were joined below a height, in the order of the tree. */
export function cut(node, height) {
  if (!node.left || node.height < height) return [node.members];
  return [...cut(node.left, height), ...cut(node.right, height)];
}

/**
 * The leaves of a tree in the order in which neighbours are closest, among all orders that come of
 * turning its branches. (Z. Bar-Joseph, D. Gifford, T. Jaakkola, Fast optimal leaf ordering for
 * hierarchical clustering, Bioinformatics 17, 2001.)
 */
export function leafOrder(root, distances) {
  // By the leaves at both ends: how long the way between them is, and where it crosses to the other branch.
  const ways = distances.map((row) => row.map(() => null));
  measure(root, distances, ways);
  let ends = [root.members[0], root.members[0]];
  if (root.left) {
    let best = Infinity;
    for (const first of root.left.members) {
      for (const last of root.right.members) {
        if (ways[first][last].length < best - SAME) {
          best = ways[first][last].length;
          ends = [first, last];
        }
      }
    }
  }
  return path(root, ...ends, ways);
}

function measure(node, distances, ways) {
  if (!node.left) {
    ways[node.members[0]][node.members[0]] = { length: 0 };
    return;
  }
  const { left, right } = node;
  measure(left, distances, ways);
  measure(right, distances, ways);
  for (const first of left.members) {
    for (const last of right.members) {
      let best = { length: Infinity };
      for (const from of otherEnds(left, first)) {
        for (const to of otherEnds(right, last)) {
          const length = ways[first][from].length + distances[from][to] + ways[to][last].length;
          if (length < best.length - SAME) best = { length, from, to };
        }
      }
      ways[first][last] = best;
      ways[last][first] = { length: best.length, from: best.to, to: best.from };
    }
  }
}

/** Which leaves can be last in a branch of which one is first. */
function otherEnds(node, leaf) {
  if (!node.left) return node.members;
  return node.left.members.includes(leaf) ? node.right.members : node.left.members;
}

function path(node, first, last, ways) {
  if (!node.left) return [first];
  const { from, to } = ways[first][last];
  const isLeft = node.left.members.includes(first);
  const [one, other] = isLeft ? [node.left, node.right] : [node.right, node.left];
  return [...path(one, first, from, ways), ...path(other, to, last, ways)];
}
