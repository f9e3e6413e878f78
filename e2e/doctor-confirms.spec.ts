import type { OutputOf } from '@medisense/contract';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { settle } from './screen.ts';
import { wordsOf } from './words.ts';

test.use({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
const words = wordsOf('fr');
const { say } = words;
const complaint = 'Depuis trois jours j’ai mal à la gorge et de la fièvre, je ne tousse pas.';

test('the doctor reads what the patient described and confirms; the patient sees it', async ({
  page,
  api,
  browser,
}) => {
  const patient = await api.as(emailOf('patient'));
  const doctor = await api.as(emailOf('doctor'));
  const practitionerId = (await doctor.me()).practitioner?.id ?? '';
  const patientId = (await patient.me()).persons.find((each) => each.relation === 'self')?.id ?? '';
  const visit = await test.step('a patient has asked for a visit, with a summary', async () => {
    const report = await patient.done<{ id: string }>('POST', '/api/symptom-reports', {
      text: complaint,
      lang: 'fr',
      patientId,
    });
    const start = await api.freeTimeOf(practitionerId, 3);
    return patient.done<OutputOf<'bookAppointment'>>('POST', '/api/appointments', {
      practitionerId,
      patientId,
      start,
      symptomReportId: report.id,
    });
  });

  await test.step('the request waits on the doctor’s screen', async () => {
    await speak(page, 'fr');
    await signIn(page, words, emailOf('doctor'));
    await settle(page);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: say('common:nav.requests') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: say('staff:requests.title') })).toBeVisible();
    await settle(page);
    await page.locator(`a[href*="${visit.id}"]`).first().click();
  });

  await test.step('the visit shows the words and what was understood', async () => {
    await expect(page.getByRole('heading', { name: say('staff:visit.summary') })).toBeVisible();
    await expect(page.getByText(complaint)).toBeVisible();
    await expect(page.getByText('Mal de gorge').first()).toBeVisible();
  });

  await test.step('one press confirms', async () => {
    await page.getByRole('button', { name: say('appointment:deed.confirm.action'), exact: true }).click();
    await expect(page.getByText(say('appointment:deed.confirm.done'))).toBeVisible();
    await expect(page.getByText(say('appointment:status.confirmed'), { exact: true }).first()).toBeVisible();
  });

  await test.step('the patient finds the visit confirmed', async () => {
    const other = await browser.newContext({ locale: 'fr-FR' });
    const theirs = await other.newPage();
    await speak(theirs, 'fr');
    await theirs.goto(`/sign-in?next=${encodeURIComponent(`/appointments/${visit.id}`)}`);
    await signIn(theirs, words, emailOf('patient'));
    await expect(theirs.getByText(say('appointment:statusMeaning.confirmed'))).toBeVisible();
    await other.close();
  });
});
