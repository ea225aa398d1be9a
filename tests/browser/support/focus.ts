import type { Page } from '@playwright/test';

export type Stop = {
  readonly name: string;
  /** Same tag in the same surroundings; one of each kind is looked at closely. */
  readonly kind: string;
  readonly covered: boolean;
  readonly box: { x: number; y: number; width: number; height: number };
};

/** Where the keyboard stands, and whether anything lies over it; null at the end of the page. */
export async function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const [rect] = element.getClientRects();
    if (!rect) return null;
    const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    const covered = !top || !(element.contains(top) || top.contains(element));
    const label = element.getAttribute('aria-label') ?? element.textContent;
    const around = element.parentElement;
    return {
      name: `${element.tagName.toLowerCase()} „${label.trim().slice(0, 60)}“`,
      kind: [element.tagName, element.className, around?.tagName, around?.className].join('|'),
      covered,
      box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    };
  });
}

/** True when the focused element looks different from itself without focus. */
export async function focusShows(page: Page, { box }: Stop): Promise<boolean> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const x = Math.max(0, box.x - 8);
  const y = Math.max(0, box.y - 8);
  const clip = {
    x,
    y,
    width: Math.min(width - x, box.width + 16),
    height: Math.min(height - y, box.height + 16),
  };
  const focused = await page.screenshot({ clip, animations: 'disabled' });
  const element = await page.evaluateHandle(() => document.activeElement);
  await element.evaluate((node) => node instanceof HTMLElement && node.blur());
  const plain = await page.screenshot({ clip, animations: 'disabled' });
  await element.evaluate(
    (node) =>
      node instanceof HTMLElement && node.focus({ preventScroll: true, focusVisible: true }),
  );
  return !focused.equals(plain);
}
