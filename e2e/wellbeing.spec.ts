import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { complaintsOf, expectAccessible, expectFinished, expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

const despair = { fr: 'Je n’en peux plus, je veux mourir', ar: 'أريد أن أموت' } as const;

for (const language of ['fr', 'ar'] as const) {
  const words = wordsOf(language);
  const { say } = words;

  test(`a patient notes a mood in one tap, takes it back, and adds words in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const complaints = await complaintsOf(page);
    await speak(page, language);
    await page.goto('/sign-in');
    await signIn(page, words, emailOf('patient2'));
    await page.goto('/wellbeing');
    const good = page.getByRole('button', { name: say('wellbeing:mood.face.4'), exact: true });
    await good.click();
    const kept = say('wellbeing:mood.keptNow', { mood: say('wellbeing:mood.face.4') });
    await expect(page.getByText(kept)).toBeVisible();
    await page.getByRole('button', { name: say('wellbeing:mood.undo'), exact: true }).click();
    await expect(page.getByText(kept)).toHaveCount(0);
    await good.click();
    await page.getByRole('link', { name: say('wellbeing:mood.addWords') }).click();
    await page.waitForURL(/\/wellbeing\/mood\?entry=/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('wellbeing:mood.feeling.hopeful'), exact: true }).click();
    await dialog.getByLabel(say('wellbeing:mood.note')).fill('Marche au bord de la mer');
    await dialog.getByRole('button', { name: say('wellbeing:mood.saveChange') }).click();
    await expect(dialog).toHaveCount(0);
    const entry = page.getByRole('listitem').filter({ hasText: 'Marche au bord de la mer' });
    await expect(entry).toHaveCount(1);
    await expect(entry.getByText(say('wellbeing:mood.feeling.hopeful'))).toBeVisible();
    await entry.getByRole('button', { name: words.like('wellbeing:mood.delete') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('wellbeing:mood.deleteConfirm') })
      .click();
    await expect(page.getByText('Marche au bord de la mer')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
  });

  test(`words of despair in the mood log bring people to call at once in ${language}`, async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await speak(page, language);
    await page.goto('/sign-in');
    await signIn(page, words, emailOf('patient2'));
    await page.goto('/wellbeing/mood');
    await page.getByRole('button', { name: say('wellbeing:mood.face.1'), exact: true }).click();
    await page.getByLabel(say('wellbeing:mood.note')).fill(despair[language]);
    // keeping takes its time; help does not wait for it
    await context.route('**/api/mood-entries', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    });
    await page.getByRole('button', { name: say('wellbeing:mood.save'), exact: true }).click();
    const title = page.getByRole('heading', { name: say('wellbeing:crisis.title') });
    await expect(title).toBeVisible({ timeout: 2_500 });
    await expect(title).toBeFocused();
    await expect(page.locator('#main a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: despair[language] })).toHaveCount(1, { timeout: 15_000 });
    await settle(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await expectFinished(page, language);
  });

  test(`a PHQ-9 with an answer about death shows help before its result in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const complaints = await complaintsOf(page);
    await speak(page, language);
    await page.goto('/sign-in');
    await signIn(page, words, emailOf('patient2'));
    await page.goto('/wellbeing');
    await page.getByRole('link', { name: /PHQ-9/ }).click();
    await page.getByRole('button', { name: say('wellbeing:questionnaire.start'), exact: true }).click();
    const answers = page.locator('#main').getByRole('button', { pressed: false });
    for (let question = 1; question <= 9; question++) {
      await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(question));
      const box = await answers.first().boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(48);
      await answers.nth(question === 9 ? 1 : 0).click();
      // a reload in the middle loses nothing
      if (question === 5) {
        await page.reload();
        await page.getByRole('button', { name: say('wellbeing:questionnaire.resume'), exact: true }).click();
      }
    }
    await page.getByRole('button', { name: say('wellbeing:questionnaire.submit') }).click();
    const title = page.getByRole('heading', { name: say('wellbeing:crisis.title') });
    await expect(title).toBeVisible();
    await expect(page.locator('#main a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: say('wellbeing:questionnaire.resultTitle') })).toHaveCount(0);
    await settle(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: say('wellbeing:questionnaire.seeResult') }).click();
    await expect(page.getByRole('heading', { name: say('wellbeing:questionnaire.resultTitle') })).toBeVisible();
    await expect(page.getByRole('img', { name: words.like('wellbeing:questionnaire.scale') })).toBeVisible();
    await settle(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await expectFinished(page, language);
    expect(complaints).toEqual([]);
  });
}

test('an answer about death is heard without a network, and what was answered is not lost', async ({
  page,
  context,
}) => {
  const words = wordsOf('fr');
  const { say } = words;
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient2'));
  await page.goto('/wellbeing/questionnaires/phq-9');
  await page.getByRole('button', { name: say('wellbeing:questionnaire.start'), exact: true }).click();
  const answers = page.locator('#main').getByRole('button', { pressed: false });
  for (let question = 1; question <= 9; question++) {
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(question));
    await answers.nth(question === 9 ? 2 : 0).click();
  }
  await context.setOffline(true);
  await page.getByRole('button', { name: say('wellbeing:questionnaire.submit') }).click();
  await expect(page.getByRole('heading', { name: say('wellbeing:crisis.title') })).toBeVisible();
  await expect(page.locator('#main a[href^="tel:"]').first()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: say('wellbeing:crisis.close') }).click();
  await page.getByRole('button', { name: say('wellbeing:questionnaire.submit') }).click();
  await page.getByRole('button', { name: say('wellbeing:questionnaire.seeResult') }).click();
  await expect(page.getByRole('heading', { name: say('wellbeing:questionnaire.resultTitle') })).toBeVisible();
});

test('breathing keeps true seconds, and pauses in its tracks', async ({ page }) => {
  const words = wordsOf('fr');
  const { say } = words;
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  await page.goto('/wellbeing');
  await page.getByRole('link', { name: /4–6/ }).click();
  await page.getByRole('button', { name: say('wellbeing:exercise.start'), exact: true }).click();
  const guide = (breath: string) => page.getByText(say(`wellbeing:exercise.breath.${breath}`), { exact: true });
  await expect(guide('in')).toBeVisible();
  await guide('out').waitFor();
  const out = Date.now();
  await guide('in').waitFor();
  const lasted = (Date.now() - out) / 1000;
  expect(lasted).toBeGreaterThan(5.6);
  expect(lasted).toBeLessThan(6.6);
  await page.getByRole('button', { name: say('wellbeing:exercise.pause'), exact: true }).click();
  await expect(page.getByText(say('wellbeing:exercise.paused'), { exact: true })).toBeVisible();
  const moving = page.locator('[data-breath]');
  expect(await moving.evaluate((each) => getComputedStyle(each).animationPlayState)).toBe('paused');
  await page.waitForTimeout(4_500);
  await page.getByRole('button', { name: say('wellbeing:exercise.resume'), exact: true }).click();
  await expect(guide('in')).toBeVisible();
  await expectAccessible(page);
});

test('who asked for no motion breathes with a bar of seconds', async ({ page }) => {
  const words = wordsOf('fr');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  await page.goto('/wellbeing/exercises/breathing-box');
  await page.getByRole('button', { name: words.say('wellbeing:exercise.start'), exact: true }).click();
  await expect(page.getByText(words.say('wellbeing:exercise.breath.in'), { exact: true })).toBeVisible();
  await expect(page.locator('[data-breath]')).toHaveCount(0);
  await expect(page.locator('[data-on]').first()).toBeVisible();
});

test('what is written in an exercise stays on the device and is shown at the end', async ({ page }) => {
  const words = wordsOf('fr');
  const { say } = words;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  await page.goto('/wellbeing/exercises/thought-record');
  await page.getByRole('button', { name: say('wellbeing:exercise.start'), exact: true }).click();
  await page.getByLabel(say('wellbeing:exercise.write')).fill('Jacaranda');
  const closing = page.getByRole('heading', { name: say('wellbeing:exercise.closingTitle') });
  for (let step = 0; step < 20 && !(await closing.isVisible()); step++) {
    await page.getByRole('button', { name: say('wellbeing:exercise.next'), exact: true }).click();
  }
  await expect(closing).toBeVisible();
  await expect(page.getByText('Jacaranda')).toBeVisible();
  await settle(page);
  await expectAccessible(page);
  expect(sent.join()).not.toContain('Jacaranda');
  await page.getByRole('button', { name: say('wellbeing:exercise.forget') }).click();
  await expect(page.getByText('Jacaranda')).toHaveCount(0);
});

test('a doctor sees what the patient shares, from then on and no longer', async ({ page, api }) => {
  const words = wordsOf('fr');
  const { say } = words;
  const patient = await api.as(emailOf('patient'));
  const self = (await patient.me()).persons.find((each) => each.relation === 'self')?.id ?? '';
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('doctor'));
  const shared = page.getByRole('heading', { name: say('wellbeing:shared.title') });
  const look = async () => {
    await page.goto(`/patients/${self}`);
    await settle(page);
    await expect(page.getByRole('heading', { name: say('patient:record.reports') })).toBeVisible();
  };
  await look();
  await expect(shared).toHaveCount(0);
  await patient.done('PUT', '/api/wellbeing-sharing/mood', { shared: true });
  await patient.done('PUT', '/api/wellbeing-sharing/phq-9', { shared: true });
  await look();
  await expect(shared).toBeVisible();
  await expect(page.getByText(/^PHQ-9/).first()).toBeVisible();
  await expect(page.getByText(/^GAD-7/)).toHaveCount(0);
  await expectAccessible(page);
  await patient.done('PUT', '/api/wellbeing-sharing/mood', { shared: false });
  await patient.done('PUT', '/api/wellbeing-sharing/phq-9', { shared: false });
  await look();
  await expect(shared).toHaveCount(0);
});

test('wellbeing is as readable in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const words = wordsOf('fr');
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  for (const address of ['', '/mood', '/questionnaires/phq-9', '/questionnaires/who-5', '/exercises/breathing-box']) {
    await page.goto(`/wellbeing${address}`);
    await settle(page);
    await expectAccessible(page);
  }
});
