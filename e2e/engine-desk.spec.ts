import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { complaintsOf, expectAccessible, expectFinished, expectNoSidewaysScroll, settle } from './screen.ts';
import { type Language, wordsOf } from './words.ts';

test.use({ viewport: { width: 1280, height: 800 }, timezoneId: 'Africa/Casablanca' });

const SENTENCE: Record<Language, string> = {
  fr: 'Mal à la tête depuis hier, la nuque raide, des vomissements, pas de fièvre.',
  en: 'Headache since yesterday, stiff neck, vomiting, no fever.',
  ar: 'عندي صداع منذ يومين وتقيؤ ورقبتي متصلبة وليس عندي حمى',
};
const DENIED: Record<Language, string> = {
  fr: 'J’ai mal au ventre depuis hier, pas de douleur à la poitrine.',
  en: 'My belly has hurt since yesterday, no chest pain.',
  ar: 'بطني يؤلمني منذ أمس وليس عندي ألم في الصدر',
};
const DESPAIR = { fr: 'Je veux mourir', ar: 'أريد أن أموت', en: 'I want to die' } as const;

for (const [language, who] of [
  ['fr', 'doctor'],
  ['ar', 'assistant'],
] as const) {
  test(`the ${who} sees in ${language} what the engine made of a sentence`, async ({ page }) => {
    const words = wordsOf(language);
    const { say } = words;
    const complaints = await complaintsOf(page);
    await speak(page, language);
    await page.goto('/sign-in');
    await signIn(page, words, emailOf(who));
    const result = page.getByRole('region', { name: say('desk:result'), exact: true });
    const sentence = page.getByLabel(say('desk:form.words'), { exact: true });
    const submit = page.getByRole('button', { name: say('desk:form.submit'), exact: true });

    await test.step('opens the desk from the navigation', async () => {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: say('common:nav.desk'), exact: true })
        .first()
        .click();
      await page.waitForURL(/\/desk$/);
      await settle(page);
    });
    await test.step('is told what is missing', async () => {
      await submit.click();
      await expect(page.getByText(say('desk:form.missing'))).toBeVisible();
      await expect(sentence).toBeFocused();
    });
    await test.step('sees phrases by status, rules, reasons, causes and specialties', async () => {
      await sentence.fill(SENTENCE[language]);
      await page.getByLabel(say('desk:form.age'), { exact: true }).fill('34');
      await submit.click();
      await expect(result).toBeVisible();
      await expect(result.locator('mark[data-status="present"]').first()).toBeVisible();
      await expect(result.locator('mark[data-status="denied"]').first()).toBeVisible();
      await expect(result.locator('mark').first()).toContainText(say('desk:status.present'));
      await expect(result.getByRole('heading', { name: say('desk:group.meningism_purpura') })).toBeVisible();
      await expect(result.getByText(say('desk:urgency.emergency')).first()).toBeVisible();
      await expect(result.getByText(say('desk:conditions.against'), { exact: true }).first()).toBeVisible();
      const emergencies = say('practitioner:specialty.emergency_medicine');
      await expect(result.getByText(emergencies, { exact: true }).first()).toBeVisible();
    });
    await test.step('on a phone too, with nothing unfinished', async () => {
      for (const [width, height] of [
        [1280, 800],
        [360, 780],
      ] as const) {
        await page.setViewportSize({ width, height });
        await settle(page);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
      await expectFinished(page, language);
    });
    await test.step('sees which danger sign was set aside and why, and what the learned reading gives', async () => {
      await sentence.fill(DENIED[language]);
      await submit.click();
      const aside = result.locator('section', { has: page.getByRole('heading', { name: say('desk:setAside.title') }) });
      await expect(aside.getByRole('heading', { name: say('desk:group.chest_pain') })).toBeVisible();
      await expect(aside.getByText(say('desk:setAside.why.denied'), { exact: true }).first()).toBeVisible();
      const learned = result.locator('section', {
        has: page.getByRole('heading', { name: say('desk:learned.title') }),
      });
      for (const part of ['urgency', 'specialty', 'text', 'crisis'])
        await expect(learned.getByRole('heading', { name: say(`desk:learned.${part}`), exact: true })).toBeVisible();
      await expect(learned.getByText(say('desk:learned.atLeast.emergency'), { exact: true })).toBeVisible();
      await expect(learned.getByText(/\d\W{0,2}%/).first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await expectFinished(page, language);
    });
    await test.step('sees why the crisis rules spoke', async () => {
      await sentence.fill(DESPAIR[language]);
      await submit.click();
      await expect(result.locator('mark[data-crisis]').first()).toBeVisible();
      await expect(result.getByText(say('desk:crisis.class.crisis'), { exact: true })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await expectFinished(page, language);
    });
    await test.step('finds the desk in the menu of the account, where the thumb’s row is full', async () => {
      await page.goto('/day');
      await settle(page);
      await page.getByRole('button', { name: new RegExp(say('common:account.menu')) }).click();
      await page.getByRole('menuitem', { name: say('common:nav.desk'), exact: true }).click();
      await page.waitForURL(/\/desk$/);
    });
    expect(complaints).toEqual([]);
  });
}

test('the desk is not there for patients', async ({ page }) => {
  const words = wordsOf('fr');
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  await page.goto('/desk');
  await expect(page.getByText(words.say('common:notFound.heading'))).toBeVisible();
});
