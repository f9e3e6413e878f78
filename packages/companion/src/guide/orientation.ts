/** Runs the engine's orientation inside the chat: one question at a time, at most four, then the result. */
import { type Assessment, assess, FINDINGS, SPECIALTIES } from '@medisense/clinical';
import type { Card, Facts, Reply } from '../reply.ts';
import { plain } from '../spelling.ts';
import type { Language } from '../words.ts';
import { topicOfCondition } from './find-topic.ts';
import { asks } from './read-intent.ts';
import { choices, paragraphs, reply, say, type Thread } from './say.ts';
import { LABELS } from './texts/general.ts';
import * as texts from './texts/orientation.ts';
import { readShortAnswer } from './yes-no.ts';

const MOST_QUESTIONS = 4;
const MOST_ECHOED = 4;
/** Kinds of findings that are a complaint of today. */
const SYMPTOMS = new Set(FINDINGS.filter((row) => row.kind === 'symptom').map((row) => row.id));
/** Complaints of the mind: the guide listens before it orients. */
const OF_MIND =
  /^(low_mood|anxiety|stress|insomnia|irritability|panic_attack|early_waking|unrefreshing_sleep|nightmares|restless|fatigue|poor_concentration)$/;

export const specialtyName = (id: string, lang: Language): string =>
  SPECIALTIES.find((row) => row.id === id)?.name[lang] ?? id;

/** The first specialty of those that takes bookings. */
export const whomToSee = (specialties: readonly string[]): string =>
  specialties.find((id) => id !== 'emergency_medicine') ?? 'general_practice';

/** The engine's view of a text with what is known of the person; facts are left out when it is about somebody else. */
export function judge(
  text: string,
  lang: Language,
  facts: Facts | undefined,
  answers: Record<string, 'yes' | 'no' | 'unknown'> = {},
): Assessment {
  const bare = assess({ text, lang, answers });
  if (asks('someoneElse', plain(text.slice(0, 4000)))) return bare;
  const age = bare.person.age === undefined ? facts?.age : undefined;
  const sex = bare.person.sex === undefined ? facts?.sex : undefined;
  if (age === undefined && sex === undefined) return bare;
  return assess({ text, lang, answers, ...(age === undefined ? {} : { age }), ...(sex ? { sex } : {}) });
}

const presentIds = (assessment: Assessment): string[] =>
  assessment.findings.filter((finding) => finding.status === 'present').map((finding) => finding.id);

/** Whether a text tells of a complaint of today, one that an orientation can begin with. */
export function tellsSymptoms(assessment: Assessment): boolean {
  if (!assessment.understood) return false;
  const present = presentIds(assessment);
  return present.some((id) => SYMPTOMS.has(id)) || (assessment.redFlags.length > 0 && present.length > 0);
}

/** Whether the complaints are of the mind alone. */
export const onlyOfMind = (assessment: Assessment): boolean => {
  const present = presentIds(assessment).filter((id) => SYMPTOMS.has(id));
  return present.length > 0 && present.every((id) => OF_MIND.test(id)) && assessment.redFlags.length === 0;
};

/** An emergency that rests on something said, not on the sound of the words alone. */
export const isEmergency = (assessment: Assessment): boolean =>
  assessment.urgency === 'emergency' && assessment.understood && presentIds(assessment).length > 0;

/** Begins, or goes on with more words. */
export function orient(thread: Thread, words: string, facts: Facts | undefined, fresh = false): Reply {
  const { state } = thread;
  const before = fresh ? undefined : state.orientation;
  const text = before ? `${before.text}\n${words}`.slice(-20_000) : words;
  const added = before !== undefined;
  state.orientation = {
    text,
    answers: { ...before?.answers },
    asked: before && !before.done ? before.asked : 0,
    done: false,
    ...(before?.floor ? { floor: before.floor } : {}),
  };
  const assessment = notLower(thread, judge(text, thread.lang, facts, state.orientation.answers), facts);
  if (!assessment.understood) return askForWords(thread);
  const earlier = before ? new Set(presentIds(judge(before.text, thread.lang, facts))) : new Set<string>();
  const findings = assessment.findings
    .filter((finding) => finding.status === 'present' && finding.phrase !== '' && !earlier.has(finding.id))
    .map((finding) => finding.label);
  const list = [...new Set(findings)].slice(0, MOST_ECHOED).join(thread.lang === 'ar' ? '، ' : ', ');
  const noted =
    list === ''
      ? undefined
      : say(thread, added ? 'orientation.added' : 'orientation.noted', added ? texts.ADDED : texts.NOTED, {
          findings: lower(list, thread.lang),
        });
  return goOn(thread, assessment, noted);
}

const lower = (list: string, lang: Language): string =>
  lang === 'ar'
    ? list
    : list.replace(/(^|, )(\p{Lu})(?=\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toLowerCase());

const ORDER = ['selfcare', 'routine', 'urgent', 'emergency'];

/** The judgement, at least as urgent as an earlier result of the same orientation. */
function notLower(thread: Thread, assessment: Assessment, facts: Facts | undefined): Assessment {
  const floor = thread.state.orientation?.floor;
  if (!floor) return assessment;
  const earlier = judge(floor.text, thread.lang, facts, floor.answers);
  if (ORDER.indexOf(earlier.urgency) <= ORDER.indexOf(assessment.urgency)) return assessment;
  const { urgency, advice, specialties, redFlags } = earlier;
  const questions = urgency === 'emergency' ? [] : assessment.questions;
  return {
    ...assessment,
    understood: true,
    urgency,
    advice,
    specialties,
    redFlags,
    questions,
    because: [...earlier.because, ...assessment.because],
  };
}

/** Takes the answer to the engine's question; undefined when the message is no answer. */
export function takeAnswer(thread: Thread, raw: string, facts: Facts | undefined): Reply | undefined {
  const { state } = thread;
  const asked = state.asked;
  if (asked?.kind !== 'orientation_question' || !state.orientation) return undefined;
  const short = readShortAnswer(raw);
  const alone = judge(raw, thread.lang, facts);
  const more = tellsSymptoms(alone);
  if (!short && !more) return undefined;
  const orientation = state.orientation;
  if (short) {
    orientation.answers[asked.questionId] = short.answer;
    orientation.asked += 1;
  }
  delete state.asked;
  if (more && !short?.bare) {
    const count = orientation.asked;
    const next = orient(thread, raw, facts);
    if (state.orientation && !state.orientation.done)
      state.orientation.asked = Math.max(count, state.orientation.asked);
    return next;
  }
  const assessment = notLower(thread, judge(orientation.text, thread.lang, facts, orientation.answers), facts);
  return goOn(thread, assessment, undefined);
}

/** The question that still waits, said again after something else was answered. */
export function remindQuestion(thread: Thread, facts: Facts | undefined): { text: string; cards: Card[] } | undefined {
  const { state } = thread;
  if (state.asked?.kind !== 'orientation_question' || !state.orientation) return undefined;
  const assessment = judge(state.orientation.text, thread.lang, facts, state.orientation.answers);
  const asked = state.asked.questionId;
  const question = assessment.questions.find(({ id }) => id === asked) ?? assessment.questions[0];
  if (!question) return undefined;
  state.asked = { kind: 'orientation_question', questionId: question.id };
  return {
    text: say(thread, 'orientation.back', texts.BACK_TO_QUESTION, { question: question.text }),
    cards: [yesNo(thread)],
  };
}

/** Whether it is serious, or whom to see, while the questions go on: what can be said so far. */
export function soFar(thread: Thread, asksDoctor: boolean, facts: Facts | undefined): Reply | undefined {
  const { state, lang } = thread;
  if (!state.orientation || state.orientation.done || state.asked?.kind !== 'orientation_question') return undefined;
  const { text, answers } = state.orientation;
  const assessment = notLower(thread, judge(text, lang, facts, answers), facts);
  if (!assessment.understood || assessment.urgency === 'emergency') return result(thread, assessment, undefined);
  const specialty = whomToSee(assessment.specialties);
  const { urgency } = assessment;
  const words = paragraphs(
    say(thread, `orientation.result.${urgency}`, texts.RESULT[urgency]),
    asksDoctor
      ? say(thread, 'orientation.specialty', texts.SPECIALTY_IS, { specialty: specialtyName(specialty, lang) })
      : undefined,
    say(thread, 'orientation.so_far', texts.SO_FAR),
  );
  return reply(thread, words, asksDoctor ? [{ type: 'booking', specialty }] : [], [`orientation.${urgency}`]);
}

const yesNo = ({ lang }: Thread): Card => choices(LABELS.yes[lang], LABELS.no[lang], LABELS.unknown[lang]);

function goOn(thread: Thread, assessment: Assessment, noted: string | undefined): Reply {
  const { state } = thread;
  const orientation = state.orientation;
  const question = assessment.questions[0];
  if (!orientation || assessment.urgency === 'emergency' || !question || orientation.asked >= MOST_QUESTIONS)
    return result(thread, assessment, noted);
  state.asked = { kind: 'orientation_question', questionId: question.id };
  const first = orientation.asked === 0 && !state.used['orientation.first'];
  const lead = first
    ? say(thread, 'orientation.first', texts.FIRST_QUESTION)
    : noted
      ? undefined
      : say(thread, 'orientation.next', texts.NEXT_QUESTION);
  const put = first || noted ? question.text : `${lead} ${question.text}`;
  const text = first || noted ? paragraphs(noted, lead, put) : put;
  return { ...reply(thread, text, [yesNo(thread)], [`question.${question.id}`]), question: put };
}

/** Whether these words and answers alone come out below what was concluded. */
const isLower = (
  thread: Thread,
  text: string,
  answers: Record<string, 'yes' | 'no' | 'unknown'>,
  urgency: string,
): boolean => ORDER.indexOf(judge(text, thread.lang, undefined, answers).urgency) < ORDER.indexOf(urgency);

/** Urgency, why, whom to see, what to watch for: in words, with the card that holds all of it. */
export function result(thread: Thread, assessment: Assessment, noted: string | undefined): Reply {
  const { state, lang } = thread;
  const { urgency, advice } = assessment;
  delete state.asked;
  const specialty = whomToSee(assessment.specialties);
  if (state.orientation) {
    const { text, answers, floor } = state.orientation;
    const kept =
      floor && assessment.because.length > 0 && isLower(thread, text, answers, urgency)
        ? floor
        : { text, answers: { ...answers } };
    Object.assign(state.orientation, { done: true, urgency, specialty, floor: kept });
  }
  const topic = assessment.possibleConditions.map(({ id }) => topicOfCondition(id)).find((row) => row !== undefined);
  if (topic) state.about = topic.id;
  const cards: Card[] = [orientationCard(assessment)];
  if (urgency === 'emergency') cards.push({ type: 'link', to: 'emergency', label: LABELS.emergency[lang] });
  else cards.push({ type: 'booking', specialty });
  const head = `${say(thread, `orientation.result.${urgency}`, texts.RESULT[urgency])} ${advice.text}`;
  const text =
    urgency === 'emergency'
      ? paragraphs(head, noted)
      : paragraphs(
          noted,
          head,
          say(thread, 'orientation.specialty', texts.SPECIALTY_IS, { specialty: specialtyName(specialty, lang) }),
          say(thread, 'orientation.end', texts.RESULT_END),
        );
  const basis = [...new Set([...assessment.because.map(({ ruleId }) => ruleId), ...assessment.redFlags])];
  return reply(thread, text, cards, basis);
}

export function orientationCard(assessment: Assessment): Card {
  return {
    type: 'orientation',
    urgency: assessment.urgency,
    because: assessment.because.map(({ text, phrases }) => ({ text, phrases: [...phrases] })),
    causes: assessment.possibleConditions.map(({ name, likelihood }) => ({ name, likelihood })),
    specialties: [...assessment.specialties],
    advice: assessment.advice.text,
    selfCare: [...assessment.advice.selfCare],
    safetyNet: [...assessment.advice.safetyNet],
    rulesVersion: assessment.rulesVersion,
  };
}

/** Nothing could be used: asks what to add, and after two tries names a professional instead of guessing. */
export function askForWords(thread: Thread): Reply {
  const { state, lang } = thread;
  const tries = state.used['orientation.more_words'] ?? 0;
  if (tries > 0 && tries % 2 === 0 && state.asked?.kind === 'more_words') {
    delete state.asked;
    delete state.orientation;
    return reply(
      thread,
      say(thread, 'orientation.not_understood', texts.STILL_NOT_UNDERSTOOD),
      [
        { type: 'booking', specialty: 'general_practice' },
        { type: 'link', to: 'symptoms', label: LABELS.symptoms[lang] },
      ],
      ['default.not_understood'],
    );
  }
  state.asked = { kind: 'more_words' };
  return reply(thread, say(thread, 'orientation.more_words', texts.MORE_WORDS), [], ['default.not_understood']);
}
