import { words } from './words/index.js';

/** What the service says is wrong, in its own words; `status` is 0 where it does not answer. */
export class Problem extends Error {
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the service.
 *
 * @param parameters an object of values and lists of values, or pairs; what is empty is left out
 * @param signal ends it early: it then fails with an AbortError
 */
export async function ask(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams();
  const pairs = Array.isArray(parameters) ? parameters : Object.entries(parameters);
  for (const [name, value] of pairs) {
    for (const each of [value].flat()) {
      if (each !== null && each !== undefined && each !== '') query.append(name, each);
    }
  }
  const asked = query.size > 0 ? `${path}?${query}` : path;
  return answerOf(asked, { headers: { Accept: 'application/json' }, signal });
}

/** The JSON of an answer; a problem becomes a Problem. */
async function answerOf(path, request) {
  let answer;
  try {
    answer = await fetch(path, request);
  } catch (error) {
    throw error.name === 'AbortError' ? error : new Problem(words.noAnswer);
  }
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new Problem(problem.detail ?? words.badAnswer(answer.status), answer.status);
}

/** An article, or a revision of it; its id may hold any character. */
export const askArticle = (id, revision = null, signal = undefined) =>
  ask(`v1/articles/${encodeURIComponent(id)}`, { revision }, signal);

const send = (method, path, body) =>
  answerOf(path, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });

/** Follows a feed of RSS, Atom or JSON. */
export const follow = (url) => send('POST', 'v1/subscriptions', { url });

/** Pauses a feed, or resumes it. */
export const pauseFeed = (id, paused) =>
  send('PATCH', `v1/subscriptions/${encodeURIComponent(id)}`, { paused });

/**
 * Posts an article and waits a few seconds for it to be readable.
 *
 * @param article its text and, where it has one, its title
 * @returns the article with its annotations; where it takes longer what was answered instead: its
 *   `id`, and its `position` in the log
 */
export const post = (article) => send('POST', 'v1/articles?wait=5s', article);
