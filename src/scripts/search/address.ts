import { longestQuery } from '../../lib/search/query/analyse.ts';
import type { Query } from '../../lib/search/query/find.ts';

/** The query in the address: `?q=…&art=…&thema=…&phase=…&genau=1`. */
export function readAddress(): Query {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => (parameters.get(name) ?? '').trim().slice(0, longestQuery);
  return {
    text: value('q'),
    filters: { kind: value('art'), theme: value('thema'), phase: value('phase') },
    exact: parameters.has('genau'),
  };
}

/** The address of a query; empty choices stay out of it. */
export function addressOf({ text, filters, exact }: Query): string {
  const parameters = new URLSearchParams();
  const values = { q: text, art: filters.kind, thema: filters.theme, phase: filters.phase };
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  if (exact) parameters.set('genau', '1');
  const search = parameters.toString();
  return search ? `${location.pathname}?${search}` : location.pathname;
}
