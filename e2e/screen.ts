import { expect, type Page } from '@playwright/test';

/** Nothing sticks out at the side: a screen scrolls down, never across. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > clientWidth + 1 || box.left < -1);
    });
    return `${scrollWidth} of ${clientWidth} px: ${wide.slice(0, 5).map((each) => `${each.tagName}.${each.className}`)}`;
  });
  expect(out, `sideways overflow at ${page.url()}`).toBe('');
}

/** Ready to be looked at: the heading stands and nothing is loading. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('#main h1')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], [data-skeleton]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
