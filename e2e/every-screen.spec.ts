import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '@medisense/contract';
import type { Page } from '@playwright/test';
import { type Api, emailOf, expect, signIn, speak, test, type Who } from './demo.ts';
import { answerAll } from './questions.ts';
import { complaintsOf, expectAccessible, expectFinished, expectNoSidewaysScroll, settle } from './screen.ts';
import { type Words, wordsOf } from './words.ts';

test.setTimeout(240_000);

/** What stands in for `$…` in the addresses. */
type Ids = {
  practitioner: string;
  start: string;
  visit: string;
  patient: string;
  mail: string;
  /** A conversation of the patient with the companion. */
  talk: string;
  /** A run of the companion's safety suite. */
  release: string;
  /** A conversation whose crisis is over, and one that is sealed. */
  thread: string;
  sealed: string;
};
type Place = (ids: Ids) => string;
const at =
  (address: string): Place =>
  () =>
    address;

const anyone: Record<string, Place[]> = {
  '/emergency': [at('/emergency')],
  '/practitioners': [at('/practitioners'), at('/practitioners?specialty=cardiology&kind=doctor')],
  '/practitioners/$id': [(ids) => `/practitioners/${ids.practitioner}`],
};
const described: Record<string, Place[]> = {
  '/symptoms': [at('/symptoms')],
  '/symptoms/echo': [at('/symptoms/echo')],
  '/symptoms/questions': [at('/symptoms/questions')],
  '/symptoms/result': [at('/symptoms/result')],
};
const member: Record<string, Place[]> = {
  '/settings': [at('/settings')],
  '/appointments': [at('/appointments'), at('/appointments?view=past'), at('/appointments?view=calendar')],
  '/appointments/$id': [(ids) => `/appointments/${ids.visit}?asked=1`],
};
const staff: Record<string, Place[]> = {
  ...member,
  '/day': [at('/day')],
  '/requests': [at('/requests')],
  '/visits/$id': [(ids) => `/visits/${ids.visit}`],
  '/schedule': [at('/schedule')],
  '/desk': [at('/desk')],
  '/patients': [at('/patients'), at('/patients?q=zzzz')],
  '/patients/new': [at('/patients/new')],
  '/patients/$id': [(ids) => `/patients/${ids.patient}`],
  '/patients/$id/edit': [(ids) => `/patients/${ids.patient}/edit`],
  '/patients/$id/book': [(ids) => `/patients/${ids.patient}/book`],
};
const alerts: Record<string, Place[]> = { '/alerts': [at('/alerts'), at('/alerts?state=closed')] };
const supervision: Record<string, Place[]> = {
  '/supervision': [at('/supervision'), at('/supervision?q=ZZZ')],
  '/supervision/$id': [(ids) => `/supervision/${ids.thread}`, (ids) => `/supervision/${ids.sealed}`],
  '/supervision/reviews': [at('/supervision/reviews'), at('/supervision/reviews?state=third_look')],
  '/supervision/statistics': [at('/supervision/statistics'), at('/supervision/statistics?span=year')],
};
/** Every address by who may see it; a new route is missing here until somebody says who. */
const screens: Record<'visitor' | 'patient' | 'doctor' | 'assistant' | 'admin' | 'pending', Record<string, Place[]>> = {
  visitor: {
    '/': [at('/')],
    '/sign-in': [at('/sign-in')],
    '/register': [at('/register')],
    '/check-mail': [at('/check-mail'), at('/check-mail?for=reset')],
    '/confirm-email': [at('/confirm-email#not-a-token')],
    '/forgot-password': [at('/forgot-password')],
    '/reset-password': [at('/reset-password#not-a-token'), at(`/reset-password#${'x'.repeat(43)}`)],
    ...described,
    ...anyone,
  },
  patient: {
    '/home': [at('/home')],
    '/companion': [at('/companion')],
    '/companion/$id': [(ids) => `/companion/${ids.talk}`],
    '/safety-plan': [
      at('/safety-plan'),
      at('/safety-plan?step=1'),
      at('/safety-plan?step=4'),
      at('/safety-plan?step=8'),
    ],
    ...member,
    ...described,
    ...anyone,
    '/wellbeing': [at('/wellbeing')],
    '/wellbeing/mood': [at('/wellbeing/mood')],
    '/wellbeing/questionnaires/$id': [
      at('/wellbeing/questionnaires/phq-9'),
      at('/wellbeing/questionnaires/who-5'),
      at('/wellbeing/questionnaires/audit-c'),
      at('/wellbeing/questionnaires/nothing'),
    ],
    '/wellbeing/exercises/$id': [at('/wellbeing/exercises/breathing-box'), at('/wellbeing/exercises/nothing')],
    '/access-log': [at('/access-log')],
    '/patients/$id': [(ids) => `/patients/${ids.patient}`],
    '/book/$practitionerId': [
      (ids) => `/book/${ids.practitioner}?start=${encodeURIComponent(ids.start)}&symptoms=1`,
      (ids) => `/book/${ids.practitioner}`,
    ],
  },
  doctor: { ...staff, ...alerts, ...supervision },
  assistant: staff,
  admin: {
    '/admin': [at('/admin')],
    ...alerts,
    ...supervision,
    '/admin/approvals': [at('/admin/approvals'), at('/admin/approvals?status=all')],
    '/admin/companion': [at('/admin/companion')],
    '/admin/companion/$id': [(ids) => `/admin/companion/${ids.release}`],
    '/admin/help-lines': [at('/admin/help-lines?country=MA'), at('/admin/help-lines?country=FR')],
    '/admin/help-lines/new': [at('/admin/help-lines/new')],
    '/admin/help-lines/$id': [at('/admin/help-lines/fr-3114'), at('/admin/help-lines/zz-99')],
    '/admin/outbox': [at('/admin/outbox')],
    '/admin/outbox/$id': [(ids) => `/admin/outbox/${ids.mail}`],
    '/settings': [at('/settings')],
    '/appointments': [at('/appointments')],
    '/desk': [at('/desk')],
  },
  pending: { '/waiting': [at('/waiting')] },
};

test('every address of the application is visited below', () => {
  const routes = readFileSync(join(import.meta.dirname, '../apps/web/src/shell/routes.tsx'), 'utf8');
  const known = [...routes.matchAll(/path: '([^']+)'/g)].map((each) => each[1]);
  expect(known.length).toBeGreaterThan(25);
  const visited = Object.values(screens).flatMap((each) => Object.keys(each));
  expect(known.filter((each) => each && !visited.includes(each))).toEqual([]);
});

/** A visit and a mail to look at; the demo has the rest. */
async function idsFor(api: Api): Promise<Ids> {
  const doctor = await api.as(emailOf('doctor'));
  const patient = await api.as(emailOf('patient'));
  const admin = await api.as(emailOf('admin'));
  const practitioner = (await doctor.me()).practitioner?.id ?? '';
  const self = (await patient.me()).persons.find((each) => each.relation === 'self')?.id ?? '';
  const report = await patient.done<{ id: string }>('POST', '/api/symptom-reports', {
    text: wordsOf('fr').say('triage:start.example.throat'),
    lang: 'fr',
    patientId: self,
  });
  const visit = await patient.done<OutputOf<'bookAppointment'>>('POST', '/api/appointments', {
    practitionerId: practitioner,
    patientId: self,
    start: await api.freeTimeOf(practitioner, 20),
    symptomReportId: report.id,
    reason: 'Ça ne passe pas',
  });
  await patient.done('POST', '/api/auth/password-reset', { email: emailOf('patient2') });
  const talks = await patient.done<OutputOf<'listConversations'>>('GET', '/api/conversations');
  const mails = await admin.done<OutputOf<'listMails'>>('GET', '/api/outbox');
  const runs = await admin.done<OutputOf<'listCompanionReleases'>>('GET', '/api/companion/releases');
  const release =
    runs.items[0] ?? (await admin.done<OutputOf<'createCompanionRelease'>>('POST', '/api/companion/releases'));
  const { items: threads } = await admin.done<OutputOf<'listSupervision'>>('GET', '/api/supervision/conversations');
  return {
    practitioner,
    release: release.id,
    start: await api.freeTimeOf(practitioner, 25),
    visit: visit.id,
    patient: self,
    mail: mails.items[0]?.id ?? '',
    talk: talks.items[0]?.id ?? '',
    thread: threads.find(({ highestRisk, sealed }) => highestRisk >= 2 && !sealed)?.id ?? '',
    sealed: threads.find(({ sealed }) => sealed)?.id ?? '',
  };
}

async function tellSymptoms(page: Page, words: Words, text: string): Promise<void> {
  await page.goto('/symptoms');
  await page.getByLabel(words.say('triage:start.words')).fill(text);
  await page.getByRole('button', { name: words.say('common:action.continue') }).click();
  await page.waitForURL(/\/symptoms\/echo|\/emergency/);
}

async function inspect(page: Page, words: Words): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settle(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await expectFinished(page, words.language);
}

for (const language of ['fr', 'ar'] as const) {
  for (const [who, addresses] of Object.entries(screens)) {
    test(`the screens of ${who} are sound in ${language}, wide and narrow`, async ({ page, api }) => {
      const words = wordsOf(language);
      const ids = await idsFor(api);
      const complaints = await complaintsOf(page);
      await speak(page, language);
      if (who !== 'visitor') {
        await page.goto('/sign-in');
        await signIn(page, words, emailOf(who as Who));
      }
      if ('/symptoms' in addresses) {
        await tellSymptoms(page, words, words.say('triage:start.example.throat'));
        await page.getByRole('button', { name: words.say('triage:echo.action') }).click();
        await page.waitForURL(/\/symptoms\/questions/);
      }
      for (const place of Object.values(addresses).flat()) {
        await test.step(place(ids).replace(/[0-9a-f-]{36}/g, '…'), async () => {
          await page.goto(place(ids));
          await inspect(page, words);
        });
      }
      expect(complaints).toEqual([]);
    });
  }

  test(`the screens for danger and despair are sound in ${language}`, async ({ page }) => {
    const words = wordsOf(language);
    const complaints = await complaintsOf(page);
    await speak(page, language);
    for (const text of language === 'fr'
      ? ['J’ai une douleur qui serre la poitrine et le bras gauche', 'Je veux mourir']
      : ['عندي ألم شديد ضاغط في الصدر يمتد إلى الذراع الأيسر', 'أريد أن أموت']) {
      await tellSymptoms(page, words, text);
      await page.waitForURL(/\/emergency/);
      await inspect(page, words);
    }
    await page.getByRole('button', { name: words.say('triage:crisis.continue') }).click();
    await page.waitForURL(/\/symptoms\/result/);
    await inspect(page, words);
    expect(complaints).toEqual([]);
  });
}

test('an address that is not there, or not for this role, says so', async ({ page }) => {
  const words = wordsOf('fr');
  await speak(page, 'fr');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('patient'));
  for (const address of ['/nowhere', '/admin/outbox', '/schedule']) {
    await page.goto(address);
    await expect(page.getByText(words.say('common:notFound.heading'))).toBeVisible();
    await inspect(page, words);
  }
});

test('the dark look is as readable as the light one', async ({ page, api }) => {
  const words = wordsOf('fr');
  const ids = await idsFor(api);
  await page.emulateMedia({ colorScheme: 'dark' });
  await speak(page, 'fr');
  const look = async (address: string) => {
    await page.goto(address);
    await settle(page);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expectAccessible(page);
  };
  for (const address of ['/', '/sign-in', '/register', '/practitioners', '/emergency']) await look(address);
  await tellSymptoms(page, words, words.say('triage:start.example.throat'));
  await look('/symptoms/echo');
  await page.getByRole('button', { name: words.say('triage:echo.action') }).click();
  await page.waitForURL(/\/symptoms\/questions/);
  await look('/symptoms/questions');
  await answerAll(page, words.say('triage:answer.no'));
  await look('/symptoms/result');
  await page.goto('/sign-in');
  await signIn(page, words, emailOf('doctor'));
  for (const address of ['/day', '/requests', `/visits/${ids.visit}`, '/schedule', '/patients', '/desk', '/alerts'])
    await look(address);
  for (const address of [
    '/supervision',
    `/supervision/${ids.thread}`,
    '/supervision/reviews',
    '/supervision/statistics',
  ])
    await look(address);
  for (const address of ['/appointments?view=calendar', `/patients/${ids.patient}`, '/settings']) await look(address);
});
