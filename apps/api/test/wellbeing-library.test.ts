import { describe, expect, it } from 'vitest';
import { wellbeingRoom } from './wellbeing-room.ts';

const { api } = wellbeingRoom();

describe('the library of exercises and topics', () => {
  it('gives every exercise in three languages, with the true seconds of its breaths', async () => {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      const { status, body } = await api().call('listExercises', { query: { lang } });
      expect(status).toBe(200);
      expect(new Set(body.items.map(({ kind }) => kind)).size).toBe(6);
      const slow = body.items.find(({ id }) => id === 'breathing-4-6');
      expect(slow?.steps.map(({ breath, seconds }) => [breath, seconds])).toEqual([
        ['in', 4],
        ['out', 6],
      ]);
      expect(slow?.rounds).toBe(10);
      if (lang === 'ar') expect(slow?.title).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('finds a topic by what people call it, in any language, and opens it with its sources', async () => {
    for (const q of ['Fièvre', 'fever', 'سخانة']) {
      const { body } = await api().call('listTopics', { query: { lang: 'en', q } });
      expect([q, body.items.map(({ id }) => id).includes('fever')]).toEqual([q, true]);
    }
    const all = (await api().call('listTopics', { query: { lang: 'fr' } })).body.items;
    expect(all.length).toBeGreaterThan(50);
    const { body } = await api().call('getTopic', { params: { id: 'fever' }, query: { lang: 'fr' } });
    expect(body.title).toBe(all.find(({ id }) => id === 'fever')?.title);
    expect(body.seekCare.length).toBeGreaterThan(0);
    expect(body.sources.length).toBeGreaterThan(0);
  });

  it('knows no topic of another name, and no words of another kind', async () => {
    expect((await api().call('getTopic', { params: { id: 'constructor' }, query: {} })).body.code).toBe('NOT_FOUND');
    expect((await api().call('listTopics', { query: { q: 'zzzzzz' } })).body.items).toEqual([]);
    const wrong = { query: { lang: 'de' as 'fr' } };
    expect((await api().call('listExercises', wrong)).body.code).toBe('INVALID_INPUT');
    expect((await api().call('listTopics', { query: { q: 'x'.repeat(101) } })).body.code).toBe('INVALID_INPUT');
  });
});
