import { sql } from '@medisense/api';
import { aDoctor, aPatient, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { crisisRoom, MINUTE } from './crisis-alert-room.ts';

const room = crisisRoom();
const { bell, claim, inDanger, kinds, later, onDuty, passOn, theAlert } = room;
const REASON = 'Ma garde finit, elle attend un appel à 18 h';
const handOver = (who: Somebody, id: string, to: Somebody | null, from: Somebody = who, reason = REASON) =>
  room.api().call('handOverCrisisAlert', {
    token: who.token,
    params: { id },
    body: { to: to?.accountId ?? null, from: from.accountId, reason },
  });
async function taken() {
  const giver = await aDoctor(room.api(), { givenName: 'Leïla', familyName: 'Première' });
  const next = await aDoctor(room.api(), { givenName: 'Omar', familyName: 'Second' });
  await onDuty(giver);
  room.clock.now += 1000;
  await onDuty(next);
  const { patient } = await inDanger();
  const { id } = await theAlert();
  expect((await claim(giver, id)).status).toBe(200);
  return { giver, next, patient, id };
}

describe('handing an alert to a colleague', () => {
  it('offers it to them by name, by bell and mail, with a new clock, and they take it on', async () => {
    const { giver, next, id } = await taken();
    await later(3, giver, next);
    const done = await handOver(giver, id, next);
    expect(done.body).toMatchObject({
      state: 'open',
      claimedBy: null,
      offeredTo: { accountId: next.accountId },
      passesOnAt: new Date(room.clock.now + 5 * MINUTE).toISOString(),
      abilities: { handOver: false, close: false, claim: true },
    });
    expect((await bell(next)).items[0]).toMatchObject({ kind: 'crisis-alert-handed', data: { severity: 3 } });
    const mails = await room
      .api()
      .ctx.db.row<{ n: number }>(
        sql`select count(*)::int as n from outbox where subject = 'Un collègue vous confie une alerte'`,
      );
    expect(mails?.n).toBe(1);
    expect((await claim(next, id)).body).toMatchObject({ state: 'claimed', claimedBy: { me: true } });
    expect((await bell(next)).unread).toBe(0);
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'claimed', 'handed_over', 'offered', 'claimed']);
  });

  it('goes on to the next one when they do not', async () => {
    const { giver, next, id } = await taken();
    await handOver(giver, id, next);
    await later(5, giver, next);
    await passOn();
    expect((await theAlert()).offeredTo?.accountId).toBe(giver.accountId);
  });

  it('shows the reason to both of them and to whoever has it on, and to nobody else; the log names the deed', async () => {
    const { giver, next, id, patient } = await taken();
    await handOver(giver, id, next);
    const reasonFor = async (who: Somebody) =>
      (await theAlert(who)).steps.find(({ kind }) => kind === 'handed_over')?.reason;
    expect(await reasonFor(giver)).toBe(REASON);
    expect(await reasonFor(next)).toBe(REASON);
    expect(await reasonFor(room.admin())).toBeNull();
    await claim(room.admin(), id);
    expect(await reasonFor(room.admin())).toBe(REASON);
    const lines = await room
      .api()
      .ctx.db.rows<{ account_id: string; detail: object }>(
        sql`select account_id, detail from audit_event where event = 'crisis-alert.hand-over' and entity_id = ${id}`,
      );
    expect(lines).toEqual([{ account_id: giver.accountId, detail: { to: next.accountId } }]);
    const kept = await room
      .api()
      .ctx.db.row<{ reason: string }>(
        sql`select encode(reason_sealed, 'escape') as reason from alert_step where alert_id = ${id} and kind = 'handed_over'`,
      );
    expect(kept?.reason).not.toContain('garde');
    expect(JSON.stringify((await bell(next)).items)).not.toContain(patient.patientId);
  });

  it('is refused to whoever is not on duty, to oneself, and without a reason', async () => {
    const { giver, next, id } = await taken();
    const off = await aDoctor(room.api());
    expect((await handOver(giver, id, off)).body.code).toBe('NOT_ON_DUTY');
    expect((await handOver(giver, id, giver)).body.code).toBe('NOT_ON_DUTY');
    expect((await handOver(giver, id, await aPatient(room.api()))).body.code).toBe('NOT_ON_DUTY');
    expect((await handOver(giver, id, next, giver, '  ')).body.code).toBe('INVALID_INPUT');
    expect(await theAlert()).toMatchObject({ state: 'claimed', claimedBy: { accountId: giver.accountId } });
  });

  it('is for whoever has it on and for administrators', async () => {
    const { giver, next, id } = await taken();
    expect((await handOver(next, id, next, giver)).status).toBe(403);
    const refused = await handOver(next, id, null);
    expect([refused.status, refused.body.code, refused.body.data?.by]).toEqual([
      409,
      'ALERT_TAKEN',
      'Dr Leïla Première',
    ]);
    expect((await handOver(room.admin(), id, next, giver)).body).toMatchObject({
      offeredTo: { accountId: next.accountId },
    });
  });

  it('by two at once has one winner, and the other learns that it has gone', async () => {
    for (let round = 0; round < 6; round++) {
      const { giver, next, id } = await taken();
      const both = await Promise.all([
        handOver(giver, id, next),
        handOver(room.admin(), id, null, giver),
        handOver(giver, id, null),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      for (const lost of both.filter(({ status }) => status === 409)) expect(lost.body.code).toBe('ALERT_NOT_HELD');
      expect(kinds(await theAlert())?.filter((kind) => kind === 'handed_over')).toHaveLength(1);
      const body = { outcome: 'reached' } as const;
      await room.api().call('closeCrisisAlert', { token: room.admin().token, params: { id }, body });
    }
  });

  it('does not take it from whoever took it on meanwhile', async () => {
    const { giver, next, id } = await taken();
    await handOver(giver, id, next);
    await claim(next, id);
    const late = await handOver(room.admin(), id, null, giver);
    expect([late.status, late.body.code, late.body.data?.by]).toEqual([409, 'ALERT_TAKEN', 'Dr Omar Second']);
    expect((await handOver(giver, id, null)).body.code).toBe('ALERT_TAKEN');
  });
});

describe('handing an alert back to the queue', () => {
  it('asks the next one on duty, and whoever gave it up only when there is nobody else', async () => {
    const { giver, next, id } = await taken();
    const back = await handOver(giver, id, null);
    expect(back.body).toMatchObject({ state: 'open', offeredTo: { accountId: next.accountId } });
    expect(back.body.steps.map(({ kind }) => kind).slice(-2)).toEqual(['handed_over', 'offered']);
    await claim(next, id);
    room.clock.now += 1000;
    await room.api().call('setOwnDuty', { token: giver.token, body: { onDuty: false } });
    expect((await handOver(next, id, null)).body.offeredTo?.accountId).toBe(next.accountId);
    expect((await bell(room.admin())).items[0], 'administrators are asked as well').toMatchObject({
      kind: 'crisis-alert',
    });
  });

  it('tells every administrator when nobody is on duty', async () => {
    await inDanger();
    const { id } = await theAlert();
    const doctor = await aDoctor(room.api());
    await claim(doctor, id);
    expect((await bell(room.admin())).unread).toBe(0);
    room.clock.now += 1000;
    expect((await handOver(doctor, id, null)).body).toMatchObject({ offeredTo: null, state: 'open' });
    expect((await bell(room.admin())).items[0]?.data).toMatchObject({ again: true, nobodyOnDuty: true });
  });

  it('leaves the first answer in the figures', async () => {
    const { giver, id } = await taken();
    await handOver(giver, id, null);
    const figures = await room.api().call('getSupervisionStatistics', { token: room.admin().token, query: {} });
    expect(figures.body.alerts.claimed).toMatchObject({ count: 1, median: 0 });
  });

  it('is over with the alert', async () => {
    const { giver, id } = await taken();
    await room.api().call('closeCrisisAlert', { token: giver.token, params: { id }, body: { outcome: 'reached' } });
    expect((await handOver(giver, id, null)).body.code).toBe('ALREADY_DONE');
  });
});
