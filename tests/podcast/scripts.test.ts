// What an editor may write in podcast/, and what the check says when something is wrong.
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/lib/content/problem.ts';
import { checkScripts } from '../../src/lib/podcast/checkScripts.ts';
import { parseScript } from '../../src/lib/podcast/parseScript.ts';
import { parseStepMarks } from '../../src/lib/podcast/stepMarks.ts';
import { day, files, probe, workshop } from './support.ts';

const lawIds = new Set(['fastTrack.fee']);
const script = workshop.benches[0]?.script ?? { path: '', text: '' };

/** The problems of the fixture's script with one piece of it replaced. */
function problemsWith(from: string, to: string): string[] {
  expect(script.text).toContain(from);
  const changed = { ...script, text: script.text.replace(from, to) };
  const benches = workshop.benches.map((bench) => ({ ...bench, script: changed }));
  return checkScripts({ ...workshop, benches }, { files, lawIds }).map(formatProblem);
}

test('a correct script has no fault', () => {
  expect(checkScripts(workshop, { files, lawIds })).toEqual([]);
});

test('a script is read as chapters with links, voices and sounds', () => {
  const { chapters, episode } = parseScript(script).script;
  expect(episode).toBe('probe');
  expect(chapters.map(({ id }) => id)).toEqual(['intro', 'fristen', 'handgriffe']);
  expect(chapters[1]?.links.map(({ href }) => href)).toEqual([
    '/karten/termin/',
    'https://example.org/?a=1&b=2',
  ]);
  expect(chapters[1]?.parts).toEqual([
    {
      kind: 'speech',
      speaker: 'Betrieb',
      text: 'Ab wann läuft die Uhr? Und wer stellt sie?',
      line: 19,
    },
    { kind: 'speech', speaker: 'Toolbox', text: 'Ab dem Tag, an dem alles da ist.', line: 22 },
  ]);
  expect(chapters[2]?.parts[0]).toEqual({ kind: 'signal', line: 26 });
});

test('opening and closing come from the frame, with number and title put in', () => {
  const { chapters } = probe.recipe(day);
  const [first, second] = chapters[0]?.parts ?? [];
  expect(first).toEqual({ kind: 'sound', sound: 'intro' });
  expect(second).toMatchObject({
    sentences: [{ text: 'Das kleine 1x1, Folge Nummer 1: Eine Probe.' }],
  });
  expect(chapters[2]?.parts.at(-1)).toEqual({ kind: 'sound', sound: 'outro' });
  expect(JSON.stringify(chapters[0])).toContain('synthetische Stimmen');
});

test('what is shown keeps its figures, what is spoken has none', () => {
  const turns = probe.recipe(day).chapters[0]?.parts ?? [];
  expect(turns.at(-1)).toMatchObject({
    sentences: [
      { text: 'Es kostet 411\u00a0€.', spoken: 'Es kostet vierhundert elf Euro.' },
      {
        text: 'Das steht in § 47 Abs. 1 Nr. 15 AufenthV.',
        spoken:
          'Das steht in Paragraf siebenundvierzig Absatz eins Nummer fünfzehn Aufenthaltsverordnung.',
      },
    ],
  });
});

describe('each fault is named with file and line', () => {
  const at = (line: number) => `podcast/01-probe/script.md, Zeile ${line}: `;
  test.each([
    [
      'an unknown voice',
      'Toolbox: Rufen',
      'Tolbox: Rufen',
      `${at(28)}Die Stimme „Tolbox“ gibt es nicht. Meinten Sie „Toolbox“?`,
    ],
    [
      'a paragraph without a voice',
      'Toolbox: Rufen',
      'Rufen',
      `${at(28)}Der Absatz nennt keine Stimme. Beginnen Sie mit „Betrieb:“ oder „Toolbox:“.`,
    ],
    [
      'a chapter without its mark',
      ' {#handgriffe}',
      '',
      `${at(24)}Ein Kapitel beginnt so: „## Titel {#kennung}“. Ergänzen Sie, was fehlt.`,
    ],
    [
      'a mark that is taken',
      '{#handgriffe}',
      '{#intro}',
      `${at(24)}Die Kennung „intro“ gibt es schon. Wählen Sie eine andere.`,
    ],
    [
      'a mark with capitals',
      '{#handgriffe}',
      '{#Handgriffe}',
      `${at(24)}„Handgriffe“ ist keine Kennung. Erlaubt sind Kleinbuchstaben, Ziffern, Bindestriche.`,
    ],
    [
      'a link to a missing card',
      '/karten/termin/',
      '/karten/termim/',
      `${at(16)}Die Karte „termim“ gibt es nicht. Meinten Sie „termin“?`,
    ],
    [
      'a link to a missing case',
      '/karten/termin/',
      '/faelle/koch/',
      `${at(16)}Den Fall „koch“ gibt es nicht. Erlaubt sind Dateinamen aus content/cases.`,
    ],
    [
      'a link that is none',
      'https://example.org/?a=1&b=2',
      'example.org',
      `${at(17)}Der Link „example.org“ beginnt weder mit „https://“ noch mit „/“.`,
    ],
    [
      'a number that cannot be read',
      'wer stellt sie?',
      'wer stellt 24/7?',
      `${at(20)}„/“ kann die Stimme nicht vorlesen. Schreiben Sie es aus oder anders.`,
    ],
    [
      'an unknown law value',
      'fastTrack.fee',
      'fastTrack.fe',
      `${at(12)}Die Rechtsdaten kennen „fastTrack.fe“ nicht. Meinten Sie „fastTrack.fee“?`,
    ],
    [
      'another sound',
      '[Signal]',
      '[Gong]',
      `${at(26)}„[Gong]“ ist kein Ton. Es gibt nur „[Signal]“.`,
    ],
    [
      'an episode that does not exist',
      'episode: probe',
      'episode: proben',
      `${at(2)}Die Folge „proben“ gibt es nicht. Meinten Sie „probe“?`,
    ],
  ])('%s', (_, from, to, message) => {
    expect(problemsWith(from, to)).toEqual([message]);
  });

  test('links below a paragraph, and a chapter in which nobody speaks', () => {
    expect(problemsWith('Betrieb: Was kostet das?', '- [Karte](/karten/termin/)')).toEqual([]);
    expect(
      problemsWith('[Signal]\n\nToolbox: Rufen Sie an.', '[Signal]\n\n- [Karte](/karten/termin/)'),
    ).toEqual([
      `${at(24)}Im Kapitel „Das tun Sie jetzt“ sagt niemand etwas.`,
      `${at(28)}Links stehen direkt unter der Überschrift des Kapitels.`,
    ]);
  });

  test('a frame without its closing', () => {
    const frame = { path: 'podcast/rahmen.md', text: '## Anfang\n\nToolbox: Hallo.\n' };
    expect(checkScripts({ ...workshop, frame }, { files, lawIds }).map(formatProblem)).toEqual([
      'podcast/rahmen.md, Zeile 1: Der Abschnitt „## Abspann“ fehlt oder ist leer.',
    ]);
  });
});

describe('a step of the planner that a chapter explains', () => {
  const known = new Map([['probe', ['intro', 'fristen']]]);
  const read = (text: string) => {
    const { marks, problems } = parseStepMarks({ path: 'podcast/schritte.yaml', text }, known);
    return { marks, problems: problems.map(formatProblem) };
  };

  test('is written as step, episode and chapter, between remarks and empty lines', () => {
    expect(read('# Schritte\n\nfastTrack.visa: probe#fristen\n')).toEqual({
      marks: [{ step: 'fastTrack.visa', episode: 'probe', chapter: 'fristen', line: 3 }],
      problems: [],
    });
  });

  test.each([
    ['fastTrack.visum: probe#fristen', 'Den Schritt „fastTrack.visum“ gibt es nicht.'],
    ['fastTrack.visa: prob#fristen', 'Die Folge „prob“ gibt es nicht. Meinten Sie „probe“?'],
    ['fastTrack.visa: probe#frist', 'Das Kapitel „frist“ hat die Folge „probe“ nicht.'],
    ['fastTrack.visa probe', 'Richtig ist: schritt: folge#kapitel.'],
  ])('with a mistake is told with its line: %s', (line, message) => {
    const { marks, problems } = read(`# Schritte\n${line}`);
    expect(marks).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('podcast/schritte.yaml, Zeile 2');
    expect(problems[0]).toContain(message);
  });

  test('named twice is told at its second line', () => {
    const { problems } = read('fastTrack.visa: probe#intro\nfastTrack.visa: probe#fristen');
    expect(problems[0]).toContain('Zeile 2');
    expect(problems[0]).toContain('steht zweimal da');
  });
});
