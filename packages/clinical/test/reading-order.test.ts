import { beforeAll, expect, test, vi } from 'vitest';
import { guessLanguage } from '../src/lexicon/function-words.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';
import { type CrisisCase, readCases, type TriageCase } from './measured.ts';

type Engine = typeof import('../src/index.ts');

const SLOW_MACHINE = 180_000;
const inDarija = ({ text }: { text: string }): boolean => guessLanguage(tokenise(normalise(text).text)).darijaLatin;
const complaints = [
  ...readCases<TriageCase>('unseen-triage.jsonl'),
  ...readCases<TriageCase>('kept-triage.jsonl'),
  ...readCases<TriageCase>('learn-triage.jsonl').slice(0, 400),
];
const messages = readCases<CrisisCase>('unseen-crisis.jsonl');

/** The engine as a process has it that has read nothing yet. */
async function untouched(): Promise<Engine> {
  vi.resetModules();
  return import('../src/index.ts');
}

let forwards: Engine;
let backwards: Engine;
beforeAll(async () => {
  forwards = await untouched();
  backwards = await untouched();
}, SLOW_MACHINE);

/** What is answered to each text, read in this order. */
const answers = (texts: readonly string[], answer: (text: string) => unknown): Map<string, string> =>
  new Map(texts.map((text) => [text, JSON.stringify(answer(text))]));

/** In Latin letters first, then in Arabic ones, Latin-script Darija last: each is read by an engine that has not met the next. */
const byScript = (texts: readonly { text: string }[]): string[] => {
  const rank = (row: { text: string }): number => 2 * Number(inDarija(row)) + Number(/[\u0621-\u064a]/.test(row.text));
  return [...texts]
    .reverse()
    .sort((a, b) => rank(a) - rank(b))
    .map(({ text }) => text);
};

test(
  'a complaint is answered with the same bytes whatever was read before',
  () => {
    expect(complaints.filter(inDarija).length).toBeGreaterThan(30);
    expect(forwards.assess).not.toBe(backwards.assess);
    forwards.assess({ text: 'kayder7ni rasi mn lbare7 w fiya skhana' });
    const first = answers(
      complaints.map(({ text }) => text),
      (text) => forwards.assess({ text }),
    );
    const second = answers(byScript(complaints), (text) => backwards.assess({ text }));
    expect([...first].filter(([text, bytes]) => second.get(text) !== bytes).map(([text]) => text)).toEqual([]);
  },
  SLOW_MACHINE,
);

test(
  'a message is judged with the same bytes whatever was read before',
  () => {
    forwards.assessCrisis({ text: 'bghit nmout, 3yit mn hadchi' });
    const first = answers(
      messages.map(({ text }) => text),
      (text) => forwards.assessCrisis({ text }),
    );
    const second = answers(byScript(messages), (text) => backwards.assessCrisis({ text }));
    expect([...first].filter(([text, bytes]) => second.get(text) !== bytes).map(([text]) => text)).toEqual([]);
  },
  SLOW_MACHINE,
);
