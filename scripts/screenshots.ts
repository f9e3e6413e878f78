import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '@medisense/contract';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildWeb, startDemo } from './demo-server.ts';

// The pictures of the README, taken from a running demo: `npm run screenshots`. Needs Chromium (CHROMIUM_PATH, or the
// system's).

const folder = join(import.meta.dirname, '../docs/pictures');
const PASSWORD = 'demo-medisense';
const LARGEST = 250_000;
type Language = 'fr' | 'en' | 'ar';
const COMPLAINT: Record<Language, string> = {
  fr: 'J’ai mal à la gorge depuis deux jours et un peu de fièvre, pas de toux.',
  en: 'I have had a sore throat for two days and a little fever, no cough.',
  ar: 'عندي ألم في الحلق منذ يومين مع حمى خفيفة وليس عندي سعال',
};
const DANGER = 'عندي ألم شديد ضاغط في الصدر يمتد إلى الذراع الأيسر';

async function open(browser: Browser, url: string, language: Language, narrow = false): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: narrow ? { width: 360, height: 780 } : { width: 1280, height: 800 },
    deviceScaleFactor: narrow ? 2 : 1,
    isMobile: narrow,
    locale: { fr: 'fr-MA', en: 'en-GB', ar: 'ar-MA' }[language],
    timezoneId: 'Africa/Casablanca',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((tag) => localStorage.setItem('medisense.language', tag), language);
  return page;
}

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#email').fill(`${who}@medisense.demo`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function describe(page: Page, words: string): Promise<void> {
  await page.goto('/symptoms');
  await page.locator('#words').fill(words);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL(/\/symptoms\/echo|\/emergency/);
}

/** Three of the pictures on one: what the README opens with. */
async function compose(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 540 } });
  const picture = (name: string) => `data:image/png;base64,${readFileSync(join(folder, `${name}.png`), 'base64')}`;
  await page.setContent(`<style>
    body { margin: 0; height: 540px; background: #efe8df; position: relative; overflow: hidden; }
    img { position: absolute; border-radius: 12px; border: 1px solid #d9d0c5; box-sizing: border-box; }
  </style>
  <img src="${picture('result-fr')}" style="left: 36px; top: 64px; width: 656px" />
  <img src="${picture('understood-ar')}" style="left: 716px; top: 36px; width: 216px; border-radius: 20px" />
  <img src="${picture('result-ar')}" style="left: 948px; top: 36px; width: 216px; border-radius: 20px" />`);
  await page.evaluate(() => Promise.all([...document.images].map((each) => each.decode())));
  await keep(page, 'overview');
  await page.close();
}

async function keep(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  process.stdout.write(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB\n`);
  if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST / 1000} kB`);
}

async function take(page: Page, name: string): Promise<void> {
  await page.locator('#main h1').first().waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    (document.activeElement as HTMLElement | null)?.blur();
    await Promise.all([...document.images].map((each) => each.decode().catch(() => undefined)));
  });
  await page.waitForTimeout(400);
  await keep(page, name);
}

/** Opens a door of the companion and says these things, one after the other. */
async function talk(page: Page, door: 'health' | 'wellbeing', ...said: string[]): Promise<void> {
  await page.goto('/companion');
  await page.locator(`button[data-kind="${door}"]`).click();
  await page.waitForURL(/\/companion\/./);
  for (const [place, text] of said.entries()) {
    await page.locator('form textarea').first().fill(text);
    await page.locator('form button[type="submit"]').click();
    // the opening, then two messages for each thing said
    await page
      .locator('ol > li[data-author="machine"]')
      .nth(place + 1)
      .locator('fieldset')
      .last()
      .waitFor();
  }
}

/** A patient asks the demo doctor for a visit, with a summary of the symptoms; the visit's id. */
async function askForVisit(url: string): Promise<string> {
  const call = async <T>(path: string, body?: unknown, token?: string): Promise<T> => {
    const response = await fetch(`${url}/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const signedIn = async (who: string) => {
    const email = `${who}@medisense.demo`;
    const { accessToken } = await call<OutputOf<'login'>>('/auth/login', { email, password: PASSWORD });
    return { token: accessToken, me: await call<OutputOf<'getMe'>>('/me', undefined, accessToken) };
  };
  const practitionerId = (await signedIn('doctor')).me.practitioner?.id;
  const { token, me } = await signedIn('patient');
  const patientId = me.persons.find((each) => each.relation === 'self')?.id;
  const { items } = await call<OutputOf<'listSlots'>>(`/practitioners/${practitionerId}/slots`);
  const report = await call<{ id: string }>('/symptom-reports', { text: COMPLAINT.fr, lang: 'fr', patientId }, token);
  const wish = { practitionerId, patientId, start: items.at(-1)?.start, symptomReportId: report.id };
  return (await call<{ id: string }>('/appointments', wish, token)).id;
}

await buildWeb();
const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const visitor = await open(browser, demo.url, 'en');
  await visitor.goto('/');
  await take(visitor, 'start-en');
  await visitor.goto('/practitioners');
  await take(visitor, 'directory-en');

  const patient = await open(browser, demo.url, 'fr');
  await signIn(patient, 'patient');
  await take(patient, 'home-fr');
  await describe(patient, COMPLAINT.fr);
  await patient.goto('/symptoms/result');
  await take(patient, 'result-fr');

  const phone = await open(browser, demo.url, 'ar', true);
  await signIn(phone, 'patient2');
  await describe(phone, COMPLAINT.ar);
  await take(phone, 'understood-ar');
  await phone.goto('/symptoms/result');
  await take(phone, 'result-ar');
  await describe(phone, DANGER);
  await take(phone, 'emergency-ar');

  await talk(phone, 'health', COMPLAINT.ar);
  await take(phone, 'talk-ar');
  await talk(patient, 'wellbeing', 'Je dors mal depuis que j’ai changé de travail');
  await take(patient, 'talk-fr');
  await patient.goto('/wellbeing');
  await take(patient, 'wellbeing-fr');

  const visit = await askForVisit(demo.url);
  const doctor = await open(browser, demo.url, 'fr');
  await signIn(doctor, 'doctor');
  await take(doctor, 'day-fr');
  await doctor.goto(`/visits/${visit}`);
  await take(doctor, 'visit-fr');
  await doctor.goto('/supervision');
  await take(doctor, 'supervision-fr');
  await compose(browser);
} finally {
  await browser.close();
  await demo.stop();
}
