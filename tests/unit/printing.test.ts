import { describe, expect, it } from 'vitest';
import { completeLinks, germanSize } from '../../scripts/print/links.ts';
import { printMode } from '../../scripts/print/mode.ts';
import { printedSteps } from '../../src/lib/print/cardSteps.ts';
import { paperSheets } from '../../src/lib/print/imposition.ts';

describe('sheets of four cards', () => {
  it('put each back behind its front when the paper is turned on the long edge', () => {
    expect(paperSheets([1, 2, 3, 4, 5])).toEqual([
      { front: [1, 2, 3, 4], back: [2, 1, 4, 3] },
      { front: [5, null, null, null], back: [null, 5, null, null] },
    ]);
  });

  it('take 15 sheets for 57 cards', () => {
    expect(paperSheets(Array.from({ length: 57 }, (_, index) => index)).length).toBe(15);
  });
});

describe('the steps of a printed card', () => {
  it('name who acts, without marks of the text', () => {
    const body = [
      '<Step title="Zustimmung" law="agencyConsent.fastTrack" norm="§ 39">',
      '**Die <Term id="ba">Agentur für Arbeit</Term>** prüft.',
      '</Step>',
      '<Step title="Warten" open>**Sie** warten.</Step>',
    ].join('\n');
    expect(printedSteps(body)).toEqual([
      {
        title: 'Zustimmung',
        actor: 'Die Agentur für Arbeit',
        law: 'agencyConsent.fastTrack',
        open: false,
      },
      { title: 'Warten', actor: 'Sie', law: undefined, open: true },
    ]);
  });

  it('leave out the comma after a clause that stands alone now', () => {
    const body = '<Step title="Sammeln">**Wer anleitet,** schreibt vier Situationen auf.</Step>';
    expect(printedSteps(body)[0]?.actor).toBe('Wer anleitet');
  });
});

describe('links to files to print', () => {
  const html =
    '<p class="no-print" data-pdf="a.pdf"><a href="/druck/a.pdf">A</a> <span data-pdf-size>PDF</span></p><p>Rest</p>';

  it('say how many pages and how large', () => {
    const files = new Map([['a.pdf', { bytes: 48_100, pages: 2 }]]);
    expect(completeLinks(html, files)).toContain(
      '<span data-pdf-size>PDF, 2\u00a0Seiten, 49\u00a0kB<',
    );
  });

  it('disappear with their file', () => {
    expect(completeLinks(html, new Map())).toBe('<p>Rest</p>');
  });

  it('count in megabytes from a million bytes on', () => {
    expect(germanSize(1_940_000)).toBe('1,9\u00a0MB');
  });
});

describe('a build', () => {
  it('prints where it can, must print on a server for tests, and leaves it when told', () => {
    expect(printMode({})).toBe('auto');
    expect(printMode({ CI: 'true' })).toBe('required');
    expect(printMode({ CI: 'true', PRINT: 'off' })).toBe('off');
    expect(printMode({ PRINT: 'required' })).toBe('required');
  });
});
