import { html } from 'lit';
import { chip } from '../parts/chip.js';
import { percent } from '../parts/dates.js';
import { words } from '../words/index.js';
import './why-note.js';

const SHOWN = 3;

/**
 * Who stands where in an article, the surest first; what is often wrong is folded away.
 *
 * @param hears `lit(index)` when a stance is looked at or null when no longer, and
 *     `chosen(index, name)` when a mark of its evidence is to be shown
 */
export function stances(article, entities, hears) {
  const inOrder = article.stances
    .map((stance, i) => ({ stance, i }))
    .sort((a, b) => b.stance.confidence - a.stance.confidence);
  const sure = inOrder.filter(({ stance }) => stance.confidence >= article.minConfidence);
  const unsure = inOrder.slice(sure.length);
  const list = (some) => html`<ul class="stances">
    ${some.map(({ stance, i }) => item(article, stance, i, entities, hears))}
  </ul>`;
  return html`<section class="who" aria-labelledby="stances-title">
    <h2 id="stances-title">${words.stances}</h2>
    ${sure.length > 0 ? list(sure) : html`<p class="aside">${words.noStance}</p>`}
    ${unsure.length > 0
      ? html`<details>
          <summary>${words.lessSure(unsure.length)}</summary>
          ${list(unsure)}
        </details>`
      : null}
  </section>`;
}

function item(article, stance, i, entities, hears) {
  const called = (id) => entities.get(id)?.name ?? id;
  const more = stance.evidence.length - SHOWN;
  const about = {
    id: article.id,
    revision: article.revision,
    kind: 'STANCE',
    indexes: [i],
    of: `${called(stance.holder)} ${words.is[stance.polarity]} ${called(stance.target)}`,
  };
  return html`<li
    class="stance"
    data-mark="s${i}"
    @pointerenter=${() => hears.lit(i)}
    @pointerleave=${() => hears.lit(null)}
    @focusin=${() => hears.lit(i)}
    @focusout=${() => hears.lit(null)}
  >
    <p class="claim">
      ${chip(stance, entities)}
      <span class="aside">${words.basisOf[stance.basis]}, ${words.sure(percent(stance.confidence))}</span>
    </p>
    ${stance.evidence.slice(0, SHOWN).map(
      ({ text }, j) => html`<button
        type="button"
        class="words ${stance.polarity}"
        title=${words.inText}
        @click=${() => hears.chosen(i, `e${i}-${j}`)}
      >
        <span dir="auto" lang=${article.language}>${text}</span>
      </button>`,
    )}
    ${more > 0 ? html`<p class="aside">${words.morePlaces(more)}</p>` : null}
    <why-note .about=${about}></why-note>
  </li>`;
}
