import { expect, test } from 'vitest';
import { assess, CONDITIONS } from '../src/index.ts';
import { readCases, type TriageCase } from './measured.ts';

const RANK = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
const severityOf = new Map(CONDITIONS.map(({ id, severity }) => [id, severity]));
const firstCauses = (text: string): string[] => assess({ text }).possibleConditions.map(({ id }) => id);

test.each([
  ['worst headache of my life, came on in seconds', 'subarachnoid_haemorrhage'],
  ['mal de tête explosif en quelques secondes', 'subarachnoid_haemorrhage'],
  ['ça brûle quand je fais pipi depuis hier et j’y vais tout le temps', 'urinary_infection'],
  ['burning when I pee since yesterday and going all the time', 'urinary_infection'],
  ['كتحرقني البولة من البارح وكنمشي كل شوية', 'urinary_infection'],
  ['kat7re9ni lboula mn lbareh', 'urinary_infection'],
  ['my son’s hips hurt after football, he is 6, a cold last week, he limps', 'transient_synovitis'],
])('%s: %s comes first', (text, cause) => {
  expect(firstCauses(text)[0]).toBe(cause);
});

test('nobody who may stay at home is told of a dangerous illness as likely', () => {
  const told = ['unseen', 'bare', 'counted'].flatMap((name) =>
    readCases<TriageCase>(`${name}-triage.jsonl`).map(({ text, age }) => assess({ text, age: age ?? undefined })),
  );
  const atHome = told.filter(({ urgency }) => urgency === 'selfcare');
  expect(atHome.length).toBeGreaterThan(150);
  const frightening = atHome.filter(({ possibleConditions }) =>
    possibleConditions.some(
      ({ id, likelihood }) => likelihood === 'likely' && RANK[severityOf.get(id) ?? 'selfcare'] >= RANK.urgent,
    ),
  );
  expect(frightening.length).toBe(0);
});

test('a cause of the other sex or of another age is not named', () => {
  const text = 'pain low in the belly on one side and a cyst was seen on a scan, no fever';
  const ofWomen = new Set(CONDITIONS.filter(({ sex }) => (sex?.male ?? 1) < 0.02).map(({ id }) => id));
  const { possibleConditions } = assess({ text, sex: 'male', age: 40 });
  expect(possibleConditions.filter(({ id }) => ofWomen.has(id))).toEqual([]);
});
