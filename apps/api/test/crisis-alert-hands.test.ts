import { sql } from '@medisense/api';
import { aDoctor, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { crisisRoom } from './crisis-alert-room.ts';

const room = crisisRoom();
const { alerts, bell, claim, inDanger, kinds, later, onDuty, passOn, theAlert } = room;

describe('claiming', () => {
  it('gives an alert to one of two at once and tells the other who', async () => {
    const one = await aDoctor(room.api(), { givenName: 'Leïla', familyName: 'Une' });
    const two = await aDoctor(room.api(), { givenName: 'Omar', familyName: 'Deux' });
    for (let round = 0; round < 8; round++) {
      await inDanger();
      const { id } = await theAlert();
      const both = await Promise.all([claim(one, id), claim(two, id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = both.find(({ status }) => status === 409)?.body;
      expect(lost?.code).toBe('ALERT_TAKEN');
      expect(lost?.data?.by).toBe((await theAlert()).claimedBy?.name);
      expect(kinds(await theAlert())?.filter((kind) => kind === 'claimed')).toHaveLength(1);
      await room
        .api()
        .call('closeCrisisAlert', { token: room.admin().token, params: { id }, body: { outcome: 'reached' } });
    }
  });

  it('stops the clock, settles the bells, and changes nothing the second time', async () => {
    const doctor = await aDoctor(room.api());
    await onDuty(doctor);
    await inDanger();
    const { id } = await theAlert();
    const mine = await claim(doctor, id);
    expect(mine.body).toMatchObject({
      state: 'claimed',
      passesOnAt: null,
      offeredTo: null,
      claimedBy: { me: true },
      abilities: { claim: false, close: true, readContact: true },
    });
    expect((await bell(doctor)).unread).toBe(0);
    expect((await claim(doctor, id)).body.steps).toHaveLength(3);
    await later(6, doctor);
    await passOn();
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'claimed']);
  });

  it('is possible again when the account that had it can no longer act', async () => {
    const gone = await aDoctor(room.api());
    const doctor = await aDoctor(room.api());
    await inDanger();
    const { id } = await theAlert();
    await claim(gone, id);
    expect((await claim(doctor, id)).body.code).toBe('ALERT_TAKEN');
    await room.api().call('suspendAccount', { token: room.admin().token, params: { id: gone.accountId } });
    expect((await claim(doctor, id)).body).toMatchObject({ claimedBy: { accountId: doctor.accountId } });
  });
});

describe('closing', () => {
  const close = (who: Somebody, id: string, note?: string) =>
    room.api().call('closeCrisisAlert', {
      token: who.token,
      params: { id },
      body: { outcome: 'safe_after_contact', ...(note && { note }) },
    });

  it('is for whoever has the alert on, with a note that is sealed and shown to its writer only', async () => {
    const doctor = await aDoctor(room.api());
    const other = await aDoctor(room.api());
    await inDanger();
    const { id } = await theAlert();
    await claim(doctor, id);
    expect((await close(other, id)).body.code).toBe('ALERT_TAKEN');
    const closed = await close(doctor, id, 'Appelée, sa sœur est près d’elle');
    expect(closed.body).toMatchObject({ state: 'closed', outcome: 'safe_after_contact' });
    expect((await close(doctor, id)).body.code).toBe('ALREADY_DONE');
    expect((await claim(other, id)).body.code).toBe('ALREADY_DONE');
    expect((await alerts(doctor, 'closed'))[0]?.note).toBe('Appelée, sa sœur est près d’elle');
    expect((await alerts(room.admin(), 'closed'))[0]?.note).toBeNull();
    const row = await room
      .api()
      .ctx.db.row<{ note: string }>(
        sql`select encode(note_sealed, 'escape') as note from crisis_alert where id = ${id}`,
      );
    expect(row?.note).not.toContain('sa sœur');
  });

  it('counts as taking on what nobody had', async () => {
    await inDanger();
    const { id } = await theAlert();
    expect((await close(room.admin(), id)).body).toMatchObject({ claimedBy: { me: true }, closedBy: { me: true } });
  });
});

describe('the trusted contact', () => {
  const plan = {
    warningSigns: [],
    whatHelps: [],
    distractions: [],
    people: [],
    professionals: [],
    saferPlace: '',
    reasons: [],
  };
  const trustedContact = { name: 'Hanane', phone: '0612345678', relation: 'sœur', consent: true };
  const read = (who: Somebody, id: string) => room.api().call('getAlertContact', { token: who.token, params: { id } });

  it('is shown to whoever has the alert on, audited, and the person is told once', async () => {
    const doctor = await aDoctor(room.api());
    const { patient } = await inDanger();
    const put = (consent: boolean, version: number) =>
      room.api().call('putSafetyPlan', {
        token: patient.token,
        body: { ...plan, trustedContact: { ...trustedContact, consent }, version },
      });
    await put(true, 0);
    const { id } = await theAlert();
    expect((await read(doctor, id)).status, 'before the claim').toBe(404);
    await claim(doctor, id);
    expect((await read(room.admin(), id)).status, 'of a colleague').toBe(404);
    const { consent: _, ...contact } = trustedContact;
    expect((await read(doctor, id)).body).toEqual({ contact });
    expect((await read(doctor, id)).body).toEqual({ contact });
    const told = (await bell(patient)).items;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'trusted-contact-read' });
    const lines = await room
      .api()
      .ctx.db.rows(
        sql`select from audit_event where event = 'trusted-contact.read' and patient_id = ${patient.patientId}`,
      );
    expect(lines).toHaveLength(2);
    await put(false, 1);
    expect((await read(doctor, id)).body, 'after consent is withdrawn').toEqual({ contact: null });
    await put(true, 2);
    await room.api().call('closeCrisisAlert', { token: doctor.token, params: { id }, body: { outcome: 'reached' } });
    expect((await read(doctor, id)).status, 'after closing').toBe(404);
  });
});
