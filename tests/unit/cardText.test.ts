import { describe, expect, it } from 'vitest';
import { bodyParagraphs } from '../../src/lib/content/cardText.ts';
import { lawText } from '../../src/lib/law/text.ts';

describe('the running text of a card', () => {
  it('has no marks, headings and tables, and prints law as readers see it', () => {
    const body = `
## Überschrift

**Sie** zahlen <Law id="fastTrack.fee" />. Mehr in [Kapitel 5](/leitfaden/verfahren-waehlen/).
Die <Term id="vollmacht">Vollmacht</Term> gilt.

| Weg | Frist |
| --- | --- |
`;
    expect(bodyParagraphs(body).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      `Sie zahlen ${lawText('fastTrack.fee').replace(/\s+/g, ' ')}. Mehr in Kapitel 5. Die Vollmacht gilt.`,
    ]);
  });

  it('takes each item of a list and each step for a paragraph of its own', () => {
    const body = '<Step title="Titel">\n\nErster Satz.\n\n</Step>\n\n- Eins\n- Zwei\n\n1. Drei\n';
    expect(bodyParagraphs(body)).toEqual(['Erster Satz.', 'Eins', 'Zwei', 'Drei']);
  });
});
