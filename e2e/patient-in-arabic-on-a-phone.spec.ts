import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { answer, atQuestion } from './questions.ts';
import { expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, locale: 'ar-MA' });
const words = wordsOf('ar');
const { say, like } = words;
const complaint = 'عندي ألم في الحلق منذ يومين مع حمى خفيفة وليس عندي سعال';

test('a patient goes from words in Arabic to a booked visit, with one thumb on a 360 px screen', async ({ page }) => {
  await speak(page, 'ar');
  const look = async () => {
    await settle(page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectNoSidewaysScroll(page);
  };
  await page.goto('/sign-in');
  await look();
  await signIn(page, words, emailOf('patient2'));
  await look();

  await test.step('says it in her own words', async () => {
    await page.getByRole('link', { name: say('appointment:home.askAction') }).tap();
    await expect(page.getByRole('heading', { level: 1, name: say('triage:start.title') })).toBeVisible();
    await look();
    await page.getByLabel(say('triage:start.words')).fill(complaint);
    await page.getByRole('button', { name: say('common:action.continue') }).tap();
  });

  await test.step('sees what was understood, and puts one piece right', async () => {
    await expect(page.getByRole('heading', { level: 1, name: say('triage:echo.title') })).toBeVisible();
    await look();
    const found = page.getByRole('group', { name: say('triage:echo.found') });
    const denied = page.getByRole('group', { name: say('triage:echo.denied') });
    await expect(found.getByText('ألم الحلق')).toBeVisible();
    await expect(denied.getByText('سعال')).toBeVisible();
    await found.getByRole('button').filter({ hasText: 'حمى' }).tap();
    await expect(denied.getByText('حمى')).toBeVisible();
    await look();
    await page.getByRole('button', { name: say('triage:echo.action') }).tap();
  });

  await test.step('answers the questions one at a time and goes one back', async () => {
    await page.waitForURL(/\/symptoms\/questions/);
    await expect(page.getByRole('button', { name: say('triage:answer.no'), exact: true })).toBeVisible();
    await look();
    const first = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.getByRole('button', { name: say('triage:answer.no'), exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
    await expect(page.getByRole('button', { name: say('triage:answer.no'), exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    while (atQuestion(page)) {
      await expectNoSidewaysScroll(page);
      await answer(page, say('triage:answer.no'));
    }
    await page.waitForURL(/\/symptoms\/result/);
  });

  const time = page.getByRole('link', { name: like('practitioner:card.bookAt') }).first();
  await test.step('reads how urgent it is and why, and takes one of the soonest times', async () => {
    await expect(page.getByRole('heading', { level: 1, name: say('triage:result.title') })).toBeVisible();
    await expect(page.getByRole('region', { name: say('triage:result.urgency') })).toBeVisible();
    await expect(page.getByRole('heading', { name: say('triage:result.why') })).toBeVisible();
    await expect(time).toBeVisible();
    await look();
    await time.tap();
  });

  await test.step('the time is held, and one tap asks for the visit', async () => {
    await expect(page.getByRole('heading', { level: 1, name: say('appointment:book.title') })).toBeVisible();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: say('triage:summary.attach') })).toBeChecked();
    await look();
    await page.getByRole('button', { name: say('appointment:book.action'), exact: true }).tap();
    await page.waitForURL(/\/appointments\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
    await expect(page.getByText(complaint)).toBeVisible();
    await look();
  });

  await test.step('the visit stands among her appointments', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: say('common:nav.appointments') })
      .tap();
    const card = page.locator(`a[href="/appointments/${id}"]`);
    await expect(card).toContainText(say('appointment:status.requested'));
    await look();
  });
});
