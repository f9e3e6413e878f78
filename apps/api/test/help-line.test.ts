import { sql } from '@medisense/api';
import type { DirectoryLine } from '@medisense/contract';
import { type Api, aDoctor, anAdministrator, aPatient, type Somebody, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const DAY = 86_400_000;
let api: Api;
let admin: Somebody;
const now = Date.parse('2026-03-01T10:00:00Z');
beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
  admin = await anAdministrator(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.ctx.db.run(sql`delete from help_line`);
});

const line = {
  country: 'MA',
  kind: 'suicide' as const,
  number: '0801 00 01 80',
  name: { fr: 'Écoute', en: 'A line that listens', ar: 'خط الاستماع' },
  languages: ['ar', 'fr'],
  hours: '09:00–17:00',
  source: 'The association’s own page',
};
type Wanted = Partial<typeof line> | Record<string, unknown>;
const add = (wanted: Wanted = {}, token = admin.token) =>
  api.call('addHelpLine', { token, body: { ...line, ...wanted } as typeof line });
const params = (id: string) => ({ id });
const confirm = (id: string, version: number, token = admin.token) =>
  api.call('confirmHelpLine', { token, params: params(id), body: { version } });
const retire = (id: string, version: number, retired = true) =>
  api.call('retireHelpLine', { token: admin.token, params: params(id), body: { retired, version } });
const correct = (id: string, version: number, wanted: Wanted = {}) =>
  api.call('correctHelpLine', {
    token: admin.token,
    params: params(id),
    body: { ...line, ...wanted, version } as typeof line & { version: number },
  });
const shipped = async (id: string): Promise<DirectoryLine> => {
  const { body } = await api.call('listHelpLineDirectory', { token: admin.token });
  return body.items.find((each) => each.id === id) as DirectoryLine;
};
const inputOf = ({ country, kind, number, name, languages, hours, source }: DirectoryLine) => ({
  ...{ country, kind, number, name, languages, hours, source },
});
const seen = async (country: string) =>
  (await api.call('listHelpLines', { query: { country, lang: 'fr' } })).body.items.map(({ number, state }) => [
    number,
    state,
  ]);
const logOf = (line: string, event: string) =>
  api.ctx.db.row<{ account_id: string; detail: Record<string, unknown> }>(
    sql`select account_id, detail from audit_event
      where entity = 'help_line' and event = ${event} and detail->>'line' = ${line} order by at limit 1`,
  );
/** As if time had passed since everything was confirmed. */
async function later<T>(days: number, work: () => Promise<T>): Promise<T> {
  await api.ctx.db.run(sql`update help_line set verified_at = verified_at - make_interval(days => ${days})`);
  return work();
}

describe('a line that ships', () => {
  it('is unverified until an administrator confirms it, with name and day, and the log says so', async () => {
    expect(await seen('MA')).toContainEqual(['15', 'unverified']);
    const { status, body } = await confirm('ma-15', 1);
    expect([status, body.state, body.version, body.verified?.by]).toEqual([200, 'verified', 2, 'administrator 1']);
    expect(body.verified?.at).toBe(new Date(now).toISOString());
    expect(await seen('MA')).toContainEqual(['15', 'verified']);
    expect(await logOf('ma-15', 'help-line.confirm')).toMatchObject({
      account_id: admin.accountId,
      detail: { line: 'ma-15', number: '15' },
    });
  });

  it('keeps its place, its number and its words when it is confirmed', async () => {
    const before = await shipped('fr-3114');
    await confirm('fr-3114', 1);
    const after = await shipped('fr-3114');
    expect(inputOf(after)).toEqual(inputOf(before));
  });
});

describe('a confirmation', () => {
  it('turns amber after 90 days; after 180 a help line is hidden, an emergency number stays and is marked', async () => {
    await confirm('fr-3114', 1);
    await confirm('fr-15', 1);
    await later(91, async () => {
      expect(await seen('FR')).toEqual(
        expect.arrayContaining([
          ['3114', 'amber'],
          ['15', 'amber'],
        ]),
      );
    });
    await later(90, async () => {
      const numbers = await seen('FR');
      expect(numbers.map(([number]) => number)).not.toContain('3114');
      expect(numbers).toContainEqual(['15', 'unverified']);
      expect([(await shipped('fr-3114')).state, (await shipped('fr-3114')).shown]).toEqual(['expired', false]);
      expect([(await shipped('fr-15')).state, (await shipped('fr-15')).shown]).toEqual(['expired', true]);
    });
  });

  it('tells a device on which day its copy turns amber and expires', async () => {
    await confirm('fr-3114', 1);
    const { body } = await api.call('listHelpLines', { query: { country: 'FR' } });
    const found = body.items.find(({ id }) => id === 'fr-3114');
    const day = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
    expect([found?.verifiedOn, found?.amberOn, found?.expiresOn]).toEqual([day(0), day(91), day(181)]);
  });

  it('never says to people who gave it', async () => {
    await confirm('ma-15', 1);
    const { body } = await api.call('listHelpLines', {});
    expect(JSON.stringify(body)).not.toContain('administrator');
  });

  it('outlives the account of whoever gave it', async () => {
    const other = await anAdministrator(api);
    await confirm('ma-15', 1, other.token);
    await api.ctx.db.run(sql`update help_line set verified_by = null`);
    expect(await shipped('ma-15')).toMatchObject({ state: 'verified', verified: { by: '' } });
  });

  it('is taken away when the number or the hours change, and stays when only the source does', async () => {
    await confirm('fr-3114', 1);
    const input = inputOf(await shipped('fr-3114'));
    const kept = await correct('fr-3114', 2, { ...input, source: 'Called on Monday' });
    expect([kept.body.state, kept.body.version]).toEqual(['verified', 3]);
    const changed = await correct('fr-3114', 3, { ...input, hours: '08:00–20:00' });
    expect([changed.body.state, changed.body.verified]).toEqual(['unverified', null]);
  });
});

describe('a correction', () => {
  it('is seen by people at once, and the audit log keeps what stood there before', async () => {
    const input = inputOf(await shipped('ma-150'));
    const { status } = await correct('ma-150', 1, { ...input, number: '1500' });
    expect(status).toBe(200);
    const numbers = (await seen('MA')).map(([number]) => number);
    expect(numbers).toContain('1500');
    expect(numbers).not.toContain('150');
    const logged = await logOf('ma-150', 'help-line.correct');
    expect(logged?.detail).toEqual({ line: 'ma-150', 'number.before': '150', 'number.after': '1500' });
  });

  it('of two administrators at once is taken from one, and the other is told to look again', async () => {
    const other = await anAdministrator(api);
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => confirm('ma-15', 1)),
      ...Array.from({ length: 4 }, () => confirm('ma-15', 1, other.token)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'STALE')).toBe(true);
    const late = await correct('ma-15', 1, { number: '16' });
    expect([late.status, late.body.code]).toEqual([409, 'STALE']);
    expect((await shipped('ma-15')).number).toBe('15');
  });

  it('of nothing that is listed is not found', async () => {
    for (const id of ['ma-99999', '01890000-0000-7000-8000-000000000000']) {
      expect([id, (await confirm(id, 1)).status]).toEqual([id, 404]);
    }
    expect((await confirm('../etc', 1)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('a line that is added', () => {
  it('is shown unverified, in every language, and can be confirmed, retired and brought back', async () => {
    const { status, body } = await add();
    expect([status, body.state, body.version]).toEqual([201, 'unverified', 1]);
    expect(await seen('MA')).toContainEqual(['0801 00 01 80', 'unverified']);
    const arabic = await api.call('listHelpLines', { query: { country: 'MA', lang: 'ar' } });
    expect(arabic.body.items.map(({ name }) => name)).toContain('خط الاستماع');
    await confirm(body.id, 1);
    const gone = await retire(body.id, 2);
    expect([gone.body.state, gone.body.shown, gone.body.retired?.by]).toEqual(['retired', false, 'administrator 1']);
    expect((await seen('MA')).map(([number]) => number)).not.toContain('0801 00 01 80');
    expect((await confirm(body.id, 3)).body.code).toBe('NOT_NOW');
    expect((await retire(body.id, 3)).body.code).toBe('ALREADY_DONE');
    const back = await retire(body.id, 3, false);
    expect([back.body.state, back.body.verified]).toEqual(['unverified', null]);
  });

  it('is the same line when the request is sent again with its key', async () => {
    const headers = { 'idempotency-key': 'one-intent' };
    const first = await api.call('addHelpLine', { token: admin.token, body: line, headers });
    const again = await api.call('addHelpLine', { token: admin.token, body: line, headers });
    expect(again.body.id).toBe(first.body.id);
  });

  it('takes digits as people type them', async () => {
    const typed: [string, string][] = [
      ['٠٨٠١ ٠٠ ٠١ ٨١', '0801 00 01 81'],
      ['\u200f۰۸۰۱۰۰۰۱۸۲\u200e', '0801000182'],
      ['08-01.00 (01) 83', '08 01 00 01 83'],
      ['+212 522-00-00-00', '+212 522 00 00 00'],
      ['０８０１０００１８４', '0801000184'],
    ];
    for (const [number, kept] of typed) {
      const { status, body } = await add({ number });
      expect([number, status, body.number]).toEqual([number, 201, kept]);
    }
  });

  it('is refused with the field and the mend where it cannot be used', async () => {
    const bad: [Wanted, string][] = [
      [{ number: '' }, 'body.number'],
      [{ number: '5' }, 'body.number'],
      [{ number: 'call me' }, 'body.number'],
      [{ number: '15; rm' }, 'body.number'],
      [{ number: '1'.repeat(16) }, 'body.number'],
      [{ number: '1'.repeat(10_000) }, 'body.number'],
      [{ number: '++15' }, 'body.number'],
      [{ number: 15 }, 'body.number'],
      [{ name: { ...line.name, ar: '' } }, 'body.name.ar'],
      [{ name: { ...line.name, fr: 'x'.repeat(10_000) } }, 'body.name.fr'],
      [{ name: { fr: 'x', en: 'x' } }, 'body.name.ar'],
      [{ name: { ...line.name, en: 'two\nlines' } }, 'body.name.en'],
      [{ country: 'Maroc' }, 'body.country'],
      [{ country: 'XX' }, 'body.country'],
      [{ country: 'UK' }, 'body.country'],
      [{ country: '' }, 'body.country'],
      [{ kind: 'party' }, 'body.kind'],
      [{ languages: [] }, 'body.languages'],
      [{ languages: ['fr', 'fr'] }, 'body.languages'],
      [{ languages: ['français'] }, 'body.languages[0]'],
      [{ hours: '' }, 'body.hours'],
      [{ source: '' }, 'body.source'],
      [{ verifiedBy: 'me' }, 'body.verifiedBy'],
    ];
    for (const [wanted, field] of bad) {
      const { status, body } = await add(wanted);
      const issues = (body.data?.issues ?? []) as { field: string; mend: string }[];
      expect([field, status, body.code, issues[0]?.field]).toEqual([field, 400, 'INVALID_INPUT', field]);
      expect(issues[0]?.mend).toMatch(/\S/);
      expect(JSON.stringify(body).length).toBeLessThan(2000);
    }
  });

  it('is never the youth line that has closed, however its name is written', async () => {
    for (const name of [
      { fr: 'Sourire de Reda' },
      { fr: 'SOURIRE DE RÉDA – écoute' },
      { fr: 'Le sourire de  Réda' },
      { en: 'Sourire-de-Reda (youth)' },
      { ar: 'ابتسامة رضا' },
      { fr: 'Sou\u200brire de Re\u0301da' },
    ]) {
      const { status, body } = await add({ name: { ...line.name, ...name } });
      expect([name, status, body.code]).toEqual([name, 422, 'LINE_CLOSED']);
      expect((body.data as { issues: { field: string }[] }).issues[0]?.field).toBe(`body.name.${Object.keys(name)[0]}`);
    }
    const renamed = await correct('ma-15', 1, {
      ...inputOf(await shipped('ma-15')),
      name: { ...line.name, fr: 'Sourire de Reda' },
    });
    expect(renamed.body.code).toBe('LINE_CLOSED');
    expect((await add({ name: { ...line.name, fr: 'Le sourire, maison d’écoute' } })).status).toBe(201);
  });

  it('stands once in a country, also when two add it at once', async () => {
    const twice = await Promise.all([add(), add({ number: '0801000180' })]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = twice.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('LINE_LISTED');
    expect((await add({ number: '15' })).body).toMatchObject({ code: 'LINE_LISTED', data: { id: 'ma-15' } });
  });
});

describe('emergency numbers', () => {
  it('cannot all be taken from a country that keeps other lines', async () => {
    for (const id of ['gb-999', 'gb-111']) {
      const { status, body } = await retire(id, 1);
      if (id === 'gb-999') expect(status).toBe(200);
      else expect([status, body.code, body.data]).toEqual([409, 'EMERGENCY_NUMBER_NEEDED', { country: 'GB' }]);
    }
    const asListening = await correct('gb-111', 1, { ...inputOf(await shipped('gb-111')), kind: 'suicide' });
    expect(asListening.body.code).toBe('EMERGENCY_NUMBER_NEEDED');
    // a country the clinic does not serve goes, its emergency numbers last
    expect((await retire('gb-116123', 1)).status).toBe(200);
    expect((await retire('gb-111', 1)).status).toBe(200);
    expect(await seen('GB')).toEqual([]);
  });

  it('come first in a country that is new', async () => {
    const refused = await add({ country: 'DZ' });
    expect([refused.status, refused.body.code]).toEqual([409, 'EMERGENCY_NUMBER_NEEDED']);
    expect((await add({ country: 'DZ', kind: 'ambulance', number: '14' })).status).toBe(201);
    expect((await add({ country: 'DZ' })).status).toBe(201);
    expect(await seen('DZ')).toHaveLength(2);
  });
});

describe('the state of the directory', () => {
  const health = async () => (await (await fetch(`${api.url}/readyz`)).json()) as Record<string, unknown>;

  it('is red for a country of which nobody has confirmed a line, on the page and for machines, and keeps nobody out', async () => {
    const { body } = await api.call('listHelpLineDirectory', { token: admin.token });
    expect(body.countries.map(({ country, state }) => [country, state])).toEqual([
      ['MA', 'red'],
      ['FR', 'red'],
      ['GB', 'red'],
    ]);
    expect(await health()).toMatchObject({ status: 'ready', helpLines: { state: 'red', red: ['MA', 'FR', 'GB'] } });
    for (const id of ['ma-15', 'fr-3114', 'gb-999']) await confirm(id, 1);
    expect(await health()).toMatchObject({ status: 'ready', helpLines: { state: 'valid', red: [] } });
    const after = (await api.call('listHelpLineDirectory', { token: admin.token })).body.countries;
    expect(after.map(({ state, valid }) => [state, valid])).toEqual([
      ['amber', 1],
      ['amber', 1],
      ['amber', 1],
    ]);
    await later(181, async () => {
      expect(await health()).toMatchObject({ status: 'ready', helpLines: { state: 'red', red: ['MA', 'FR', 'GB'] } });
    });
  });
});

describe('the directory', () => {
  it('is changed by administrators alone', async () => {
    for (const { token } of [await aDoctor(api), await aPatient(api)]) {
      expect((await add({}, token)).status).toBe(403);
      expect((await confirm('ma-15', 1, token)).status).toBe(403);
      expect((await api.call('listHelpLineDirectory', { token })).status).toBe(403);
    }
  });
});
