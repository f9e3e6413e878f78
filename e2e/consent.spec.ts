import type { OutputOf } from '@medisense/contract';
import { type FakeGemini, startGemini } from '@medisense/testkit';
import type { Page } from '@playwright/test';
import { type DemoServer, startDemo } from '../scripts/demo-server.ts';
import { Api, emailOf, expect, signIn, speak, test } from './demo.ts';
import { wordsOf } from './words.ts';

test.use({ locale: 'fr-FR', viewport: { width: 360, height: 780 } });
test.setTimeout(240_000);
const words = wordsOf('fr');
const { say } = words;
const KIND = 'Je vous écoute. Parlez-en à un médecin ou à un proche de confiance.';
const LONG = Array.from({ length: 120 }, (_, at) => `Voici la phrase numéro ${at} de cette réponse. `);

let fake: FakeGemini;
let demo: DemoServer;
test.beforeAll(async () => {
  fake = await startGemini();
  demo = await startDemo(undefined, {
    AI_PROVIDER: 'gemini',
    AI_BASE_URL: fake.url,
    AI_MODEL: 'gemini-2.5-flash',
    AI_API_KEY: 'a-key-of-the-fake-one',
  });
});
test.afterAll(async () => {
  await demo?.stop();
  await fake?.stop();
});

/** What an administrator does before a model may speak: declares, tries it with the safety suite, and lets it. */
async function letItSpeak(api: Api, page: Page): Promise<void> {
  await speak(page, 'fr');
  await signIn(page, words, emailOf('admin'));
  const admin = await api.as(emailOf('admin'));
  const { budgets, prices, version } = await admin.done<OutputOf<'getCompanionSettings'>>(
    'GET',
    '/api/companion/settings',
  );
  await admin.done('PUT', '/api/companion/settings', { paidKey: true, termsRead: true, budgets, prices, version });
  fake.always({ say: KIND });
  await page.goto('/admin/companion');
  await expect(page.getByText(say('companion:check.released.no'))).toBeVisible();
  const begun = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/releases'),
  );
  await page.getByRole('button', { name: say('companion:release.run') }).click();
  const { id } = (await (await begun).json()) as { id: string };
  const state = async () =>
    (await admin.done<OutputOf<'getCompanionRelease'>>('GET', `/api/companion/releases/${id}`)).state;
  await expect.poll(state, { timeout: 120_000 }).not.toBe('running');
  expect(await state()).toBe('passed');
  // the page says so by itself
  await expect(page.getByText(say('companion:check.released.yes'))).toBeVisible();
}

test('a patient agrees to a model, takes it back while it speaks, and the guide goes on', async ({
  browser,
  playwright,
}) => {
  const requests = await playwright.request.newContext({ baseURL: demo.url });
  const desk = await browser.newContext({ baseURL: demo.url, locale: 'fr-FR' });
  await letItSpeak(new Api(requests), await desk.newPage());
  await desk.close();
  const context = await browser.newContext({
    baseURL: demo.url,
    viewport: { width: 360, height: 780 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await speak(page, 'fr');
  await signIn(page, words, emailOf('patient'));

  await test.step('is asked in plain words before the first use', async () => {
    await page.goto('/companion');
    await page.getByRole('button', { name: say('companion:consent.read') }).click();
    await expect(page.getByRole('dialog')).toContainText(say('companion:consent.without'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('companion:consent.agree') })
      .click();
    await expect(page.getByText(say('companion:consent.agreed'))).toBeVisible();
  });

  const messages = page.getByRole('list', { name: say('conversation:messages') });
  await test.step('hears the model begin', async () => {
    fake.always({ say: LONG, everyMs: 250 });
    await page.getByRole('button', { name: say('conversation:door.health') }).click();
    await page.waitForURL(/\/companion\/./);
    await page.getByRole('textbox', { name: say('conversation:composer.label') }).fill('Comment mieux dormir ?');
    await page.getByRole('button', { name: say('conversation:composer.send') }).click();
    await expect(messages).toContainText('phrase numéro 3');
  });

  await test.step('takes consent back in another tab, and the model falls silent', async () => {
    const settings = await context.newPage();
    await speak(settings, 'fr');
    await settings.goto('/settings');
    await settings.getByRole('button', { name: say('companion:consent.withdraw') }).click();
    await settings
      .getByRole('dialog')
      .getByRole('button', { name: say('companion:consent.withdraw') })
      .click();
    await expect(settings.getByText(say('companion:consent.withdrawn'))).toBeVisible();
    await expect(messages).toContainText(say('conversation:fault.consent_withdrawn'));
    await expect(messages).not.toContainText('phrase numéro');
    const asked = fake.requests.length;
    await page.getByRole('textbox', { name: say('conversation:composer.label') }).fill('Et le café ?');
    await page.getByRole('button', { name: say('conversation:composer.send') }).click();
    await expect(page.locator('ol > li[data-author="machine"]')).toHaveCount(3);
    expect(fake.requests.length).toBe(asked);
  });
  await context.close();
  await requests.dispose();
});
