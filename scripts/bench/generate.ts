import type { SitePage } from '../../src/lib/search/indexing/writeIndex.ts';

const nouns =
  `Arbeit Aufenthalt Ausbildung Antrag Behörde Beratung Beruf Betrieb Bescheid Dienst Einreise Fachkraft Familie Förderung Frist
  Gebühr Gehalt Gesetz Gespräch Handwerk Hilfe Integration Kammer Karte Kosten Kurs Lager Land Lehre Leistung Lohn Markt Meister Miete
  Nachweis Papier Personal Pflege Plan Praxis Probe Prüfung Qualifikation Recht Reise Schicht Schule Schutz Sicherheit Sprache Stelle
  Steuer Team Termin Titel Unterlagen Unterricht Urlaub Verfahren Vermittlung Versicherung Vertrag Visum Vorlage Wohnung Zeit Zeugnis
  Zuschuss Zustimmung Anerkennung Auskunft Ausweis Bewerbung Dauer Eignung Ergebnis Formular Führung Gruppe Kontakt Leitung Maßnahme
  Melde Nummer Ordnung Pflicht Rechnung Schulung Status Stunde Tarif Träger Übersetzung Umzug Vereinbarung Versammlung Woche Zahlung`.split(
    /\s+/,
  );
const links = ['', 's', 'n', 'en', 'es'];
const verbs =
  'beantragen prüfen klären melden zahlen vereinbaren vorlegen übersetzen unterschreiben einreichen bestätigen verlängern nennen'.split(
    ' ',
  );
const adjectives =
  'vollständige zuständige schriftliche gültige vereinbarte geprüfte offene verkürzte kostenlose zusätzliche betriebliche amtliche'.split(
    ' ',
  );
const frames = [
  'Der Betrieb muss die {a} {n} in {z} Wochen {v}.',
  'Die Stelle kann die {n} erst {v}, wenn die {a} {n} vorliegt.',
  'Für die {n} nennt § {z} AufenthG keine {n}.',
  'Wer die {n} früh {v} lässt, spart {z} Tage und eine {a} {n}.',
  'Ohne {n} dürfen Sie die {n} nicht {v}.',
  'Fragen Sie nach der {a}n {n}, bevor Sie die {n} {v}.',
];

/** Random numbers that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

/** Frequent nouns alone, rarer ones as compounds of two or three, as German does it. */
function noun(random: Random): string {
  const common = nouns[Math.floor(nouns.length * random() ** 2)] ?? 'Arbeit';
  if (random() < 0.45) return common;
  const head = pick(nouns, random).toLowerCase();
  const two = `${common}${pick(links, random)}${head}`;
  return random() < 0.85 ? two : `${two}s${pick(nouns, random).toLowerCase()}`;
}

function sentence(random: Random): string {
  return pick(frames, random).replace(/\{(\w)\}/g, (_, slot: string) => {
    if (slot === 'n') return noun(random);
    if (slot === 'a') return pick(adjectives, random);
    return slot === 'v' ? pick(verbs, random) : String(1 + Math.floor(random() * 90));
  });
}

const paragraph = (random: Random): string =>
  `<p>${Array.from({ length: 6 }, () => sentence(random)).join(' ')}</p>`;

function page(number: number, random: Random): SitePage {
  const title = `${noun(random)} und ${noun(random)}`;
  const parts = Array.from(
    { length: 6 },
    (_, at) => `<h2 id="teil-${at}">${noun(random)}</h2>${paragraph(random)}`,
  );
  const html = `<!doctype html><html lang="de"><head><title>${title}</title><meta name="art" data-pagefind-filter="Art[content]" data-pagefind-meta="Art[content]" content="Karte"><meta name="suchworte" data-pagefind-meta="Suchworte[content]" content="${noun(random)}, ${noun(random)}"></head><body><main><article data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p data-pagefind-weight="3">${sentence(random)}</p><p data-pagefind-weight="2">${sentence(random)}</p>${parts.join('')}</article></main></body></html>`;
  return { url: `/karten/seite-${number}/`, html };
}

/** German pages of about 400 words with many compounds, the same in every run. */
export function generatedPages(count: number): SitePage[] {
  const random = seeded(81);
  return Array.from({ length: count }, (_, at) => page(at + 1, random));
}

/** Queries for generated pages: a word, a compound, two words. */
export function generatedQueries(count: number): string[] {
  const random = seeded(16);
  return Array.from({ length: count }, (_, at) =>
    at % 3 === 2 ? `${noun(random)} ${noun(random)}` : noun(random),
  );
}
