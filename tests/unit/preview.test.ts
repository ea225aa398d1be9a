import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { previewColours, previewLayout } from '../../src/lib/preview/layout.ts';

test('previews use the light colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(previewColours)) {
    expect(tokens).toMatch(new RegExp(`--${name}: light-dark\\(${colour},`));
  }
});

test('a preview is 1200 by 630 and carries title and name of the site', () => {
  const page = {
    title: 'Titel der Karte',
    kicker: 'Karte 19',
    siteName: 'Name',
    drawing: undefined,
  };
  const node = previewLayout(page);
  expect(node.props['style']).toMatchObject({ width: 1200, height: 630 });
  expect(JSON.stringify(node)).toContain('Titel der Karte');
  expect(JSON.stringify(node)).toContain('Name');
});
