import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTIONNAIRES, type QuestionnaireId, type QuestionnaireResponse, scoreQuestionnaire } from '../src/index.ts';
import { AUDIT_C_EXAMPLES, GAD_7_EXAMPLES, PHQ_9_EXAMPLES, WHO_5_EXAMPLES } from './questionnaire-examples.ts';

const LANGUAGES = ['en', 'fr', 'ar'] as const;

function scored(response: QuestionnaireResponse) {
  const result = scoreQuestionnaire(response);
  if (!result.ok) throw new Error(result.problems.map((one) => one.mend.en).join(' '));
  return result;
}

function unscored(response: unknown) {
  const result = scoreQuestionnaire(response as QuestionnaireResponse);
  if (result.ok) throw new Error('it was scored');
  return result;
}

test.each(PHQ_9_EXAMPLES)('PHQ-9 %j gives %i, %s', (answers, total, band, positive, safety) => {
  expect(scored({ questionnaire: 'phq-9', answers })).toMatchObject({ total, band, positive, safety });
});

test.each(GAD_7_EXAMPLES)('GAD-7 %j gives %i, %s', (answers, total, band, positive) => {
  expect(scored({ questionnaire: 'gad-7', answers })).toMatchObject({ total, band, positive, safety: false });
});

test.each(WHO_5_EXAMPLES)('WHO-5 %j gives %i, %i %%', (answers, total, percent, low, veryLow) => {
  const result = scored({ questionnaire: 'who-5', answers });
  expect(result).toMatchObject({ total, percent, positive: low });
  expect(result.band === 'very_low').toBe(veryLow);
});

test.each(AUDIT_C_EXAMPLES)('AUDIT-C %j gives %i', (answers, total, positiveMen, positiveWomen) => {
  const men = scored({ questionnaire: 'audit-c', answers, sex: 'male' });
  const women = scored({ questionnaire: 'audit-c', answers, sex: 'female' });
  expect([men.total, men.positive, women.positive]).toEqual([total, positiveMen, positiveWomen]);
});

test('all worked examples of the published rules are in the tables', () => {
  expect(PHQ_9_EXAMPLES.length + GAD_7_EXAMPLES.length + WHO_5_EXAMPLES.length + AUDIT_C_EXAMPLES.length).toBe(23);
});

const items = (id: QuestionnaireId) => QUESTIONNAIRES.find((one) => one.id === id)?.items ?? [];

/** Answers that add up to a total, filled from the front: item 9 of PHQ-9 stays 0 as long as it can. */
function answersOf(id: QuestionnaireId, total: number): number[] {
  let left = total;
  return items(id).map((item) => {
    const value = Math.min(left, Math.max(...item.options.map((option) => option.value)));
    left -= value;
    return value;
  });
}

test.each<[QuestionnaireId, number, string, string]>([
  ['phq-9', 5, 'minimal', 'mild'],
  ['phq-9', 10, 'mild', 'moderate'],
  ['phq-9', 15, 'moderate', 'moderately_severe'],
  ['phq-9', 20, 'moderately_severe', 'severe'],
  ['gad-7', 5, 'minimal', 'mild'],
  ['gad-7', 10, 'mild', 'moderate'],
  ['gad-7', 15, 'moderate', 'severe'],
  ['who-5', 8, 'very_low', 'low'],
  ['who-5', 13, 'low', 'good'],
])('%s changes its band exactly at %i', (questionnaire, from, below, above) => {
  expect(scored({ questionnaire, answers: answersOf(questionnaire, from - 1) }).band).toBe(below);
  expect(scored({ questionnaire, answers: answersOf(questionnaire, from) }).band).toBe(above);
});

test('WHO-5 looks further at 48 %, not at 52 %', () => {
  expect(scored({ questionnaire: 'who-5', answers: answersOf('who-5', 12) })).toMatchObject({
    percent: 48,
    positive: true,
  });
  expect(scored({ questionnaire: 'who-5', answers: answersOf('who-5', 13) })).toMatchObject({
    percent: 52,
    positive: false,
  });
});

test('only WHO-5 has a percentage', () => {
  for (const { id } of QUESTIONNAIRES) {
    expect('percent' in scored({ questionnaire: id, answers: answersOf(id, 0) })).toBe(id === 'who-5');
  }
});

test('item 9 of PHQ-9 starts the safety flow whatever the total, and its words stand alone', () => {
  const calm = scored({ questionnaire: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 1] });
  expect(calm).toMatchObject({ total: 1, positive: false, safety: true });
  expect(calm.nextStep.en).toContain('are you thinking of ending your life');
  expect(calm.nextStep.en).not.toContain('Nothing more is needed');
  const heavy = scored({ questionnaire: 'phq-9', answers: [3, 3, 3, 3, 3, 3, 3, 3, 0] });
  expect(heavy).toMatchObject({ total: 24, band: 'severe', safety: false });
});

test('a dangerous answer is heard although the rest cannot be scored', () => {
  const missing = unscored({ questionnaire: 'phq-9', answers: [0, null, 0, 0, 0, 0, 0, 0, 2] });
  expect(missing).toMatchObject({ safety: true, problems: [{ item: 'phq-9.2', reason: 'missing' }] });
  expect(missing.nextStep?.fr).toContain('pensez-vous à mettre fin à vos jours');
  expect(unscored({ questionnaire: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 9] }).safety).toBe(true);
  expect(unscored({ questionnaire: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 1, 3] }).safety).toBe(true);
  expect(unscored({ questionnaire: 'phq-9', answers: [9, 0, 0, 0, 0, 0, 0, 0, 0] })).toMatchObject({
    safety: false,
    nextStep: null,
  });
});

test('AUDIT-C takes the lower cut for an unknown sex and says so', () => {
  const unknown = scored({ questionnaire: 'audit-c', answers: [0, 3, 0] });
  expect(unknown).toMatchObject({ positive: true, band: 'at_or_above_cut' });
  expect(unknown.meaning.en).toContain('the lower one was used');
  const man = scored({ questionnaire: 'audit-c', answers: [0, 3, 0], sex: 'male' });
  expect(man).toMatchObject({ positive: false, band: 'below_cut' });
  expect(man.meaning.en).not.toContain('the lower one was used');
});

test('the question on difficulty in daily life is asked with PHQ-9 and not scored', () => {
  const phq = QUESTIONNAIRES.find((one) => one.id === 'phq-9');
  expect(phq?.items).toHaveLength(9);
  expect(phq?.unscoredItems.map((item) => [item.linkId, item.options.length])).toEqual([['phq-9.difficulty', 4]]);
});

test.each<[string, unknown, string | null, string, string]>([
  ['too few answers', { questionnaire: 'gad-7', answers: [0, 0, 0] }, 'gad-7.4', 'wrong_count', '3 were answered'],
  ['too many answers', { questionnaire: 'who-5', answers: [0, 0, 0, 0, 0, 0] }, null, 'wrong_count', 'has 5 questions'],
  ['no answers', { questionnaire: 'who-5' }, 'who-5.1', 'wrong_count', '0 were answered'],
  ['a hole', { questionnaire: 'audit-c', answers: [0, undefined, 0] }, 'audit-c.2', 'missing', 'Question 2'],
  ['a half', { questionnaire: 'audit-c', answers: [0, 0, 1.5] }, 'audit-c.3', 'not_an_integer', 'from 0 to 4'],
  ['not a number', { questionnaire: 'audit-c', answers: [Number.NaN, 0, 1] }, 'audit-c.1', 'not_an_integer', 'whole'],
  ['text', { questionnaire: 'audit-c', answers: ['2', 0, 1] }, 'audit-c.1', 'not_an_integer', 'whole number'],
  ['too high', { questionnaire: 'gad-7', answers: [0, 0, 0, 0, 4, 0, 0] }, 'gad-7.5', 'out_of_range', 'from 0 to 3'],
  ['below zero', { questionnaire: 'who-5', answers: [0, 0, -1, 0, 0] }, 'who-5.3', 'out_of_range', 'from 0 to 5'],
  ['unknown', { questionnaire: 'phq-2', answers: [0, 0] }, null, 'unknown_questionnaire', 'PHQ-9, GAD-7'],
  ['nothing', null, null, 'unknown_questionnaire', 'choose one of'],
])('%s: not scored, with the item and how to mend it', (_, response, item, reason, mend) => {
  const [problem, ...others] = unscored(response).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ item, reason });
  expect(problem?.mend.en).toContain(mend);
  for (const lang of LANGUAGES) expect(problem?.mend[lang]).not.toBe('');
});

test('each faulty item is named', () => {
  const { problems } = unscored({ questionnaire: 'gad-7', answers: [4, 0, null, 0, 0.5, 0, 0] });
  expect(problems.map((one) => [one.item, one.reason])).toEqual([
    ['gad-7.1', 'out_of_range'],
    ['gad-7.3', 'missing'],
    ['gad-7.5', 'not_an_integer'],
  ]);
});

test('every sentence exists in three languages, says it is an indication, and none is a verdict', () => {
  for (const questionnaire of QUESTIONNAIRES) {
    const all = [
      questionnaire.title,
      questionnaire.instruction,
      questionnaire.validity,
      ...[...questionnaire.items, ...questionnaire.unscoredItems].flatMap((item) => [
        item.text,
        ...item.options.map((option) => option.label),
      ]),
      ...questionnaire.bands.flatMap((band) => [band.label, band.meaning, band.nextStep]),
    ];
    for (const words of all) {
      for (const lang of LANGUAGES) expect(words[lang].trim(), JSON.stringify(words)).not.toBe('');
      if (/\p{L}/u.test(words.en)) expect(words.ar).toMatch(/\p{Script=Arabic}/u);
      expect(Object.values(words).join(' ')).not.toMatch(/you have depression|vous êtes en dépression|committed/i);
    }
    const result = scored({ questionnaire: questionnaire.id, answers: answersOf(questionnaire.id, 0) });
    expect(result.meaning.en).toContain('an indication, not a diagnosis');
    expect(result.meaning.fr).toContain('une indication, pas un diagnostic');
    expect(result.meaning.ar).toContain('وليست تشخيصًا');
    expect(result.version).toBe(questionnaire.version);
  }
});

test('results of PHQ-9 and GAD-7 read in Arabic say how little the Arabic version was tested', () => {
  for (const { id } of QUESTIONNAIRES) {
    const { meaning } = scored({ questionnaire: id, answers: answersOf(id, 0) });
    expect(meaning.ar.includes('الصيغة العربية')).toBe(id === 'phq-9' || id === 'gad-7');
  }
});

test('ids are unique, answers count up from 0 without a gap, bands ascend, and each instrument names source and licence', () => {
  const linkIds = QUESTIONNAIRES.flatMap((one) => [...one.items, ...one.unscoredItems].map((item) => item.linkId));
  expect(new Set(linkIds).size).toBe(linkIds.length);
  for (const one of QUESTIONNAIRES) {
    expect(one.source.length).toBeGreaterThan(40);
    expect(one.licence.length).toBeGreaterThan(40);
    for (const item of [...one.items, ...one.unscoredItems]) {
      expect(item.linkId.startsWith(`${one.id}.`)).toBe(true);
      const values = item.options.map((option) => option.value).sort((a, b) => a - b);
      expect(values).toEqual(values.map((_, index) => index));
    }
    for (const sex of ['female', 'male'] as const) {
      const starts = one.bands.map((band) => (typeof band.from === 'number' ? band.from : band.from[sex]));
      expect(starts[0]).toBe(0);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }
  }
});

const validResponse = fc.constantFrom(...QUESTIONNAIRES).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire.id),
    answers: fc.tuple(...questionnaire.items.map((item) => fc.constantFrom(...item.options.map((one) => one.value)))),
    sex: fc.constantFrom('female' as const, 'male' as const, undefined),
  }),
);

test('one answer higher: the total rises by just that, the band never falls, safety never ends', () => {
  fc.assert(
    fc.property(validResponse, fc.nat(), (response, pick) => {
      const raisable = response.answers.flatMap((value, index) => {
        const item = items(response.questionnaire)[index];
        return item?.options.some((option) => option.value === value + 1) ? [index] : [];
      });
      fc.pre(raisable.length > 0);
      const raised = raisable[pick % raisable.length];
      const before = scored(response);
      const after = scored({
        ...response,
        answers: response.answers.map((value, index) => (index === raised ? value + 1 : value)),
      });
      const bands = QUESTIONNAIRES.find((one) => one.id === response.questionnaire)?.bands.map((band) => band.id) ?? [];
      expect(after.total).toBe(before.total + 1);
      expect(bands.indexOf(after.band)).toBeGreaterThanOrEqual(bands.indexOf(before.band));
      if (before.safety) expect(after.safety).toBe(true);
      // WHO-5 counts well-being: there a higher total can only end the need to look further.
      if (response.questionnaire === 'who-5') expect(after.positive && !before.positive).toBe(false);
      else expect(before.positive && !after.positive).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('the same answers give the same bytes, and are left as they were', () => {
  fc.assert(
    fc.property(validResponse, (response) => {
      const kept = structuredClone(response.answers);
      expect(JSON.stringify(scored(response))).toBe(JSON.stringify(scored(response)));
      expect(response.answers).toEqual(kept);
    }),
    { numRuns: 100 },
  );
});

test('nothing that comes in throws; what is not scored says why', () => {
  const anything = fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true, withDate: true });
  const ids = fc.constantFrom(...QUESTIONNAIRES.map((one) => one.id));
  const odd = fc.oneof(
    anything,
    fc.record({ questionnaire: ids, answers: anything, sex: anything }),
    fc.record({ questionnaire: ids, answers: fc.array(fc.oneof(fc.integer({ min: -2, max: 6 }), anything)) }),
  );
  fc.assert(
    fc.property(odd, (response) => {
      const result = scoreQuestionnaire(response as QuestionnaireResponse);
      if (result.ok) expect(Number.isInteger(result.total)).toBe(true);
      else expect(result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
