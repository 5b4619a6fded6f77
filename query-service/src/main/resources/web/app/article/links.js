/** Addresses of the pages of entities: each is made once, however often it is named. */
export function linksFrom(address) {
  const made = new Map();
  return (id) => {
    if (!made.has(id)) made.set(id, address.toEntity(id).href);
    return made.get(id);
  };
}

/** The span that an address asks to be shown, such as '12-40', or null. */
export function placeOf(at) {
  const [start, end] = (/^(\d+)-(\d+)$/.exec(at ?? '') ?? []).slice(1).map(Number);
  return start < end ? { start, end } : null;
}
