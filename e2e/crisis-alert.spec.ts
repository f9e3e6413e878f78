import type { OutputOf } from '@medisense/contract';
import type { Page } from '@playwright/test';
import { type Api, emailOf, expect, signIn, speak, test } from './demo.ts';
import { complaintsOf, expectAccessible, expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('fr');
const { say, like } = words;
test.use({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });

const DANGER = 'Je veux mourir';

async function enter(page: Page, who: 'patient' | 'patient2' | 'doctor'): Promise<void> {
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf(who));
}
/** Only this doctor is asked. */
async function onDutyAlone(api: Api): Promise<void> {
  const admin = await api.as(emailOf('admin'));
  const { items } = await admin.done<OutputOf<'listDuty'>>('GET', '/api/duty');
  for (const { accountId } of items.filter(({ onDuty }) => onDuty)) {
    await admin.done('PUT', `/api/duty/${accountId}`, { onDuty: false });
  }
  const doctor = await api.as(emailOf('doctor'));
  await doctor.done('PUT', '/api/duty/me', { onDuty: true });
  // what other journeys left in the bell
  await doctor.done('POST', '/api/notifications/read-all');
}
async function closeEverything(api: Api): Promise<void> {
  const admin = await api.as(emailOf('admin'));
  const { items } = await admin.done<OutputOf<'listCrisisAlerts'>>('GET', '/api/crisis-alerts');
  for (const { id } of items) await admin.done('POST', `/api/crisis-alerts/${id}/close`, { outcome: 'false_alarm' });
}
const bell = (page: Page) => page.getByRole('button', { name: new RegExp(`^${say('common:bell.label')}`) });

test('a patient writes in danger; the doctor on duty hears of it, takes it on, calls the contact and closes', async ({
  page,
  browser,
  api,
  baseURL,
}) => {
  await closeEverything(api);
  await onDutyAlone(api);
  const patient = await api.as(emailOf('patient'));
  const before = await patient.done<OutputOf<'getSafetyPlan'>>('GET', '/api/safety-plan');
  const { updatedAt: _, trustedContact: __, ...kept } = before;
  await patient.done('PUT', '/api/safety-plan', {
    ...kept,
    trustedContact: { name: 'Hanane', phone: '06 00 00 00 00', relation: 'sœur', consent: true },
  });
  const complaints = await complaintsOf(page);
  await enter(page, 'doctor');
  await settle(page);

  const writing = await browser.newContext({ baseURL: baseURL as string, viewport: { width: 360, height: 780 } });
  const phone = await writing.newPage();
  await test.step('the patient writes, and help stands below the answer', async () => {
    await enter(phone, 'patient');
    const thread = await patient.done<{ id: string }>('POST', '/api/conversations', { kind: 'wellbeing', lang: 'fr' });
    await phone.goto(`/companion/${thread.id}`);
    await phone.getByRole('textbox').fill(DANGER);
    await phone.getByRole('textbox').press('Enter');
    const panel = phone.getByRole('region', { name: say('safety:panel.label') }).first();
    await expect(panel).toBeVisible();
    await expect(panel.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(panel.getByRole('link', { name: say('safety:panel.plan') })).toHaveAttribute('href', '/safety-plan');
    await expectNoSidewaysScroll(phone);
  });

  await test.step('the bell of the doctor rings within its fifteen seconds and leads to the alert', async () => {
    await expect(bell(page)).toHaveAccessibleName(like('common:bell.unread_one'), { timeout: 20_000 });
    await bell(page).click();
    // the newest stands first; the bell keeps what was read
    await page
      .getByRole('button', { name: new RegExp(say('notification:kind.crisis-alert.title')) })
      .first()
      .click();
    await page.waitForURL(/\/alerts$/);
  });
  const alert = page.getByRole('article').first();
  await test.step('which names nobody, has a clock, and is taken on', async () => {
    await expect(alert).toContainText(say('safety:alert.severity', { severity: 3 }));
    await expect(alert).toContainText(/\d+:\d\d/);
    await expect(page.getByRole('main')).not.toContainText(DANGER);
    await expect(page.getByRole('main')).not.toContainText('Idrissi');
    await expectAccessible(page);
    await alert.getByRole('button', { name: like('safety:alert.claim') }).click();
    await expect(alert).toContainText(like('safety:alert.mine'));
    await expect(bell(page)).toHaveAccessibleName(say('common:bell.label'));
  });
  await test.step('the trusted contact can be called, and the patient is told', async () => {
    await alert.getByRole('button', { name: say('safety:trusted.show') }).click();
    await expect(alert.locator('a[href="tel:0600000000"]')).toContainText('Hanane');
    const told = await patient.done<OutputOf<'listNotifications'>>('GET', '/api/notifications');
    expect(told.items[0]?.kind).toBe('trusted-contact-read');
  });
  await test.step('and it is closed with what came of it', async () => {
    await alert.getByRole('button', { name: like('safety:alert.close') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('safety:alert.close') }).click();
    await expect(dialog.getByText(say('safety:closing.choose'))).toBeVisible();
    await dialog.getByLabel(say('safety:outcome.safe_after_contact')).check();
    await dialog.getByRole('textbox').fill('Sa sœur est avec elle');
    await dialog.getByRole('button', { name: say('safety:alert.close') }).click();
    await expect(page.getByText(say('safety:alerts.openEmptyTitle'))).toBeVisible();
    await page.getByText(say('safety:alerts.closed'), { exact: true }).click();
    await expect(page.getByText('Sa sœur est avec elle')).toBeVisible();
    await expectAccessible(page);
  });
  await writing.close();
  expect(complaints).toEqual([]);
});

test('of two who take on one alert, the slower one is told who was faster', async ({ page, api }) => {
  await closeEverything(api);
  await onDutyAlone(api);
  const patient = await api.as(emailOf('patient2'));
  const thread = await patient.done<{ id: string }>('POST', '/api/conversations', { kind: 'wellbeing', lang: 'fr' });
  const message = { text: DANGER };
  // the answer is a stream
  await patient.send('POST', `/api/conversations/${thread.id}/messages`, message).catch(() => undefined);
  await enter(page, 'doctor');
  await page.goto('/alerts');
  const alert = page.getByRole('article').first();
  const claim = alert.getByRole('button', { name: like('safety:alert.claim') });
  await expect(claim).toBeVisible();
  const admin = await api.as(emailOf('admin'));
  const { items } = await admin.done<OutputOf<'listCrisisAlerts'>>('GET', '/api/crisis-alerts');
  await admin.done('POST', `/api/crisis-alerts/${items[0]?.id}/claim`);
  await claim.click();
  await expect(alert).toContainText(like('safety:alert.takenBy'));
  await closeEverything(api);
});

test('a note in the mood log calls the staff, who read it, hand the alert over, and the colleague takes it on', async ({
  page,
  browser,
  api,
  baseURL,
}) => {
  await closeEverything(api);
  await onDutyAlone(api);
  const admin = await api.as(emailOf('admin'));
  await admin.done('PUT', '/api/duty/me', { onDuty: true });
  const doctor = (await (await api.as(emailOf('doctor'))).me()).account.id;
  const complaints = await complaintsOf(page);

  const writing = await browser.newContext({ baseURL: baseURL as string, viewport: { width: 360, height: 780 } });
  const phone = await writing.newPage();
  await test.step('the person is told that somebody of the team knows', async () => {
    await enter(phone, 'patient2');
    await settle(phone);
    const patient = await api.as(emailOf('patient2'));
    const entry = await patient.done<{ id: string }>('POST', '/api/mood-entries', { mood: 1 });
    await phone.goto(`/wellbeing/mood?entry=${entry.id}`);
    const dialog = phone.getByRole('dialog');
    await dialog.getByRole('textbox').fill(DANGER);
    await dialog.locator('button[type="submit"]').click();
    await expect(phone.getByText(say('wellbeing:crisis.told'))).toBeVisible();
    await expectNoSidewaysScroll(phone);
  });
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('admin'));
  await settle(page);
  await page.goto('/alerts');
  const alert = page.getByRole('article').first();
  await test.step('the administrator reads the note and nothing else, and takes the alert on', async () => {
    await expect(alert).toContainText(say('safety:source.mood'));
    await expect(page.getByRole('main')).not.toContainText(DANGER);
    await alert.getByRole('button', { name: say('supervision:alertWords.show') }).click();
    await expect(alert).toContainText(DANGER);
    await expectAccessible(page);
    await alert.getByRole('button', { name: like('safety:alert.claim') }).click();
    await expect(alert).toContainText(like('safety:alert.mine'));
  });
  await test.step('and hands it to the doctor, with a reason', async () => {
    await alert.getByRole('button', { name: like('safety:handOver.action') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('safety:handOver.action') }).click();
    await expect(dialog.getByText(say('safety:handOver.choose'))).toBeVisible();
    await expect(dialog.getByText(say('safety:handOver.reasonMissing'))).toBeVisible();
    await dialog.locator(`input[type="radio"][value="${doctor}"]`).check();
    await dialog.getByRole('textbox').fill('Je pars en consultation');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say('safety:handOver.action') }).click();
    await expect(dialog).toBeHidden();
    await expect(alert).toContainText(/\d:\d\d/);
  });
  await test.step('the doctor hears of it, reads why, and takes it on', async () => {
    const colleague = await (await browser.newContext({ baseURL: baseURL as string })).newPage();
    await enter(colleague, 'doctor');
    await bell(colleague).click();
    await colleague
      .getByRole('button', { name: new RegExp(say('notification:kind.crisis-alert-handed.title')) })
      .first()
      .click();
    await colleague.waitForURL(/\/alerts$/);
    const same = colleague.getByRole('article').first();
    await same.getByText(say('safety:alert.history')).click();
    await expect(same).toContainText('Je pars en consultation');
    await same.getByRole('button', { name: like('safety:alert.claim') }).click();
    await expect(same).toContainText(like('safety:alert.mine'));
    await colleague.context().close();
  });
  await writing.close();
  expect(complaints).toEqual([]);
  await closeEverything(api);
});

test('a person in danger in two conversations is one alert, and whoever has it on hears of the second', async ({
  page,
  api,
}) => {
  await closeEverything(api);
  await onDutyAlone(api);
  const doctor = await api.as(emailOf('doctor'));
  const patient = await api.as(emailOf('patient2'));
  const writeIn = async () => {
    const thread = await patient.done<{ id: string }>('POST', '/api/conversations', {
      kind: 'wellbeing',
      lang: 'fr',
    });
    // the answer is a stream
    await patient.send('POST', `/api/conversations/${thread.id}/messages`, { text: DANGER }).catch(() => undefined);
    return thread.id;
  };
  const first = await writeIn();
  const { items } = await doctor.done<OutputOf<'listCrisisAlerts'>>('GET', '/api/crisis-alerts');
  await doctor.done('POST', `/api/crisis-alerts/${items[0]?.id}/claim`);
  const second = await writeIn();
  await enter(page, 'doctor');
  await settle(page);
  await expect(bell(page)).toHaveAccessibleName(like('common:bell.unread_one'), { timeout: 20_000 });
  await bell(page).click();
  await page
    .getByRole('button', { name: new RegExp(say('notification:kind.crisis-alert-more.title')) })
    .first()
    .click();
  await page.waitForURL(/\/alerts$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  const alert = page.getByRole('article');
  await expect(alert).toContainText(like('safety:alert.mine'));
  const links = alert.locator('a[href^="/supervision/"]');
  await expect(links).toHaveCount(2);
  await expect(links.nth(0)).toHaveAttribute('href', `/supervision/${second}`);
  await expect(links.nth(1)).toHaveAttribute('href', `/supervision/${first}`);
  await expectAccessible(page);
  await closeEverything(api);
});
