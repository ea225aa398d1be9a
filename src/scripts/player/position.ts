import { episodesKey } from '../../lib/storage.ts';

type Places = Record<string, number>;

function read(): Places {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(episodesKey) ?? '{}');
    return typeof places === 'object' && places !== null ? (places as Places) : {};
  } catch {
    return {};
  }
}

function write(places: Places): void {
  try {
    if (Object.keys(places).length === 0) localStorage.removeItem(episodesKey);
    else localStorage.setItem(episodesKey, JSON.stringify(places));
  } catch {
    // A private window or a full device: the player still plays, it just forgets.
  }
}

/** Second at which somebody stopped listening; undefined when nothing is known. */
export function placeOf(slug: string): number | undefined {
  const place = read()[slug];
  return typeof place === 'number' && place > 0 ? place : undefined;
}

export function keep(slug: string, second: number): void {
  write({ ...read(), [slug]: Math.floor(second) });
}

export function forget(slug: string): void {
  write(Object.fromEntries(Object.entries(read()).filter(([key]) => key !== slug)));
}
