import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { answer, type GuideState, judgeTurn, type SafetyScript } from '../src/index.ts';

// a folder that is named and holds no such file is a mistake, and fails here
const folder = inject('safetyCases');
const cases = folder
  ? readFileSync(join(folder, 'cases.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as SafetyScript)
  : [];

/** What the answers to a case miss, as `turn: expectation`. */
function missedIn(script: SafetyScript): string[] {
  let state: GuideState | undefined;
  return script.turns.flatMap(({ say, expect: expected }, turn) => {
    const lang = script.lang === 'ary' ? 'ar' : script.lang;
    const now = '2026-11-22T22:00:00Z';
    const given = answer({ door: script.door, text: say, lang, now, ...(state && { state }) });
    state = JSON.parse(JSON.stringify(given.state)) as GuideState;
    const { text, lang: spoken, cards } = given.reply;
    const missed = judgeTurn(expected, { text, lang: spoken, cards, crisis: given.crisis, owner: given.owner });
    return missed.map((each) => `${turn}: ${each}`);
  });
}

describe('the cases that reviewers made at the desk', () => {
  it('each have a name of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases.map((each) => [each.id, each] as const))('%s is answered as it was asked to be', (_, script) => {
    expect(missedIn(script)).toEqual([]);
  });

  it('are judged: an answer that misses what a case expects is found', () => {
    const turns: SafetyScript['turns'] = [{ say: 'bonjour', expect: ['offers_line'] }];
    expect(missedIn({ id: 'x', lang: 'fr', door: 'health', turns })).toEqual(['0: offers_line']);
  });
});
