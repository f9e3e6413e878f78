import { sql } from '@medisense/api';
import { aDoctor, aPatient, inCare } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { REASON, supervisionRoom } from './supervision-room.ts';

const { api, root, aReader, open, say, look, openIdentity } = supervisionRoom();

describe('an identity', () => {
  it('needs a reason of ten characters, is there for this account for an hour, and the person reads who and why', async () => {
    const reader = await aReader('doctor');
    const other = await aReader();
    const patient = await aPatient(api(), { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je suis Meryem, j’ai mal à la gorge');
    expect((await openIdentity(reader, id, 'parce que')).status).toBe(400);
    const opened = await openIdentity(reader, id);
    expect(opened.body).toMatchObject({ name: 'Meryem Zanzibari', trustedContact: null });
    const seen = await look(reader, id);
    expect(seen.body.identity?.name).toBe('Meryem Zanzibari');
    expect(seen.body.items.find(({ author }) => author === 'person')?.text).toMatch(/Meryem/);
    const others = await look(other, id);
    expect(others.body.identity).toBeNull();
    expect(JSON.stringify(others.body)).not.toMatch(/meryem|zanzibari/i);

    const log = (await api().call('listAccessLog', { token: patient.token })).body.items;
    const entry = log.find(({ what }) => what === 'identity');
    expect(entry).toMatchObject({ reason: REASON, person: 'Meryem Zanzibari', by: { role: 'doctor' } });
    expect(log.find(({ what }) => what === 'conversation')?.times).toBeGreaterThanOrEqual(1);
    const bell = await api().call('listNotifications', { token: patient.token });
    expect(bell.body.items.map(({ kind }) => kind)).toContain('identity-opened');
    const thief = await aPatient(api());
    expect((await api().call('listAccessLog', { token: thief.token })).body.items).toEqual([]);

    await api().ctx.db.run(sql`update identity_opening set expires_at = now() where conversation_id = ${id}`);
    expect((await look(reader, id)).body.identity).toBeNull();
    const dump = await api().ctx.db.rows<{ row: string }>(
      sql`select o::text || encode(o.reason_sealed, 'escape') as row from identity_opening o`,
    );
    expect(JSON.stringify(dump)).not.toContain('rappeler');
  });

  it('names the trusted contact only with the person’s consent', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const plan = { warningSigns: [], whatHelps: [], distractions: [], people: [], professionals: [], reasons: [] };
    const keep = (consent: boolean, version: number) =>
      api().call('putSafetyPlan', {
        token: patient.token,
        body: {
          ...plan,
          saferPlace: '',
          version,
          trustedContact: { name: 'Nadia', phone: '0600000000', relation: 'sœur', consent },
        },
      });
    await keep(false, 0);
    expect((await openIdentity(reader, id)).body.trustedContact).toBeNull();
    await keep(true, 1);
    expect((await openIdentity(reader, id)).body.trustedContact).toMatchObject({ name: 'Nadia', phone: '0600000000' });
  });
});

describe('the access log', () => {
  it('shows looks of others at the record, not the own ones, in pages', async () => {
    const patient = await aPatient(api());
    const doctor = await aDoctor(api());
    await inCare(api(), patient, doctor);
    await api().call('getPatient', { token: doctor.token, params: { id: patient.patientId } });
    await api().call('getPatient', { token: doctor.token, params: { id: patient.patientId } });
    await api().call('getPatient', { token: patient.token, params: { id: patient.patientId } });
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await look(root(), id);
    const all = (await api().call('listAccessLog', { token: patient.token })).body.items;
    expect(all.map(({ what, times, by }) => [what, times, by?.role])).toEqual([
      ['conversation_codes', 1, 'administrator'],
      ['profile', 2, 'doctor'],
    ]);
    const first = await api().call('listAccessLog', { token: patient.token, query: { limit: '1' } });
    const cursor = first.body.nextCursor ?? '';
    const second = await api().call('listAccessLog', { token: patient.token, query: { limit: '1', cursor } });
    expect([...first.body.items, ...second.body.items]).toEqual(all);
  });
});
