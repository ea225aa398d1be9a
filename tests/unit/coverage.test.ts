import { describe, expect, it } from 'vitest';
import { readCards } from '../../src/lib/content/cardText.ts';
import { likenesses, overlap, placeholdersIn, shingles } from '../../src/lib/content/coverage.ts';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { validateContent } from '../../src/lib/content/validate.ts';
import { themes } from '../../src/lib/taxonomy.ts';
import { parameterIds, parameters } from '../../src/rules/index.ts';

/** The plan of the box: number and slug of every card. Both are permanent addresses. */
const planned = [
  'suchstrategie-festlegen',
  'potenziale-im-inland',
  'zav-und-arbeitgeberservice',
  'make-it-in-germany-stellen',
  'eures-europaweit-suchen',
  'hand-in-hand-projekte',
  'westbalkanregelung-planen',
  'azubis-aus-drittstaaten',
  'stellenanzeige-ohne-huerden',
  'agg-im-griff',
  'name-und-lebenslauf',
  'auswahlgespraech-fair',
  'faire-vermittlung',
  'arbeitsvertrag-klar',
  'titel-im-ueberblick',
  'blaue-karte',
  'berufserfahrung-statt-anerkennung',
  'chancenkarte-und-probearbeit',
  'beschleunigtes-verfahren',
  'pflichten-vom-ersten-tag',
  'hinweis-faire-integration',
  'gefluechtete-einstellen',
  'ukraine-schutzstatus',
  'ausbildung-und-duldung',
  'anerkennung-verstehen',
  'teilanerkennung-nutzen',
  'anerkennungspartnerschaft',
  'biq-im-betrieb',
  'gesundheitsberufe-nachqualifizieren',
  'specialized-aerzte',
  'validierung-und-teilqualifikation',
  'sprachniveaus-lesen',
  'sprachbedarf-ermitteln',
  'berufssprachkurse',
  'sprachmentoren',
  'verstaendlich-reden-und-schreiben',
  'sicher-unterweisen',
  'vor-der-ankunft',
  'onboarding-100-tage',
  'mentoring',
  'wohnen',
  'familie',
  'fachkraefte-halten',
  'gemischte-teams-fuehren',
  'belegschaft-mitnehmen',
  'religion-und-feiertage',
  'konflikte-klaeren',
  'rassismus-stoppen',
  'beschwerdestelle-einrichten',
  'vielfalt-planen',
  'nutzen-rechnen',
  'kosten-planen',
  'foerderkompass',
  'eingliederungszuschuss',
  'weiterbildung-foerdern',
  'eq-und-asa-flex',
  'beratung-finden',
];
const perTheme = [8, 6, 10, 7, 6, 6, 7, 7];

const files = readContentFiles('.');
const cards = readCards(files).sort((a, b) => a.data.number - b.data.number);

describe('the box of cards', () => {
  it('holds the 57 planned cards under their planned numbers and slugs', () => {
    expect(cards.map(({ data, slug }) => `${data.number} ${slug}`)).toEqual(
      planned.map((slug, index) => `${index + 1} ${slug}`),
    );
  });

  it('has as many cards in each drawer as planned', () => {
    const counts = themes.map(({ slug }) => cards.filter(({ data }) => data.theme === slug).length);
    expect(counts).toEqual(perTheme);
    expect(themes.map(({ first, last }) => last - first + 1)).toEqual(perTheme);
  });

  it('has no source that nothing names', () => {
    const citedSources = new Set(
      parameters.flatMap(({ versions }) => versions.map(({ source }) => source)),
    );
    const known = { lawIds: parameterIds, citedSources };
    const orphans = validateContent(files, known, { unusedSources: true }).filter(({ message }) =>
      message.includes('nennt kein Text'),
    );
    expect(orphans).toEqual([]);
  });

  it('has no placeholder', () => {
    const found = files
      .filter(({ path }) => path.startsWith('content/cards/'))
      .flatMap(({ path, text }) => placeholdersIn(text).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  // Cards on neighbouring procedures share up to 6 % of their runs of five words, because the law
  // has one wording („fehlende oder verspätete Angaben“). One copied paragraph of 40 words is 36 of
  // the about 280 runs of a card, 13 %. The limit lies between the two.
  it('has no two cards that share a paragraph', () => {
    const texts = new Map(cards.map(({ slug, paragraphs }) => [slug, paragraphs]));
    const alike = likenesses(texts, 5).filter(({ share }) => share > 0.1);
    expect(alike).toEqual([]);
  });
});

describe('how coverage is measured', () => {
  it('sees a copied paragraph, whatever its capitals and signs', () => {
    const original = 'Prüfen Sie den Pass, bevor die Fachkraft den Termin anfragt.';
    const copy = 'prüfen Sie den Pass – bevor die Fachkraft den Termin anfragt!';
    expect(overlap(shingles([original], 5), shingles([copy], 5))).toBe(1);
  });

  it('sees no likeness across the end of a paragraph or in short texts', () => {
    expect(shingles(['eins zwei drei', 'vier fünf sechs'], 5).size).toBe(0);
    expect(overlap(shingles(['eins'], 5), shingles(['eins'], 5))).toBe(0);
  });

  it('orders pairs by likeness', () => {
    const texts = new Map([
      ['a', ['eins zwei drei vier fünf sechs']],
      ['b', ['sechs fünf vier drei zwei eins']],
      ['c', ['eins zwei drei vier fünf sieben']],
    ]);
    expect(likenesses(texts, 5)[0]).toEqual({ pair: ['a', 'c'], share: 0.5 });
  });

  it.each(['TODO', 'Lorem ipsum', '[OFFEN]', '[Q17]', 'Betriebsbeispiel wird nachgetragen', '???'])(
    'takes „%s“ for a placeholder',
    (text) => {
      expect(placeholdersIn(text).length).toBeGreaterThan(0);
    },
  );

  it('leaves ordinary words alone', () => {
    expect(placeholdersIn('Der Bescheid folgt. [Karte 3](/karten/x/) Wer zahlt? Nr. 4.')).toEqual(
      [],
    );
  });
});
