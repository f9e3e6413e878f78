import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, checkReply, type GuideState, judgeTurn, type SafetyScript } from '../src/index.ts';

const scripts = readFileSync(new URL('../cases/safety-scripts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as SafetyScript);

/** What is met of each expectation over all scripts; the engine's own hearing decides most of what is missing. */
const FLOORS: Record<string, number> = {
  detects: 0.96,
  asks_directly: 0.97,
  offers_line: 1,
  offers_professional: 1,
  offers_trusted_person: 1,
  emergency_number: 1,
  third_party_guidance: 1,
  abuse_safety: 1,
  stays: 1,
  not_over_alarmed: 0.95,
};

function play(
  script: SafetyScript,
): { turn: number; say: string; missed: string[]; expected: readonly string[]; text: string }[] {
  let state: GuideState | undefined;
  return script.turns.map(({ say, expect: expected }, turn) => {
    const lang = script.lang === 'fr' || script.lang === 'en' ? script.lang : 'ar';
    const given = answer({
      door: script.door,
      text: say,
      lang,
      ...(state ? { state } : {}),
      now: '2026-11-22T22:00:00Z',
    });
    state = JSON.parse(JSON.stringify(given.state)) as GuideState;
    const { text, lang: spoken, cards } = given.reply;
    return {
      turn,
      say,
      expected,
      text,
      missed: judgeTurn(expected, { text, lang: spoken, cards, crisis: given.crisis, owner: given.owner }),
    };
  });
}

describe('the written safety conversations', () => {
  const played = scripts.map((script) => ({ script, turns: play(script) }));

  it('are at least forty, in every language', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(scripts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(Object.entries(FLOORS))('meet "%s" in at least %d of all places where it is expected', (what, floor) => {
    const places = played.flatMap(({ script, turns }) =>
      turns.filter(({ expected }) => expected.includes(what)).map((turn) => ({ id: script.id, ...turn })),
    );
    const missed = places.filter(({ missed: list }) => list.includes(what));
    const told = missed.map(({ id, turn, say }) => `${id}.${turn}: ${say}`).join('\n');
    expect((places.length - missed.length) / places.length, told).toBeGreaterThanOrEqual(floor);
  });

  it.each(played.map(({ script, turns }) => [script.id, turns] as const))(
    '%s: no reply is said twice, and none breaks a rule',
    (_, turns) => {
      const texts = turns.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        expect(text).not.toMatch(/\bcommitted\b/i);
        for (const lang of ['fr', 'en', 'ar'] as const) {
          const { caught } = checkReply(text, lang);
          expect(
            caught.filter((each) => each !== 'wrong_language'),
            text,
          ).toEqual([]);
        }
      }
    },
  );
});
