import { aPatient } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { CRISIS, supervisionRoom } from './supervision-room.ts';

const { api, aReader, open, say, read, look, take, write, openIdentity } = supervisionRoom();

describe('a sealed thread', () => {
  it('stays sealed through every door, until a crisis opens in it or the person shares it', async () => {
    const reader = await aReader();
    const patient = await aPatient(api(), { familyName: 'Zanzibari' });
    const id = await open(patient, 'wellbeing');
    const answer = await say(patient, id, 'Je dors mal depuis la mort de mon chat kilimandjaro');
    const said = (await read(patient, id)).items.at(-2);
    const { token } = reader;
    const seen = await look(reader, id);
    expect([seen.body.sealed, seen.body.hidden]).toEqual([true, 'sealed']);
    expect([seen.body.label, ...seen.body.items.map(({ label }) => label)].every((label) => label === null)).toBe(true);
    const turns = [{ messageId: said?.id ?? '', expect: [] }];
    const judgement = { safe: true, correct: true, kind: true, referredRightly: 'yes' } as const;
    const refused = [
      await take(reader, id),
      await openIdentity(reader, id),
      await api().call('putReview', { token, params: { messageId: answer?.id ?? '' }, body: judgement }),
      await api().call('makeTestCase', { token, params: { id }, body: { turns } }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [403, 'SEALED']));
    expect((await write(reader, id)).body.code).toBe('THREAD_NOT_HELD');
    const queue = await api().call('listReviews', { token, query: { limit: '100' } });
    expect(JSON.stringify([seen.body, queue.body, refused])).not.toMatch(/kilimandjaro|chat|zanzibari/i);
    expect(queue.body.items.some(({ conversationId }) => conversationId === id)).toBe(false);

    await api().call('updateConversation', { token: patient.token, params: { id }, body: { shared: true } });
    expect((await look(reader, id)).body.items.at(-2)?.text).toMatch(/kilimandjaro/);
    await api().call('updateConversation', { token: patient.token, params: { id }, body: { shared: false } });
    expect((await look(reader, id)).body.hidden).toBe('sealed');
  });

  it('is open while its crisis is, and is sealed again once that is over', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient, 'wellbeing');
    await say(patient, id, CRISIS);
    const seen = await look(reader, id);
    expect([seen.body.hidden, seen.body.items.at(-2)?.text]).toEqual([null, CRISIS]);
    expect(seen.body.risks.at(-1)?.severity).toBeGreaterThanOrEqual(2);
    await api().call('checkIn', { token: patient.token, params: { id }, body: { answer: 'safe' } });
    expect((await look(reader, id)).body.hidden).toBeNull();
    const alert = seen.body.alert?.id ?? '';
    await api().call('closeCrisisAlert', { token: reader.token, params: { id: alert }, body: { outcome: 'reached' } });
    expect((await look(reader, id)).body.hidden).toBe('sealed');
  });
});
