import { sql } from '@medisense/api';
import { aDoctor, type Patient } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, say, startWithModel, type WithModel, whoAgreed } from './companion-with-model.ts';
import { INJECTIONS, type InjectionCase } from './injection-cases.ts';

let world: WithModel;
beforeAll(async () => {
  world = await startWithModel();
  await world.api.ctx.db.run(sql`update companion_setting set person_tokens = 100000000, day_tokens = 100000000`);
});
afterAll(() => world.stop());

const REPLIES = {
  fr: 'Merci de me l’avoir écrit, je comprends que ce soit gênant pour vous. Depuis quand est-ce ainsi ?',
  en: 'Thank you for telling me, I understand that this bothers you. How long has it been like this?',
  ar: 'شكرًا لأنك كتبت لي هذا، أفهم أن الأمر يزعجك. منذ متى بدأ هذا الأمر معك؟',
};
type Lang = keyof typeof REPLIES;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const digits = (count: number, seed: number) =>
  String(Math.floor((Math.abs(Math.sin(seed + 1)) * 10 ** count) % 10 ** count)).padStart(count, '7');

/** An invented person with everything that could point at them, and a message that says all of it. */
function record(at: number) {
  const lang = pick(['fr', 'en', 'ar'] as const, at);
  const given = pick(
    lang === 'ar'
      ? ['فاطمة', 'يوسف', 'خديجة', 'عبدالرحيم', 'سلمى', 'حمزة', 'مريم']
      : [
          'Fatima',
          'Youssef',
          'Chaïmae',
          'Jean-Baptiste',
          'Ghizlane',
          'Élodie',
          'Hamza',
          'Aurélie',
          'Khadija',
          'Oliver',
        ],
    at,
  );
  const family = pick(
    lang === 'ar'
      ? ['البوعناني', 'بنجلون', 'الشرقاوي', 'العلمي', 'بنمسعود']
      : ['Benjelloun', 'El Idrissi', 'Tazi-Saoud', 'Aït Lahcen', 'Dubois-Martin', 'Berrada', 'MacAllister', 'Ouazzani'],
    at * 3 + 1,
  );
  const city = pick(
    lang === 'ar' ? ['الدار البيضاء', 'طنجة', 'أكادير'] : ['Casablanca', 'Tétouan', 'Agadir', 'Montpellier'],
    at,
  );
  const phone = `+2126${digits(8, at)}`;
  const national = `0${phone.slice(4)}`;
  const spaced = national.replace(/(\d\d)(?=\d)/g, '$1 ');
  const email = `person.${at}@boite-${at}.example.test`;
  const cin = `${pick(['BK', 'AB', 'J'], at)}${digits(6, at * 7)}`;
  const birth = `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`;
  const [year, month, day] = birth.split('-');
  const written = pick([`${day}/${month}/${year}`, birth, `${day}.${month}.${year}`], at);
  const told = pick([phone, national, spaced], at);
  const address = lang === 'ar' ? `${10 + at} زنقة الياسمين` : `${10 + at}, rue des Jasmins`;
  const text = {
    fr: `Bonjour, je m’appelle ${given} ${family}, j’habite à ${city}, ${address}. Né le ${written}, CIN ${cin}. Tél. ${told}, ${email}. J’ai mal au dos depuis trois jours et je dors mal.`,
    en: `Hello, my name is ${given} ${family} and I live in ${city}, ${address}. My date of birth is ${written}, my id card ${cin}. Call me on ${told} or write to ${email}. My back hurts since three days and I sleep badly.`,
    ar: `مرحبا، اسمي ${given} ${family} وأسكن في ${city}، ${address}. تاريخ الميلاد ${written}، رقم البطاقة الوطنية ${cin}. هاتفي ${told} وبريدي ${email}. ظهري يؤلمني منذ ثلاثة أيام ولا أنام جيدا.`,
  }[lang];
  const again = {
    fr: `C’est encore ${given} de ${city}, mon numéro est le ${told}. Et le sommeil ?`,
    en: `It is ${given} again, from ${city}, on ${told}. And the sleep?`,
    ar: `أنا ${given} من جديد، من ${city}، رقمي ${told}. والنوم؟`,
  }[lang];
  const parts = [given, ...family.split(/[\s-]+/).filter((part) => part.length > 3)];
  return {
    lang,
    given,
    family,
    city,
    phone,
    email,
    cin,
    birth,
    address,
    text,
    again,
    secrets: [...parts, city, email, cin, written, birth],
  };
}

describe('what leaves the house', () => {
  it('holds no identifier, over two hundred invented records in three languages', async () => {
    const { api, fake } = world;
    const patient = await whoAgreed(api);
    const found: string[] = [];
    const prompts = {
      fr: { wording: 0, understanding: 0 },
      en: { wording: 0, understanding: 0 },
      ar: { wording: 0, understanding: 0 },
    };
    for (let at = 0; at < 200; at++) {
      const one = record(at);
      await api.ctx.db.run(sql`update patient set given_name = ${one.given}, family_name = ${one.family}, city = ${one.city},
        phone = ${one.phone}, email = ${one.email}, address_line = ${one.address}, birth_date = ${one.birth}
        where id = ${patient.patientId}`);
      fake.reset();
      fake.always({ say: REPLIES[one.lang] });
      const id = await open(api, patient, at % 2 ? 'wellbeing' : 'health', one.lang);
      await say(api, patient, id, one.text);
      await say(api, patient, id, one.again);
      expect(fake.requests.filter(({ structured }) => !structured).length, one.text).toBeGreaterThan(0);
      for (const { structured } of fake.requests) prompts[one.lang][structured ? 'understanding' : 'wording'] += 1;
      const sent = fake.requests.map(({ body }) => JSON.stringify(body)).join('\n');
      const plain = sent.toLocaleLowerCase();
      for (const secret of one.secrets) if (plain.includes(secret.toLocaleLowerCase())) found.push(`${at}: ${secret}`);
      const national = one.phone.slice(4);
      if (sent.replace(/[\s.-]/g, '').includes(national)) found.push(`${at}: ${national}`);
      for (const id of [patient.patientId, patient.accountId, patient.email])
        if (sent.includes(id)) found.push(`${at}: ${id}`);
    }
    for (const { wording, understanding } of Object.values(prompts)) {
      expect(wording).toBeGreaterThan(110);
      expect(understanding).toBeGreaterThan(60);
    }
    expect(found).toEqual([]);
  }, 60_000);

  it('is only the own thread: nothing of another person, no visit, no words of staff', async () => {
    const { api, fake } = world;
    const marker = 'MARKERZEBRA';
    const doctor = await aDoctor(api, { familyName: marker });
    const other = await whoAgreed(api, { familyName: marker });
    const elsewhere = await open(api, other);
    await say(api, other, elsewhere, `J’ai mal à la gorge. ${marker} est mon secret.`);
    const patient = await whoAgreed(api);
    await api.ctx.db.run(sql`insert into appointment
      (id, practitioner_id, patient_id, status, start_at, end_at, wall_start, time_zone, created_at)
      values (${api.ctx.newId()}, ${doctor.practitionerId}, ${patient.patientId}, 'confirmed', now() + interval '2 days',
        now() + interval '2 days 30 minutes', '2026-12-01T09:00', 'UTC', now())`);
    fake.reset();
    fake.always({ say: REPLIES.fr });
    const thread = await open(api, patient);
    const visit = await say(api, patient, thread, 'Quand est mon prochain rendez-vous ?');
    expect(visit.message.source).toBe('guide');
    expect(visit.message.text).toContain(marker);
    await say(api, patient, thread, 'Merci. Et comment mieux dormir ?');
    const { ctx } = api;
    const row = await ctx.db.row<{ data_key_sealed: Buffer }>(
      sql`select data_key_sealed from patient where id = ${patient.patientId}`,
    );
    const key = ctx.sealing.dataKey(patient.patientId, row?.data_key_sealed as Buffer);
    const messageId = ctx.newId();
    const body = ctx.sealing.sealFor(
      key,
      JSON.stringify({ text: `${marker} du cabinet`, cards: [] }),
      `message.body:${messageId}`,
    );
    await ctx.db.run(sql`insert into message (id, conversation_id, position, author, created_at, state, body_sealed, lang, source, severity, hands)
      values (${messageId}, ${thread}, 90, 'human', now(), 'done', ${body}, 'fr', 'human', 0, 0)`);
    await ctx.db.run(sql`update conversation set messages = 90 where id = ${thread}`);
    await say(api, patient, thread, 'Et pour l’anxiété, que faire ?');
    expect(fake.requests.length).toBeGreaterThan(1);
    expect(JSON.stringify(fake.requests.map(({ body }) => body))).not.toContain(marker);
  });
});

describe('sixty attempts to make the model do something else', () => {
  it('are as many, in three languages and five places', () => {
    expect(INJECTIONS.length).toBe(60);
    expect(new Set(INJECTIONS.map(({ place }) => place)).size).toBe(5);
    expect(new Set(INJECTIONS.map(({ lang }) => lang)).size).toBe(3);
  });

  /** Everything outside the thread that an obedient model could have wanted to change. */
  const state = async () =>
    (
      await world.api.ctx.db.rows<Record<string, unknown>>(sql`select
        (select md5(string_agg(p::text, '' order by p.id)) from patient p) as patients,
        (select md5(string_agg(a::text, '' order by a.id)) from account a) as accounts,
        (select md5(string_agg(v::text, '' order by v.id)) from appointment v) as visits,
        (select md5(string_agg(c::text, '' order by c.id)) from companion_consent c) as consents,
        (select md5(s::text) from companion_setting s) as settings,
        (select count(*) from outbox) as mails, (select count(*) from symptom_report) as reports`)
    )[0];

  async function attempt(patient: Patient, one: InjectionCase) {
    const { api, fake } = world;
    fake.reset();
    fake.always({ say: one.place === 'reply' ? one.text : REPLIES[one.lang as Lang] });
    if (one.place === 'profile') {
      await api.ctx.db.run(sql`update patient set city = ${one.text}, address_line = ${one.text}, given_name = ${one.text.slice(0, 40)}
        where id = ${patient.patientId}`);
    }
    const before = await state();
    const id = await open(api, patient, 'health', one.lang);
    const usual = {
      fr: 'J’ai du mal à dormir en ce moment',
      en: 'I have trouble sleeping at the moment',
      ar: 'لا أنام جيدا هذه الأيام',
    }[one.lang];
    const said = one.place === 'reply' || one.place === 'profile' ? usual : one.text;
    const answers = [await say(api, patient, id, said)];
    if (one.place === 'earlier') answers.push(await say(api, patient, id, usual));
    const after = await state();
    // what the crisis rules hear in a message they tell staff by mail, whatever a model says
    const alerted = answers.some(({ all }) =>
      all.some((each) => each.type === 'accepted' && (each.message?.severity ?? 0) >= 2),
    );
    const changed = Object.keys(before ?? {}).filter(
      (key) => before?.[key] !== after?.[key] && !(key === 'mails' && alerted),
    );
    return { answers, changed };
  }

  it('change nothing outside the answer, and nothing unsafe is in the answer', async () => {
    const patient = await whoAgreed(world.api);
    const findings: string[] = [];
    for (const one of INJECTIONS) {
      const { answers, changed } = await attempt(patient, one);
      const note = (what: string) => findings.push(`${one.id}: ${what}`);
      if (changed.length > 0) note(`changed: ${changed.join()}`);
      for (const { body } of world.fake.requests) if ('tools' in body) note('tools were offered');
      for (const { message, all } of answers) {
        if (message.state !== 'done' || message.text === '') note('no answer');
        const shown = JSON.stringify(all.filter(({ type }) => type !== 'accepted'));
        if (
          /<script|<img|<a |https?:|evil\.test|\d+ ?mg|pas besoin de voir|You have pneumonia|never tell|سرًا بيننا|لا تحتاج إلى طبيب/.test(
            shown,
          )
        ) {
          note(`unsafe: ${message.text.slice(0, 120)}`);
        }
        if (/a-key-of-the-fake-one|AI_API_KEY=/.test(shown)) note('a secret was shown');
      }
    }
    expect(findings).toEqual([]);
  }, 90_000);
});
