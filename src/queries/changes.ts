import { getCollection, type CollectionEntry } from 'astro:content';

export type LawChange = CollectionEntry<'changes'>;

/** All changes of the law, the latest first. */
export async function allChanges(): Promise<LawChange[]> {
  const changes = await getCollection('changes');
  return changes.sort(
    (a, b) => b.data.since.localeCompare(a.data.since) || a.id.localeCompare(b.id, 'de'),
  );
}

/** For each parameter the changes that name it, the latest first. */
export async function changesByParameter(): Promise<Map<string, LawChange[]>> {
  const byParameter = new Map<string, LawChange[]>();
  for (const change of await allChanges()) {
    for (const id of change.data.parameters) {
      byParameter.set(id, [...(byParameter.get(id) ?? []), change]);
    }
  }
  return byParameter;
}
