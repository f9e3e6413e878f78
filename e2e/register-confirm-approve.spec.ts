import type { Page } from '@playwright/test';
import { type Api, password as demoPassword, emailOf, expect, signIn, speak, test } from './demo.ts';
import { answerAll } from './questions.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('fr');
const { say, like } = words;
const password = 'Lune douce sur la medina';
let count = 0;
const aNewAddress = (): string => {
  count += 1;
  return `nouvelle.${Date.now()}.${count}@example.test`;
};

async function fillAccount(page: Page, email: string, name: [given: string, family: string]): Promise<void> {
  await page.getByLabel(say('account:register.givenName'), { exact: true }).fill(name[0]);
  await page.getByLabel(say('account:register.familyName'), { exact: true }).fill(name[1]);
  await page.getByLabel(say('account:register.username'), { exact: true }).fill(`${name[0]} ${name[1]}`);
  await page.getByLabel(say('account:register.email'), { exact: true }).fill(email);
  await page.getByLabel(say('account:password.label'), { exact: true }).fill(password);
}

async function confirmByMail(page: Page, api: Api, email: string): Promise<void> {
  const link = await api.linkMailedTo(email, '/confirm-email');
  await page.goto(link);
  await expect(page.getByText(say('account:confirmEmail.done'))).toBeVisible();
}

test('somebody tells symptoms first, registers, confirms by mail, and finds the words again', async ({ page, api }) => {
  await speak(page, 'fr');
  const email = aNewAddress();
  await test.step('a visitor describes what is wrong', async () => {
    await page.goto('/symptoms');
    await page.getByLabel(say('triage:start.words')).fill(say('triage:start.example.throat'));
    await page.getByRole('button', { name: say('common:action.continue') }).click();
    await page.getByRole('button', { name: say('triage:echo.action') }).click();
    await answerAll(page, say('triage:answer.no'));
  });
  await test.step('chooses a time, and is asked to sign in or to register', async () => {
    await page
      .getByRole('link', { name: like('practitioner:card.bookAt') })
      .first()
      .click();
    await page.waitForURL(/\/sign-in\?next=/);
    await page.getByRole('link', { name: say('account:signIn.register') }).click();
  });
  await test.step('a mistake is named at its field, and nothing typed is lost', async () => {
    await fillAccount(page, 'not an address', ['Éloïse 🌷', 'بن علي']);
    await page.getByRole('button', { name: say('account:register.submit') }).click();
    await expect(page.getByLabel(say('account:register.email'), { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(page.getByLabel(say('account:register.familyName'), { exact: true })).toHaveValue('بن علي');
  });
  await test.step('registers and confirms by the link in the mail', async () => {
    await page.getByLabel(say('account:register.email'), { exact: true }).fill(email);
    await page.getByRole('button', { name: say('account:register.submit') }).click();
    await page.waitForURL(/\/check-mail/);
    await expect(page.getByText(email)).toBeVisible();
    await confirmByMail(page, api, email);
  });
  await test.step('signs in and books with the words told before', async () => {
    await page.getByRole('link', { name: say('account:confirmEmail.signIn') }).click();
    await signIn(page, words, email, password);
    await expect(page.getByText(say('triage:resume.title'))).toBeVisible();
    await page.getByRole('link', { name: say('triage:resume.action') }).click();
    await page.getByRole('button', { name: say('triage:echo.action') }).click();
    await answerAll(page, say('triage:answer.no'));
    await expect(page.getByText(say('triage:result.kept', { name: 'Éloïse 🌷 بن علي' }))).toBeVisible();
    await page
      .getByRole('link', { name: like('practitioner:card.bookAt') })
      .first()
      .click();
    await page.getByRole('button', { name: say('appointment:book.action'), exact: true }).click();
    await expect(page.getByRole('heading', { name: say('appointment:asked.title') })).toBeVisible();
    await expect(page.getByText(say('triage:start.example.throat'))).toBeVisible();
  });
});

test('a doctor registers, waits, is approved by an administrator and stands in the directory', async ({
  page,
  api,
  browser,
}) => {
  await speak(page, 'fr');
  const email = aNewAddress();
  const family = `Berrada-${Date.now() % 100_000}`;
  await test.step('registers as a doctor', async () => {
    await page.goto('/register');
    await page.getByRole('radio', { name: say('account:register.doctor') }).check();
    await fillAccount(page, email, ['Hajar', family]);
    await page.getByRole('combobox', { name: say('account:register.specialties') }).click();
    await page.getByRole('option', { name: say('practitioner:specialty.dermatology'), exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByLabel(say('account:register.city'), { exact: true }).fill('Meknès');
    await page.getByRole('button', { name: say('account:register.submit') }).click();
    await page.waitForURL(/\/check-mail/);
  });
  await test.step('confirms the address; the access still waits', async () => {
    await confirmByMail(page, api, email);
    await page.goto('/sign-in');
    await signIn(page, words, email, password);
    await expect(page).toHaveURL(/\/waiting$/);
    await expect(page.getByText(say('account:waiting.pending'))).toBeVisible();
    await page.goto('/day');
    await expect(page).toHaveURL(/\/waiting$/);
  });
  const directory = `/api/practitioners?q=${encodeURIComponent(family)}`;
  expect((await api.done<{ items: unknown[] }>('GET', directory)).items).toHaveLength(0);
  await test.step('an administrator approves', async () => {
    const office = await browser.newContext({ locale: 'fr-FR' });
    const desk = await office.newPage();
    await speak(desk, 'fr');
    await desk.goto('/sign-in');
    await signIn(desk, words, emailOf('admin'), demoPassword);
    await expect(desk).toHaveURL(/\/admin\/approvals$/);
    const request = desk.locator('article, li, tr').filter({ hasText: family }).last();
    await request.getByRole('button', { name: like('admin:approve.action') }).click();
    const sure = desk.getByRole('dialog').getByRole('button', { name: say('admin:approve.action') });
    await sure.click();
    await expect(desk.getByText(say('admin:approve.done', { name: `Hajar ${family}` }))).toBeVisible();
    await expect(async () => {
      expect((await api.done<{ items: unknown[] }>('GET', directory)).items).toHaveLength(1);
    }).toPass({ timeout: 10_000 });
    await office.close();
  });
  await test.step('the doctor’s own page opens by itself, and patients find the name', async () => {
    await page.getByRole('button', { name: say('account:waiting.check') }).click();
    await page.waitForURL(/\/day$/);
    await page.goto('/practitioners');
    await page.getByLabel(say('practitioner:filter.q')).fill(family);
    await expect(page.getByRole('link', { name: new RegExp(family) }).first()).toBeVisible();
  });
});

test('a forgotten password is replaced by a link that works once', async ({ page, api }) => {
  await speak(page, 'fr');
  const email = emailOf('assistant2');
  const fresh = 'Un jardin derriere la gare 7';
  await page.goto('/sign-in');
  await page.getByRole('link', { name: say('account:signIn.forgot') }).click();
  // the field is called the same on both screens
  await expect(page.getByRole('heading', { name: say('account:forgotPassword.title') })).toBeVisible();
  await page.getByLabel(say('account:signIn.email')).fill(email);
  await page.getByRole('button', { name: say('account:forgotPassword.submit') }).click();
  await page.waitForURL(/\/check-mail/);
  const link = await api.linkMailedTo(email, '/reset-password');
  await page.goto(link);
  await page.getByLabel(say('account:password.new'), { exact: true }).fill('password1234');
  await page.getByRole('button', { name: say('account:resetPassword.submit') }).click();
  await expect(page.getByText(say('common:errors.WEAK_PASSWORD'))).toBeVisible();
  await page.getByLabel(say('account:password.new'), { exact: true }).fill(fresh);
  await page.getByRole('button', { name: say('account:resetPassword.submit') }).click();
  await expect(page.getByText(say('account:resetPassword.done'))).toBeVisible();
  await page.goto(link);
  await page.reload();
  await page.getByLabel(say('account:password.new'), { exact: true }).fill(`${fresh} encore`);
  await page.getByRole('button', { name: say('account:resetPassword.submit') }).click();
  await expect(page.getByText(say('account:resetPassword.invalid'))).toBeVisible();
  await page.goto('/sign-in');
  await signIn(page, words, email, fresh);
  await expect(page).toHaveURL(/\/day$/);
});

test('an address without an account gets the same words as one with', async ({ page }) => {
  await speak(page, 'fr');
  for (const email of [emailOf('patient2'), 'nobody.here@example.test']) {
    await page.goto('/forgot-password');
    await page.getByLabel(say('account:signIn.email')).fill(email);
    await page.getByRole('button', { name: say('account:forgotPassword.submit') }).click();
    await page.waitForURL(/\/check-mail/);
    await expect(page.getByText(say('account:checkMail.reset'))).toBeVisible();
  }
});
