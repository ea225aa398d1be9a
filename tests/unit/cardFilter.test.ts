import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audiences, phases, themes } from '../../src/lib/taxonomy.ts';

const css = readFileSync('src/components/card/cardFilter.css', 'utf8').replace(/\s+/g, ' ');
const chosen = (value: string) => `.finder:has([value='${value}']:checked)`;

// The rules are written by hand, for a style sheet cannot read the taxonomy.
describe('the filter of the cards has a rule for', () => {
  it.each(phases)('the phase $label', ({ id }) => {
    expect(css).toContain(`${chosen(id)} .cards > :not([data-phase='${id}'])`);
    expect(css).toContain(`${chosen(id)} section:not(:has([data-phase='${id}']))`);
  });

  it.each(audiences)('the people „$label“', ({ id }) => {
    expect(css).toContain(`${chosen(id)} .cards > :not([data-audience~='${id}'])`);
    expect(css).toContain(`${chosen(id)} section:not(:has([data-audience~='${id}']))`);
  });

  it.each(phases)('the phase $label together with all people', ({ id }) => {
    for (const { id: people } of audiences) {
      const fit = `[data-phase='${id}'][data-audience~='${people}']`;
      expect(css).toContain(
        `${chosen(id)}:has([value='${people}']:checked) section:not(:has(${fit}))`,
      );
    }
  });

  it.each(themes)('the theme $title', ({ slug }) => {
    expect(css).toContain(`${chosen(slug)} section:not(#${slug})`);
  });

  it('nothing else', () => {
    const known = new Set<string>([...phases, ...audiences].map(({ id }) => id));
    for (const { slug } of themes) known.add(slug);
    const used = [...css.matchAll(/value='([^']+)'/g)].map(([, value = '']) => value);
    expect(used.filter((value) => !known.has(value))).toEqual([]);
  });
});
