import { sql, tasks } from '@medisense/api';
import { aDoctor, anAssistant, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { crisisRoom, MINUTE } from './crisis-alert-room.ts';

const room = crisisRoom();
const { bell, claim, inDanger, kinds, later, onDuty, openThread, passOn, say, theAlert } = room;
const GRAVE = 'Je vais le faire ce soir, j’ai tout préparé pour me tuer';
const mailsWith = async (subject: string) =>
  (await room.api().ctx.db.row<{ n: number }>(sql`select count(*)::int as n from outbox where subject = ${subject}`))
    ?.n ?? 0;
const reminders = () => mailsWith('Une alerte attend un signe de vous');
const calls = () => mailsWith('Une alerte prise reste sans nouvelles');
const close = (who: Somebody, id: string) =>
  room.api().call('closeCrisisAlert', { token: who.token, params: { id }, body: { outcome: 'reached' } });
const unread = async (who: Somebody) =>
  (await bell(who)).items.filter(({ readAt }) => readAt === null).map(({ kind }) => kind);
/** Silence steps only. */
const silence = async () =>
  kinds(await theAlert())?.filter((kind) => !['raised', 'offered', 'rose', 'repeated', 'claimed'].includes(kind));

/** An alert that a doctor has taken on, beside a colleague who is on duty as well. */
async function held(text?: string) {
  const owner = await aDoctor(room.api(), { givenName: 'Leïla', familyName: 'Première' });
  const other = await aDoctor(room.api(), { givenName: 'Omar', familyName: 'Second' });
  await onDuty(owner);
  room.clock.now += 1000;
  await onDuty(other);
  const { patient, thread } = await inDanger(text);
  const { id } = await theAlert();
  expect((await claim(owner, id)).status).toBe(200);
  const people: Somebody[] = [owner, other, patient];
  /** Minute after minute goes by, and the runner does what is due. */
  const wait = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      room.clock.now += MINUTE;
      await passOn();
    }
    await later(0, ...people);
  };
  return { owner, other, patient, thread, id, wait };
}
/** The same, and so long silent that the others were called. */
async function unheard() {
  const all = await held();
  await all.wait(60);
  expect((await theAlert()).silence?.calledAgainAt).toBe(new Date(room.clock.now).toISOString());
  return all;
}
/** Lets the doctor read threads, so that they can act in them. */
async function withPrivilege(who: Somebody): Promise<void> {
  const body = { privileges: ['supervision' as const] };
  await room.api().call('setPrivileges', { token: room.admin().token, params: { id: who.accountId }, body });
}

describe('whoever has an alert on and does nothing about it', () => {
  it('is reminded once, by bell and mail, after half an hour', async () => {
    const { owner, other, id, wait } = await held();
    const before = await reminders();
    await wait(29);
    expect(await theAlert()).toMatchObject({ silence: null, passesOnAt: null });
    expect(await unread(owner)).toEqual([]);
    await wait(1);
    expect(await unread(owner)).toEqual(['crisis-alert-quiet']);
    expect((await bell(owner)).items[0]).toMatchObject({ aboutId: id, data: { severity: 3, minutes: 30 } });
    expect(await theAlert(owner)).toMatchObject({
      state: 'claimed',
      claimedBy: { me: true },
      silence: { remindedAt: new Date(room.clock.now).toISOString(), calledAgainAt: null },
      abilities: { claim: true },
    });
    expect((await theAlert(other)).abilities.claim, 'a reminder alone opens it to nobody').toBe(false);
    expect((await claim(other, id)).body.code).toBe('ALERT_TAKEN');
    await wait(29);
    expect(await reminders()).toBe(before + 1);
    expect(await silence()).toEqual(['reminded']);
    expect(await unread(other)).toEqual([]);
  });

  it('and is still silent is no longer alone: the others on duty are called once, and it stays with them', async () => {
    const before = { reminders: await reminders(), calls: await calls() };
    const { owner, other, id, wait } = await held();
    const third = await aDoctor(room.api());
    const off = await aDoctor(room.api());
    await onDuty(third);
    await wait(60);
    await later(0, third, off);
    for (const each of [other, third]) {
      expect((await bell(each)).items[0]).toMatchObject({
        kind: 'crisis-alert-unheard',
        aboutId: id,
        data: { severity: 3, minutes: 60 },
      });
    }
    expect(await unread(owner)).toEqual(['crisis-alert-quiet']);
    expect([...(await unread(off)), ...(await unread(room.admin()))]).toEqual([]);
    expect(await theAlert(other)).toMatchObject({
      state: 'claimed',
      claimedBy: { accountId: owner.accountId },
      abilities: { claim: true, close: false, handOver: false, readContact: false },
    });
    // a day without anything: nobody is written to again
    for (let hour = 0; hour < 24; hour++) {
      room.clock.now += 60 * MINUTE;
      await passOn();
      await tasks.sweep(room.api().ctx, {});
    }
    await later(0, owner, other);
    expect(await silence()).toEqual(['reminded', 'called_again']);
    expect(await reminders()).toBe(before.reminders + 1);
    expect(await calls()).toBe(before.calls + 2);
    expect((await theAlert(owner)).abilities).toMatchObject({ close: true, handOver: true, readContact: true });
  });

  it('has a quarter of an hour where danger is imminent', async () => {
    const { other, wait } = await held(GRAVE);
    await wait(14);
    expect(await silence()).toEqual([]);
    await wait(1);
    expect(await silence()).toEqual(['reminded']);
    await wait(15);
    expect(await silence()).toEqual(['reminded', 'called_again']);
    expect((await bell(other)).items[0]?.data).toMatchObject({ severity: 4, minutes: 30 });
  });

  it('has less time left once it becomes graver', async () => {
    const { patient, wait } = await held();
    await wait(5);
    await say(patient, await openThread(patient), GRAVE);
    await wait(14);
    expect(await silence()).toEqual([]);
    await wait(1);
    expect(await silence()).toEqual(['reminded']);
  });

  it('does not hear alone that it has become graver, once the others were called', async () => {
    const { owner, other, patient, thread } = await unheard();
    const before = await calls();
    await say(patient, thread, 'Je veux mourir');
    expect(await calls(), 'no graver').toBe(before);
    await say(patient, thread, GRAVE);
    expect(await calls()).toBe(before + 1);
    // both calls are of one moment here: the newer one is the one that is not read
    const [told] = (await bell(other)).items.filter(({ readAt }) => readAt === null);
    expect(told).toMatchObject({ kind: 'crisis-alert-unheard', data: { severity: 4 } });
    expect(await unread(other)).toEqual(['crisis-alert-unheard']);
    expect(await unread(owner)).toContain('crisis-alert-rose');
    expect(await silence()).toEqual(['reminded', 'called_again']);
  });

  it('calls every other administrator where nobody else is on duty', async () => {
    const { other, wait } = await held();
    await room.api().call('setOwnDuty', { token: other.token, body: { onDuty: false } });
    await wait(60);
    expect(await unread(room.admin())).toEqual(['crisis-alert-unheard']);
    expect(await unread(other)).toEqual([]);
  });

  it('and can no longer sign in loses it to the round when its clock is up', async () => {
    const { owner, other } = await held();
    await room.api().call('suspendAccount', { token: room.admin().token, params: { id: owner.accountId } });
    const before = await reminders();
    await later(30, other);
    await passOn();
    expect(await theAlert()).toMatchObject({
      state: 'open',
      claimedBy: null,
      offeredTo: { accountId: other.accountId },
    });
    expect(await unread(other)).toEqual(['crisis-alert']);
    expect(await reminders()).toBe(before);
  });
});

describe('a deed of whoever has it on', () => {
  /** Half-way through each period they do something: nothing is due then, and it is a whole period later. */
  async function startsAnew(act: (all: Awaited<ReturnType<typeof held>>) => Promise<{ status: number }>) {
    const all = await held();
    await withPrivilege(all.owner);
    await all.wait(20);
    expect((await act(all)).status).toBeLessThan(300);
    await all.wait(29);
    expect(await silence(), 'a period from the deed').not.toContain('reminded');
    await all.wait(1);
    expect(await silence()).toContain('reminded');
    room.clock.now += MINUTE;
    expect((await act(all)).status).toBeLessThan(300);
    expect((await theAlert()).silence).toBeNull();
    await all.wait(30);
    expect(await silence()).not.toContain('called_again');
    expect(
      (await silence())?.filter((kind) => kind === 'reminded'),
      'once in each silence',
    ).toHaveLength(2);
    await all.wait(30);
    expect((await silence())?.filter((kind) => kind === 'called_again')).toHaveLength(1);
  }

  it('starts the clock anew: taking the conversation over, and writing in it', async () => {
    let taken = false;
    await startsAnew(async ({ owner, thread }) => {
      const [token, params] = [owner.token, { id: thread }];
      if (taken) return room.api().call('writeAsHuman', { token, params, body: { text: 'Bonjour, je suis là.' } });
      taken = true;
      return room.api().call('takeOver', { token, params, body: {} });
    });
  });

  it('starts the clock anew: opening who the person is', async () => {
    const body = { reason: 'La personne ne répond plus, il faut la rappeler' };
    await startsAnew(({ owner, id }) =>
      room.api().call('openAlertIdentity', { token: owner.token, params: { id }, body }),
    );
  });

  it('starts the clock anew: asking for the trusted contact, each time', async () => {
    await startsAnew(({ owner, id }) => room.api().call('getAlertContact', { token: owner.token, params: { id } }));
  });

  it('is not that they look, nor what a colleague does', async () => {
    const { owner, other, thread, wait } = await held();
    await withPrivilege(owner);
    await withPrivilege(other);
    await wait(20);
    expect((await room.api().call('getSupervision', { token: owner.token, params: { id: thread } })).status).toBe(200);
    const taking = { token: other.token, params: { id: thread }, body: {} };
    expect((await room.api().call('takeOver', taking)).status).toBe(200);
    await wait(10);
    expect(await silence()).toEqual(['reminded']);
  });

  it('may be one press, once they were reminded: they are still on it', async () => {
    const { owner, other, id, wait } = await held();
    await wait(20);
    await claim(owner, id);
    await wait(10);
    expect(await silence(), 'before a reminder it says nothing').toEqual(['reminded']);
    const said = await claim(owner, id);
    expect(said.body).toMatchObject({ silence: null, claimedBy: { me: true }, abilities: { claim: false } });
    expect(await unread(owner)).toEqual([]);
    await wait(30);
    expect(await silence()).toEqual(['reminded', 'still_on', 'reminded']);
    expect(await unread(other)).toEqual([]);
  });

  it('takes the right to take it from them away again, and tells nobody of a silence that is over', async () => {
    const { owner, other, id, thread, wait } = await unheard();
    await withPrivilege(owner);
    const open = { token: owner.token, params: { id: thread }, body: {} };
    room.clock.now += 1000;
    expect((await room.api().call('takeOver', open)).status).toBe(200);
    expect(await theAlert(other)).toMatchObject({ silence: null, abilities: { claim: false } });
    expect((await claim(other, id)).body.code).toBe('ALERT_TAKEN');
    await wait(30);
    expect(await unread(other)).toEqual([]);
    expect(await silence()).toEqual(['reminded', 'called_again', 'reminded']);
  });
});

describe('taking an alert from whoever does not answer', () => {
  it('is one press; the log names both, and the former one is told', async () => {
    const { owner, other, id } = await unheard();
    const taken = await claim(other, id);
    expect(taken.body).toMatchObject({
      state: 'claimed',
      claimedBy: { me: true },
      claimedAt: new Date(room.clock.now).toISOString(),
      silence: null,
      abilities: { claim: false, close: true, readContact: true },
    });
    expect(taken.body.steps.at(-1)).toMatchObject({
      kind: 'taken_from',
      by: { accountId: other.accountId },
      to: { accountId: owner.accountId },
    });
    expect(await unread(owner)).toEqual(['crisis-alert-taken']);
    expect(await unread(other)).toEqual([]);
    const lines = await room
      .api()
      .ctx.db.rows<{ account_id: string; detail: object }>(
        sql`select account_id, detail from audit_event where event = 'crisis-alert.claim' and entity_id = ${id} order by id`,
      );
    expect(lines.at(-1)).toEqual({ account_id: other.accountId, detail: { severity: 3, from: owner.accountId } });
    expect((await claim(owner, id)).body).toMatchObject({ code: 'ALERT_TAKEN', data: { by: 'Dr Omar Second' } });
    expect((await close(owner, id)).body.code).toBe('ALERT_TAKEN');
  });

  it('starts a clock of its own', async () => {
    const { owner, other, id, wait } = await unheard();
    room.clock.now += MINUTE;
    await claim(other, id);
    await wait(29);
    expect(await silence()).toEqual(['reminded', 'called_again', 'taken_from']);
    await wait(31);
    expect(await silence()).toEqual(['reminded', 'called_again', 'taken_from', 'reminded', 'called_again']);
    expect(await unread(owner)).toEqual(['crisis-alert-unheard', 'crisis-alert-taken']);
  });

  it('has one winner of two, also against a sign of the owner', async () => {
    for (let round = 0; round < 5; round++) {
      const { owner, other, id } = await unheard();
      const third = await aDoctor(room.api());
      const people = [other, third, owner];
      const all = await Promise.all(people.map((each) => claim(each, id)));
      const won = all.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      const holder = (await theAlert()).claimedBy;
      expect(won[0]?.body.claimedBy?.accountId).toBe(holder?.accountId);
      for (const lost of all.filter(({ status }) => status !== 200)) {
        expect([lost.status, lost.body.code, lost.body.data?.by]).toEqual([409, 'ALERT_TAKEN', holder?.name]);
      }
      expect((await silence())?.filter((kind) => kind === 'taken_from' || kind === 'still_on')).toHaveLength(1);
      await close(room.admin(), id);
      await room.api().ctx.db.run(sql`delete from crisis_alert`);
      await room.api().ctx.db.run(sql`delete from duty`);
    }
  });

  it('is refused to an assistant, to the person, and to anybody before the others were called', async () => {
    const { other, patient, id, wait } = await held();
    await wait(59);
    expect((await claim(other, id)).body.code).toBe('ALERT_TAKEN');
    expect((await claim(room.admin(), id)).body.code).toBe('ALERT_TAKEN');
    await wait(1);
    expect((await claim(await anAssistant(room.api()), id)).status).toBe(403);
    expect((await claim(patient, id)).status).toBe(403);
    expect((await theAlert()).abilities.claim).toBe(true);
  });
});

describe('the clock of an alert that somebody has on', () => {
  it('is a job, set anew by the claim, and each run does its work once', async () => {
    const { id, owner } = await held();
    const { ctx } = room.api();
    const runAt = async () =>
      (await ctx.db.row<{ run_at: Date }>(sql`select run_at from graphile_worker.jobs where key = ${`alert ${id}`}`))
        ?.run_at;
    expect(await runAt()).toEqual(new Date(room.clock.now + 30 * MINUTE));
    const before = await reminders();
    room.clock.now += 30 * MINUTE;
    const turn = (await ctx.db.row<{ turn: number }>(sql`select turn from crisis_alert`))?.turn ?? 0;
    const run = () => tasks['pass-on-alert'](ctx, { alertId: id, turn });
    const broken = { ...ctx, jobs: { enqueue: () => Promise.reject(new Error('killed')) } };
    await expect(tasks['pass-on-alert'](broken, { alertId: id, turn })).rejects.toThrow('killed');
    expect(await runAt()).toEqual(new Date(room.clock.now));
    await Promise.all([run(), run(), run()]);
    await run();
    await later(0, owner);
    expect(await silence()).toEqual(['reminded']);
    expect(await reminders()).toBe(before + 1);
    expect(await runAt()).toEqual(new Date(room.clock.now + 30 * MINUTE));
  });

  it('is kept by the sweep when the job was lost, and not before its time', async () => {
    const { owner } = await held();
    await later(30, owner);
    await tasks.sweep(room.api().ctx, {});
    expect(await silence()).toEqual([]);
    await later(2, owner);
    await tasks.sweep(room.api().ctx, {});
    await tasks.sweep(room.api().ctx, {});
    expect(await silence()).toEqual(['reminded']);
  });

  it('is over with the alert, and with the hands that had it', async () => {
    const { owner, other, id } = await unheard();
    expect((await close(owner, id)).status).toBe(200);
    expect([...(await unread(owner)), ...(await unread(other))]).toEqual([]);
    const before = [await reminders(), await calls()];
    for (let hour = 0; hour < 3; hour++) {
      await later(60, owner, other);
      await passOn();
      await tasks.sweep(room.api().ctx, {});
    }
    expect([await reminders(), await calls()]).toEqual(before);
    expect((await claim(other, id)).body.code).toBe('ALREADY_DONE');
    const [closed] = await room.alerts(room.admin(), 'closed');
    expect(closed).toMatchObject({ id, silence: null, abilities: { claim: false } });
  });

  it('listens to nobody while the alert waits for somebody again', async () => {
    const { owner, other, id } = await unheard();
    const body = { to: null, from: owner.accountId, reason: 'Ma garde finit' };
    await room.api().call('handOverCrisisAlert', { token: owner.token, params: { id }, body });
    expect(await theAlert()).toMatchObject({ state: 'open', silence: null, offeredTo: { accountId: other.accountId } });
    expect(await unread(other)).toEqual(['crisis-alert']);
    await later(5, owner, other);
    await passOn();
    expect((await theAlert()).offeredTo?.accountId).toBe(owner.accountId);
  });

  it('tells in bells and mails nothing about the person or what they wrote', async () => {
    const { owner, other, patient } = await unheard();
    const told = JSON.stringify([(await bell(owner)).items, (await bell(other)).items]);
    for (const secret of ['mourir', patient.patientId, patient.accountId, 'Première', 'Second']) {
      expect(told).not.toContain(secret);
    }
  });
});
