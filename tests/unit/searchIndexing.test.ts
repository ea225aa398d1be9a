import { expect, test } from 'vitest';
import { extraWords } from '../../src/lib/search/indexing/enrich.ts';
import { indexSource, spaced } from '../../src/lib/search/indexing/indexSource.ts';
import { readPage } from '../../src/lib/search/indexing/pageText.ts';
import { Vocabulary } from '../../src/lib/search/indexing/vocabulary.ts';
import { curatedGroups } from '../../src/lib/search/language/synonyms.ts';

const html = `<html><head><meta name="art" content="Karte"><meta name="suchworte" content="Azubi, &quot;Lehre&quot;"></head>
<body><nav>Menü</nav><article data-pagefind-body><h1>Azubis finden</h1><p class="q" data-pagefind-weight="3">Wie finde ich <b>Azubis</b>?</p>
<svg><text>Bild</text></svg><h2 id="a">Das Ausbildungsvisum</h2><p>Nach § 16a AufenthG.<br>Die Ausbildung, das Visum.</p>
<span data-pagefind-ignore><a href="/">Nicht lesen</a></span><p>1 &lt; 2 &amp; mehr</p></article><footer>Fuß</footer></body></html>`;

test('a page is read as the search reads it', () => {
  expect(readPage(html)).toEqual({
    title: 'Azubis finden',
    kind: 'Karte',
    lead: 'Wie finde ich Azubis?',
    headings: ['Das Ausbildungsvisum'],
    aliases: 'Azubi, "Lehre"',
    body: 'Azubis finden Wie finde ich Azubis? Das Ausbildungsvisum Nach § 16a AufenthG. Die Ausbildung, das Visum. 1 < 2 & mehr',
  });
  expect(readPage('<main>ohne Marke</main>')).toBeUndefined();
});

test('the index learns synonyms, parts of compounds and sections', () => {
  const page = readPage(html);
  if (!page) throw new Error('no page');
  const vocabulary = new Vocabulary();
  vocabulary.add('Die Sprache und der Kurs, eine Prüfung');
  const groups = curatedGroups('Azubis > Lehrling, Azubi\nSprachprüfung > Studium');
  const body = `${page.body} Der Sprachkurs.`;
  const words = extraWords(
    { ...page, body, aliases: 'Azubi, § 16a, Sprachprüfung' },
    { forms: vocabulary.forms, groups },
  );
  expect(words).toEqual({
    Gleichwort: 'Lehrling',
    Nebenwort: 'Studium',
    Kernteile: 'sprach prufung',
    Teile: 'kurs',
    Normen: 'par16a',
  });
});

test('extra words go into the head of what is indexed, with their signs escaped', () => {
  const words = {
    Gleichwort: 'Kost & <Logis> "x"',
    Nebenwort: '',
    Kernteile: '',
    Teile: '',
    Normen: '',
  };
  expect(indexSource('<head></head><b>1 Woche</b><span>ab Antrag</span>', words)).toBe(
    '<head><meta data-pagefind-meta="Gleichwort[content]" content="Kost &amp; &lt;Logis&gt; &quot;x&quot;"></head><b>1 Woche</b> <span>ab Antrag</span>',
  );
});

test('a row of a table reads as one sentence', () => {
  const html =
    '<table><caption>Kosten</caption><thead><tr><th>Posten</th><th>Betrag<small>je Fall</small></th></tr></thead>' +
    '<tbody><tr><th><span>Visum</span></th><td><b>75 €</b></td><td></td></tr><tr><td>Reise.</td><td>offen</td></tr></tbody></table>';
  const text = spaced(html)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  expect(text).toBe('Kosten. Posten, Betrag, je Fall. Visum, 75 €. Reise. offen.');
});

test('the vocabulary keeps the most frequent spelling', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('Visum Visums Visum und Visum');
  expect([...vocabulary.entries().values()]).toEqual([{ surface: 'Visum', count: 4 }]);
});
