import { sizeOf } from './pairs.js';

/**
 * How far parties are from standing alike, as a matrix: 0 where they do in everything, 1 where they
 * have nothing to do with each other, 2 where each is for what the other is against.
 *
 * It is one less the cosine of two profiles. A profile has whom a party is for and against, and who is for
 * and against it, each by its net share times the logarithm of the number; and everyone is for
 * themselves, so that being for each other brings together and being against each other apart.
 */
export function distances(parties, pairs) {
  const count = parties.length;
  const places = new Map(parties.map((id, i) => [id, i]));
  const profiles = parties.map(() => new Float64Array(2 * count));
  for (const pair of pairs) {
    const [holder, target] = [places.get(pair.holder), places.get(pair.target)];
    if (holder === target) continue;
    profiles[holder][target] = strength(pair);
    profiles[target][count + holder] = strength(pair);
  }
  profiles.forEach((profile, i) => {
    const most = profile.reduce((sum, each) => Math.max(sum, Math.abs(each)), 1);
    profile[i] = most;
    profile[count + i] = most;
  });
  const lengths = profiles.map((profile) => Math.sqrt(product(profile, profile)));
  return profiles.map((one, i) =>
    profiles.map((other, j) => 1 - product(one, other) / (lengths[i] * lengths[j])),
  );
}

const strength = (pair) =>
  ((pair.favor - pair.against) / sizeOf(pair)) * Math.log2(1 + sizeOf(pair));

function product(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}
