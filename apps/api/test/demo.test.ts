import { sql } from '@medisense/api';
import { specialtyIds } from '@medisense/contract';
import { type Api, signIn, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '../src/demo/index.ts';

// a Sunday, late: the hardest day for an agenda that must not look empty
const now = new Date('2026-11-22T21:30:00Z');
let api: Api;
beforeAll(async () => {
  api = await startApi({ now: () => now });
  await fillDemo(api.ctx);
});
afterAll(() => api.stop());

const login = async (name: string) => (await signIn(api, `${name}@medisense.demo`, 'demo-medisense')).token;
const count = async (statement: ReturnType<typeof sql>) =>
  (await api.ctx.db.row<{ n: number }>(statement))?.n ?? Number.NaN;

describe('the demo', () => {
  it('fills an empty database once and never touches one with people', async () => {
    const before = await count(sql`select count(*) as n from appointment`);
    expect(await fillDemo(api.ctx)).toBe(false);
    expect(await count(sql`select count(*) as n from appointment`)).toBe(before);
  });

  it('has professionals of every specialty, hundreds of patients and a year of visits', async () => {
    const { body } = await api.call('getDirectoryFacets');
    expect(new Set(body.specialties.map(({ value }) => value))).toEqual(new Set(specialtyIds));
    expect((await api.call('listPractitioners', { query: { limit: '100' } })).body.total).toBeGreaterThanOrEqual(44);
    expect(await count(sql`select count(*) as n from patient`)).toBeGreaterThanOrEqual(200);
    const reach = await api.ctx.db.row<{ days: number }>(
      sql`select extract(day from max(start_at) - min(start_at))::int as days from appointment`,
    );
    expect(reach?.days).toBeGreaterThan(350);
  });

  it('has conversations for the desk: calm ones, one sealed, one shared, one with a crisis that came to its end', async () => {
    const token = await login('admin');
    const { items } = (await api.call('listSupervision', { token, query: { limit: '100' } })).body;
    expect(items).toHaveLength(5);
    expect(items.filter(({ sealed }) => sealed)).toHaveLength(1);
    expect(items.filter(({ shared }) => shared)).toHaveLength(1);
    const hard = items.find(({ highestRisk }) => highestRisk >= 2);
    expect(hard).toMatchObject({ risk: 0, handler: 'machine', hands: 2, alert: null });
    const { body } = await api.call('getSupervision', { token, params: { id: hard?.id ?? '' } });
    expect(body.items.filter(({ author }) => author === 'human').length).toBeGreaterThan(2);
    expect(body.steps.map(({ kind }) => kind)).toContain('alert_closed');
    const seen = await api.call('listAccessLog', { token: await login('patient2') });
    expect(seen.body.items.map(({ what }) => what)).toEqual(expect.arrayContaining(['identity', 'conversation']));
  });

  it('gives two professionals no name or picture in common', async () => {
    const rows = await api.ctx.db.rows<{ name_key: string; photo_url: string | null }>(
      sql`select name_key, photo_url from practitioner`,
    );
    expect(new Set(rows.map((row) => row.name_key)).size).toBe(rows.length);
    const photos = rows.flatMap((row) => row.photo_url ?? []);
    expect(new Set(photos).size).toBe(photos.length);
    expect(photos.length).toBeGreaterThan(40);
  });

  it('has no visit outside hours, none in the future that has happened, and nobody in two places', async () => {
    expect(
      await count(sql`select count(*) as n from appointment a join practitioner p on p.id = a.practitioner_id
        where not exists (select 1 from weekly_hours w where w.practitioner_id = p.id
          and w.weekday = extract(isodow from a.wall_start::timestamp)
          and w.start_minute <= extract(hour from a.wall_start::timestamp) * 60 + extract(minute from a.wall_start::timestamp)
          and w.end_minute >= extract(hour from a.wall_start::timestamp) * 60 + extract(minute from a.wall_start::timestamp)
            + p.slot_minutes)`),
    ).toBe(0);
    expect(
      await count(sql`select count(*) as n from appointment where start_at > ${now}
        and status in ('completed', 'no_show', 'checked_in')`),
    ).toBe(0);
    expect(
      await count(sql`select count(*) as n from appointment a join appointment b on a.patient_id = b.patient_id
        and a.id < b.id and tstzrange(a.start_at, a.end_at) && tstzrange(b.start_at, b.end_at)`),
    ).toBe(0);
  });

  it('shows the doctor an agenda for today even on a Sunday night, requests to answer, and words of patients', async () => {
    const token = await login('doctor');
    const me = (await api.call('getMe', { token })).body;
    const practitionerId = me.practitioner?.id ?? '';
    const today = await api.call('listAppointments', {
      query: { practitionerId, from: '2026-11-22T00:00:00Z', to: '2026-11-23T00:00:00Z' },
      token,
    });
    expect(today.body.items.length).toBeGreaterThan(3);
    expect(today.body.items[0]?.reason).toBeTruthy();
    const requests = await api.call('listAppointments', {
      query: { practitionerId, status: 'requested', from: now.toISOString() },
      token,
    });
    expect(requests.body.items.length).toBeGreaterThan(1);
    const attached = await api.ctx.db.rows<{ symptom_report_id: string }>(sql`select symptom_report_id from appointment
      where practitioner_id = ${practitionerId} and symptom_report_id is not null and start_at > ${now}`);
    expect(attached.length).toBeGreaterThan(3);
    const params = { id: attached[0]?.symptom_report_id ?? '' };
    expect((await api.call('getSymptomReport', { params, token })).body.assessment.findings.length).toBeGreaterThan(0);
  });

  it('gives the patient a next visit, past ones and a request, in the care of the doctor alone of the logins', async () => {
    const token = await login('patient');
    const { persons } = (await api.call('getMe', { token })).body;
    expect(persons.map(({ relation }) => relation).sort()).toEqual(['dependent', 'self']);
    const patientId = persons.find(({ relation }) => relation === 'self')?.id ?? '';
    const { body } = await api.call('listAppointments', { query: { patientId, limit: '100' }, token });
    const statuses = new Set(body.items.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['cancelled', 'completed', 'confirmed', 'requested']);
    const opens = async (name: string) =>
      (await api.call('getPatient', { params: { id: patientId }, token: await login(name) })).status;
    expect(await opens('doctor')).toBe(200);
    expect(await opens('assistant')).toBe(200);
    for (const name of ['doctor2', 'assistant2', 'patient2']) expect(await opens(name)).toBe(404);
    expect(await opens('pending')).toBe(403);
  });

  it('shows the patient some weeks of mood and two looks at it, and the doctor none of it unasked', async () => {
    const token = await login('patient');
    const moods = (await api.call('listMoodEntries', { query: { limit: '100' }, token })).body.items;
    expect(moods.length).toBeGreaterThanOrEqual(25);
    expect(moods.every(({ at }) => at < now.toISOString())).toBe(true);
    const query = { questionnaire: 'phq-9' as const };
    const looks = (await api.call('listQuestionnaireResponses', { query, token })).body.items;
    expect(looks.map(({ total, safety }) => [total, safety])).toEqual([
      [6, false],
      [12, false],
    ]);
    const persons = (await api.call('getMe', { token })).body.persons;
    const patientId = persons.find(({ relation }) => relation === 'self')?.id ?? '';
    const doctor = await login('doctor');
    expect((await api.call('listMoodEntries', { query: { patientId }, token: doctor })).body.items).toEqual([]);
  });

  it('has its administrator and its doctor on duty, and one alert that has come to its end', async () => {
    const token = await login('doctor');
    const duty = (await api.call('listDuty', { token })).body.items.filter(({ onDuty }) => onDuty);
    expect(duty.map(({ role }) => role).sort()).toEqual(['administrator', 'doctor']);
    const list = (state: 'open' | 'closed') => api.call('listCrisisAlerts', { token, query: { state } });
    expect((await list('open')).body.items).toEqual([]);
    // the newer one is that of a demo conversation
    const past = (await list('closed')).body.items.at(-1);
    expect(past).toMatchObject({ outcome: 'safe_after_contact', closedBy: { me: true } });
    expect(past?.steps.map(({ kind }) => kind).at(-1)).toBe('closed');
  });

  it('keeps the second patient away from the first doctor', async () => {
    const token = await login('patient2');
    const patientId = (await api.call('getMe', { token })).body.persons[0]?.id ?? '';
    const opens = async (name: string) =>
      (await api.call('getPatient', { params: { id: patientId }, token: await login(name) })).status;
    expect([await opens('doctor2'), await opens('assistant2')]).toEqual([200, 200]);
    expect([await opens('doctor'), await opens('assistant'), await opens('patient')]).toEqual([404, 404, 404]);
  });
});
