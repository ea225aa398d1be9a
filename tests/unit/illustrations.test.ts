import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import type * as Registry from '../../src/illustrations/index.ts';
import { themes } from '../../src/lib/taxonomy.ts';

const folder = 'src/illustrations';
const drawings = globSync(`${folder}/{,cards/}*.astro`)
  .map((file) => relative(folder, file).replace('.astro', ''))
  .filter((name) => name !== 'Illustration');
const source = (name: string) => readFileSync(`${folder}/${name}.astro`, 'utf8');

const elements = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse'];
const colours = ['none', 'currentColor', 'var(--plane)', 'var(--card)', 'var(--brass)'];
const widths = ['2.25', '1.4', '1'];
const geometry = ['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'transform'];
const line = ['stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'stroke-opacity'];

let server: Awaited<ReturnType<typeof createViteServer>>;
let container: Container;

async function load<T>(file: string): Promise<T> {
  return (await server.ssrLoadModule(`/${folder}/${file}`)) as T;
}

/** The drawing as it reaches a page: what its parts add counts as well. */
async function render(name: string, props: Record<string, unknown> = {}): Promise<string> {
  const { default: drawing } = await load<{ default: AstroComponentFactory }>(`${name}.astro`);
  const html = await container.renderToString(drawing, { props });
  return html.slice(html.indexOf('<svg'));
}

const attributes = (svg: string) =>
  [...svg.matchAll(/ ([a-z-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => ({ name, value }));
const valuesOf = (svg: string, ...names: string[]) =>
  attributes(svg).flatMap(({ name, value }) => (names.includes(name) ? [value] : []));

beforeAll(async () => {
  const config = await getViteConfig(
    { server: { middlewareMode: true, watch: null, ws: false } },
    { configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
  )({ command: 'serve', mode: 'test' });
  server = await createViteServer({ ...config, configFile: false });
  container = await Container.create();
}, 60_000);
afterAll(() => server.close());

describe.each(drawings)('%s keeps to the grammar of the drawings', (name) => {
  test('is made of plain shapes on the sheet of 96 × 96', async () => {
    const svg = await render(name);
    expect(svg).toMatch(/^<svg class="drawing" viewBox="0 0 96 96"/);
    const used = [...svg.matchAll(/<([a-z]+)/gi)].map(([, element]) => element);
    expect(elements).toEqual(expect.arrayContaining([...new Set(used)]));
    const known = [...geometry, ...line, 'viewBox', 'fill', 'stroke', 'stroke-width'];
    const others = attributes(svg).filter((attribute) => !known.includes(attribute.name));
    expect(others).toEqual([
      { name: 'class', value: 'drawing' },
      { name: 'aria-hidden', value: 'true' },
    ]);
  });

  test('uses the ink, two fills and exactly one yellow part', async () => {
    const fills = valuesOf(await render(name), 'fill', 'stroke');
    expect(colours).toEqual(expect.arrayContaining([...new Set(fills)]));
    expect(fills.filter((fill) => fill === 'var(--brass)')).toHaveLength(1);
    expect(fills).toContain('var(--plane)');
  });

  test('knows three line widths, and one dimension line', async () => {
    const svg = await render(name);
    const used = valuesOf(svg, 'stroke-width');
    expect(widths).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(source(name).match(/<(Height)?Dimension\b/g)).toHaveLength(1);
  });

  test('weighs at most 3 kB', async () => {
    expect(Buffer.byteLength(await render(name))).toBeLessThanOrEqual(3 * 1024);
  });

  test('says what it shows only when it is given a title', async () => {
    const svg = await render(name, { title: 'Ein Gegenstand' });
    expect(svg).toContain('role="img" aria-label="Ein Gegenstand"');
    expect(svg).not.toContain('aria-hidden');
  });
});

describe('the list of drawings', () => {
  test('knows every drawing, each theme and only cards that exist', async () => {
    const { cardDrawings, stateDrawings, themeDrawings } = await load<typeof Registry>('index.ts');
    const listed = [cardDrawings, stateDrawings, themeDrawings].flatMap((list) =>
      Object.values<AstroComponentFactory>(list),
    );
    expect(new Set(listed).size).toBe(drawings.length);
    expect(Object.keys(themeDrawings)).toEqual(themes.map(({ slug }) => slug));
    const unknown = Object.keys(cardDrawings).filter((card) => !existsSync(cardFile(card)));
    expect(unknown).toEqual([]);
  });

  test('finds a drawing by card, theme or state, and prints nothing where there is none', async () => {
    expect(await render('Illustration', { card: 'blaue-karte' })).toBe(await render('ChipCard'));
    expect(await render('Illustration', { theme: themes[0].slug })).toBe(await render('ToolWall'));
    expect(await render('Illustration', { state: 'offline' })).toBe(await render('CableReel'));
    expect(await render('Illustration', { card: 'gibt-es-nicht' })).not.toContain('<svg');
  });
});

function cardFile(slug: string): string {
  return `content/cards/${slug}.mdx`;
}
