import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from './words.ts';

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
  await expect(page.locator('#main h1').first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root, #main [aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** What the browser itself complains about from now on: errors in the console, in scripts, and breaches of the CSP. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  await page.exposeFunction('reportBreach', (what: string) => void complaints.push(`CSP: ${what}`));
  await page.addInitScript(() => {
    const { reportBreach } = window as unknown as { reportBreach(what: string): void };
    addEventListener('securitypolicyviolation', (event) => {
      reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return complaints;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** One heading, a title, the right direction, and no text that was meant for a program. */
export async function expectFinished(page: Page, language: Language): Promise<void> {
  const where = page.url();
  await expect(page.locator('h1'), `headings of ${where}`).toHaveCount(1);
  expect(await page.title(), `title of ${where}`).toMatch(
    new URL(where).pathname === '/' ? /^MEDISENSE$/ : /^\S.* · MEDISENSE$/,
  );
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  const raw = await page.evaluate((uuid) => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.textContent ?? '');
    }
    for (const each of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(each.getAttribute(name) ?? '');
    }
    const key = /^[a-z]\w*(?:[.:][a-z][\w-]*)+$/i;
    const unfinished = new RegExp(`\\{\\{|\\}\\}|\\[object |\\bundefined\\b|\\bNaN\\b|Invalid Date|${uuid}`);
    return texts
      .map((text) => text.trim())
      .filter((text) => key.test(text) || unfinished.test(text) || /\b[a-z]+\.[a-z]+\.[a-z]+/i.test(text))
      .filter((text) => !/@|https?:/.test(text));
  }, UUID);
  expect(raw, `unfinished text at ${where}`).toEqual([]);
}

/** Nothing serious or critical by the rules of WCAG 2.2 AA and good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // without it each look opens and closes an empty page; frames of other origins, for which that is, there are none
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const grave = violations
    .filter((each) => each.impact === 'serious' || each.impact === 'critical')
    .map((each) => `${each.id} (${each.impact}): ${each.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(grave, `axe at ${page.url()}`).toEqual([]);
}
