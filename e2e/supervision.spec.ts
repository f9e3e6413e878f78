import type { OutputOf } from '@medisense/contract';
import { emailOf, expect, signIn, speak, test } from './demo.ts';
import { complaintsOf, expectAccessible, expectFinished, expectNoSidewaysScroll, settle } from './screen.ts';
import { wordsOf } from './words.ts';

const CRISIS = 'أريد أن أموت';
const REASON = 'الاتصال بالشخص هاتفيا بعد ما كتبه قبل قليل';
const ar = wordsOf('ar');
const fr = wordsOf('fr');

test.use({ locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });

test('a patient in Arabic on a phone is answered by a person, and sees who opened the identity and why', async ({
  page,
  browser,
  baseURL,
  api,
}) => {
  test.setTimeout(180_000);
  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 780 },
    isMobile: true,
    hasTouch: true,
    locale: 'ar-MA',
    timezoneId: 'Africa/Casablanca',
  });
  const patient = await phone.newPage();
  const complaints = await complaintsOf(page);
  await speak(patient, 'ar');
  await signIn(patient, ar, emailOf('patient2'));
  const messages = patient.getByRole('list', { name: ar.say('conversation:messages') });
  const write = async (text: string) => {
    await patient.getByRole('textbox', { name: ar.say('conversation:composer.label') }).fill(text);
    await patient.getByRole('button', { name: ar.say('conversation:composer.send') }).tap();
    await expect(messages).toContainText(text);
  };
  await patient.goto('/companion');
  await patient.getByRole('button', { name: ar.say('conversation:door.wellbeing') }).tap();
  await patient.waitForURL(/\/companion\/./);
  const id = new URL(patient.url()).pathname.split('/').at(-1) ?? '';
  await write(CRISIS);

  await speak(page, 'fr');
  await signIn(page, fr, emailOf('admin'));
  await test.step('the alert leads the administrator to the conversation', async () => {
    await page.goto('/alerts');
    await page
      .getByRole('link', { name: fr.say('safety:alert.thread') })
      .first()
      .click();
    await page.waitForURL(/\/supervision\/./);
    await page.goto(`/supervision/${id}`);
    await settle(page);
    await expect(page.getByText(CRISIS)).toBeVisible();
    await expect(page.locator('#main')).not.toContainText('Karim');
    await expectAccessible(page);
    await expectFinished(page, 'fr');
  });

  const desk = page.getByRole('list', { name: fr.say('supervision:thread.messages') });
  await test.step('who takes over and answers with a canned reply; the machine keeps quiet', async () => {
    await page.getByRole('button', { name: fr.say('supervision:takeOver.action') }).click();
    await page.getByRole('button', { name: fr.say('supervision:write.canned') }).click();
    const canned = page.getByRole('menuitem').first();
    const words = (await canned.textContent()) ?? '';
    await canned.click();
    await page.getByRole('button', { name: fr.say('supervision:write.send') }).click();
    await expect(desk).toContainText(words);
    await expect(messages).toContainText(words);
    await expect(patient.getByText(ar.say('conversation:humanHere'))).toBeVisible();
    const before = await messages.getByRole('listitem').count();
    await write('شكرا، أنا خائف');
    await expect(desk).toContainText('شكرا، أنا خائف');
    expect(await messages.getByRole('listitem').count()).toBe(before + 1);
    await expectNoSidewaysScroll(patient);
    await expectAccessible(page);
  });

  await test.step('and opens the identity with a reason', async () => {
    await page.getByRole('button', { name: fr.say('supervision:identity.action') }).click();
    const confirm = page.getByRole('button', { name: fr.say('supervision:identity.confirm') });
    await expect(confirm).toBeDisabled();
    await page.getByLabel(fr.say('supervision:identity.reason')).fill(REASON);
    await confirm.click();
    await expect(page.locator('#main')).toContainText('Karim Berrada');
    await expectAccessible(page);
  });

  await test.step('and hands back, which the machine says', async () => {
    await page.getByRole('button', { name: fr.say('supervision:handBack.action') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: fr.say('supervision:handBack.action') })
      .click();
    await expect(messages).toContainText('أعاد إليك الشخص من العيادة هذه المحادثة');
    await expect(patient.getByText(ar.say('conversation:machine'))).toBeVisible();
  });

  await test.step('the patient sees who, when and why', async () => {
    await patient.goto('/settings');
    await patient.getByRole('link', { name: ar.say('account:settings.accessLog') }).tap();
    await patient.waitForURL('**/access-log');
    await settle(patient);
    const entry = patient.getByRole('listitem').filter({ hasText: REASON });
    await expect(entry).toContainText(ar.say('accesslog:kind.identity'));
    await expect(entry).toContainText('admin');
    await expectNoSidewaysScroll(patient);
    await expectAccessible(patient);
    await expectFinished(patient, 'ar');
  });

  // other journeys find no open alert of this one
  const admin = await api.as(emailOf('admin'));
  const seen = await admin.done<OutputOf<'getSupervision'>>('GET', `/api/supervision/conversations/${id}`);
  if (seen.alert) await admin.done('POST', `/api/crisis-alerts/${seen.alert.id}/close`, { outcome: 'reached' });
  await phone.close();
  expect(complaints).toEqual([]);
});

test('an answer is judged in its conversation, and a message becomes a test', async ({ page }) => {
  await speak(page, 'fr');
  await signIn(page, fr, emailOf('doctor'));
  await page.goto('/supervision/reviews');
  await settle(page);
  await page.locator('#main table a').last().click();
  await page.waitForURL(/\/supervision\/.+message=/);
  const form = page.getByRole('form', { name: fr.say('supervision:review.title') });
  await expect(form).toBeVisible();
  await expectAccessible(page);
  await form
    .getByRole('radiogroup', { name: fr.say('supervision:review.correct'), exact: true })
    .getByText(fr.say('supervision:review.no'), { exact: true })
    .click();
  await form.getByRole('button', { name: fr.say('supervision:review.save') }).click();
  await expect(page.getByText(fr.say('supervision:review.bad.correct'))).toBeVisible();

  await page.getByRole('button', { name: fr.say('supervision:test.action') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').last().check();
  await dialog.getByRole('checkbox', { name: fr.say('supervision:expect.stays') }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: fr.say('supervision:test.save') }).click();
  await expect(page.getByText(fr.say('supervision:test.saved'))).toBeVisible();
});

test('an administrator grants supervision and takes it back', async ({ page, api }) => {
  await speak(page, 'fr');
  await signIn(page, fr, emailOf('admin'));
  await page.goto('/admin/approvals?status=active&role=doctor&q=doctor2');
  await settle(page);
  const doctor2 = await api.as(emailOf('doctor2'));
  const may = async () => (await doctor2.send('GET', '/api/supervision/conversations')).status;
  expect(await may()).toBe(403);
  const press = async (word: string) => {
    await page.getByRole('button', { name: fr.like(`admin:supervision.${word}`) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: fr.say(`admin:supervision.${word}`) })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await press('grant');
  expect(await may()).toBe(200);
  await press('revoke');
  expect(await may()).toBe(403);
});
