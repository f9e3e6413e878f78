import { sql } from '@medisense/api';
import type { InputOf } from '@medisense/contract';
import { aDoctor, aPatient, inCare } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { type Mood, STEP, wellbeingRoom } from './wellbeing-room.ts';

const { api, clock, later, feel, moods, share } = wellbeingRoom();

describe('the mood log', () => {
  it('keeps how somebody feels and gives it back newest first, page by page and between two moments', async () => {
    const patient = await aPatient(api());
    const kept: string[] = [];
    for (const mood of [2, 3, 5]) {
      const { status, body } = await feel(patient, { mood, feelings: ['tired', 'hopeful'], note: `Jour ${mood}` });
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.any(String),
        at: new Date(clock.now).toISOString(),
        mood,
        note: `Jour ${mood}`,
        feelings: ['tired', 'hopeful'],
      });
      kept.unshift(body.id);
      later(STEP);
    }
    const first = await moods(patient, { limit: '2' });
    expect(first.body.items.map(({ id }) => id)).toEqual(kept.slice(0, 2));
    const rest = await moods(patient, { limit: '2', cursor: first.body.nextCursor ?? '' });
    expect(rest.body.items.map(({ id }) => id)).toEqual(kept.slice(2));
    expect(rest.body).not.toHaveProperty('nextCursor');
    const from = new Date(clock.now - 2.5 * STEP).toISOString();
    const to = new Date(clock.now - 1.5 * STEP).toISOString();
    expect((await moods(patient, { from, to })).body.items.map(({ mood }) => mood)).toEqual([3]);
  });

  it('is one tap at least, and the same tap twice is one entry', async () => {
    const patient = await aPatient(api());
    const headers = { 'idempotency-key': 'one-tap' };
    const once = await feel(patient, { mood: 4 }, headers);
    const twice = await feel(patient, { mood: 4 }, headers);
    expect(twice.body).toEqual(once.body);
    expect((await moods(patient)).body.items).toEqual([{ ...once.body, note: null, feelings: [] }]);
  });

  it('refuses what is no mood, unknown feelings, too many or doubled ones and endless notes', async () => {
    const patient = await aPatient(api());
    const wrong: object[] = [
      {},
      { mood: 0 },
      { mood: 6 },
      { mood: 2.5 },
      { mood: 3, feelings: ['hungry'] },
      { mood: 3, feelings: ['calm', 'calm'] },
      { mood: 3, feelings: ['calm', 'sad', 'tired', 'angry', 'lonely', 'guilty'] },
      { mood: 3, note: 'x'.repeat(2001) },
      { mood: 3, note: 'a\0b' },
      { mood: 3, patientId: patient.patientId },
    ];
    for (const body of wrong) expect((await feel(patient, body as Mood)).body.code).toBe('INVALID_INPUT');
    expect((await moods(patient)).body.items).toEqual([]);
  });

  it.each([
    ['fr', 'Je n’en peux plus, je veux mourir', 2],
    ['en', 'I have the pills ready and I am going to kill myself tonight', 4],
    ['ar', 'أريد أن أقتل نفسي', 3],
  ] as const)(
    'answers a note of despair in %s with the fixed words at once, and keeps it',
    async (lang, note, least) => {
      const patient = await aPatient(api());
      const { status, body } = await feel(patient, { mood: 1, note, lang });
      expect(status).toBe(201);
      expect(body.crisis?.class).toBe('crisis');
      expect(body.crisis?.severity).toBeGreaterThanOrEqual(least);
      expect(body.crisis?.reply.length).toBeGreaterThan(100);
      if (lang === 'ar') expect(body.crisis?.reply).toMatch(/\p{Script=Arabic}/u);
      expect((await moods(patient)).body.items[0]?.note).toBe(note);
    },
  );

  it('answers in the language of the record where none is said, and a sad note that is no danger without alarm', async () => {
    const patient = await aPatient(api());
    const grave = await feel(patient, { mood: 1, note: 'I want to die' });
    expect(grave.body.crisis?.reply).toMatch(/\b(vous|votre)\b/);
    const sad = await feel(patient, { mood: 2, note: 'Triste et fatiguée aujourd’hui, il pleut' });
    expect(sad.status).toBe(201);
    expect(sad.body).not.toHaveProperty('crisis');
  });

  it('takes words after the tap, hears danger in them, and is changed by the person alone', async () => {
    const [patient, stranger, doctor] = await Promise.all([aPatient(api()), aPatient(api()), aDoctor(api())]);
    await inCare(api(), patient, doctor);
    await share(patient, 'mood', true);
    const { id, at } = (await feel(patient, { mood: 2 })).body;
    type Change = InputOf<'updateMoodEntry'>['body'];
    const change = (token: string, body: Change) => api().call('updateMoodEntry', { token, params: { id }, body });
    const more = await change(patient.token, { feelings: ['tired'], note: 'Longue journée' });
    expect(more.body).toEqual({ id, at, mood: 2, feelings: ['tired'], note: 'Longue journée' });
    const dark = await change(patient.token, { mood: 1, note: 'Je veux mourir' });
    expect(dark.body.crisis?.class).toBe('crisis');
    expect((await change(stranger.token, { mood: 5 })).body.code).toBe('NOT_FOUND');
    expect((await change(doctor.token, { mood: 5 })).body.code).toBe('FORBIDDEN');
    expect((await change(patient.token, { mood: 9 })).body.code).toBe('INVALID_INPUT');
    await change(patient.token, { note: null });
    expect((await moods(patient)).body.items).toEqual([{ id, at, mood: 1, feelings: ['tired'], note: null }]);
  });

  it('is deleted by the person alone, for good', async () => {
    const [patient, stranger, doctor] = await Promise.all([aPatient(api()), aPatient(api()), aDoctor(api())]);
    await inCare(api(), patient, doctor);
    await share(patient, 'mood', true);
    const { id } = (await feel(patient, { mood: 2 })).body;
    const remove = (token: string) => api().call('deleteMoodEntry', { token, params: { id } });
    expect((await remove(stranger.token)).body.code).toBe('NOT_FOUND');
    expect((await remove(doctor.token)).body.code).toBe('FORBIDDEN');
    expect((await remove(patient.token)).status).toBe(204);
    expect((await remove(patient.token)).body.code).toBe('NOT_FOUND');
    const row = await api().ctx.db.row<{ n: number }>(sql`select count(*) as n from mood_entry where id = ${id}`);
    expect(row?.n).toBe(0);
  });
});
