import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../src/content/index.ts';
import { ASKING_WEIGHTS } from '../src/guide/learned/asking-weights.ts';
import { readQuestion } from '../src/guide/learned/read-question.ts';
import { TOPIC_WEIGHTS } from '../src/guide/learned/topic-weights.ts';
import { answer, type Language } from '../src/index.ts';

interface Question {
  topic: string;
  lang: 'fr' | 'en' | 'ar' | 'ary' | 'ary-Latn';
  text: string;
}
const read = <Row>(file: string): Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const UNSEEN = read<Question>('../cases/unseen-topics.jsonl');
const NOW = '2026-11-23T10:00:00Z';

/** Two topics of which each is a fair answer to a question about the other. */
const SIBLINGS = [
  'tobacco stop-smoking',
  'preparing-a-consultation prepare-a-visit',
  'poor-sleep sleep-trouble',
  'heartburn reflux',
  'burning-urine urinary-infection',
  'emergency-numbers calling-an-ambulance emergency-department',
  'sore-throat tonsillitis',
  'headache migraine',
  'blocked-nose cold sinusitis',
  'hypertension blood-pressure-check',
  'anxiety panic-attack stress',
  'back-pain sciatica',
  'swollen-legs varicose-veins',
  'diarrhoea gastroenteritis',
  'vomiting gastroenteritis',
  'alcohol mixing-medicines',
  'healthy-weight body-and-eating',
  'fever child-fever',
  'what-companion-can what-orientation-does',
  'my-words-and-privacy medical-file delete-my-data',
  'tiredness seasonal-tiredness',
  'cold flu',
  'low-mood loneliness',
].map((line) => line.split(' '));
const fits = (found: string, wanted: string): boolean =>
  found === wanted || SIBLINGS.some((list) => list.includes(found) && list.includes(wanted));

const topicOf = (text: string): string | undefined => {
  const { asks, topics } = readQuestion(text);
  const [first] = topics;
  return asks >= 0.5 && first && first.chance >= 0.5 ? first.row.id : undefined;
};

describe('the reading of questions', () => {
  it('was learned from the questions, complaints and messages as they are (npm run learn -- topics)', () => {
    const fingerprint = (...files: string[]): string => {
      const hash = createHash('sha256');
      for (const file of files) hash.update(readFileSync(new URL(`../${file}`, import.meta.url)));
      return hash.digest('hex').slice(0, 16);
    };
    const questions = 'cases/learn-topics.jsonl';
    const engine = '../clinical/cases/';
    expect(TOPIC_WEIGHTS.cases).toBe(fingerprint(questions));
    expect(ASKING_WEIGHTS.cases).toBe(
      fingerprint(questions, `${engine}learn-triage.jsonl`, `${engine}learn-crisis.jsonl`),
    );
  });

  it('was not learned from what it is counted on', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const learned = new Set(read<Question>('../cases/learn-topics.jsonl').map(({ text }) => plain(text)));
    expect(UNSEEN.filter(({ text }) => learned.has(plain(text)))).toEqual([]);
    expect(UNSEEN.length).toBeGreaterThan(1200);
  });

  // what was reached, a little rounded down
  it.each([
    ['fr', 0.695, 0.07],
    ['en', 0.69, 0.07],
    ['ar', 0.73, 0.09],
    ['ary', 0.63, 0.09],
    ['ary-Latn', 0.5, 0.11],
  ] as const)('finds the topic of questions that nothing was made from, in %s', (lang, least, mostWrong) => {
    const rows = UNSEEN.filter((row) => row.lang === lang && row.topic !== 'none');
    const found = rows.map((row) => ({ ...row, found: topicOf(row.text) }));
    const right = found.filter((row) => row.found && fits(row.found, row.topic)).length;
    const wrong = found.filter((row) => row.found && !fits(row.found, row.topic)).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(least);
    expect(wrong / rows.length).toBeLessThanOrEqual(mostWrong);
  });

  it('takes few questions about something else for one of its topics', () => {
    const rows = UNSEEN.filter(({ topic }) => topic === 'none');
    expect(rows.filter(({ text }) => topicOf(text)).length / rows.length).toBeLessThanOrEqual(0.212);
  });

  it('answers a detail with the line of the page that speaks of it, and keeps to the subject', () => {
    const first = answer({ door: 'health', text: 'Que faire pour mieux dormir ?', lang: 'fr', now: NOW });
    expect(first.reply.basis).toEqual(['topic.sleep-trouble']);
    const next = answer({ door: 'health', text: 'Et le café ?', lang: 'fr', state: first.state, now: NOW });
    expect(next.reply.basis).toEqual(['topic.sleep-trouble']);
    expect(next.reply.text).toMatch(/^• Pas de café/);
  });

  it.each([
    ['fr', 'comment protéger mon dos'],
    ['en', 'how can i look after my back'],
    ['ar', 'كيف أحمي ظهري؟'],
    ['ar', 'kifach n7di dehri'],
  ] as [Language, string][])('understands a wish that names no page (%s: %s)', (lang, text) => {
    expect(answer({ door: 'health', text, lang, now: NOW }).reply.basis).toEqual(['topic.back-pain']);
  });

  it.each([
    ['fr', 'je voudrais arrêter de fumer', ['topic.stop-smoking', 'topic.tobacco']],
    ['fr', 'comment soigner une angine', ['topic.tonsillitis']],
    ['en', 'how do i lose weight', ['topic.healthy-weight']],
    ['ar', 'كيفاش نقص من الوزن', ['topic.healthy-weight']],
  ] as [Language, string, string[]][])(
    'takes a wish or a "how" for no complaint of today (%s: %s)',
    (lang, text, fitting) => {
      const [basis] = answer({ door: 'health', text, lang, now: NOW }).reply.basis;
      expect(fitting).toContain(basis);
    },
  );

  it('still orients whoever tells how they are, also with "why"', () => {
    const { reply } = answer({
      door: 'health',
      text: 'pourquoi j’ai mal à la tête depuis trois jours ?',
      lang: 'fr',
      now: NOW,
    });
    expect(reply.basis[0]).toMatch(/^question\./);
  });

  it('offers the likeliest subjects where it is not sure, and a tap on one opens it', () => {
    const unsure = UNSEEN.map(({ text, lang }) => ({
      text,
      lang: lang.startsWith('ar') ? ('ar' as const) : (lang as Language),
    }))
      .map((row) => ({ ...row, answer: answer({ door: 'health', ...row, now: NOW }) }))
      .filter(({ answer: { reply } }) => reply.basis[0] === 'which_topic');
    expect(unsure.length).toBeGreaterThan(5);
    for (const { answer: asked, lang } of unsure.slice(0, 12)) {
      const [card] = asked.reply.cards;
      const title = card?.type === 'choices' ? (card.choices[0]?.send ?? '') : '';
      const topic = TOPICS.find((row) => row.title[asked.reply.lang] === title);
      const opened = answer({ door: 'health', text: title, lang, state: asked.state, now: NOW });
      expect(opened.reply.basis, title).toEqual([`topic.${topic?.id}`]);
    }
  });

  it('sends nobody who tells of an emergency to a page', () => {
    const cases = ['kept', 'counted', 'unseen', 'bare'].flatMap((name) =>
      read<{ text: string; gold_triage: string; age: number | null }>(
        `../../clinical/cases/${name}-triage.jsonl`,
      ).filter(({ gold_triage }) => gold_triage === 'emergency'),
    );
    expect(cases.length).toBeGreaterThan(200);
    const paged = cases.filter(({ text, age }) => {
      const { reply } = answer({ door: 'health', text, facts: age === null ? {} : { age }, now: NOW });
      return reply.basis[0]?.startsWith('topic.') || reply.basis[0] === 'which_topic';
    });
    expect(paged.map(({ text }) => text)).toEqual([]);
  });
});
