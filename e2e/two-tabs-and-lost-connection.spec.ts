import type { OutputOf } from '@medisense/contract';
import type { Page } from '@playwright/test';
import { type Api, emailOf, expect, password, signIn, speak, test, type Who } from './demo.ts';
import { wordsOf } from './words.ts';

test.use({ locale: 'fr-FR' });
const words = wordsOf('fr');
const { say } = words;

/** How many visits of this patient begin at that time. */
async function countVisits(api: Api, who: Who, start: string): Promise<number> {
  const patient = await api.as(emailOf(who));
  const from = new Date(start).toISOString();
  const to = new Date(Date.parse(start) + 1000).toISOString();
  const { items } = await patient.done<OutputOf<'listAppointments'>>('GET', `/api/appointments?from=${from}&to=${to}`);
  return items.filter((each) => Date.parse(each.start) === Date.parse(start) && each.status === 'requested').length;
}

async function openBooking(page: Page, api: Api, who: Who, daysAhead: number): Promise<string> {
  const doctor = await api.as(emailOf('doctor2'));
  const practitionerId = (await doctor.me()).practitioner?.id ?? '';
  const start = await api.freeTimeOf(practitionerId, daysAhead);
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf(who));
  await page.goto(`/book/${practitionerId}?start=${encodeURIComponent(start)}`);
  await expect(page.getByRole('timer')).toBeVisible();
  return start;
}
const ask = (page: Page) => page.getByRole('button', { name: say('appointment:book.action'), exact: true });

test('two tabs that wake at the same time refresh one session, and both live', async ({ page, context }) => {
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient2'));
  const second = await context.newPage();
  await second.goto('/appointments');
  await expect(second.getByRole('heading', { level: 1, name: say('appointment:list.title') })).toBeVisible();
  let refreshes = 0;
  context.on('request', (request) => {
    if (request.url().endsWith('/api/auth/refresh')) refreshes += 1;
  });
  for (let round = 0; round < 3; round += 1) {
    // a reload forgets the token in memory, so both have to ask for a new one
    await Promise.all([page.reload(), second.reload()]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(second.getByRole('heading', { level: 1, name: say('appointment:list.title') })).toBeVisible();
    await expect(page).not.toHaveURL(/sign-in/);
    await expect(second).not.toHaveURL(/sign-in/);
  }
  expect(refreshes).toBeGreaterThan(0);
  await test.step('signing out in one signs out the other', async () => {
    await page.goto('/home');
    await page.getByRole('button', { name: say('common:role.patient') }).click();
    await page.getByRole('menuitem', { name: say('common:account.signOut') }).click();
    await expect(page).toHaveURL(/\/$/);
    await second.reload();
    await expect(second).toHaveURL(/\/sign-in\?next=/);
  });
});

test('a session that ends while a form is filled asks for the password and keeps the form', async ({ page, api }) => {
  const start = await openBooking(page, api, 'patient2', 10);
  const reason = page.getByLabel(say('appointment:book.reason'));
  await reason.fill('Une tache qui démange depuis l’été');
  const patient = await api.as(emailOf('patient2'));
  await patient.done('DELETE', '/api/me/sessions');
  await ask(page).click();
  const dialog = page.getByRole('dialog', { name: say('common:expired.title') });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(say('common:expired.password'), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: say('common:expired.action') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(reason).toHaveValue('Une tache qui démange depuis l’été');
  await ask(page).click();
  await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
  expect(await countVisits(api, 'patient2', start)).toBe(1);
});

test('a connection lost after the server has booked: the retry books nothing twice', async ({ page, api }) => {
  const start = await openBooking(page, api, 'patient2', 12);
  let lost = 0;
  await page.route('**/api/appointments', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    // the server does its work; its answer never arrives
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByLabel(say('appointment:book.reason')).fill('Contrôle');
  await ask(page).click();
  await expect(page.getByRole('alert').filter({ hasText: say('common:errors.OFFLINE') })).toBeVisible();
  await expect(page.getByLabel(say('appointment:book.reason'))).toHaveValue('Contrôle');
  await ask(page).click();
  await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
  expect(lost).toBe(1);
  expect(await countVisits(api, 'patient2', start)).toBe(1);
});

test('without a network the screen says so, keeps what was typed, and goes on when it is back', async ({
  page,
  api,
  context,
}) => {
  const start = await openBooking(page, api, 'patient2', 14);
  await page.getByLabel(say('appointment:book.reason')).fill('Fatigue');
  await context.setOffline(true);
  await expect(page.getByText(say('common:state.offlineBanner'))).toBeVisible();
  await ask(page).click();
  await expect(page.getByRole('alert').filter({ hasText: say('common:errors.OFFLINE') })).toBeVisible();
  expect(await countVisits(api, 'patient2', start)).toBe(0);
  await context.setOffline(false);
  await expect(page.getByText(say('common:state.offlineBanner'))).toHaveCount(0);
  await ask(page).click();
  await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
  expect(await countVisits(api, 'patient2', start)).toBe(1);
});

test('a double press on the button books once', async ({ page, api }) => {
  const start = await openBooking(page, api, 'patient2', 16);
  await ask(page).dblclick();
  await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
  expect(await countVisits(api, 'patient2', start)).toBe(1);
});
