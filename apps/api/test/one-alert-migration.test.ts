import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const folder = new URL('../src/db/migrations/', import.meta.url);
const NAME = '0012_one_alert_for_each_person.sql';
const name = `test_migration_${process.pid}`;
const at = (path: string) => Object.assign(new URL(inject('cluster').url), { pathname: path }).toString();
const server = new pg.Client({ connectionString: inject('cluster').url });
const client = new pg.Client({ connectionString: at(`/${name}`) });
const apply = (file: string) => client.query(readFileSync(new URL(file, folder), 'utf8'));

beforeAll(async () => {
  await server.connect();
  await server.query(`create database ${name}`);
  await client.connect();
  for (const file of readdirSync(folder).sort()) if (file < NAME && file.endsWith('.sql')) await apply(file);
});
afterAll(async () => {
  await client.end();
  await server.query(`drop database ${name} with (force)`);
  await server.end();
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [ACCOUNT, PERSON, OTHER, OPEN, CLAIMED, NOTE, CLOSED, T1, T2, T3] = Array.from({ length: 10 }, (_, n) => id(n));

it('joins the open alerts of one person, keeps where everything was heard, and leaves other alerts alone', async () => {
  await client.query(`insert into account (id, email, email_key, username, password_hash, role, status, language, created_at)
    values ('${ACCOUNT}', 'a@example.org', 'a@example.org', 'a', 'x', 'doctor', 'active', 'fr', now())`);
  for (const person of [PERSON, OTHER]) {
    await client.query(`insert into patient (id, given_name, family_name, given_key, family_key, created_at)
      values ('${person}', 'A', 'B', 'a', 'b', now())`);
  }
  for (const [thread, person] of [
    [T1, PERSON],
    [T2, PERSON],
    [T3, OTHER],
  ]) {
    await client.query(`insert into conversation (id, account_id, patient_id, kind, pseudonym, language, created_at, last_at,
      disclosed_at) values ('${thread}', '${ACCOUNT}', '${person}', 'wellbeing', 'K7-RT4', 'fr', now(), now(), now())`);
  }
  const alert = (
    each: unknown,
    person: unknown,
    thread: string,
    state: string,
    severity: number,
    source: string,
    day: number,
  ) =>
    client.query(`insert into crisis_alert (id, patient_id, conversation_id, pseudonym, label, severity, state, raised_at,
        nobody_on_duty, source, claimed_by, closed_at)
      values ('${each}', '${person}', ${thread}, 'K7-RT4', 'label ${severity}', ${severity}, '${state}', '2026-11-0${day}', false,
        '${source}', ${state === 'claimed' ? `'${ACCOUNT}'` : 'null'}, ${state === 'closed' ? 'now()' : 'null'})`);
  await alert(CLOSED, PERSON, `'${T1}'`, 'closed', 3, 'conversation', 1);
  await alert(OPEN, PERSON, `'${T1}'`, 'open', 4, 'conversation', 2);
  await alert(CLAIMED, PERSON, `'${T2}'`, 'claimed', 2, 'conversation', 3);
  await alert(NOTE, OTHER, `'${T3}'`, 'open', 3, 'mood', 4);
  const step = (each: unknown, kind: string, source: string | null, reason = 'null') =>
    client.query(`insert into alert_step (alert_id, at, kind, severity, source, reason_sealed)
      values ('${each}', now(), '${kind}', 3, ${source ? `'${source}'` : 'null'}, ${reason})`);
  await step(CLOSED, 'raised', null);
  await step(OPEN, 'raised', 'conversation');
  await step(OPEN, 'handed_over', null, `'\\x00'`);
  await step(CLAIMED, 'raised', 'conversation');
  await step(CLAIMED, 'claimed', null);
  await step(NOTE, 'raised', 'mood');
  await step(NOTE, 'rose', 'conversation');
  await client.query(`insert into notification (id, account_id, kind, about_id, data, created_at)
    values ('${id(90)}', '${ACCOUNT}', 'crisis-alert', '${OPEN}', '{}', now())`);

  await client.query('begin');
  await apply(NAME);
  await client.query('commit');

  const alerts = await client.query(
    'select id, severity, label, state, raised_at::date::text as day from crisis_alert order by id',
  );
  expect(alerts.rows).toEqual([
    { id: CLAIMED, severity: 4, label: 'label 4', state: 'claimed', day: '2026-11-02' },
    { id: NOTE, severity: 3, label: 'label 3', state: 'open', day: '2026-11-04' },
    { id: CLOSED, severity: 3, label: 'label 3', state: 'closed', day: '2026-11-01' },
  ]);
  const steps = await client.query(
    'select alert_id, kind, source, source_id, reason_sealed as reason from alert_step order by id',
  );
  expect(
    steps.rows.map(({ alert_id, kind, source, source_id, reason }) => [alert_id, kind, source, source_id, reason]),
  ).toEqual([
    [CLOSED, 'raised', 'conversation', T1, null],
    [CLAIMED, 'repeated', 'conversation', T1, null],
    [CLAIMED, 'handed_over', null, null, null],
    [CLAIMED, 'raised', 'conversation', T2, null],
    [CLAIMED, 'claimed', null, null, null],
    [NOTE, 'raised', 'mood', null, null],
    [NOTE, 'rose', 'conversation', T3, null],
  ]);
  expect((await client.query('select about_id from notification')).rows).toEqual([{ about_id: CLAIMED }]);
  await expect(
    client.query(`update crisis_alert set state = 'open', closed_at = null where id = '${CLOSED}'`),
  ).rejects.toThrow('crisis_alert_one_for_each_person');
});
