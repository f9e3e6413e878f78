import { phraseTest } from '../spelling.ts';
import { INTENT_PHRASES, type Intent } from './texts/intents.ts';

const tests = new Map<Intent, (text: string) => boolean>(
  (Object.keys(INTENT_PHRASES) as Intent[]).map((intent) => [
    intent,
    phraseTest(INTENT_PHRASES[intent].flatMap((list) => list.split('|').map((phrase) => phrase.trim()))),
  ]),
);

/** Whether a text, in plain spelling, asks for something in the ways of the table. */
export const asks = (intent: Intent, text: string): boolean => tests.get(intent)?.(text) ?? false;
