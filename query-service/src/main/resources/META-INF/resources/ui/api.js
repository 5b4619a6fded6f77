/** Asks the service; a problem becomes an Error with its own words. */
export async function ask(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) {
      if (each) query.append(name, each);
    }
  }
  const answer = await fetch(`${path}?${query}`, { headers: { Accept: 'application/json' } }).catch(
    () => {
      throw new Error('The service does not answer.');
    },
  );
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `The service answered ${answer.status}.`);
}

/** An article; its id may hold any character. */
export const askArticle = (id) => ask(`v1/articles/${encodeURIComponent(id)}`);
