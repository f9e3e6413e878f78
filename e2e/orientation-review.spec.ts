import type { OutputOf } from '@medisense/contract';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { expectAccessible, expectFinished, expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

test.use({ viewport: { width: 360, height: 780 }, locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });
const words = wordsOf('fr');
const { say, like } = words;

test('the doctor judges an orientation in two taps, changes one, and the patient sees none of it', async ({
  page,
  api,
}) => {
  const doctor = await api.as(emailOf('doctor'));
  const patient = await api.as(emailOf('patient'));
  const practitionerId = (await doctor.me()).practitioner?.id ?? '';
  const patientId = (await patient.me()).persons.find((each) => each.relation === 'self')?.id ?? '';
  const report = await patient.done<{ id: string }>('POST', '/api/symptom-reports', {
    text: say('triage:start.example.throat'),
    lang: 'fr',
    patientId,
  });
  const visit = await patient.done<OutputOf<'bookAppointment'>>('POST', '/api/appointments', {
    practitionerId,
    patientId,
    start: await api.freeTimeOf(practitionerId, 27),
    symptomReportId: report.id,
  });
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('doctor'));
  await page.goto(`/visits/${visit.id}`);
  await settle(page);

  const urgency = page.getByRole('group', { name: like('appointment:review.urgency') });
  const specialty = page.getByRole('group', { name: like('appointment:review.specialty') });
  const kept = () => doctor.done<OutputOf<'getAppointment'>>('GET', `/api/appointments/${visit.id}`);
  await test.step('one tap for the urgency, one for the specialty', async () => {
    await urgency.getByRole('radio', { name: say('appointment:review.urgencyVerdict.too_high') }).click();
    await specialty.getByRole('radio', { name: say('appointment:review.specialtyVerdict.right') }).click();
    await expect(page.getByRole('status').filter({ hasText: like('appointment:review.saved') })).toBeVisible();
    await expect(async () => {
      expect((await kept()).orientationReview).toMatchObject({ urgency: 'too_high', specialty: 'right' });
    }).toPass();
  });
  await test.step('another tap changes it, and it is still so after coming back', async () => {
    await urgency.getByRole('radio', { name: say('appointment:review.urgencyVerdict.right') }).click();
    await expect(async () => {
      expect((await kept()).orientationReview).toMatchObject({ urgency: 'right', specialty: 'right' });
    }).toPass();
    await page.reload();
    await settle(page);
    await expect(urgency.getByRole('radio', { name: say('appointment:review.urgencyVerdict.right') })).toBeChecked();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await expectFinished(page, 'fr');
  });
  const seen = await patient.done<OutputOf<'getAppointment'>>('GET', `/api/appointments/${visit.id}`);
  expect(seen).not.toHaveProperty('orientationReview');
  // the time is free again for other journeys
  await patient.done('POST', `/api/appointments/${visit.id}/cancel`, {});
});
