import type { OutputOf } from '@medisense/contract';
import type { Page } from '@playwright/test';
import { type Api, emailOf, expect, signIn, speak, test } from './demo.ts';
import { settle } from './screen.ts';
import { wordsOf } from './words.ts';

const { say, like } = wordsOf('fr');
const words = wordsOf('fr');
type Directory = OutputOf<'listHelpLineDirectory'>;

const lineOf = async (admin: Api, id: string) => {
  const { items } = await admin.done<Directory>('GET', '/api/help-lines/directory');
  const found = items.find((each) => each.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
};
const britain = (page: Page) => page.addInitScript(() => localStorage.setItem('medisense.country', 'GB'));
const card = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

test('an administrator confirms a number, and a visitor sees the day on which that was', async ({ page, browser }) => {
  await speak(page, 'fr');
  await signIn(page, words, emailOf('admin'));
  await page.goto('/admin/help-lines?country=GB');
  const line = card(page, 'Services d’urgence');
  await line.getByRole('button', { name: like('helpline:confirm.action') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('helpline:confirm.action') })
    .click();
  await expect(line.getByText(say('helpline:state.verified'), { exact: true })).toBeVisible();
  await expect(line.getByText(/admin/)).toBeVisible();

  const visitor = await browser.newPage();
  await speak(visitor, 'fr');
  await britain(visitor);
  await visitor.goto(new URL('/emergency', page.url()).href);
  const call = visitor.locator('#main a[href="tel:999"]');
  await expect(call).toContainText(like('common:lines.verified'));
  await expect(call).not.toContainText('admin');
  await visitor.close();
});

test('a correction that a colleague has overtaken is not lost, and Arabic digits are digits', async ({ page, api }) => {
  const admin = await api.as(emailOf('admin'));
  await speak(page, 'fr');
  await signIn(page, words, emailOf('admin'));
  await page.goto('/admin/help-lines/gb-116123');
  await page.getByLabel(say('helpline:field.number'), { exact: true }).fill('١١٦ ١٢٤');
  const { id, version } = await lineOf(admin, 'gb-116123');
  await admin.done('POST', `/api/help-lines/${id}/confirm`, { version });
  await page.getByRole('button', { name: say('helpline:form.save') }).click();
  await expect(page.getByText(say('common:stale.title'))).toBeVisible();
  await page.getByRole('button', { name: say('common:stale.keep') }).click();
  await expect(page.getByText(say('common:stale.title'))).toHaveCount(0);
  await page.getByRole('button', { name: say('helpline:form.save') }).click();
  await page.waitForURL(/\/admin\/help-lines\?country=GB/);
  await expect(card(page, 'Samaritans')).toContainText('116 124');
  expect(await lineOf(admin, 'gb-116123')).toMatchObject({ number: '116 124', state: 'unverified' });
});

test('the line that has closed is refused by its name, and a letter is no digit', async ({ page, api }) => {
  const admin = await api.as(emailOf('admin'));
  const before = (await admin.done<Directory>('GET', '/api/help-lines/directory')).items.length;
  await speak(page, 'fr');
  await signIn(page, words, emailOf('admin'));
  // on a phone the page is in the menu of the account
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole('button', { name: like('common:account.menu') }).click();
  await page.getByRole('menuitem', { name: say('common:nav.helpLines') }).click();
  await page.getByRole('link', { name: say('helpline:add') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('helpline:add') })).toBeVisible();
  await page.getByRole('button', { name: say('helpline:add') }).click();
  await expect(page.getByText(say('common:problems.required')).first()).toBeVisible();
  const fill = (field: string, text: string) =>
    page.getByLabel(say(`helpline:field.${field}`), { exact: true }).fill(text);
  await page.getByRole('combobox', { name: say('helpline:field.kind') }).click();
  await page.getByRole('option', { name: say('helpline:kind.suicide') }).click();
  await fill('number', 'zéro huit');
  // its box of chosen languages lies over the field
  await page.getByRole('combobox', { name: say('helpline:field.languages') }).press('ArrowDown');
  await page.getByRole('option', { name: 'français' }).click();
  await page.keyboard.press('Escape');
  for (const field of ['name.fr', 'name.en', 'name.ar']) await fill(field, 'Sourire de Réda');
  await fill('source', 'La presse');
  await page.getByRole('button', { name: say('helpline:add') }).click();
  await expect(page.getByText(say('helpline:form.numberMend')).first()).toBeVisible();
  await fill('number', '0801 00 01 80');
  await page.getByRole('button', { name: say('helpline:add') }).click();
  await expect(page.getByText(say('common:errors.LINE_CLOSED')).first()).toBeVisible();
  expect((await admin.done<Directory>('GET', '/api/help-lines/directory')).items).toHaveLength(before);
});

test('without a network a device shows the directory that it saw last, not the one in the page', async ({
  page,
  api,
  context,
}) => {
  const admin = await api.as(emailOf('admin'));
  await speak(page, 'fr');
  await britain(page);
  const numbers = page.locator('#main a[href^="tel:"]');
  // shipped lines only, as long as no server has been heard
  await context.route('**/api/help-lines*', (route) => route.abort());
  await page.goto('/emergency');
  await expect(page.locator('#main a[href="tel:111"]')).toBeVisible();
  await context.unroute('**/api/help-lines*');
  const gone = await lineOf(admin, 'gb-111');
  await admin.done('PUT', '/api/help-lines/gb-111/retired', { retired: true, version: gone.version });
  await page.goto('/emergency');
  await settle(page);
  await expect(page.locator('#main a[href="tel:111"]')).toHaveCount(0);
  await context.route('**/api/help-lines*', (route) => route.abort());
  await page.reload();
  await expect(numbers.first()).toBeVisible();
  await expect(page.locator('#main a[href="tel:111"]')).toHaveCount(0);
});
