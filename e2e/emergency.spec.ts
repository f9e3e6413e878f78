import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { answer } from './questions.ts';
import { expectNoSidewaysScroll } from './screen.ts';
import { type Language, wordsOf } from './words.ts';

const chestPain: Record<Language, string> = {
  fr: 'J’ai une douleur qui serre la poitrine et qui descend dans le bras gauche, je transpire.',
  en: 'I have crushing chest pain going down my left arm and I am sweating.',
  ar: 'عندي ألم شديد ضاغط في الصدر يمتد إلى الذراع الأيسر مع تعرق وضيق في التنفس',
};
const sadness: Record<Language, string> = {
  fr: 'Je me sens triste depuis un mois et je dors mal.',
  en: 'I have felt sad for a month and I sleep badly.',
  ar: 'أشعر بالحزن منذ شهر ولا أنام جيدا',
};
const despair: Record<Language, string> = {
  fr: 'Je n’en peux plus, je veux mourir.',
  en: 'I want to kill myself.',
  ar: 'أريد أن أموت، أفكر في الانتحار',
};

for (const language of ['fr', 'en', 'ar'] as const) {
  const words = wordsOf(language);
  const { say } = words;

  for (const member of [false, true]) {
    const who = member ? 'a patient' : 'a visitor';
    test(`${who} with words of danger in ${language} is at once on the emergency screen`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await speak(page, language);
      if (member) await signIn(page, words, emailOf('patient2'));
      await page.goto('/symptoms');
      await page.getByLabel(say('triage:start.words')).fill(chestPain[language]);
      await page.getByRole('button', { name: say('common:action.continue') }).click();
      await page.waitForURL(/\/emergency$/);
      await expect(page.getByRole('heading', { level: 1, name: say('triage:emergency.title') })).toBeVisible();
      const numbers = page.locator('#main a[href^="tel:"]');
      await expect(numbers.first()).toBeInViewport();
      expect(await numbers.first().getAttribute('href')).toMatch(/^tel:\+?\d+$/);
      const box = await numbers.first().boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      await expect(page.getByRole('heading', { name: say('triage:emergency.whyTitle') })).toBeVisible();
      await expectNoSidewaysScroll(page);
      // going on is possible, but only after having read
      await page.getByRole('button', { name: say('triage:emergency.understood') }).click();
      await page.waitForURL(/\/symptoms\/result/);
      await expect(page.getByText(say('triage:urgency.emergency.word'))).toBeVisible();
    });
  }

  test(`somebody in despair gets a kind reply in ${language}, with people to call`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await speak(page, language);
    await page.goto('/symptoms');
    await page.getByLabel(say('triage:start.words')).fill(despair[language]);
    await page.getByRole('button', { name: say('common:action.continue') }).click();
    await page.waitForURL(/\/emergency$/);
    await expect(page.getByRole('heading', { level: 1, name: say('triage:crisis.title') })).toBeVisible();
    await expect(page.getByText(say('triage:crisis.machine'))).toBeVisible();
    await expect(page.locator('#main a[href^="tel:"]').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test(`somebody who is sad is asked about thoughts of death in ${language}, and a yes brings people to call`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await speak(page, language);
    await page.goto('/symptoms');
    await page.getByLabel(say('triage:start.words')).fill(sadness[language]);
    await page.getByRole('button', { name: say('common:action.continue') }).click();
    await page.waitForURL(/\/symptoms\/echo/);
    await page.getByRole('button', { name: say('common:action.continue') }).click();
    await page.waitForURL(/\/symptoms\/questions/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      { fr: /penser à mourir/, en: /think of dying/, ar: /أفكار عن الموت/ }[language],
    );
    await expectNoSidewaysScroll(page);
    await answer(page, say('triage:answer.yes'));
    await page.waitForURL(/\/emergency$/);
    await expect(page.getByRole('heading', { level: 1, name: say('triage:crisis.title') })).toBeVisible();
    await expect(page.locator('#main a[href^="tel:"]').first()).toBeVisible();
  });
}

test('the numbers are there without a word said, and stay when the network goes', async ({ page, context }) => {
  const { say } = wordsOf('fr');
  await speak(page, 'fr');
  await page.goto('/emergency');
  const number = page.locator('#main a[href^="tel:"]').first();
  await expect(number).toBeVisible();
  await context.setOffline(true);
  await page
    .getByRole('link', { name: say('common:nav.symptoms') })
    .first()
    .click();
  await page.goBack();
  await expect(number).toBeVisible();
});
