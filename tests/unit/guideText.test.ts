import { describe, expect, it } from 'vitest';
import { readCases, readChapters } from '../../src/lib/content/guideText.ts';
import { readContentFiles } from '../../src/lib/content/readContent.ts';

const files = readContentFiles('.');

describe('the running text of the guide', () => {
  it('is there for each of the fourteen chapters', () => {
    const numbers = readChapters(files).map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  it('is there for each of the ten cases', () => {
    expect(readCases(files)).toHaveLength(10);
  });

  it('begins with the answer and leaves out norms in brackets and tables', () => {
    const chapter = readChapters(files).find(({ slug }) => slug === 'zustaendigkeiten');
    expect(chapter?.paragraphs[0]).toMatch(/^Vier Stellen entscheiden/);
    expect(chapter?.paragraphs.join(' ')).not.toMatch(/\(§|\|/);
  });

  it('leaves out a chapter whose head does not fit', () => {
    expect(readChapters([{ path: 'content/guide/x.mdx', text: '---\norder: 1\n---\n' }])).toEqual(
      [],
    );
  });
});
