import type { OutputOf } from '@medisense/contract';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { settle } from './screen.ts';
import { wordsOf } from './words.ts';

test.use({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });
const words = wordsOf('fr');
const { say, like } = words;

test('the assistant checks a patient in and completes the visit', async ({ page, api }) => {
  const doctor = await api.as(emailOf('doctor'));
  const patient = await api.as(emailOf('patient'));
  const assistant = await api.as(emailOf('assistant'));
  const practitionerId = (await doctor.me()).practitioner?.id ?? '';
  const patientId = (await patient.me()).persons.find((each) => each.relation === 'self')?.id ?? '';
  const visit = await test.step('the patient has a visit in a few minutes', async () => {
    // staff may book beside the hours and beside other visits of the patient; the first free minutes of the agenda do
    for (let minutes = 6; ; minutes += 7) {
      const start = new Date(Math.ceil(Date.now() / 60_000 + minutes) * 60_000).toISOString();
      const answer = await assistant.send('POST', '/api/appointments', {
        practitionerId,
        patientId,
        start,
        durationMinutes: 5,
      });
      if (answer.status === 201) return answer.body as OutputOf<'bookAppointment'>;
      expect(answer.body).toMatchObject({ code: 'SLOT_TAKEN' });
      expect(minutes, 'minutes until the next free ones').toBeLessThan(100);
    }
  });
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('assistant'));
  await settle(page);

  const line = page
    .getByRole('list', { name: say('staff:day.timeline') })
    .getByRole('listitem')
    .filter({
      has: page.locator(`a[href="/visits/${visit.id}"]`),
    });
  await test.step('finds the visit in the day of the doctor', async () => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: visit.timeZone }).format(new Date(visit.start));
    await page.goto(`/day?agenda=${practitionerId}&date=${day}`);
    await expect(line).toContainText(visit.patientName);
  });
  await test.step('notes the arrival, then the end', async () => {
    await line.getByRole('button', { name: say('appointment:deed.check-in.action') }).click();
    await expect(page.getByText(say('appointment:deed.check-in.done'))).toBeVisible();
    await expect(line).toContainText(say('appointment:status.checked_in'));
    await line.getByRole('button', { name: say('appointment:deed.complete.action') }).click();
    await expect(line).toContainText(say('appointment:status.completed'));
  });
  const now = await patient.done<OutputOf<'getAppointment'>>('GET', `/api/appointments/${visit.id}`);
  expect(now.status).toBe('completed');
});

test('hours changed in two tabs: the second one is told, loses nothing and decides', async ({ page, context }) => {
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('doctor2'));
  const second = await context.newPage();
  const open = async (tab: typeof page) => {
    await tab.goto('/schedule');
    await settle(tab);
  };
  await open(page);
  await open(second);
  const start = (tab: typeof page) => tab.getByRole('textbox', { name: like('staff:hours.fromLabel') }).first();
  const end = (tab: typeof page) => tab.getByRole('textbox', { name: like('staff:hours.toLabel') }).first();
  const save = (tab: typeof page) => tab.getByRole('button', { name: say('staff:hours.save') });
  const early = (await start(page).inputValue()) === '08:15' ? '08:30' : '08:15';
  const late = (await end(page).inputValue()) === '12:45' ? '12:40' : '12:45';
  await test.step('the first tab saves', async () => {
    await start(page).fill(early);
    await save(page).click();
    await expect(page.getByText(say('staff:hours.saved'))).toBeVisible();
  });
  await test.step('the second tab is told, and still shows what was typed there', async () => {
    await end(second).fill(late);
    await save(second).click();
    await expect(second.getByRole('alert').filter({ hasText: say('common:stale.title') })).toBeVisible();
    await expect(end(second)).toHaveValue(late);
  });
  await test.step('keeps its own, which then stand', async () => {
    await second.getByRole('button', { name: say('common:stale.keep') }).click();
    await expect(second.getByText(say('common:stale.title'))).toHaveCount(0);
    await expect(end(second)).toHaveValue(late);
    await save(second).click();
    await expect(second.getByText(say('staff:hours.saved'))).toBeVisible();
    await open(page);
    await expect(end(page)).toHaveValue(late);
  });
});

test('hours that cannot be are refused at their row', async ({ page }) => {
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('doctor2'));
  await page.goto('/schedule');
  await settle(page);
  const start = page.getByRole('textbox', { name: like('staff:hours.fromLabel') }).first();
  await start.fill('23:00');
  await page.getByRole('button', { name: say('staff:hours.save') }).click();
  await expect(page.getByText(say('staff:hours.errorOrder'))).toBeVisible();
  await expect(start).toHaveValue('23:00');
});

test('an administrator approves an assistant who waits', async ({ page, api }) => {
  const email = `assistante.${Date.now()}@example.test`;
  const secret = 'Quatre chaises au soleil';
  await api.done('POST', '/api/auth/register', {
    role: 'assistant',
    username: 'Khadija Amrani',
    email,
    password: secret,
    givenName: 'Khadija',
    familyName: 'Amrani',
    specialties: ['general_practice'],
  });
  const token = (await api.linkMailedTo(email, '/confirm-email')).split('#')[1];
  await api.done('POST', '/api/auth/confirm-email', { token });

  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('admin'));
  await expect(page).toHaveURL(/\/admin\/approvals$/);
  const waiting = page.getByRole('listitem').filter({ hasText: email });
  await waiting.getByRole('button', { name: like('admin:approve.action') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('admin:approve.action') })
    .click();
  await expect(page.getByText(say('admin:approve.done', { name: 'Khadija Amrani' }))).toBeVisible();
  const me = await (await api.as(email, secret)).me();
  expect(me.account.status).toBe('active');
});
