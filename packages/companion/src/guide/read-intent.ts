import { TOPICS } from '../content/index.ts';
import { phraseTest, plain } from '../spelling.ts';
import { LABELS, OPENING_CHOICES } from './texts/general.ts';
import { INTENT_PHRASES, type Intent } from './texts/intents.ts';

const tests = new Map<Intent, (text: string) => boolean>(
  (Object.keys(INTENT_PHRASES) as Intent[]).map((intent) => [
    intent,
    phraseTest(INTENT_PHRASES[intent].flatMap((list) => list.split('|').map((phrase) => phrase.trim()))),
  ]),
);

/** Ways of leaving and thanking may be a farewell, and are never taken for harmless. */
const GUARDED: readonly Intent[] = ['bye', 'thanks', 'more', 'lasting', 'insult', 'someoneElse'];
const LABELS_OF_TAPS = [
  ...Object.values(LABELS).flatMap((words) => Object.values(words)),
  ...TOPICS.flatMap(({ title }) => Object.values(title)),
  ...Object.values(OPENING_CHOICES).flatMap((lists) => Object.values(lists).flat()),
];
const known = new Set([
  ...LABELS_OF_TAPS.map(plain),
  ...(Object.keys(INTENT_PHRASES) as Intent[])
    .filter((intent) => !GUARDED.includes(intent))
    .flatMap((intent) => INTENT_PHRASES[intent].flatMap((list) => list.split('|').map(plain))),
]);

/** A text that is nothing but one of the guide's own taps or plain questions, word for word. */
export const isPlainQuestion = (text: string): boolean => known.has(text);

const goodbyes = new Set(INTENT_PHRASES.bye.flatMap((list) => list.split('|').map(plain)));
/** A text that is nothing but a way of taking leave. */
export const isPlainGoodbye = (text: string): boolean => goodbyes.has(text);

/** Whether a text, in plain spelling, asks for something in the ways of the table. */
export const asks = (intent: Intent, text: string): boolean => tests.get(intent)?.(text) ?? false;
