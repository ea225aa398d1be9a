import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseChecklist } from '../../src/lib/cases/checklist.ts';
import { hasFacts } from '../../src/lib/cases/caseSteps.ts';
import { companionSheet } from '../../src/lib/cases/companion.ts';
import { instructionFor } from '../../src/lib/cases/companionTexts.ts';
import { englishText } from '../../src/lib/law/english.ts';
import { plainText } from '../../src/lib/law/text.ts';
import { procedures } from '../../src/rules/index.ts';

const slugs = readdirSync('content/cases').map((name) => name.replace(/\.mdx$/, ''));

/** Plain sentences of a text, without its last mark. */
const sentencesOf = (text: string) => text.split(/[.?!](?:\s|$)/).filter(Boolean);

describe('the sheets of a case', () => {
  it('exist for each of the ten cases', () => {
    expect(slugs.filter((slug) => !hasFacts(slug))).toEqual([]);
    expect(slugs.length).toBe(10);
  });

  it('name the steps of the nurse in the order of her plan', () => {
    const { steps } = caseChecklist('pflegefachfrau-philippinen');
    expect(steps.map(({ label, time }) => [label, time].join(': '))).toEqual([
      'Titel klären und ob Anerkennung nötig ist: ',
      'Beratung bei der Ausländerbehörde: ',
      'Arbeitsvertrag schließen: ',
      'Auf die Beratung „Faire Integration“ hinweisen, spätestens am ersten Arbeitstag: ',
      'Unterlagen sammeln und übersetzen: ',
      'Vereinbarung schließen, Gebühr zahlen: ',
      'Der Beschäftigung zustimmen: 1\u00a0Woche',
      'Dem Visum vorab zustimmen: ',
      'Termin für den Visumantrag anfragen: ',
      'Termin für den Visumantrag: 3\u00a0Wochen',
      'Über das Visum entscheiden: 3\u00a0Wochen',
      'Einreisen: ',
      'Titel prüfen und Kopie ablegen, vor dem ersten Arbeitstag: ',
      'Wohnung anmelden: 2\u00a0Wochen',
      'Zur Sozialversicherung anmelden: ',
      'Aufenthaltserlaubnis beantragen, bevor das Visum abläuft: 4 bis 6\u00a0Wochen',
    ]);
  });

  it('name the fees of the mechanic and what they add up to', () => {
    const { fees, sum } = caseChecklist('industriemechaniker-bosnien');
    expect(fees.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
      'Beschleunigtes Verfahren 411\u00a0€',
      'Anerkennung 500 bis 1.200\u00a0€',
      'Übersetzungen offen',
      'Visum 75\u00a0€',
      'Aufenthaltstitel 100\u00a0€',
    ]);
    expect(sum).toBe('1.086 bis 1.786\u00a0€');
  });

  it.each([
    ['azubi-hotelfach-indonesien', []],
    ['pflegefachfrau-philippinen', ['Bescheid über die Anerkennung']],
    ['koch-vietnam', ['Bestätigung zum Abschluss']],
    ['ingenieurin-ukraine', []],
  ])('ask of %s no notice that the case does not need', (slug, expected) => {
    const notices = [
      'Bescheid über die Anerkennung',
      'Bestätigung zum Abschluss',
      'Zeugnisbewertung',
    ];
    const { person } = caseChecklist(slug).papers;
    expect(person.filter((paper) => notices.includes(paper))).toEqual(expected);
  });

  it('keep the duties after entry where a programme ends with the licence', () => {
    const labels = caseChecklist('aerztin-mexiko').steps.map(({ label }) => label);
    expect(labels).toContain('Zur Sozialversicherung anmelden');
    expect(labels).toContain('Wohnung anmelden');
  });
});

describe('the companion sheet', () => {
  const own = ['skilledWorker', 'worker', 'employerAndWorker'];
  const steps = procedures.flatMap((procedure) => procedure.steps);
  const ownSteps = steps.filter(({ actor }) => own.includes(actor)).map(({ id }) => id);

  it('has words for every step in which the person acts', () => {
    expect(ownSteps.filter((id) => !instructionFor(id))).toEqual([]);
  });

  it('speaks in sentences of at most twelve words, in both languages', () => {
    const sheets = slugs.map(companionSheet);
    const texts = sheets.flatMap((sheet) => [
      ...sheet.steps,
      ...(sheet.endNotice ? [sheet.endNotice] : []),
    ]);
    const sentences = texts.flatMap(({ de, en }) => [
      ...[de.title, ...de.sentences].map((text) => plainText(text)),
      ...[en.title, ...en.sentences].map(englishText),
    ]);
    const long = sentences.flatMap(sentencesOf).filter((text) => text.split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });

  it('says as much in English as in German', () => {
    const uneven = ownSteps
      .map(instructionFor)
      .filter((texts) => texts?.de.sentences.length !== texts?.en.sentences.length);
    expect(uneven).toEqual([]);
  });

  it('tells the nurse in English how long she has to register', () => {
    const sheet = companionSheet('pflegefachfrau-philippinen');
    const texts = sheet.steps.flatMap(({ en }) => en.sentences).map(englishText);
    expect(texts).toContain('You have 2\u00a0weeks from the day you move in.');
  });

  it('does not speak of a permit where somebody has none', () => {
    expect(companionSheet('lagerhelferin-aufenthaltsgestattung').endNotice).toBeNull();
  });
});
