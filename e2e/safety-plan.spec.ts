import type { OutputOf } from '@medisense/contract';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { complaintsOf, expectAccessible, settle } from './screen.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('fr');
const { say } = words;
test.use({ viewport: { width: 360, height: 780 }, locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });

test('a plan is written step by step, kept as it is typed, and opens without a network', async ({
  page,
  context,
  api,
}) => {
  const complaints = await complaintsOf(page);
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient2'));
  const patient = await api.as(emailOf('patient2'));
  const stored = () => patient.done<OutputOf<'getSafetyPlan'>>('GET', '/api/safety-plan');

  await test.step('from an invitation to the first lines', async () => {
    await page.goto('/safety-plan');
    await page.getByRole('link', { name: say('safety:plan.begin') }).click();
    await page.getByRole('button', { name: say('safety:step.warningSigns.a') }).click();
    await page.getByRole('textbox').press('End');
    await expect(page.getByText(say('safety:saving.saved'), { exact: true })).toBeVisible();
    expect((await stored()).warningSigns).toEqual([say('safety:step.warningSigns.a')]);
  });
  await test.step('with people to call', async () => {
    await page.goto('/safety-plan?step=4');
    await page.getByLabel(say('safety:form.name')).fill('Nadia');
    await page.getByLabel(say('safety:form.phone')).fill('pas un numéro');
    await expect(page.getByText(say('safety:saving.unsound'))).toBeVisible();
    await page.getByLabel(say('safety:form.phone')).fill('06 12 34 56 78');
    await expect(page.getByText(say('safety:saving.saved'), { exact: true })).toBeVisible();
    expect((await stored()).people).toEqual([{ name: 'Nadia', phone: '06 12 34 56 78' }]);
  });
  await test.step('another device was faster: nothing is lost, the person decides', async () => {
    await patient.done('PUT', '/api/safety-plan', asInput({ ...(await stored()), reasons: ['Mon fils'] }));
    await page.getByLabel(say('safety:form.name')).fill('Nadia B.');
    await page.getByRole('button', { name: say('common:stale.keep') }).click();
    await expect(page.getByText(say('safety:saving.saved'), { exact: true })).toBeVisible();
    expect((await stored()).people[0]?.name).toBe('Nadia B.');
  });
  await test.step('what is typed without a network stays here and goes out later', async () => {
    await context.setOffline(true);
    await page.getByLabel(say('safety:form.name')).fill('Nadia Berrada');
    await expect(page.getByText(say('safety:saving.here'))).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(say('safety:saving.saved'), { exact: true })).toBeVisible({ timeout: 25_000 });
    expect((await stored()).people[0]?.name).toBe('Nadia Berrada');
  });
  await test.step('it opens anew without a network, with numbers to tap, and so do the emergency numbers', async () => {
    await page.goto('/safety-plan');
    await settle(page);
    await expectAccessible(page);
    await page.waitForFunction(async () => {
      const keys = await (await caches.open('medisense-1')).keys();
      return keys.length > 10 && keys.some(({ url }) => new URL(url).pathname === '/');
    });
    await context.setOffline(true);
    await page.goto('/safety-plan');
    await expect(page.locator('a[href="tel:0612345678"]')).toContainText('Nadia Berrada');
    await page.goto('/emergency');
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    await context.setOffline(false);
  });
  await test.step('and is gone from the device after signing out', async () => {
    await page.goto('/home');
    await page.getByRole('button', { name: new RegExp(`^${say('common:account.menu')}`) }).click();
    await page.getByRole('menuitem', { name: say('common:account.signOut') }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect
      .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
      .not.toContain('medisense.kept');
  });
  // without a network the browser itself says that it has none
  expect(
    complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|409|Failed to load/.test(each)),
  ).toEqual([]);
});

function asInput(plan: OutputOf<'getSafetyPlan'>) {
  const { updatedAt: _, trustedContact: contact, ...rest } = plan;
  return { ...rest, trustedContact: contact && { ...contact, consentedAt: undefined } };
}
