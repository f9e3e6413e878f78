/** The door of the companion's reasoning: a message and the memory of its thread in, an answer and the new memory out. */
import { assessCrisis, type CrisisAssessment } from '@medisense/clinical';
import { answerCheckIn, answerCrisis, besideCrisis, kindOf } from './crisis-thread.ts';
import { guide, startChoices } from './guide/guide.ts';
import { type GuideState, newState, normaliseState } from './guide/guide-state.ts';
import { judge, orientationCard } from './guide/orientation.ts';
import { isPlainGoodbye, isPlainQuestion } from './guide/read-intent.ts';
import { say, type Thread } from './guide/say.ts';
import { APPOINTMENT, DISCLOSURE, LABELS, OPENING } from './guide/texts/general.ts';
import { replyLanguage } from './language.ts';
import type { Card, Facts, Reply } from './reply.ts';
import { plain } from './spelling.ts';
import type { Door, Language } from './words.ts';

export interface AnswerInput {
  door: Door;
  /** The person's own words; of more than 20,000 characters the rest is not read, and the reply says so. */
  text: string;
  /** Language of the screen: used where the text does not tell its own. */
  lang?: Language;
  /** What the last answer gave back; absent at the beginning. */
  state?: GuideState;
  facts?: Facts;
  /** RFC 3339. */
  now: string;
}

export interface Answer {
  /** Of this message alone, except that a bare "yes" or "no" is read as the answer to the question about safety. */
  crisis: CrisisAssessment;
  /**
   * `crisis`: the words are fixed and no model may touch them (a raised crisis, or the direct question before one). Whether
   * staff is alerted follows from `crisis.class` and `state.crisis`.
   */
  owner: 'crisis' | 'guide';
  reply: Reply;
  state: GuideState;
}

/** Answers one message: crisis first, always; then the thread's memory of one; then the guide. Never throws on any text. */
export function answer(input: AnswerInput): Answer {
  const before = input.state ? normaliseState(input.state) : undefined;
  const lang = replyLanguage(input.text, input.lang, before && before.turn > 0 ? before.lang : undefined);
  const state = before ?? newState(lang);
  state.turn += 1;
  state.lang = lang;
  const thread: Thread = { state, lang };
  const said = judgeCrisis(input, lang, state);
  const { crisis, reply } = answerCrisis(thread, input.text, said, input.now);
  if (reply)
    return {
      crisis,
      owner: 'crisis',
      reply: withPlan(withOrientation(reply, crisis, input, lang), thread, input),
      state,
    };
  const answered = guide(thread, input.door, input.text, input.facts);
  if (state.crisis)
    return { crisis, owner: 'crisis', reply: withPlan(besideCrisis(thread, answered), thread, input), state };
  return { crisis, owner: 'guide', reply: answered, state };
}

/**
 * The engine's judgement of the message. A danger to the body that only the learned reading hears is left to the triage, which
 * knows it better, as in `assess`: it answers with the emergency itself, or asks. The guide's own taps and plain questions
 * ("what can I do?") hold nothing that the learned reading could hear, nor does a plain "goodbye" where nothing weighed before.
 */
function judgeCrisis({ text }: AnswerInput, lang: Language, { crisis, strain }: GuideState): CrisisAssessment {
  const said = assessCrisis({ text, lang });
  const heard = said.ruleIds.length > 0 && said.ruleIds.every((id) => id.startsWith('learned.'));
  const bodily = said.label === 'medical_emergency' && !crisis;
  const calm = !crisis && strain === 0;
  const words = plain(text);
  if (!heard || !(bodily || isPlainQuestion(words) || (calm && isPlainGoodbye(words)))) return said;
  return { ...said, class: 'non_crisis', label: 'none', severity: 0, action: 'normal', reply: '' };
}

/** A medical emergency brings what the engine makes of it and the way to the numbers. */
function withOrientation(reply: Reply, crisis: CrisisAssessment, { text, facts }: AnswerInput, lang: Language): Reply {
  if (crisis.label !== 'medical_emergency' || reply.text !== crisis.reply) return reply;
  const assessment = judge(text, lang, facts);
  const cards: Card[] = assessment.urgency === 'emergency' ? [orientationCard(assessment)] : [];
  return {
    ...reply,
    cards: [...reply.cards, ...cards, { type: 'link', to: 'emergency', label: LABELS.emergency[lang] }],
  };
}

/** The plan that the person wrote when calm is at hand while they are in danger of themselves. */
function withPlan(reply: Reply, { state, lang }: Thread, { facts }: AnswerInput): Reply {
  const needed = facts?.hasSafetyPlan && state.crisis && kindOf(state.crisis.label) === 'self';
  if (!needed) return reply;
  return { ...reply, cards: [...reply.cards, { type: 'link', to: 'safety-plan', label: LABELS.plan[lang] }] };
}

/** The first words of a conversation: that it is a machine, orientation and no diagnosis, what it can do. */
export function opening(door: Door, lang: Language, facts?: Facts): Reply {
  const thread: Thread = { state: newState(lang), lang };
  const next = door === 'health' ? facts?.nextAppointment : undefined;
  const cards: Card[] = [startChoices({ lang }, door)];
  let text = say(thread, 'opening', OPENING[door]);
  if (next) {
    const values = { when: next.when, name: next.practitionerName };
    text = `${text}\n\n${say(thread, 'appointment.next', APPOINTMENT.next, values)}`;
    cards.unshift({
      type: 'appointment',
      appointmentId: next.id,
      practitionerName: next.practitionerName,
      start: next.start,
      timeZone: next.timeZone,
    });
  }
  return { lang, text, cards, basis: ['opening'] };
}

/** The sentence that is repeated every three hours. */
export const disclosure = (lang: Language): string => DISCLOSURE[lang];

/** The check-in: "safe" clears the raised crisis and eases off; "not safe" raises it to the highest. */
export function checkIn(
  stored: GuideState,
  answer: 'safe' | 'not_safe',
  lang: Language,
): { reply: Reply; state: GuideState } {
  const state = normaliseState(stored);
  state.lang = lang;
  return { reply: answerCheckIn({ state, lang }, answer), state };
}
