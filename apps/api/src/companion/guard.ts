import type { CrisisAssessment } from '@medisense/clinical';
import type { Message } from '@medisense/contract';
import { type Identifiers, redactorFor } from '../access/identifiers.ts';
import { type Conclusion, toSend } from './prompt.ts';
import type { SafeTurn } from './write-answer.ts';

/** Numbers of a person's country differ, and a model invents them: only what the rules said may be said. */
const NUMBER = /(?<![\d.,])\+?\d(?:[\s./()-]{0,2}\d){4,}/g;
const TO_CALL =
  /(?:\bcall|dial|appele\p{L}*|compose\p{L}*|اتصل\p{L}*)[^.!?؟\n]{0,25}?(?<!\d)(\d{2,4})(?![\d\p{L}%]|\s*(?:minut|hour|heure|jour|day|week|semaine|ans|year|fois|times|دقي|ساع|يوم|أيام|سن|مر))/giu;

/**
 * What may leave the house of a turn: every text without what tells who the person is. `known` is all that the record holds of
 * the person, of those the account acts for, and of the account.
 */
export async function safeTurn(turn: SafeTurn, known: readonly Identifiers[]): Promise<SafeTurn> {
  const clean = await redactorFor(known);
  const { orientation } = turn.guide;
  return {
    kind: turn.kind,
    lang: turn.lang,
    history: toSend(turn.history).map(({ author, text }) => ({ author, text: clean(text) })),
    guide: {
      ...turn.guide,
      text: clean(withoutQuestion(turn.guide)),
      // stays in the house: the engine is asked with it, the model is not
      ...(orientation !== undefined && { orientation }),
    },
    age: turn.age,
    ...(turn.sex !== undefined && { sex: turn.sex }),
    ...(turn.opening !== undefined && { opening: turn.opening }),
  };
}

const withoutQuestion = ({ text, question }: SafeTurn['guide']): string =>
  question !== undefined && text.endsWith(question) ? text.slice(0, -question.length).trimEnd() : text;

export interface Checked {
  text: string;
  /** Something was replaced. */
  caught: boolean;
  /** Nothing of it may stand: the guide answers. */
  whole: boolean;
}

/**
 * The last look at what a model writes: takes whole sentences from the beginning of the answer, gives what may be shown of
 * them. Rules on words (`checkReply`), the crisis rules in the other direction, and no number that the rules did not say.
 */
export async function createGuard({ lang, conclusion }: { lang: Message['lang']; conclusion: Conclusion }) {
  const { checkReply, settledLength } = await import('@medisense/companion');
  const { assessCrisis, readCrisisByRules } = await import('@medisense/clinical');
  const digits = (text: string) => text.replace(/\D/g, '');
  const allowed = digits(conclusion.text);
  const invents = (text: string) =>
    [...text.matchAll(NUMBER)].some(([number]) => !allowed.includes(digits(number))) ||
    [...text.matchAll(TO_CALL)].some(([, number = '']) => !conclusion.text.includes(number));
  const isCrisis = (found: CrisisAssessment) =>
    // what sends to an ambulance is welcome
    found.class === 'crisis' && found.severity >= 2 && found.label !== 'medical_emergency';
  // what was learned from people's messages raises nothing in a machine's words, it only sets a rule aside
  const speaksOfCrisis = (text: string) =>
    isCrisis(readCrisisByRules({ text, lang })) && isCrisis(assessCrisis({ text, lang }));
  let looked = 0;
  return {
    /** How much of a growing text may be checked. */
    settled: settledLength,
    check(text: string): Checked {
      const fresh = text.slice(looked);
      looked = text.length;
      if (invents(text) || (fresh.trim() && speaksOfCrisis(fresh))) return { text: '', caught: true, whole: true };
      const found = checkReply(text, lang, {
        ...(conclusion.urgency && { urgency: conclusion.urgency }),
        asksNothing: conclusion.question !== undefined,
      });
      return { text: found.text, caught: !found.ok, whole: found.whole };
    },
  };
}
