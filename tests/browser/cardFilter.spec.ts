// The filter of the overview: with the script a line in words, without it the same cards.
import { axeFindings } from './support/axe.ts';
import { cards } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a phase, a theme and people narrow the cards down, one link shows all again', async ({
      page,
    }) => {
      await page.goto('/karten/');
      const shown = page.locator('.cards > li:visible');
      const plates = page.locator('section:visible h2');
      await expect(shown).toHaveCount(cards.length);
      await expect(page.getByRole('link', { name: 'Auswahl aufheben', exact: true })).toBeHidden();

      await page.locator('label', { hasText: 'Beantragen' }).click();
      const wanted = cards.filter(({ phase }) => phase === 'apply');
      await expect(shown).toHaveCount(wanted.length);
      if (javaScriptEnabled) {
        // The mouse still rests on the choice: it must be readable like that, too.
        expect(await axeFindings(page)).toEqual([]);
        await expect(page.getByRole('main').getByRole('status')).toHaveText(
          `${wanted.length} von ${cards.length} Karten für die Phase Beantragen`,
        );
      }

      await page.getByLabel('Für wen').selectOption('ausbildung');
      const both = wanted.filter(({ audience }) => audience.includes('ausbildung'));
      await expect(shown).toHaveCount(both.length);
      await expect(plates).toHaveCount(new Set(both.map(({ theme }) => theme)).size);

      await page.getByLabel('Thema').selectOption('anerkennung-und-koennen');
      const three = both.filter(({ theme }) => theme === 'anerkennung-und-koennen');
      await expect(shown).toHaveCount(three.length);

      await page.getByRole('link', { name: 'Auswahl aufheben', exact: true }).click();
      await expect(shown).toHaveCount(cards.length);
    });
  });
}

test('the choice of a phase works by keyboard and is still there after a look at a card', async ({
  page,
}) => {
  await page.goto('/karten/');
  await page.getByRole('radio', { name: 'Alle' }).focus();
  await page.keyboard.press('ArrowRight');
  const wanted = cards.filter(({ phase }) => phase === 'plan');
  const shown = page.locator('.cards > li:visible');
  await expect(shown).toHaveCount(wanted.length);

  await shown.first().getByRole('link').click();
  await expect(page.locator('h1')).toHaveText(wanted[0]?.title ?? '');
  await page.goBack();
  await expect(shown).toHaveCount(wanted.length);
});
