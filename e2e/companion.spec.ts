import type { Page } from '@playwright/test';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { expectAccessible, expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

const complaint = 'عندي ألم في الحلق منذ يومين مع حمى خفيفة';

test.describe('on a phone, in Arabic', () => {
  test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, locale: 'ar-MA' });
  const words = wordsOf('ar');
  const { say } = words;

  test('a patient tells a symptom in the talk, is asked one thing at a time, and sees real free times', async ({
    page,
  }) => {
    await speak(page, 'ar');
    await signIn(page, words, emailOf('patient2'));
    const write = async (text: string) => {
      await page.getByRole('textbox', { name: say('conversation:composer.label') }).fill(text);
      await page.getByRole('button', { name: say('conversation:composer.send') }).tap();
      await expect(page.getByRole('list', { name: say('conversation:messages') })).toContainText(text);
    };
    await test.step('opens the door to health', async () => {
      await page
        .getByRole('link', { name: say('common:nav.companion') })
        .last()
        .tap();
      await page.getByRole('button', { name: say('conversation:door.health') }).tap();
      await page.waitForURL(/\/companion\/./);
      await expect(page.getByText(say('conversation:machine'))).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
    await test.step('answers with a tap until the result is there', async () => {
      await write(complaint);
      const booking = page.getByRole('heading', { name: say('triage:result.specialty') });
      for (let asked = 0; asked < 6 && !(await booking.isVisible()); asked++) {
        const choices = page.getByRole('group', { name: say('conversation:choices') }).getByRole('button');
        await expect(choices.first().or(booking)).toBeVisible();
        if (await booking.isVisible()) break;
        const before = await page.getByRole('listitem').count();
        await choices.filter({ hasText: /^لا$/ }).tap();
        await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(before);
      }
      await expect(booking).toBeVisible();
      await expect(page.getByRole('link', { name: say('practitioner:soonest.all') })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
    await test.step('finds the talk as it was after a reload', async () => {
      await page.reload();
      await expect(page.getByRole('list', { name: say('conversation:messages') })).toContainText(complaint);
      await expect(page.getByRole('heading', { name: say('triage:result.specialty') })).toBeVisible();
    });
  });
});

test.describe('at a desk, in French', () => {
  test.use({ locale: 'fr-FR' });
  const words = wordsOf('fr');
  const { say } = words;
  const openDoor = async (page: Page, door: 'health' | 'wellbeing') => {
    await page.goto('/companion');
    await page.getByRole('button', { name: say(`conversation:door.${door}`) }).click();
    await page.waitForURL(/\/companion\/./);
    await settle(page);
  };

  test('a crisis brings help at once, also without a network, and eases off after a check-in', async ({
    page,
    context,
  }) => {
    await speak(page, 'fr');
    await signIn(page, words, emailOf('patient2'));
    const field = page.getByRole('textbox', { name: say('conversation:composer.label') });
    const messages = page.getByRole('list', { name: say('conversation:messages') });
    await openDoor(page, 'wellbeing');

    await field.fill('je voudrais ne plus jamais me réveiller');
    await field.press('Enter');
    await expect(page.getByRole('region', { name: say('safety:panel.label') }).first()).toBeVisible();
    await expect(page.locator('a[href^="tel:"]').first()).toBeInViewport();
    await expect(messages).toContainText('mettre fin à vos jours');
    await expectAccessible(page);

    await page.getByRole('button', { name: say('conversation:checkIn.safe') }).click();
    await expect(page.getByText(say('conversation:checkIn.ask'))).toBeHidden();

    await context.setOffline(true);
    await field.fill('je suis seul ce soir');
    await field.press('Enter');
    await expect(page.getByText(say('common:errors.OFFLINE'))).toBeVisible();
    await expect(page.locator('a[href^="tel:"]:visible').last()).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: say('conversation:sendAgain') }).click();
    await expect(page.getByRole('button', { name: say('conversation:sendAgain') })).toBeHidden();
    await expect(messages.getByText('je suis seul ce soir')).toHaveCount(1);
  });

  test('on a phone without a network the first words already bring the numbers into sight', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await speak(page, 'fr');
    await signIn(page, words, emailOf('patient2'));
    await openDoor(page, 'wellbeing');
    await context.setOffline(true);
    await page.getByRole('textbox', { name: say('conversation:composer.label') }).fill('je veux en finir ce soir');
    await page.getByRole('button', { name: say('conversation:composer.send') }).click();
    await expect(page.getByText(say('common:errors.OFFLINE'))).toBeAttached();
    await expect(page.locator('a[href^="tel:"]').first()).toBeInViewport();
    await context.setOffline(false);
  });

  test('what is too long stays in the field, and says by how much', async ({ page }) => {
    await speak(page, 'fr');
    await signIn(page, words, emailOf('patient2'));
    await openDoor(page, 'health');
    const field = page.getByRole('textbox', { name: say('conversation:composer.label') });
    await field.fill('a'.repeat(20_005));
    await field.press('Enter');
    await expect(page.getByText(say('conversation:composer.over_other', { count: 5 }))).toBeVisible();
    await expect(field).toHaveValue('a'.repeat(20_005));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  test('a danger to the body that only the quick check heard goes when the answer finds none', async ({ page }) => {
    await speak(page, 'fr');
    await signIn(page, words, emailOf('patient2'));
    // the quick check is made to hear more than the answer will find
    await page.route('**/api/crisis-check', async (route) => {
      const answer = await route.fetch();
      const danger = {
        class: 'crisis',
        label: 'medical_emergency',
        severity: 4,
        action: 'emergency_now',
        reply: 'Appelez.',
      };
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ...danger } });
    });
    let answers = () => {};
    const heard = new Promise<void>((resolve) => {
      answers = resolve;
    });
    await page.route('**/api/conversations/*/messages', async (route) => {
      await heard;
      await route.continue();
    });
    const field = page.getByRole('textbox', { name: say('conversation:composer.label') });
    await openDoor(page, 'health');
    await field.fill('j’ai des pellicules depuis un mois');
    await field.press('Enter');
    await expect(page.getByRole('region', { name: say('safety:panel.label') })).toBeVisible();
    answers();
    await expect(page.getByRole('region', { name: say('safety:panel.label') })).toBeHidden();
  });

  test('a talk is renamed, found, copied, rated and deleted', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await speak(page, 'fr');
    await signIn(page, words, emailOf('patient2'));
    await page.goto('/companion');
    await page.getByRole('button', { name: say('conversation:door.health') }).click();
    await page.waitForURL(/\/companion\/./);
    const field = page.getByRole('textbox', { name: say('conversation:composer.label') });
    await field.fill('C’est quoi la tension artérielle ?');
    await field.press('Enter');
    const last = page.locator('ol > li').last();
    await expect(last.getByRole('button', { name: say('conversation:repeat') })).toBeVisible();
    await last.getByRole('button', { name: say('conversation:helpful'), exact: true }).click();
    await expect(last.getByRole('button', { name: say('conversation:helpful'), exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await last.getByRole('button', { name: say('conversation:copy') }).click();
    await expect(last.getByRole('button', { name: say('conversation:copied') })).toBeVisible();

    await page.getByRole('button', { name: say('conversation:menu.label') }).click();
    await page.getByRole('menuitem', { name: say('conversation:menu.rename') }).click();
    await page.getByRole('textbox', { name: say('conversation:menu.name') }).fill('Ma tension 🩺');
    await page.getByRole('button', { name: say('common:action.save') }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ma tension 🩺' })).toBeVisible();

    await page.getByRole('link', { name: say('conversation:back') }).click();
    await page.getByRole('textbox', { name: say('conversation:history.search') }).fill('ARTERIELLE');
    await page.getByRole('link', { name: /Ma tension/ }).click();
    await page.getByRole('button', { name: say('conversation:menu.label') }).click();
    await page.getByRole('menuitem', { name: say('conversation:menu.delete') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('conversation:menu.delete') })
      .click();
    await expect(page.getByText(say('conversation:menu.deleted'))).toBeVisible();
    await expect(page.getByRole('link', { name: /Ma tension/ })).toHaveCount(0);
  });
});
