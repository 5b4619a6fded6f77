/**
 * An element with texts and other elements in it. The text of an article may have tens of thousands
 * of marks, so they are made at once and not one by one in the page: where the page looks for the
 * direction of a text, each insertion would have it read anew. Text stays text.
 *
 * @param attributes by name; those without a value are left out
 */
export function element(name, attributes, content) {
  const made = document.createElement(name);
  for (const each of content) made.append(each);
  // Last: a direction that is to be found out would be found out with each piece.
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== '') made.setAttribute(attribute, value);
  }
  return made;
}
