import { sql } from '@medisense/api';
import { aDoctor, aPatient } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { CRISIS, supervisionRoom } from './supervision-room.ts';

const { api, root, aReader, grant, open, say, look, take, openIdentity } = supervisionRoom();

describe('the privilege', () => {
  it('lets a doctor in on the next request, and out again', async () => {
    const doctor = await aDoctor(api());
    expect((await api().call('listSupervision', { token: doctor.token })).status).toBe(403);
    await grant(doctor);
    expect((await api().call('listSupervision', { token: doctor.token })).status).toBe(200);
    expect((await api().call('getMe', { token: doctor.token })).body.abilities).toContain('read-conversations');
    await grant(doctor, []);
    expect((await api().call('listSupervision', { token: doctor.token })).status).toBe(403);
  });

  it('is for administrators and doctors, and granted by administrators only', async () => {
    const doctor = await aReader('doctor');
    const patient = await aPatient(api());
    expect((await grant(patient)).status).toBe(404);
    const self = await api().call('setPrivileges', {
      token: doctor.token,
      params: { id: doctor.accountId },
      body: { privileges: ['supervision'] },
    });
    expect(self.status).toBe(403);
    const line = await api().ctx.db.row<{ account_id: string }>(sql`select account_id from audit_event
      where event = 'account.set-privileges' and entity_id = ${doctor.accountId}`);
    expect(line?.account_id).toBe(root().accountId);
  });

  it('is what an administrator needs for words: without it there are pseudonyms and codes', async () => {
    const patient = await aPatient(api(), { familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Ma gorge kilimandjaro brûle');
    const list = await api().call('listSupervision', { token: root().token, query: { id } });
    expect(list.body.items.map((row) => row.id)).toEqual([id]);
    const { status, body } = await look(root(), id);
    expect([status, body.hidden]).toEqual([200, 'no_privilege']);
    expect(body.items.map(({ author, text }) => [author, text])).toEqual([
      ['machine', null],
      ['person', null],
      ['machine', null],
    ]);
    expect(JSON.stringify([list.body, body])).not.toMatch(/kilimandjaro|zanzibari|gorge/i);
    expect(body.abilities).toEqual({
      takeOver: false,
      takeFrom: false,
      handBack: false,
      write: false,
      openIdentity: false,
      review: false,
    });
    expect((await take(root(), id)).status).toBe(403);
    expect((await openIdentity(root(), id)).status).toBe(403);
    expect((await api().call('listReviews', { token: root().token })).status).toBe(403);
  });

  it('masks who somebody is inside their own words', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api(), { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je suis Meryem Zanzibari, mon numéro est 06 12 34 56 78, j’ai mal à la gorge');
    const { body } = await look(reader, id);
    const said = body.items.find(({ author }) => author === 'person')?.text ?? '';
    expect(said).toMatch(/mal à la gorge/);
    expect(said).not.toMatch(/meryem|zanzibari|12 34/i);
  });

  it('masks those the person acts for and the name of the account as well', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api(), { familyName: 'Zanzibari' });
    const child = { givenName: 'Idriss', familyName: 'Tazi', phone: '+212522000111' };
    expect((await api().call('createPatient', { token: patient.token, body: child })).status).toBe(201);
    await api().ctx.db.run(sql`update account set username = 'rosedesvents' where id = ${patient.accountId}`);
    const id = await open(patient);
    await say(patient, id, 'rosedesvents ici, mon fils tazi tousse, chez lui 05 22 00 01 11');
    const said = (await look(reader, id)).body.items.find(({ author }) => author === 'person')?.text ?? '';
    expect(said).toMatch(/mon fils \[name\] tousse/);
    expect(said).not.toMatch(/rosedesvents|22 00/i);
  });
});

describe('the list', () => {
  it('puts the gravest first, pages without loss, filters, and finds a pseudonym', async () => {
    const patient = await aPatient(api());
    const calm = await open(patient);
    await say(patient, calm, 'bonjour');
    const grave = await open(patient, 'wellbeing');
    await say(patient, grave, CRISIS);
    const { token } = root();
    const all = (await api().call('listSupervision', { token, query: { limit: '100' } })).body.items;
    const risks = all.map(({ risk }) => risk);
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    const paged: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await api().call('listSupervision', { token, query: { limit: '1', ...(cursor && { cursor }) } });
      paged.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
      if (!cursor) break;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    const risky = await api().call('listSupervision', { token, query: { risk: '2', kind: 'wellbeing' } });
    expect(risky.body.items.map(({ id }) => id)).toContain(grave);
    expect(risky.body.items.map(({ id }) => id)).not.toContain(calm);
    const row = all.find(({ id }) => id === grave);
    expect(row?.alert?.state).toBe('open');
    const found = await api().call('listSupervision', { token, query: { q: row?.pseudonym.toLowerCase() ?? '' } });
    expect(found.body.items.map(({ id }) => id)).toContain(grave);
  });

  it('leaves out threads in which nobody has said anything', async () => {
    const id = await open(await aPatient(api()));
    expect((await api().call('listSupervision', { token: root().token, query: { id } })).body.items).toEqual([]);
    expect((await look(root(), id)).status).toBe(404);
  });
});
