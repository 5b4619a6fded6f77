import { html } from 'lit';
import { SIGNS } from '../parts/chip.js';
import { number } from '../parts/dates.js';
import { words } from '../words/index.js';

/**
 * Who is for and against an entity, and whom it is for and against; each leads to the evidence.
 *
 * @param name what the entity is called
 */
export function parties({ id, asHolder, asTarget }, name, address) {
  const groups = [
    [words.areFor(name), 'FAVOR', asTarget.favor, (other) => ({ holder: other, target: id })],
    [words.areAgainst(name), 'AGAINST', asTarget.against, (other) => ({ holder: other, target: id })],
    [words.isFor(name), 'FAVOR', asHolder.favor, (other) => ({ holder: id, target: other })],
    [words.isAgainst(name), 'AGAINST', asHolder.against, (other) => ({ holder: id, target: other })],
  ];
  if (groups.every(([, , others]) => others.length === 0)) {
    return html`<p class="aside">${words.noSides}</p>`;
  }
  return html`<div class="sides">
    ${groups.map(([title, polarity, others, asked]) =>
      group(title, polarity, others, address, asked),
    )}
  </div>`;
}

function group(title, polarity, others, address, asked) {
  const most = Math.max(...others.map(({ count }) => count));
  return html`<section>
    <h3><span class="sign ${polarity}" aria-hidden="true">${SIGNS[polarity]}</span> ${title}</h3>
    ${others.length === 0 ? html`<p class="aside">${words.nobody}</p>` : null}
    <ul>
      ${others.map((other) => {
        const evidence = address.to('feed', { ...asked(other.id), polarity }).href;
        return html`<li>
          ${named(other, address)}
          <meter class=${polarity} max=${most} value=${other.count} aria-hidden="true"></meter>
          <a class="count" href=${evidence} aria-label=${words.evidenceOf(title, other.name)}
            >${words.articles(other.count)}</a
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Who else the same articles speak of. */
export function mentionedWith({ id, mentionedWith: others }, address) {
  if (others.length === 0) return html`<p class="aside">${words.nobody}</p>`;
  return html`<ul class="with">
    ${others.map(
      (other) => html`<li>
        ${named(other, address)}
        <a
          class="count"
          href=${address.to('feed', { entity: [id, other.id] }).href}
          aria-label=${words.bothIn(other.name, other.count)}
          >${number(other.count)}</a
        >
      </li>`,
    )}
  </ul>`;
}

const named = ({ id, name, type }, address) =>
  html`<a class="mention ${type}" href=${address.toEntity(id).href}><bdi>${name}</bdi></a>`;
