import { CONDITIONS } from '../packages/clinical/src/knowledge/index.ts';
import type { Features } from '../packages/clinical/src/learned/feature-bag.ts';
import { TOPICS } from '../packages/companion/src/content/index.ts';
import { topicFeatures } from '../packages/companion/src/guide/learned/topic-features.ts';
import { FIRST_SIGN, STEP, type StoredTopics } from '../packages/companion/src/guide/learned/topic-table.ts';
import { fingerprint, readRows as read } from './case-files.ts';
import type { Task } from './learn-model.ts';

export const QUESTIONS = new URL('../packages/companion/cases/learn-topics.jsonl', import.meta.url);
const COMPLAINTS = new URL('../packages/clinical/cases/learn-triage.jsonl', import.meta.url);
const MESSAGES = new URL('../packages/clinical/cases/learn-crisis.jsonl', import.meta.url);
const NO_TOPIC = 'none';

interface Question {
  /** Id of a topic, or `none`. */
  topic: string;
  text: string;
}

/** Topics of which a question may come from somebody in danger, or be about one. */
const GRAVE = new Set([
  'chest-pain',
  'breathlessness',
  'palpitations',
  'low-mood',
  'loneliness',
  'grief',
  'anger',
  'panic-attack',
  'conflict-at-home',
  'after-birth',
  'trauma',
  'addiction',
  'alcohol',
  'body-and-eating',
  'supporting-somebody',
  'psychological-help',
  'paracetamol',
  'mixing-medicines',
  'calling-an-ambulance',
  'emergency-department',
  'emergency-numbers',
]);
/** Questions in which there is no danger, for the reading of crises. */
export const harmlessQuestions = (): Question[] => read<Question>(QUESTIONS).filter(({ topic }) => !GRAVE.has(topic));

/** Names and titles as the tables have them. */
const named = (): Question[] =>
  TOPICS.flatMap(({ id, title, names }) =>
    [...Object.values(title), ...Object.values(names).flat()].map((text) => ({ topic: id, text })),
  );

/** So many of those who tell of themselves: every so-manieth line of the cases of the engine. */
const EVERY_COMPLAINT = 6;
const EVERY_MESSAGE = 6;

/** Whether a message asks about a topic of the library, about something else, or tells of oneself. */
export function askingTask(): Task {
  const explained = new Set(TOPICS.flatMap(({ conditions = [] }) => conditions));
  const unexplained = CONDITIONS.filter(({ id }) => !explained.has(id)).flatMap(({ name, aliasesEn }) =>
    [...Object.values(name), ...aliasesEn.slice(0, 2)].map((text) => ({ topic: NO_TOPIC, text })),
  );
  const told = [
    ...read<{ text: string }>(COMPLAINTS).filter((_, at) => at % EVERY_COMPLAINT === 0),
    // Daily life is told and asked about alike.
    ...read<{ text: string; label: string }>(MESSAGES).filter(
      ({ label }, at) => at % EVERY_MESSAGE === 0 && !/information|fiction|ordinary|other/.test(label),
    ),
  ];
  const example = (text: string, does: 0 | 1 | 2) => ({
    features: topicFeatures(text),
    wanted: [0, 1, 2].map((each) => Number(each === does)),
  });
  return {
    name: 'asking',
    outputs: ['asks', 'other', 'tells'],
    kind: 'softmax',
    examples: [
      ...[...read<Question>(QUESTIONS), ...named(), ...unexplained].map(({ topic, text }) =>
        example(text, topic === NO_TOPIC ? 1 : 0),
      ),
      ...told.map(({ text }) => example(text, 2)),
    ],
    neverUp: new Set(),
    cases: fingerprint(QUESTIONS, COMPLAINTS, MESSAGES),
  };
}

/** A sentence of a topic's page says less of what people ask than a question does. */
const OF_THE_PAGE = 0.2;
/** Pulls what was met seldom towards what is usual. */
const PULL = 50;
const LEAST_MET = 2;
const LEAST_WEIGHT = 1;
const MOST_WEIGHT = 9.9;
const SHARPNESS = 1.5;

/**
 * For each feature the topics that it speaks for: the logarithm of how much more often it stands in a question about this topic
 * than in all (multinomial naive Bayes, without the prior: no topic is asked about more than another).
 */
export function learnTopics(): StoredTopics {
  const topics = TOPICS.map(({ id }) => id);
  const counts = new Map<number, Float64Array>();
  const totals = new Float64Array(topics.length);
  const count = ({ places }: Features, topic: number, weight: number) => {
    for (const place of places) {
      const row = counts.get(place) ?? new Float64Array(topics.length);
      counts.set(place, row);
      row[topic] = (row[topic] as number) + weight;
    }
    totals[topic] = (totals[topic] as number) + weight * places.length;
  };
  for (const { topic, text } of [...read<Question>(QUESTIONS), ...named()])
    if (topic !== NO_TOPIC) count(topicFeatures(text), topics.indexOf(topic), 1);
  for (const [at, { about, whatToDo, seekCare }] of TOPICS.entries())
    for (const lang of ['fr', 'en', 'ar'] as const)
      for (const text of [about[lang], ...whatToDo[lang], ...seekCare[lang]])
        count(topicFeatures(text), at, OF_THE_PAGE);
  const whole = totals.reduce((a, b) => a + b, 0);
  const stored: StoredTopics = {
    topics,
    gaps: '',
    counts: '',
    weights: '',
    sharpness: SHARPNESS,
    cases: fingerprint(QUESTIONS),
  };
  let last = 0;
  const gaps: string[] = [];
  const sign = (number: number): string => String.fromCharCode(FIRST_SIGN + number);
  for (const [place, row] of [...counts].sort(([a], [b]) => a - b)) {
    const met = row.reduce((a, b) => a + b, 0);
    if (met < LEAST_MET) continue;
    const usual = met / whole;
    const speaks = [...row].flatMap((times, topic) => {
      const weight = Math.log((times + PULL * usual) / ((totals[topic] as number) + PULL) / usual);
      return times > 0 && weight > LEAST_WEIGHT ? [[topic, Math.min(weight, MOST_WEIGHT)] as const] : [];
    });
    if (speaks.length === 0) continue;
    gaps.push((place - last).toString(36));
    last = place;
    stored.counts += sign(speaks.length);
    for (const [topic, weight] of speaks) stored.weights += sign(topic) + sign(Math.round(weight / STEP));
  }
  stored.gaps = gaps.join(' ');
  return stored;
}
