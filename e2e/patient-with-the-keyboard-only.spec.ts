import type { Locator, Page } from '@playwright/test';
import { emailOf, expect, password, speak, test } from './demo.ts';
import { wordsOf } from './words.ts';

test.use({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
const { say, like } = wordsOf('fr');
const complaint = 'J’ai mal à la gorge depuis deux jours et un peu de fièvre, pas de toux.';

/** Where the focus is: never lost to the page's body on a settled screen, never without a visible sign. */
async function expectFocusVisible(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return { what: 'nothing', ring: false, within: false };
    const what = `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`;
    // a hidden input shows its focus on the label around it
    const marks = [focused, focused.closest('label'), focused.parentElement, focused.nextElementSibling];
    const ring = marks.some((each) => {
      if (!each) return false;
      const style = getComputedStyle(each);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      return outlined || style.boxShadow !== 'none';
    });
    const field = focused.matches('input, textarea') && getComputedStyle(focused).borderTopWidth !== '0px';
    const box = (focused.closest('label') ?? focused).getBoundingClientRect();
    const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { what, ring: ring || field, within };
  });
  expect(seen, `focus on ${seen.what} at ${page.url()}`).toMatchObject({ ring: true, within: true });
}

/** Presses Tab until the focus is on `wanted`, and looks at every stop on the way. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    await expectFocusVisible(page);
    if (await wanted.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${wanted}`);
}

/** After a change of screen the focus stands on its heading. */
async function expectOnHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

test('a patient goes from words in French to a booked visit without touching the mouse', async ({ page }) => {
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await expect(page.getByLabel(say('account:signIn.email'))).toBeVisible();

  await test.step('signs in', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: say('common:nav.skip') })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel(say('account:signIn.email')));
    await page.keyboard.type(emailOf('patient'));
    await tabTo(page, page.getByLabel(say('account:signIn.password'), { exact: true }));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/home$/);
  });

  await test.step('says what is wrong', async () => {
    await tabTo(page, page.getByRole('link', { name: say('appointment:home.askAction') }));
    await page.keyboard.press('Enter');
    await expectOnHeading(page, say('triage:start.title'));
    await tabTo(page, page.getByLabel(say('triage:start.words')));
    await page.keyboard.type(complaint);
    await tabTo(page, page.getByRole('button', { name: say('common:action.continue') }));
    await page.keyboard.press('Enter');
    await expectOnHeading(page, say('triage:echo.title'));
  });

  await test.step('turns one thing understood into a no and back, with the space bar', async () => {
    const throat = page.getByRole('button').filter({ hasText: /^Mal de gorge/ });
    await tabTo(page, throat.first());
    await page.keyboard.press('Space');
    const denied = page.getByRole('group', { name: say('triage:echo.denied') });
    await expect(denied.getByText('Mal de gorge')).toBeVisible();
    await tabTo(page, denied.getByRole('button').filter({ hasText: 'Mal de gorge' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: say('triage:echo.found') }).getByText('Mal de gorge')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: say('triage:echo.action') }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/symptoms\/questions/);
  });

  await test.step('answers the questions', async () => {
    const no = page.getByRole('button', { name: say('triage:answer.no'), exact: true });
    for (let asked = 0; asked < 6 && !page.url().includes('/symptoms/result'); asked += 1) {
      await expect(no).toBeEnabled();
      const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await tabTo(page, no);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await expectOnHeading(page, say('triage:result.title'));
  });

  await test.step('takes one of the soonest times', async () => {
    const time = page.getByRole('link', { name: like('practitioner:card.bookAt') }).first();
    await tabTo(page, time);
    await page.keyboard.press('Enter');
    await expectOnHeading(page, say('appointment:book.title'));
    await expect(page.getByRole('timer')).toBeVisible();
  });

  await test.step('chooses the telephone with the arrows and asks for the visit', async () => {
    await tabTo(page, page.getByRole('radio', { name: say('appointment:kind.in_person') }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: say('appointment:kind.phone') })).toBeChecked();
    await expectFocusVisible(page);
    await tabTo(page, page.getByRole('button', { name: say('appointment:book.action'), exact: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/appointments\/[0-9a-f-]{36}/);
    await expectOnHeading(page, say('appointment:visit.title'));
    await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
    await expect(page.getByText(say('appointment:kind.phone')).first()).toBeVisible();
  });
});
