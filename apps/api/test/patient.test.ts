import { sql } from '@medisense/api';
import { type Api, aDoctor, anAdministrator, anAssistant, aPatient, inCare, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const person = (givenName: string, familyName: string) => ({ givenName, familyName });

describe('reaching a person', () => {
  it('is for the own account, whoever has it in care and administrators, and nobody else', async () => {
    const [patient, stranger, doctor, other, administrator] = await Promise.all([
      aPatient(api),
      aPatient(api),
      aDoctor(api),
      aDoctor(api),
      anAdministrator(api),
    ]);
    const assistant = await anAssistant(api, { worksFor: [doctor] });
    await inCare(api, patient, doctor);
    const params = { id: patient.patientId };
    const seen = await Promise.all(
      [patient, doctor, assistant, administrator, stranger, other].map(
        async ({ token }) => (await api.call('getPatient', { params, token })).status,
      ),
    );
    expect(seen).toEqual([200, 200, 200, 200, 404, 404]);
  });

  it('hides the clinical state from administrators, in the record, the list and the filter', async () => {
    const patient = await aPatient(api);
    const { token } = await anAdministrator(api);
    const one = await api.call('getPatient', { params: { id: patient.patientId }, token });
    expect(one.body.status).toBeNull();
    const list = await api.call('listPatients', { token });
    expect(new Set(list.body.items.map((row) => row.status))).toEqual(new Set([null]));
    const filtered = await api.call('listPatients', { query: { status: 'critical' }, token });
    expect(filtered.body.code).toBe('INVALID_INPUT');
  });

  it('ends with the care relation, on the next request', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const open = () => api.call('getPatient', { params: { id: patient.patientId }, token: doctor.token });
    expect((await open()).status).toBe(200);
    await api.ctx.db.run(sql`update care_relation set until = now() where patient_id = ${patient.patientId}`);
    expect((await open()).status).toBe(404);
  });

  it('leaves a line in the audit log for each opening', async () => {
    const patient = await aPatient(api);
    await api.call('getPatient', { params: { id: patient.patientId }, token: patient.token });
    const lines = await api.ctx.db.rows<{ account_id: string }>(sql`select account_id from audit_event
      where event = 'patient.open' and patient_id = ${patient.patientId}`);
    expect(lines).toEqual([{ account_id: patient.accountId }]);
  });
});

describe('searching by name', () => {
  it('finds the start of family and given names without accents or case, a page at a time, each person once', async () => {
    const doctor = await aDoctor(api);
    const names = [
      person('Éloïse', 'Béraud'),
      person('Bérangère', 'Beraldi'),
      person('Berta', 'Zuber'),
      person('Berto', 'Alami'),
      person('Karim', 'Naciri'),
      person('Bertille', 'Zuber'),
    ];
    for (const body of names) await api.call('createPatient', { body, token: doctor.token });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.call('listPatients', {
        query: { q: 'BÉR', limit: '2', ...(cursor && { cursor }) },
        token: doctor.token,
      });
      found.push(...body.items.map((row) => `${row.givenName} ${row.familyName}`));
      cursor = body.nextCursor;
    } while (cursor && found.length < 20);
    // family names first, then given names, each in alphabetical order
    expect(found).toEqual(['Bérangère Beraldi', 'Éloïse Béraud', 'Berta Zuber', 'Bertille Zuber', 'Berto Alami']);
  });

  it('takes signs of patterns and Arabic letter variants as what they are', async () => {
    const doctor = await aDoctor(api);
    await api.call('createPatient', { body: person('أحمد', 'العلوي'), token: doctor.token });
    const search = async (q: string) =>
      (await api.call('listPatients', { query: { q }, token: doctor.token })).body.items.length;
    expect(await Promise.all(['احم', '%', '_', "'", '\\'].map(search))).toEqual([1, 0, 0, 0, 0]);
  });

  it('does not find people in the care of others, nor takes their id as a place in the list', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api, { familyName: 'Verborgen' }), aDoctor(api)]);
    const list = await api.call('listPatients', { query: { q: 'verb' }, token: doctor.token });
    expect(list.body.items).toEqual([]);
    const cursor = Buffer.from(JSON.stringify([patient.patientId])).toString('base64url');
    const page = await api.call('listPatients', { query: { cursor }, token: doctor.token });
    expect(page.body.code).toBe('INVALID_INPUT');
  });

  it('pages through everybody in both directions', async () => {
    const doctor = await aDoctor(api);
    for (const family of ['Dd', 'Aa', 'Cc', 'Bb', 'Ee']) {
      await api.call('createPatient', { body: person('X', family), token: doctor.token });
    }
    const all = async (sort: 'name' | '-name') => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { sort, limit: '2', ...(cursor && { cursor }) };
        const { body } = await api.call('listPatients', { query, token: doctor.token });
        found.push(...body.items.map((row) => row.familyName));
        cursor = body.nextCursor;
      } while (cursor && found.length < 20);
      return found.join(' ');
    };
    expect([await all('name'), await all('-name')]).toEqual(['Aa Bb Cc Dd Ee', 'Ee Dd Cc Bb Aa']);
  });
});

describe('adding and changing a person', () => {
  it('puts a patient that an assistant adds into the care of its doctor', async () => {
    const doctor = await aDoctor(api);
    const assistant = await anAssistant(api, { worksFor: [doctor] });
    const made = await api.call('createPatient', { body: person('Rim', 'Sebti'), token: assistant.token });
    expect(made.status).toBe(201);
    const opened = await api.call('getPatient', { params: { id: made.body.id }, token: doctor.token });
    expect(opened.status).toBe(200);
  });

  it('lets an account act for twenty persons at most, also when asked at once', async () => {
    const { token } = await aPatient(api);
    const answers = await Promise.all(
      Array.from({ length: 22 }, (_, index) =>
        api.call('createPatient', { body: person(`Child ${index}`, 'Bennani'), token }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(19);
    expect(answers.filter(({ body }) => body.code === 'INVALID_INPUT')).toHaveLength(3);
  });

  it('refuses a stale change and a birth in the future, and keeps what was not sent', async () => {
    const patient = await aPatient(api);
    const params = { id: patient.patientId };
    const { token } = patient;
    const first = await api.call('updatePatient', { params, body: { city: 'Salé', version: 1 }, token });
    expect([first.body.city, first.body.birthDate, first.body.version]).toEqual(['Salé', '1990-05-17', 2]);
    const stale = await api.call('updatePatient', { params, body: { city: 'Fès', version: 1 }, token });
    expect(stale.body.code).toBe('STALE');
    const future = await api.call('updatePatient', { params, body: { birthDate: '2190-01-01', version: 2 }, token });
    expect(future.body.code).toBe('INVALID_INPUT');
  });
});

describe('erasing a person', () => {
  it('cancels visits to come, destroys the key and leaves nothing that names the person', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api, { familyName: 'Unforgotten' }), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const id = patient.patientId;
    await api.ctx.db.run(sql`insert into appointment (id, practitioner_id, patient_id, status, start_at, end_at,
        wall_start, time_zone, created_at)
      select gen_random_uuid(), ${doctor.practitionerId}, ${id}, 'confirmed', now() + d * interval '1 day',
        now() + d * interval '1 day' + interval '30 minutes', '', 'UTC', now() from unnest(array[-3, 3]) d`);
    const gone = await api.call('deletePatient', { params: { id }, token: patient.token });
    expect(gone.status).toBe(204);
    const left = await api.ctx.db.row<{ key: Buffer | null; row: string; statuses: string[] }>(sql`
      select data_key_sealed as key, p::text as row,
        array(select a.status from appointment a where a.patient_id = p.id order by a.start_at) as statuses
      from patient p where id = ${id}`);
    expect(left?.key).toBeNull();
    expect(left?.row).not.toMatch(/unforgotten|salma|1990/i);
    expect(left?.statuses).toEqual(['confirmed', 'cancelled']);
    for (const { token } of [patient, doctor]) {
      expect((await api.call('getPatient', { params: { id }, token })).status).toBe(404);
    }
  });

  it('is not for those who care', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const answer = await api.call('deletePatient', { params: { id: patient.patientId }, token: doctor.token });
    expect(answer.status).toBe(403);
  });
});
