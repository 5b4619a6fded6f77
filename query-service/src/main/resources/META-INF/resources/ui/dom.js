// Text becomes text nodes only: nothing that an article says is ever parsed as markup.

/** An element with attributes and children; strings become text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** The address as a link if it is one of the web, else as text. */
export function webLink(address, ...children) {
  let scheme = '';
  try {
    scheme = new URL(address).protocol;
  } catch {
    // Not an address at all: shown as it is.
  }
  return scheme === 'https:' || scheme === 'http:'
    ? element('a', { href: address, rel: 'noopener noreferrer' }, ...children)
    : element('span', {}, address);
}
