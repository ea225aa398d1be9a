import { describe, expect, it } from 'vitest';
import { clicksFrom, innerLinks } from '../../scripts/lib/clicks.ts';

describe('clicks from the start page', () => {
  it('reads the inner links of a page without fragment and query', () => {
    const html =
      '<a href="/karten/#a">A</a><a class="b" href="/suche/?q=x">B</a><a href="https://example.org/">C</a><a href="#d">D</a>';
    expect(innerLinks(html)).toEqual(['/karten/', '/suche/']);
  });

  it('counts the shortest way and leaves out what cannot be reached', () => {
    const links = new Map([
      ['/', ['/a/', '/']],
      ['/a/', ['/b/']],
      ['/b/', ['/c/', '/a/']],
      ['/lost/', ['/']],
    ]);
    expect([...clicksFrom('/', links)]).toEqual([
      ['/', 0],
      ['/a/', 1],
      ['/b/', 2],
      ['/c/', 3],
    ]);
  });
});
