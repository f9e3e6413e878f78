import { describe, expect, test } from 'vitest';
import { assess } from '../src/index.ts';
import { FIRST_QUESTIONS, THOUGHTS_QUESTION } from '../src/knowledge/first-questions.ts';
import { FINDINGS, RED_FLAGS } from '../src/knowledge/index.ts';
import { readCases, type TriageCase } from './measured.ts';

const RANK = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 } as const;
const asked = (text: string, more: Partial<Parameters<typeof assess>[0]> = {}): string[] =>
  assess({ text, ...more }).questions.map(({ id }) => id);

describe('the table of first questions', () => {
  const known = new Set(FINDINGS.map(({ id }) => id));

  test('names findings that there are, none twice, and its source', () => {
    for (const { complaints, ask, source } of FIRST_QUESTIONS) {
      for (const id of [...complaints, ...ask]) expect(id === THOUGHTS_QUESTION || known.has(id), id).toBe(true);
      expect(new Set(ask).size, complaints.join()).toBe(ask.length);
      expect(source).toMatch(/\S{3}/);
    }
  });

  test.each(FIRST_QUESTIONS.map((row) => [`${row.complaints[0]}, from ${row.age?.min ?? 0}`, row] as const))(
    '%s: a "yes" to each of its signs is at least urgent',
    (_, { complaints, ask, age, sex }) => {
      const person = { age: age?.max ? Math.min(age.max / 2, 6) : 60, sex: sex ?? ('female' as const) };
      for (const sign of ask) {
        const gravest = Math.max(
          ...complaints.map(
            (complaint) =>
              RANK[assess({ text: '.', ...person, answers: { [complaint]: 'yes', [sign]: 'yes' } }).urgency],
          ),
        );
        expect(gravest, sign).toBeGreaterThanOrEqual(RANK.urgent);
      }
    },
  );
});

describe('what is asked first', () => {
  test.each([
    ['J’ai mal à la gorge depuis deux jours et un peu de fièvre', 'drooling_cannot_swallow'],
    ['mal au dos depuis 3 jours', 'saddle_numbness'],
    ['mal de tête depuis hier', 'thunderclap_headache'],
    ['عندي ألم في الحلق منذ يومين', 'drooling_cannot_swallow'],
    ['kaydrni dahri bzaf', 'saddle_numbness'],
    ['my son of 3 has a fever', 'drowsy'],
    ['je me sens triste et je dors mal', THOUGHTS_QUESTION],
    ['I feel low and cannot sleep', THOUGHTS_QUESTION],
  ])('%s: %s', (text, sign) => {
    expect(asked(text)[0]).toBe(sign);
  });

  test('nothing rare that only part of the complaint fits', () => {
    for (const text of ['mal à la gorge et fièvre', 'diarrhée depuis deux jours', 'fatigué depuis un mois'])
      for (const id of ['adrenal_insufficiency', 'bleeding_disorder', 'missed_dialysis', 'aneurysm_sign'])
        expect(asked(text), text).not.toContain(id);
  });

  test('after four danger signs come the questions that tell the causes apart', () => {
    const text = 'J’ai mal à la gorge depuis deux jours et un peu de fièvre';
    const reasons: string[] = [];
    let answers = {};
    for (let turn = 0; turn < 6; turn++) {
      const [next] = assess({ text, answers }).questions;
      if (!next) break;
      reasons.push(next.reason);
      answers = { ...answers, [next.id]: 'no' };
    }
    expect(reasons.slice(0, 4)).toEqual(Array(4).fill('red_flag'));
    expect(reasons.slice(4)).not.toContain('red_flag');
    expect(reasons.length).toBeGreaterThan(4);
  });

  test('what fits another age or sex is not asked', () => {
    expect(asked('my baby of 8 months has a fever', { age: 0.7 })).not.toContain('tropical_travel');
    expect(asked('mal au ventre', { age: 35, sex: 'female' })).not.toContain('testicular_pain');
    for (const id of asked('ça brûle quand je fais pipi', { age: 30 }))
      expect(id).not.toMatch(/testic|genital|vagin|pregnan/);
    expect(asked('triste', { age: 7 })).not.toContain(THOUGHTS_QUESTION);
    expect(asked('je me sens triste et je dors mal')).not.toContain('tearful_after_birth');
  });
});

describe('the question about thoughts of death', () => {
  const text = 'je me sens triste depuis un mois et je dors mal';

  test.each(['fr', 'en', 'ar'] as const)('a yes is a crisis with its fixed words (%s)', (lang) => {
    const { crisis, urgency, questions, specialties } = assess({ text, lang, answers: { [THOUGHTS_QUESTION]: 'yes' } });
    expect(crisis).toMatchObject({
      class: 'crisis',
      label: 'active_ideation',
      action: 'crisis_support_and_ask',
      phrases: [],
    });
    expect(crisis?.reply.length).toBeGreaterThan(40);
    expect(RANK[urgency]).toBeGreaterThanOrEqual(RANK.urgent);
    expect(specialties).toContain('psychiatry');
    expect(questions).toEqual([]);
  });

  test.each(['no', 'unknown'] as const)('%s raises none and is not asked again', (answer) => {
    const before = assess({ text });
    const after = assess({ text, answers: { [THOUGHTS_QUESTION]: answer } });
    expect(after.crisis?.class ?? 'non_crisis').toBe(before.crisis?.class ?? 'non_crisis');
    expect(after.urgency).toBe(before.urgency);
    expect(after.questions.map(({ id }) => id)).not.toContain(THOUGHTS_QUESTION);
  });

  test('danger in the words themselves is graver than the answer', () => {
    const said = assess({ text: 'je vais me pendre ce soir, tout est prêt', answers: { [THOUGHTS_QUESTION]: 'yes' } });
    expect(said.crisis).toMatchObject({ label: 'plan_or_intent', severity: 4 });
  });
});

test('a danger sign that is answered with "yes" never makes it less pressing', () => {
  const signs = [...new Set(RED_FLAGS.flatMap(({ all = [], any = [] }) => [...all, ...any]))].sort();
  readCases<TriageCase>('kept-triage.jsonl').forEach(({ text, age, sex }, i) => {
    const person = {
      ...(age === null ? {} : { age }),
      ...(sex ? { sex: sex === 'M' ? ('male' as const) : ('female' as const) } : {}),
    };
    const before = assess({ text, ...person }).urgency;
    for (const sign of [signs[i % signs.length], signs[(i * 7 + 3) % signs.length]] as string[])
      expect(
        RANK[assess({ text, ...person, answers: { [sign]: 'yes' } }).urgency],
        `${text} + ${sign}`,
      ).toBeGreaterThanOrEqual(RANK[before]);
  });
});
