import { sql } from '@medisense/api';
import { type Api, aDoctor, anAdministrator, aPatient, type Professional, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// a Monday morning, so that hours and slots are the same in every run
const now = new Date('2026-11-23T06:00:00Z');
let api: Api;
beforeAll(async () => {
  api = await startApi({ now: () => now });
});
afterAll(() => api.stop());

const list = (query: Record<string, string> = {}) => api.call('listPractitioners', { query });
const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

/** Takes everything of a practitioner from now for so many hours. */
async function busyFor(doctor: Professional, hours: number): Promise<void> {
  const patient = await aPatient(api);
  const length = `${Math.min(hours, 4)} hours`;
  await api.ctx.db.run(sql`insert into appointment (id, practitioner_id, patient_id, status, start_at, end_at, wall_start,
      time_zone, created_at)
    select gen_random_uuid(), ${doctor.practitionerId}, ${patient.patientId}, 'confirmed', s, s + ${length}::interval, '',
      'UTC', ${now} from generate_series(${now}::timestamptz, ${now}::timestamptz + ${`${hours - 1} hours`}::interval,
        ${length}::interval) s`);
}

describe('the directory', () => {
  it('puts the soonest free slot first, over all who fit, and pages through each of them once', async () => {
    const specialties = ['nephrology'] as const;
    const wishes = { specialties, timeZone: 'UTC', everyDay: [540, 1020] as const };
    const [later, none, first, far] = [
      await aDoctor(api, wishes),
      await aDoctor(api, { ...wishes, everyDay: [540, 545] }),
      await aDoctor(api, wishes),
      await aDoctor(api, wishes),
    ];
    await busyFor(later, 8);
    await busyFor(far, 24 * 8);
    const expected = [first, later, far, none].map((doctor) => doctor.practitionerId);
    const whole = await list({ specialty: 'nephrology' });
    expect(ids(whole.body)).toEqual(expected);
    expect(whole.body.items.map(({ nextSlot }) => nextSlot?.start ?? null)).toEqual([
      '2026-11-23T09:00:00.000Z',
      '2026-11-23T14:00:00.000Z',
      '2026-12-01T09:00:00.000Z',
      null,
    ]);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await list({ specialty: 'nephrology', limit: '1', ...(cursor && { cursor }) });
      expect(body.total).toBe(4);
      paged.push(...ids(body));
      cursor = body.nextCursor;
    } while (cursor && paged.length < 10);
    expect(paged).toEqual(expected);
  });

  it('leaves out who has nothing free between the bounds, and refuses bounds that make no sense', async () => {
    const wishes = { specialties: ['hematology'] as const, timeZone: 'UTC', everyDay: [540, 1020] as const };
    const free = await aDoctor(api, wishes);
    await busyFor(await aDoctor(api, wishes), 24);
    const bounds = { availableFrom: '2026-11-23T07:00:00Z', availableTo: '2026-11-23T18:00:00Z' };
    const { body } = await list({ specialty: 'hematology', ...bounds });
    expect([ids(body), body.total]).toEqual([[free.practitionerId], 1]);
    const backwards = await list({ availableFrom: bounds.availableTo, availableTo: bounds.availableFrom });
    expect(backwards.body.code).toBe('INVALID_INPUT');
    const tooFar = await list({ availableFrom: '2026-11-23T07:00:00Z', availableTo: '2027-03-01T07:00:00Z' });
    expect(tooFar.body.code).toBe('INVALID_INPUT');
  });

  it('finds the start of any part of a name and cities without accents', async () => {
    const doctor = await aDoctor(api, { givenName: 'Hélène', familyName: 'Ait-Oubella' });
    await api.ctx.db.run(
      sql`update practitioner set city = 'Fès', city_key = 'fes' where id = ${doctor.practitionerId}`,
    );
    for (const [field, start] of Object.entries({ q: 'hele', city: 'FES' })) {
      expect(ids((await list({ [field]: start })).body)).toEqual([doctor.practitionerId]);
    }
    for (const q of ['OUBEL', 'ait-ou', 'hélène ait']) {
      expect(ids((await list({ q })).body)).toEqual([doctor.practitionerId]);
    }
    expect((await list({ q: 'bella' })).body.items).toEqual([]);
  });

  it('pages by name through everybody', async () => {
    const specialties = ['oncology'] as const;
    for (const familyName of ['Cc', 'Aa', 'Bb']) await aDoctor(api, { givenName: 'X', familyName, specialties });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await list({ specialty: 'oncology', sort: 'name', limit: '2', ...(cursor && { cursor }) });
      found.push(...body.items.map(({ familyName }) => familyName));
      cursor = body.nextCursor;
    } while (cursor && found.length < 10);
    expect(found).toEqual(['Aa', 'Bb', 'Cc']);
  });

  it('does not know who waits for approval, nor shows contact data', async () => {
    const waiting = await aDoctor(api, { status: 'pending', specialties: ['urology'] });
    expect((await list({ specialty: 'urology' })).body.items).toEqual([]);
    const page = await api.call('getPractitioner', { params: { id: waiting.practitionerId } });
    expect(page.status).toBe(404);
    const facets = await api.call('getDirectoryFacets');
    expect(facets.body.specialties.map(({ value }) => value)).not.toContain('urology');
  });

  it('counts what it can be filtered by as the list does', async () => {
    const facets = (await api.call('getDirectoryFacets')).body;
    for (const { value, count } of facets.specialties) {
      expect((await list({ specialty: value })).body.total).toBe(count);
    }
    expect(facets.cities.length).toBeGreaterThan(0);
  });
});

describe('a profile', () => {
  it('gives the WhatsApp number to signed-in people, only while its owner wants that', async () => {
    const [doctor, patient] = await Promise.all([aDoctor(api), aPatient(api)]);
    const params = { id: doctor.practitionerId };
    const contact = () => api.call('getPractitionerContact', { params, token: patient.token });
    expect((await contact()).status).toBe(404);
    const change = (whatsappNumber: string | null, version: number) =>
      api.call('updatePractitioner', { params, body: { whatsappNumber, version }, token: doctor.token });
    expect((await change('+447700900123', 1)).body.whatsapp).toBe(true);
    expect((await contact()).body.whatsappNumber).toBe('+447700900123');
    expect(JSON.stringify((await api.call('getPractitioner', { params })).body)).not.toContain('900123');
    expect((await change(null, 1)).body.code).toBe('STALE');
    await change(null, 2);
    expect((await contact()).status).toBe(404);
    expect((await api.call('getPractitionerContact', { params })).status).toBe(401);
  });

  it('is changed by its owner and administrators, and is not there for other professionals', async () => {
    const [doctor, other, administrator] = await Promise.all([aDoctor(api), aDoctor(api), anAdministrator(api)]);
    const params = { id: doctor.practitionerId };
    const read = async ({ token }: { token: string }) =>
      (await api.call('getPractitionerProfile', { params, token })).status;
    expect(await Promise.all([doctor, administrator, other].map(read))).toEqual([200, 200, 404]);
    const body = { familyName: 'Ünal', version: 1 };
    expect((await api.call('updatePractitioner', { params, body, token: other.token })).status).toBe(404);
    expect((await api.call('updatePractitioner', { params, body, token: administrator.token })).status).toBe(200);
    expect(ids((await list({ q: 'unal' })).body)).toEqual([doctor.practitionerId]);
  });
});
