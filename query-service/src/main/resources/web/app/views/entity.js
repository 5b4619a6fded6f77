import { html } from 'lit';
import { ask } from '../api.js';
import '../entity/entity-quotes.js';
import '../entity/entity-timeline.js';
import { head } from '../entity/head.js';
import { nameHere } from '../entity/naming.js';
import { mentionedWith, parties } from '../entity/parties.js';
import { period } from '../entity/period.js';
import { learn } from '../names.js';
import '../parts/chips.js';
import { View } from '../parts/part.js';
import { trouble } from '../parts/trouble.js';
import { words } from '../words/index.js';

/** Who an entity is, when it is spoken of, who is for and against it, and what it says. */
class EntityView extends View {
  static properties = {
    ...View.properties,
    entity: { state: true },
    problem: { state: true },
  };

  #asked = null;

  constructor() {
    super();
    this.entity = null;
    this.problem = null;
  }

  /** The address without what this page answers itself. */
  get #here() {
    return this.address.ofArticles();
  }

  willUpdate(changed) {
    if (changed.has('address') && this.#here.href !== this.#asked) this.#ask();
  }

  async #ask() {
    const here = this.#here;
    this.#asked = here.href;
    try {
      const path = `v1/entities/${encodeURIComponent(here.get('id') ?? '')}`;
      const entity = await ask(path, here.filters);
      if (here.href !== this.#asked) return;
      learn([entity]);
      this.entity = entity;
      this.problem = null;
      this.tell(nameHere(entity));
    } catch (problem) {
      if (here.href !== this.#asked) return;
      this.problem = problem.message;
      this.tell('');
    }
  }

  render() {
    return html`<div class="entity">
      <div class="narrows">${period(this.#here)}<filter-chips .address=${this.#here}></filter-chips></div>
      ${this.problem ? trouble(this.problem, () => this.#ask()) : null}
      ${this.entity && !this.problem ? this.#entity(this.entity) : null}
    </div>`;
  }

  #entity(entity) {
    const here = this.#here.with({ id: entity.id });
    const name = nameHere(entity);
    if (entity.count === 0) {
      return html`<header>${head(entity, here)}</header>
        <div class="nothing"><p class="what">${words.notMentioned}</p><p>${words.notMentionedHint}</p></div>`;
    }
    return html`<header>${head(entity, here)}</header>
      <section class="over-time" aria-labelledby="time-title">
        <h2 id="time-title">${words.timeline}</h2>
        <entity-timeline .address=${here} .entity=${entity}></entity-timeline>
      </section>
      <section aria-labelledby="sides-title">
        <h2 id="sides-title">${words.sides}</h2>
        ${parties(entity, name, here)}
      </section>
      <section class="said" aria-labelledby="by-title">
        <h2 id="by-title">${words.quotesBy(name)}</h2>
        <entity-quotes .by=${'quoteBy'} .address=${here}></entity-quotes>
      </section>
      <section class="said" aria-labelledby="about-title">
        <h2 id="about-title">${words.quotesAbout(name)}</h2>
        <entity-quotes .by=${'about'} .address=${here}></entity-quotes>
      </section>
      <section class="others" aria-labelledby="with-title">
        <h2 id="with-title">${words.mentionedWith}</h2>
        ${mentionedWith(entity, here)}
      </section>`;
  }
}

customElements.define('entity-view', EntityView);
