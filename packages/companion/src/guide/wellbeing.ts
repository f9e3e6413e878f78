/** The wellbeing door: listens first, then offers one thing at a time; a professional when it lasts. */
import { EXERCISES, type ExerciseKind, type ExerciseRow, exerciseById } from '../content/index.ts';
import type { Card, Reply } from '../reply.ts';
import { phraseTest } from '../spelling.ts';
import { findExercise } from './find-topic.ts';
import { asks } from './read-intent.ts';
import { choices, give, paragraphs, reply, say, type Thread, usedTimes, wasGiven } from './say.ts';
import { FEELINGS, type FeelingRow } from './texts/feelings.ts';
import { LABELS } from './texts/general.ts';
import * as texts from './texts/wellbeing.ts';
import { readShortAnswer } from './yes-no.ts';

const split = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split('|').map((each) => each.trim()));
const feelingTests = FEELINGS.map((row) => ({ row, met: phraseTest(split(row.phrases)) }));
const isGood = phraseTest(split(texts.GOOD_PHRASES));
const notGood = phraseTest([
  'pas mieux',
  'pas bien',
  'va pas bien',
  'not better',
  'not fine',
  'not good',
  'not happy',
  'لست',
  'ماشي',
  'machi',
  'mashi',
]);

/** A feeling is heard before the exercise that its words name. */
const TELLS_OF_SELF =
  /^(?:et |and |و )?(?:je suis|je me sens|j ai|je n|i am|i m|i feel|i have|انا|اشعر|احس|عندي|حاس|كنحس|ana|hass)(?: |$)/u;

/** Good news: "I feel better". */
export const soundsGood = (text: string): boolean => isGood(text) && !notGood(text);

/** The feeling that a text names, the most pressing first. */
export const findFeeling = (text: string): FeelingRow | undefined => feelingTests.find(({ met }) => met(text))?.row;

type QuestionnaireId = keyof typeof texts.QUESTIONNAIRE_TITLES;
const isQuestionnaire = (id: string): id is QuestionnaireId => Object.hasOwn(texts.QUESTIONNAIRE_TITLES, id);

export function exerciseCard(row: ExerciseRow, { lang }: Thread): Card {
  return { type: 'exercise', exerciseId: row.id, title: row.title[lang], about: row.about[lang], minutes: row.minutes };
}

const questionnaireCard = (id: QuestionnaireId, { lang }: Thread): Card => ({
  type: 'questionnaire',
  questionnaireId: id,
  title: texts.QUESTIONNAIRE_TITLES[id][lang],
});

/** An answer to what was offered last; undefined when the message is about something else. */
export function takeOffer(thread: Thread, raw: string): Reply | undefined {
  const asked = thread.state.asked;
  if (asked?.kind !== 'offer') return undefined;
  const [what = '', id = ''] = asked.offer.split(':');
  const short = readShortAnswer(raw);
  if (what === 'listen' || !short) {
    if (what !== 'listen') delete thread.state.asked;
    return undefined;
  }
  delete thread.state.asked;
  if (short.answer === 'yes') {
    const exercise = exerciseById.get(id);
    if (what === 'exercise' && exercise) return showExercise(thread, exercise);
    if (what === 'questionnaire' && isQuestionnaire(id))
      return reply(
        thread,
        say(thread, 'wellbeing.questionnaire', texts.HERE_QUESTIONNAIRE),
        [questionnaireCard(id, thread)],
        [id],
      );
    return undefined;
  }
  if (!short.bare) return undefined;
  return reply(thread, say(thread, 'wellbeing.declined', texts.DECLINED));
}

export function showExercise(thread: Thread, row: ExerciseRow): Reply {
  give(thread, `exercise:${row.id}`);
  thread.state.asked = { kind: 'offer', offer: 'listen:exercise' };
  const text = say(thread, 'wellbeing.exercise', texts.HERE_EXERCISE, { title: row.title[thread.lang] });
  return reply(
    thread,
    paragraphs(text, row.caution?.[thread.lang]),
    [exerciseCard(row, thread)],
    [`exercise.${row.id}`],
  );
}

/** An exercise that we have, asked for by name, is given rather than read about. */
export const asksForExercise = (text: string): boolean => asks('exercises', text) && findExercise(text) !== undefined;

/** Things that are asked for by name: an exercise, a questionnaire, the mood log, the safety plan. */
export function askedTool(thread: Thread, text: string): Reply | undefined {
  const { lang } = thread;
  if (asks('safetyPlan', text))
    return reply(thread, say(thread, 'wellbeing.plan', texts.SAFETY_PLAN), [
      { type: 'link', to: 'safety-plan', label: LABELS.plan[lang] },
    ]);
  if (asks('mood', text))
    return reply(thread, say(thread, 'wellbeing.mood', texts.OFFER_MOOD), [{ type: 'mood' }], ['mood']);
  if (asks('questionnaire', text)) {
    const id = /phq|depress|اكتياب/.test(text) ? 'phq-9' : /gad|anxi|قلق/.test(text) ? 'gad-7' : 'who-5';
    return reply(
      thread,
      say(thread, 'wellbeing.questionnaire', texts.HERE_QUESTIONNAIRE),
      [questionnaireCard(id, thread)],
      [id],
    );
  }
  const named = findExercise(text);
  const asked = asks('exercises', text);
  if (named && !asked && TELLS_OF_SELF.test(text))
    return offerExercise(thread, named, say(thread, 'wellbeing.listen', texts.LISTEN));
  if (named && (asked || text.split(' ').length <= 8)) return showExercise(thread, named);
  if (asked && EXERCISES.length > 0) {
    const seen = new Set<ExerciseKind>();
    const rows = EXERCISES.filter(({ kind }) => !seen.has(kind) && seen.add(kind)).slice(0, 4);
    return reply(thread, say(thread, 'wellbeing.which', texts.WHICH_EXERCISE), [
      choices(...rows.map((row) => row.title[lang])),
    ]);
  }
  return undefined;
}

/** Listens, then offers: reflection and a question, an exercise, a questionnaire, the mood log, a professional. */
export function answerFeeling(thread: Thread, feeling: FeelingRow, text: string): Reply {
  const { state } = thread;
  const told = usedTimes(thread, 'wellbeing.told');
  state.used['wellbeing.told'] = told + 1;
  const again = wasGiven(thread, `feeling:${feeling.id}`);
  give(thread, `feeling:${feeling.id}`);
  const mirror = paragraphs(
    again && told > 1 ? say(thread, 'wellbeing.back', texts.GO_BACK) : undefined,
    say(thread, `feeling.${feeling.id}`, feeling.reflect),
  );
  const lasts = asks('lasting', text);
  if (feeling.id === 'panic' && !again) {
    const breathing = nextExercise(thread, ['breathing', 'grounding']);
    if (breathing) {
      give(thread, `exercise:${breathing.id}`);
      state.asked = { kind: 'offer', offer: 'listen:exercise' };
      return reply(
        thread,
        paragraphs(mirror, say(thread, 'wellbeing.panic', texts.PANIC_NOW)),
        [exerciseCard(breathing, thread)],
        [`exercise.${breathing.id}`],
      );
    }
  }
  if (lasts && !wasGiven(thread, 'professional')) return refer(thread, mirror);
  if (told === 0) {
    state.asked = { kind: 'offer', offer: 'listen:feeling' };
    return reply(
      thread,
      `${mirror} ${say(thread, `feeling.${feeling.id}.question`, feeling.question)}`,
      [],
      [`feeling.${feeling.id}`],
    );
  }
  return offerNext(thread, feeling, mirror);
}

/** Asks whether the person would like it: the card is there, nothing begins by itself. */
function offerExercise(thread: Thread, exercise: ExerciseRow, mirror: string): Reply {
  thread.state.asked = { kind: 'offer', offer: `exercise:${exercise.id}` };
  give(thread, `offered:${exercise.id}`);
  const offer = say(thread, 'wellbeing.offer_exercise', texts.OFFER_EXERCISE, {
    title: exercise.title[thread.lang],
    minutes: String(exercise.minutes),
  });
  return reply(thread, paragraphs(mirror, offer), [exerciseCard(exercise, thread)], [`exercise.${exercise.id}`]);
}

function offerNext(thread: Thread, feeling: FeelingRow, mirror: string): Reply {
  const { state, lang } = thread;
  const told = usedTimes(thread, 'wellbeing.told');
  const exercise = nextExercise(thread, feeling.exercises);
  const offered = usedTimes(thread, 'wellbeing.offer_exercise');
  if (exercise && offered < 1 + Math.floor(told / 4)) {
    return offerExercise(thread, exercise, mirror);
  }
  if (!wasGiven(thread, feeling.questionnaire)) {
    give(thread, feeling.questionnaire);
    state.asked = { kind: 'offer', offer: `questionnaire:${feeling.questionnaire}` };
    const offer = say(thread, 'wellbeing.offer_questionnaire', texts.OFFER_QUESTIONNAIRE, {
      title: texts.QUESTIONNAIRE_TITLES[feeling.questionnaire][lang],
    });
    return reply(
      thread,
      paragraphs(mirror, offer),
      [questionnaireCard(feeling.questionnaire, thread)],
      [feeling.questionnaire],
    );
  }
  if (!wasGiven(thread, 'professional')) return refer(thread, mirror);
  if (!wasGiven(thread, 'mood')) {
    give(thread, 'mood');
    return reply(
      thread,
      paragraphs(mirror, say(thread, 'wellbeing.mood', texts.OFFER_MOOD)),
      [{ type: 'mood' }],
      ['mood'],
    );
  }
  return reply(
    thread,
    `${mirror} ${say(thread, `feeling.${feeling.id}.question`, feeling.question)}`,
    [],
    [`feeling.${feeling.id}`],
  );
}

function refer(thread: Thread, mirror: string): Reply {
  give(thread, 'professional');
  return reply(
    thread,
    paragraphs(mirror, say(thread, 'wellbeing.professional', texts.PROFESSIONAL)),
    [{ type: 'booking', specialty: 'psychology' }],
    ['professional'],
  );
}

/** One that was neither given nor offered yet. */
function nextExercise(thread: Thread, kinds: readonly ExerciseKind[]): ExerciseRow | undefined {
  for (const kind of kinds) {
    const row = EXERCISES.find(
      (each) =>
        each.kind === kind && !wasGiven(thread, `exercise:${each.id}`) && !wasGiven(thread, `offered:${each.id}`),
    );
    if (row) return row;
  }
  return undefined;
}

/** Words without a feeling that the tables know: the guide goes on listening. */
export function listen(thread: Thread, text: string): Reply {
  const { state } = thread;
  const told = usedTimes(thread, 'wellbeing.told');
  state.used['wellbeing.told'] = told + 1;
  if (soundsGood(text)) return reply(thread, say(thread, 'wellbeing.good', texts.GOOD));
  if (state.asked?.kind === 'offer' && state.asked.offer === 'listen:exercise') {
    delete state.asked;
    return reply(thread, say(thread, 'wellbeing.after', texts.AFTER_EXERCISE));
  }
  const last = [...state.given].reverse().find((id) => id.startsWith('feeling:'));
  const feeling = FEELINGS.find(({ id }) => `feeling:${id}` === last);
  const heard = say(thread, 'wellbeing.listen', texts.LISTEN);
  if (asks('lasting', text) && !wasGiven(thread, 'professional')) return refer(thread, heard);
  return feeling && told > 0 && told % 2 === 1
    ? offerNext(thread, feeling, heard)
    : reply(thread, heard, [], ['listening']);
}

/** The health door notices distress and names the other one. */
export function offerDoor(thread: Thread, feeling: FeelingRow): Reply {
  const { lang } = thread;
  give(thread, `feeling:${feeling.id}`);
  give(thread, 'other-door');
  thread.state.used['wellbeing.told'] = usedTimes(thread, 'wellbeing.told') + 1;
  return reply(
    thread,
    paragraphs(
      say(thread, `feeling.${feeling.id}`, feeling.reflect),
      say(thread, 'wellbeing.other_door', texts.OTHER_DOOR),
    ),
    [choices(LABELS.talk[lang], LABELS.describe[lang])],
    [`feeling.${feeling.id}`],
  );
}
