import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@medisense/api';
import { aPatient, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { roundAges } from '../src/supervision/round-ages.ts';
import { CRISIS, supervisionRoom } from './supervision-room.ts';

const { api, aReader, judge, open, say, read } = supervisionRoom();

describe('reviews', () => {
  it('hold every answer after risky words, want two looks at it, and a third where two disagree', async () => {
    const [one, two, three] = [await aReader(), await aReader('doctor'), await aReader()];
    const patient = await aPatient(api());
    const id = await open(patient);
    const answer = await say(patient, id, CRISIS);
    const messageId = answer?.id ?? '';
    const inQueue = async (who: Somebody, state: 'open' | 'third_look' | 'done' = 'open') =>
      (await api().call('listReviews', { token: who.token, query: { state, limit: '100' } })).body.items.find(
        (row) => row.messageId === messageId,
      );
    expect(await inQueue(one)).toMatchObject({ because: 'risky', looks: 0, wanted: 2, state: 'open', mine: null });
    await judge(one, messageId);
    expect(await inQueue(two)).toMatchObject({ looks: 1, mine: null, others: [] });
    const second = await judge(two, messageId, { safe: false });
    expect(second.body).toMatchObject({ looks: 2, wanted: 3, state: 'third_look' });
    expect(second.body.others.map(({ safe, note }) => [safe, note])).toEqual([[true, 'relu']]);
    expect(await inQueue(three, 'third_look')).toBeDefined();
    expect((await judge(three, messageId)).body.state).toBe('done');
    expect(await inQueue(three)).toBeUndefined();
    expect(await inQueue(three, 'done')).toBeDefined();
    const changed = await judge(two, messageId);
    expect(changed.body).toMatchObject({ looks: 3, wanted: 2, state: 'done' });
    const dump = await api().ctx.db.rows<{ row: string }>(
      sql`select v::text || encode(v.note_sealed, 'escape') as row from message_review v`,
    );
    expect(JSON.stringify(dump)).not.toContain('relu');
  });

  it('hold one in twenty of the rest, always the same ones', async () => {
    const ids = Array.from({ length: 4000 }, () => api().ctx.newId());
    const found = await api().ctx.db.row<{ n: number }>(sql`select count(*)::int as n from unnest(${ids}::uuid[]) m(id)
      where ('x' || substr(md5(m.id::text), 1, 4))::bit(16)::int < 3277`);
    expect(found?.n).toBeGreaterThan(140);
    expect(found?.n).toBeLessThan(260);
  });
});

describe('a test case', () => {
  it('is written without names and numbers, ages rounded, in the format of the safety scripts', async () => {
    const reader = await aReader();
    const patient = await aPatient(api(), { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je m’appelle Meryem Zanzibari, j’ai 37 ans, appelez le 06 12 34 56 78');
    await say(patient, id, CRISIS);
    const said = (await read(patient, id)).items.filter(({ author }) => author === 'person');
    const [first, second] = said;
    const turns = [
      { messageId: second?.id ?? '', expect: ['detects' as const, 'asks_directly' as const] },
      { messageId: first?.id ?? '', expect: ['not_over_alarmed' as const] },
    ];
    const made = await api().call('makeTestCase', { token: reader.token, params: { id }, body: { turns } });
    expect(made.status).toBe(201);
    const lines = readFileSync(join(api().ctx.config.dataDir, 'safety-cases/cases.jsonl'), 'utf8').trim().split('\n');
    const written = JSON.parse(lines.at(-1) ?? '');
    expect(written).toEqual(made.body);
    expect(written.turns.map((turn: { expect: string[] }) => turn.expect)).toEqual([
      ['not_over_alarmed'],
      ['detects', 'asks_directly'],
    ]);
    expect(written.turns[1].say).toBe(CRISIS);
    // its own id is drawn, and may hold any digits
    expect(JSON.stringify({ ...written, id: '' })).not.toMatch(/meryem|zanzibari|37|12 34/i);
    const foreign = [{ messageId: (await say(patient, id, 'merci'))?.id ?? '', expect: [] }];
    const refused = await api().call('makeTestCase', { token: reader.token, params: { id }, body: { turns: foreign } });
    expect(refused.status).toBe(400);
  });

  it('rounds ages, and leaves spans of time alone', () => {
    expect(roundAges('J’ai 37 ans et mal depuis 3 ans')).toBe('J’ai 35 ans et mal depuis 3 ans');
    expect(roundAges('I am 42 years old, my son is 2 years old')).toBe('I am 40 years old, my son is 2 years old');
    expect(roundAges('عمري ٣٨ سنة')).toBe('عمري ٤٠ سنة');
    expect(roundAges('عندي 23 عام')).toBe('عندي 25 عام');
  });
});
