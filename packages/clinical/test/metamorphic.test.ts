import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AssessmentInput, assess, FINDINGS, type Urgency } from '../src/index.ts';

const RANK: Record<Urgency, number> = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
const cases = readFileSync(new URL('../cases/triage.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { name: string; text: string; age?: number; sex?: 'F' | 'M' });
const inputs: AssessmentInput[] = cases.map(({ text, age, sex }) => ({
  text,
  age,
  sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : undefined,
}));
const rank = (input: AssessmentInput): number => RANK[assess(input).urgency];
const table = inputs.map((input) => [input.text, input] as const);

test.each(table)('saying that there is no fever never raises the urgency: %s', (_text, input) => {
  for (const words of ['No fever.', 'Pas de fièvre.', 'بدون حرارة.', 'makaynch skhana.']) {
    expect(rank({ ...input, text: `${input.text}. ${words}` })).toBeLessThanOrEqual(rank(input));
  }
});

test.each(table)('an affirmed danger sign never lowers the urgency: %s', (_text, input) => {
  for (const words of ['I have chest pain and I can’t breathe.', 'Son visage est tombé d’un côté.', 'فقد الوعي.']) {
    expect(rank({ ...input, text: `${input.text}. ${words}` })).toBeGreaterThanOrEqual(rank(input));
  }
});

test.each(table)('capitals and accents do not matter: %s', (_text, input) => {
  const capital = assess({ ...input, text: input.text.toUpperCase() });
  const bare = assess({ ...input, text: input.text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') });
  const plain = assess(input);
  expect(capital.urgency).toBe(plain.urgency);
  expect(bare.urgency).toBe(plain.urgency);
  expect(bare.redFlags).toEqual(plain.redFlags);
});

test.each(table)('"no" to every question never lowers a red flag: %s', (_text, input) => {
  const before = assess(input);
  let answers: AssessmentInput['answers'] = {};
  for (let round = 0; round < 4; round++) {
    const { questions } = assess({ ...input, answers });
    answers = { ...answers, ...Object.fromEntries(questions.map((question) => [question.id, 'no' as const])) };
  }
  const after = assess({ ...input, answers });
  expect(after.redFlags).toEqual(before.redFlags);
  if (before.redFlags.length > 0) expect(RANK[after.urgency]).toBeGreaterThanOrEqual(RANK[before.urgency]);
  expect(after.questions.filter((question) => Object.hasOwn(answers, question.id))).toEqual([]);
  expect(Object.keys(answers).length).toBeLessThanOrEqual(8);
});

test.each(table)('being older than 75, pregnant or a newborn never lowers the urgency: %s', (_text, input) => {
  const here = rank(input);
  expect(rank({ ...input, age: 82 })).toBeGreaterThanOrEqual(rank({ ...input, age: 45 }));
  expect(rank({ ...input, age: 0.1 })).toBeGreaterThanOrEqual(rank({ ...input, age: 0.6 }));
  if (input.sex === 'female' && (input.age ?? 30) >= 15)
    expect(rank({ ...input, text: `${input.text}. Je suis enceinte.` })).toBeGreaterThanOrEqual(here);
});

test.each(table)('sentences may come in any order: %s', (_text, input) => {
  const sentences = input.text.split(/(?<=[.!?؟])\s+/).filter(Boolean);
  const turned = sentences.map((sentence) => (/[.!?؟]$/.test(sentence) ? sentence : `${sentence}.`)).reverse();
  expect(rank({ ...input, text: turned.join(' ') })).toBe(rank({ ...input, text: sentences.join(' ') }));
});

const DIGITS: [string, string][] = [
  ['mal de gorge depuis 2 jours', 'mal de gorge depuis deux jours'],
  ['I have been coughing for 3 weeks', 'I have been coughing for three weeks'],
  ['fièvre depuis 5 jours', 'fièvre depuis cinq jours'],
  ['عندي سعال منذ ٣ أسابيع', 'عندي سعال منذ ثلاثة أسابيع'],
  ['عندي حرارة منذ 5 أيام', 'عندي حرارة منذ ٥ أيام'],
  ['température 38,9', 'température 38.9'],
];
test.each(DIGITS)('digits and spelled numbers mean the same: %s', (digits, spelled) => {
  expect(assess({ text: spelled }).urgency).toBe(assess({ text: digits }).urgency);
});

/** The same said in English, French, Arabic and Darija. */
const TRANSLATED: [Urgency, ...string[]][] = [
  [
    'emergency',
    'I can’t breathe and my chest feels crushed',
    'Je n’arrive plus à respirer et ma poitrine est serrée',
    'لا أستطيع التنفس وصدري مضغوط',
    'ma 9aderch ntnefes w sdri mzeyer',
  ],
  [
    'emergency',
    'His mouth is drooping and he can’t speak',
    'Sa bouche est tombée et il ne parle plus',
    'فمه مائل ولا يستطيع الكلام',
    'fommo t3wej w ma b9ach kayhder',
  ],
  ['emergency', 'I am vomiting blood', 'Je vomis du sang', 'أتقيأ دما', 'kant9iya ddem'],
  [
    'emergency',
    'I want to kill myself tonight',
    'Je veux me tuer ce soir',
    'أريد أن أقتل نفسي الليلة',
    'bghit n9tel rasi had lila',
  ],
  [
    'selfcare',
    'Runny nose and sneezing since yesterday, nothing else',
    'Nez qui coule et éternuements depuis hier, rien d’autre',
    'سيلان في الأنف وعطاس منذ أمس، لا شيء آخر',
    'nifi kaysil w kan3tes mn lbare7, walo men ghir hadchi',
  ],
];
test.each(TRANSLATED)('is an %s in every language: %s', (urgency, ...said) => {
  for (const text of said) expect(assess({ text, age: 40 }).urgency, text).toBe(urgency);
});

test('a finding that is denied in an answer never counts', () => {
  const denied = Object.fromEntries(FINDINGS.map((row) => [row.id, 'no' as const]));
  for (const input of inputs) expect(assess({ ...input, answers: denied }).redFlags).toEqual([]);
});
