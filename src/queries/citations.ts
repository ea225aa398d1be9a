import { isReviewDue, parameterIds, findParameter, procedures } from '../rules/index.ts';
import { asOf } from '../lib/asOf.ts';
import { citedParameters } from '../lib/law/citations.ts';
import { allTerms } from './reference.ts';
import { recordedEpisodes } from './podcast.ts';
import { allCards, allCases, allChapters, allInstruments } from './relations.ts';

export type CitingPage = { readonly href: string; readonly title: string };

type Entry = { id: string; body?: string | undefined; data: { title: string } };

/** Everything in an entry that may cite the law: its fields and its text. */
function citedBy(entry: Entry): Set<string> {
  return citedParameters(
    `${JSON.stringify(entry.data).replaceAll('\\"', '"')}\n${entry.body ?? ''}`,
  );
}

/** True when a value that the text cites should have been compared with the law again by now. */
export function citesOverdueLaw(entry: Entry): boolean {
  return [...citedBy(entry)].some(
    (id) => parameterIds.has(id) && isReviewDue(findParameter(id), asOf),
  );
}

/** All texts that may cite the law, by the folder of their pages; an episode is its script. */
async function citingTexts(): Promise<[string, Entry[]][]> {
  const episodes = await recordedEpisodes();
  return [
    ['/karten/', await allCards()],
    ['/leitfaden/', await allChapters()],
    ['/faelle/', await allCases()],
    ['/podcast/', episodes.map(({ entry, script }) => ({ ...entry, body: script }))],
    ['/vorlagen/', await allInstruments()],
  ];
}

/** For each parameter the pages that print it. */
export async function pagesByParameter(): Promise<Map<string, CitingPage[]>> {
  const pages = new Map<string, CitingPage[]>();
  const note = (ids: Iterable<string>, page: CitingPage) => {
    for (const id of ids) pages.set(id, [...(pages.get(id) ?? []), page]);
  };
  for (const [folder, entries] of await citingTexts()) {
    for (const entry of entries) {
      note(citedBy(entry), { href: `${folder}${entry.id}/`, title: entry.data.title });
    }
  }
  for (const term of await allTerms()) {
    note(citedParameters(term.definition), {
      href: `/glossar/#${term.id}`,
      title: `Glossar: ${term.term}`,
    });
  }
  const steps = procedures.flatMap((procedure) => procedure.steps);
  const timed = steps.flatMap(({ duration }) =>
    duration.kind === 'law' ? [duration.parameter] : [],
  );
  note(new Set(timed), { href: '/fahrplan/', title: 'Fahrplan' });
  return pages;
}
