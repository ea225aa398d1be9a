// The planner as a reader uses it: every answer, bad input, links.
import type { Locator, Page } from '@playwright/test';
import { findParameter, isoDate, procedures, serialiseCase } from '../../src/rules/index.ts';
import { axeFindings } from './support/axe.ts';
import { doubleText, stickingOut } from './support/layout.ts';
import { address, link, nurse, open } from './support/planner.ts';
import { expect, test } from './support/test.ts';

const summary = (page: Page) => page.locator('.outcome > [role=status]');
const field = (form: Locator, name: string) =>
  form.locator('fieldset.field', { has: form.page().locator(`[name='${name}']`) });

test('the first look shows an example in weeks and keeps the address clean', async ({ page }) => {
  await open(page);
  await expect(summary(page)).toHaveText(
    /^Arbeitsbeginn frühestens nach \d+\s\S+, spätestens nach/,
  );
  await expect(page.getByRole('img', { name: /^Maßband:/ }).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('every option of every list can be chosen and left again', async ({ page }) => {
  test.slow();
  const form = await open(page);
  const seen = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    for (const list of await form.locator('select').all()) {
      const name = (await list.getAttribute('name')) ?? '';
      if (seen.has(name)) continue;
      seen.add(name);
      const options = await list
        .locator('option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      const before = await list.inputValue();
      for (const value of [...options, before]) {
        const now = form.locator(`select[name='${name}']`);
        await now.selectOption(value);
        await expect(now).toHaveValue(value);
        await expect(summary(page)).not.toBeEmpty();
      }
    }
    await form.locator('[name=whereabouts]').selectOption(round % 2 === 0 ? 'here' : 'unknown');
    await form.locator('[name=purpose]').selectOption(round < 2 ? 'unknown' : 'euBlueCardIt');
  }
  for (const name of ['currentStatus', 'recognitionBody', 'dateKind']) expect(seen).toContain(name);
});

test('every short answer can be chosen and left again', async ({ page }) => {
  const form = await open(page);
  for (const name of ['family', 'earlierStay', 'temporaryWork']) {
    for (const radio of await form.locator(`[name='${name}']`).all()) {
      await radio.check({ force: true });
      await expect(radio).toBeChecked();
    }
  }
  await form.locator('[name=family][value=someone]').check();
  await form.locator('[name=children]').selectOption('2');
  await form.locator('[name=child1]').fill('6');
  await expect(page.locator('.receipt')).toContainText('2 Kinder');
});

test('the whole way works by keyboard alone', async ({ page }) => {
  const form = await open(page);
  const purpose = form.locator('[name=purpose]');
  await purpose.focus();
  await page.keyboard.type('Blaue Karte EU: IT');
  await expect(purpose).toHaveValue('euBlueCardIt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hessen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('52.000');
  await expect(form.locator('[name=land]')).toHaveValue('HE');
  await expect(form.locator('[name=yearlySalary]')).toHaveValue('52.000');
  await form.locator('[name=family][value=nobody]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(form.locator('[name=spouse]')).toBeChecked();
  await page.locator('summary', { hasText: 'Rechenweg zeigen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.trace > li').first()).toBeVisible();
});

test('Enter in a field sends nothing and keeps the page', async ({ page }) => {
  const form = await open(page);
  await form.locator('[name=age]').fill('30');
  await form.locator('[name=age]').press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await expect(form.locator('[name=age]')).toHaveValue('30');
});

test('a copied link reproduces answers, dates and day of computation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = await open(page, link(nurse));
  await expect(form.locator('[name=yearlySalary]')).toHaveValue('41000');
  await expect(form.locator('[name=child0]')).toHaveValue('4');
  const said = await summary(page).textContent();
  expect(said).toMatch(/20\d\d/);
  await expect(page.getByText('Der Link enthält Ihre Angaben, auch Alter und Lohn.')).toBeVisible();

  await form.locator('[name=age]').fill('31');
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect(page.getByText('Link kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  const again = await open(other, copied);
  await expect(again.locator('[name=age]')).toHaveValue('31');
  await expect(summary(other)).toHaveText(said ?? '');
});

for (const { what, fragment, notice } of [
  { what: 'garbage', fragment: '#%%%=/?', notice: 'Dieser Link enthält keinen Fahrplan.' },
  {
    what: 'another version',
    fragment: '#v=99&on=2031-01-01',
    notice: 'Dieser Link stammt aus einer anderen Fassung',
  },
  {
    what: 'a truncated link',
    fragment: link(nurse).slice(address.length, -30),
    notice: 'Dieser Link ist nicht vollständig.',
  },
]) {
  test(`${what} as fragment: a notice and a clean start`, async ({ page }) => {
    const form = await open(page, `${address}${fragment}`);
    await expect(page.getByRole('alert')).toContainText(notice);
    await expect(form.locator('[name=purpose]')).toHaveValue('vocationalSkilledWorker');
    await form.locator('[name=age]').fill('30');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('an address of the tables below is no link to a plan', async ({ page }) => {
  await page.goto(`${address}#fastTrack`);
  await expect(page.locator('#fastTrack')).toBeInViewport();
  const ticket = page.getByRole('form', { name: 'Laufzettel' });
  await ticket.scrollIntoViewIfNeeded();
  await expect(ticket.locator('[name=purpose]')).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what has changed since the link was made is said', async ({ page }) => {
  await open(page, link(nurse));
  await expect(page.getByText('Seit Ihrem Plan vom')).toHaveCount(0);

  // A link that was made while the fee was another one.
  const fee = findParameter('fastTrack.fee');
  const [version] = fee.versions;
  if (!version) throw new Error('fastTrack.fee');
  const earlier = {
    ...fee,
    versions: [{ ...version, value: { kind: 'money', euro: 400 } }],
  } as const;
  const find = (id: string) => (id === fee.id ? earlier : findParameter(id));
  const old = serialiseCase(nurse, isoDate('2026-11-29'), { find, procedures });
  await page.goto('about:blank');
  await open(page, `${address}#${old}`);
  const notice = page.locator('.notice[role=status]');
  await expect(notice).toContainText('Seit Ihrem Plan vom 29.\u00a0November\u00a02026 geändert:');
  await expect(notice).toContainText(fee.labelDe);
});

test('impossible answers are said at their field, and the plan goes on', async ({ page }) => {
  const form = await open(page);
  const cases = [
    ['age', '200', 'Dieses Alter kann nicht stimmen.'],
    ['age', 'alt', 'Das ist keine Zahl.'],
    ['yearlySalary', '-5', 'Ein Lohn kann nicht unter null liegen.'],
    ['yearlySalary', '3.000', 'Ist das der Lohn im Jahr?'],
    ['yearlySalary', '999.999.999', 'Ist das der Lohn im Jahr?'],
  ] as const;
  for (const [name, value, problem] of cases) {
    await form.locator(`[name=${name}]`).fill(value);
    await expect(field(form, name)).toContainText(problem);
    await expect(summary(page)).toHaveText(/frühestens nach \d+/);
    await form.locator(`[name=${name}]`).fill('');
    await expect(field(form, name)).not.toContainText(problem);
  }
});

test('a first day in the past and an empty day are said at the field', async ({ page }) => {
  const form = await open(page);
  await form.locator('[name=dateKind]').selectOption('firstDay');
  await expect(field(form, 'dateKind')).toContainText('Bitte einen Tag wählen.');
  await form.locator('[name=date]').fill('2020-02-03');
  await expect(field(form, 'dateKind')).toContainText('Dieser Tag liegt zurück.');
  await expect(summary(page)).toHaveText(/Wochen/);
  await form.locator('[name=date]').fill('2033-02-07');
  await expect(summary(page)).toHaveText(/^Beginnen bei langer Dauer bis/);
});

test('answers that contradict each other are said, and can be taken back', async ({ page }) => {
  const form = await open(page);
  await form.locator('[name=purpose]').selectOption('workPermission');
  await expect(field(form, 'purpose')).toContainText('Das passt nicht zusammen mit: Wo lebt');
  await form.locator('[name=whereabouts]').selectOption('here');
  await expect(field(form, 'purpose')).not.toContainText('Das passt nicht zusammen');
});

test('an assumption can be changed and set back', async ({ page }) => {
  await open(page);
  const before = (await summary(page).textContent()) ?? '';
  await page.locator('summary', { hasText: 'Unsere Annahmen' }).click();
  const days = page.locator("[name='collect.latest']");
  await days.fill('200');
  await days.blur();
  await expect(summary(page)).not.toHaveText(before);
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect(summary(page)).toHaveText(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a filled plan is accessible and fits every width, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, link({ ...nurse, age: 200, purpose: 'workPermission' }));
    await page.locator('summary', { hasText: 'Unsere Annahmen' }).click();
    await page.locator('summary', { hasText: 'Rechenweg zeigen' }).click();
    expect.soft(await axeFindings(page)).toEqual([]);
    for (const width of [1280, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await stickingOut(page), `bei ${width} Pixeln`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await doubleText(page);
    expect.soft(await stickingOut(page), 'bei doppelter Schrift').toEqual([]);
  });
}

test('a helper from the Western Balkans is led to the regular way, without a reproach', async ({
  page,
}) => {
  const form = await open(page);
  await form.locator('[name=purpose]').selectOption('westernBalkans');
  await expect(form.locator('[name=procedure]')).toHaveValue('regular');
  await expect(page.locator('.findings .stop')).toHaveCount(0);
  await expect(page.locator('.verdict .notOpen')).toContainText('sieht das Gesetz das Verfahren');
  await form.locator('[name=procedure]').selectOption('fastTrack');
  await expect(page.locator('.findings .stop')).toContainText('Wählen Sie oben „regulär“.');
});
