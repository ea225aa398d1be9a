import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/lib/content/collections.ts';
import { parseText } from '../../src/lib/content/parseFile.ts';
import { formatProblem } from '../../src/lib/content/problem.ts';
import { findTags, maskCode, unbalanced } from '../../src/lib/content/tags.ts';
import { germanList, nearest, slugify } from '../../src/lib/content/wording.ts';

const names = (text: string) => findTags(maskCode(text)).tags.map(({ name }) => name);

describe('reading texts', () => {
  it('knows the lines of fields, of entries and of words within long texts', () => {
    const text = '---\ntitle: "A"\nask:\n  - text: >-\n      eins\n      zwei\n---\n\nText\n';
    const { parsed } = parseText({ path: 'content/cards/a.mdx', text });
    expect(parsed?.lineAt(['title'])).toBe(2);
    expect(parsed?.lineAt(['ask', 0, 'text'])).toBe(4);
    expect(parsed?.lineAt(['missing'])).toBeUndefined();
    expect(parsed?.scalars.at(-1)?.lineOf('zwei')).toBe(6);
    expect(parsed?.body).toEqual({ text: '\n\nText\n', line: 7 });
  });

  it('does not take code for components', () => {
    expect(names('Ein `<Law id="x" />` und <Term id="y">Wort</Term>.')).toEqual(['Term', 'Term']);
    expect(names('```mdx\n<Steps>\n```\n\n<Bar open />')).toEqual(['Bar']);
  });

  it('reads attributes with signs of greater and across lines', () => {
    const [tag] = findTags('<Step\n  title="mehr > weniger"\n  open\n>').tags;
    expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
      title: 'mehr > weniger',
      open: '',
    });
  });

  it('finds the tag that is left open, not its neighbours', () => {
    const { tags } = findTags('<Steps><Step title="a"><Term id="b">c</Term></Steps>');
    expect(unbalanced(tags).map(({ name }) => name)).toEqual(['Step']);
  });

  it('tells collections from other files by the path', () => {
    expect(placeOf('content/cards/a.mdx')).toMatchObject({ collection: 'cards', slug: 'a' });
    expect(placeOf('content/contacts/arten.yaml')).toMatchObject({ collection: 'contactKinds' });
    expect(placeOf('content/README.md')).toEqual({ kind: 'skip' });
    expect(placeOf('content/operator.yaml')).toEqual({ kind: 'yaml' });
    expect(placeOf('content/cards/a.yaml')).toBeUndefined();
  });
});

describe('wording', () => {
  it('names file, line, field, fault and mend in this order', () => {
    const file = 'content/cards/x.mdx';
    const message = 'Das Thema „foo“ gibt es nicht.';
    expect(formatProblem({ file, line: 4, field: 'theme', message })).toBe(
      'content/cards/x.mdx, Zeile 4, Feld „theme“: Das Thema „foo“ gibt es nicht.',
    );
    expect(formatProblem({ file, field: 'Dateiname', message })).toBe(
      'content/cards/x.mdx, Dateiname: Das Thema „foo“ gibt es nicht.',
    );
  });

  it('proposes a near word and stays silent when none is near', () => {
    expect(nearest('tittle', ['title', 'theme'])).toBe('title');
    expect(nearest('amt', ['abh', 'zav'])).toBeUndefined();
  });

  it('joins lists and makes addresses as German does', () => {
    expect(germanList(['a', 'b', 'c'])).toBe('a, b und c');
    expect(germanList(['a'])).toBe('a');
    expect(slugify('Größe & Café')).toBe('groesse-cafe');
  });
});
