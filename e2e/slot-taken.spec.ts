import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { expectNoSidewaysScroll } from './screen.ts';
import { wordsOf } from './words.ts';

test.use({ locale: 'en-GB' });
const words = wordsOf('en');
const { say } = words;

for (const width of [1280, 360]) {
  test(`a patient whose time was just taken is offered the next ones and books one (${width} px)`, async ({
    page,
    api,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    const other = await api.as(emailOf('patient'));
    const otherId = (await other.me()).persons.find((each) => each.relation === 'self')?.id;
    const doctor = await api.as(emailOf('doctor2'));
    const practitionerId = (await doctor.me()).practitioner?.id ?? '';
    const start = await api.freeTimeOf(practitionerId, 5);
    await speak(page, 'en');
    await signIn(page, words, emailOf('patient2'));

    await test.step('opens the professional’s page and sees the time free', async () => {
      await page.goto(`/practitioners/${practitionerId}`);
      await expect(page.getByRole('heading', { name: say('practitioner:profile.times') })).toBeVisible();
    });
    await test.step('somebody else books it', async () => {
      await other.done('POST', '/api/appointments', { practitionerId, patientId: otherId, start });
    });
    await test.step('chooses it all the same, and is told kindly', async () => {
      await page.goto(`/book/${practitionerId}?start=${encodeURIComponent(start)}`);
      const told = page.getByRole('heading', { name: say('appointment:taken.SLOT_TAKEN') });
      await expect(told).toBeVisible();
      await expect(told).toBeFocused();
      await expect(page.getByRole('button', { name: say('appointment:book.action'), exact: true })).toHaveCount(0);
      await expectNoSidewaysScroll(page);
    });
    await test.step('takes the next one and books it', async () => {
      await page
        .getByRole('list', { name: say('schedule:slots.next') })
        .getByRole('button')
        .first()
        .click();
      await expect(page.getByRole('timer')).toBeVisible();
      await page.getByRole('button', { name: say('appointment:book.action'), exact: true }).click();
      await page.waitForURL(/\/appointments\/[0-9a-f-]{36}/);
      await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
    });
  });
}

test('a time taken while the form is open is said at the press, and what was typed stays', async ({ page, api }) => {
  const other = await api.as(emailOf('patient'));
  const otherId = (await other.me()).persons.find((each) => each.relation === 'self')?.id;
  const doctor = await api.as(emailOf('doctor2'));
  const practitionerId = (await doctor.me()).practitioner?.id ?? '';
  const start = await api.freeTimeOf(practitionerId, 8);
  await speak(page, 'en');
  await signIn(page, words, emailOf('patient2'));
  // the hold cannot be had (its answer is a fault), so the time stays free for others
  await page.route('**/api/slot-holds', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`/book/${practitionerId}?start=${encodeURIComponent(start)}`);
  await expect(page.getByText(say('appointment:hold.free'))).toBeVisible();
  await page.getByLabel(say('appointment:book.reason')).fill('A rash on both arms 🌸');
  await other.done('POST', '/api/appointments', { practitionerId, patientId: otherId, start });
  await page.getByRole('button', { name: say('appointment:book.action'), exact: true }).click();
  await expect(page.getByRole('heading', { name: say('appointment:taken.SLOT_TAKEN') })).toBeVisible();
  await page.unroute('**/api/slot-holds');
  await page
    .getByRole('list', { name: say('schedule:slots.next') })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByLabel(say('appointment:book.reason'))).toHaveValue('A rash on both arms 🌸');
});
