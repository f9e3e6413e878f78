import { describe, expect, it } from 'vitest';
import { needsAlert } from '../src/crisis-alert/index.ts';
import { crisisRoom } from './crisis-alert-room.ts';

const room = crisisRoom();
const { alerts, bell, claim, inDanger, kinds, say, theAlert } = room;

describe('what calls the staff', () => {
  const found = (label: string, severity: number, action: string, kind = 'crisis') => ({
    class: kind,
    label,
    severity,
    action,
  });
  it('is danger now, somebody else’s crisis, abuse, and a first wish not to live', () => {
    expect(needsAlert(found('active_ideation', 3, 'crisis_support_and_ask'), 3)).toBe(true);
    expect(needsAlert(found('medical_emergency', 4, 'emergency_now'), 0)).toBe(true);
    expect(needsAlert(found('third_party_concern', 2, 'third_party_guidance', 'third_party'), 0)).toBe(true);
    expect(needsAlert(found('abuse_disclosed', 2, 'abuse_safety'), 0)).toBe(true);
    expect(needsAlert(found('passive_ideation', 2, 'crisis_support_and_ask'), 0)).toBe(true);
  });
  it('is not strain, the past, or the same wish said once more', () => {
    expect(needsAlert(found('passive_ideation', 2, 'crisis_support_and_ask'), 2)).toBe(false);
    expect(needsAlert(found('distress', 1, 'supportive', 'non_crisis'), 0)).toBe(false);
    expect(needsAlert(found('past_history', 1, 'supportive'), 0)).toBe(false);
    expect(needsAlert(found('none', 0, 'normal', 'non_crisis'), 0)).toBe(false);
  });
});

describe('a message in danger', () => {
  it('raises one alert that holds a pseudonym and never a name or a text', async () => {
    const { patient } = await inDanger('Je pense à me tuer, je m’appelle Bennani');
    const answer = await room.api().call('listCrisisAlerts', { token: room.admin().token });
    expect(answer.body.items).toHaveLength(1);
    const alert = answer.body.items[0];
    expect(alert).toMatchObject({ state: 'open', label: 'active_ideation', severity: 3 });
    expect(alert?.pseudonym).toMatch(/^[A-Z]\d-[A-Z]{2}\d$/);
    for (const secret of ['tuer', 'Bennani', 'Salma', patient.patientId, patient.accountId, patient.email]) {
      expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    const notices = JSON.stringify((await bell(room.admin())).items);
    for (const secret of ['tuer', 'Bennani', patient.patientId, patient.accountId]) {
      expect(notices).not.toContain(secret);
    }
  });

  it('raises nothing when there is no danger', async () => {
    await inDanger('J’ai mal à la gorge depuis deux jours');
    expect(await alerts()).toEqual([]);
  });

  it('makes the alert of its thread graver instead of a second one, and tells whoever has it on', async () => {
    const { patient, thread } = await inDanger();
    const { id } = await theAlert();
    await claim(room.admin(), id);
    room.clock.now += 1000;
    await say(patient, thread, 'Je vais le faire ce soir, j’ai tout préparé pour me tuer');
    const risen = await theAlert();
    expect(risen).toMatchObject({ id, severity: 4, state: 'claimed' });
    expect(kinds(risen)).toContain('rose');
    expect((await bell(room.admin())).items[0]).toMatchObject({ kind: 'crisis-alert-rose', data: { severity: 4 } });
    await say(patient, thread, 'Je veux mourir');
    expect(kinds(await theAlert())?.filter((kind) => kind === 'rose')).toHaveLength(1);
  });

  it('raises a new alert once the last one is closed', async () => {
    const { patient, thread } = await inDanger();
    const first = await theAlert();
    await room
      .api()
      .call('closeCrisisAlert', { token: room.admin().token, params: { id: first.id }, body: { outcome: 'reached' } });
    await say(patient, thread, 'Je veux mourir');
    expect((await theAlert()).id).not.toBe(first.id);
  });

  it('stays when the person says to be safe, and becomes the gravest when not', async () => {
    const { patient, thread } = await inDanger();
    const answer = (word: 'safe' | 'not_safe') =>
      room.api().call('checkIn', { token: patient.token, params: { id: thread }, body: { answer: word } });
    await answer('safe');
    expect(kinds(await theAlert())).toContain('person_safe');
    expect(await theAlert()).toMatchObject({ state: 'open', severity: 3 });
    await answer('not_safe');
    expect(await theAlert()).toMatchObject({ severity: 4 });
  });

  it('is not lost when the person deletes the thread', async () => {
    const { patient, thread } = await inDanger();
    await room.api().call('deleteConversation', { token: patient.token, params: { id: thread } });
    expect(await theAlert()).toMatchObject({ conversations: [], state: 'open' });
  });
});

describe('the list', () => {
  it('goes by severity, then by age, in pages', async () => {
    const texts = ['Je veux mourir', 'Je vais me tuer ce soir, j’ai tout préparé', 'Je veux mourir'];
    for (const text of texts) {
      room.clock.now += 1000;
      await inDanger(text);
    }
    const all = await alerts();
    expect(all.map(({ severity }) => severity)).toEqual([4, 3, 3]);
    expect((all[1]?.raisedAt ?? '') < (all[2]?.raisedAt ?? '')).toBe(true);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await room.api().call('listCrisisAlerts', {
        token: room.admin().token,
        query: { limit: '1', ...(cursor && { cursor }) },
      });
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(paged).toEqual(all.map(({ id }) => id));
  });
});
