/** The built-in guide, without a model: understands with tables, answers from the engine and the content library. */
import type { Assessment } from '@medisense/clinical';
import type { TopicRow } from '../content/index.ts';
import { readLanguage } from '../language.ts';
import type { Card, Facts, Reply } from '../reply.ts';
import { plain } from '../spelling.ts';
import type { Door } from '../words.ts';
import { findCondition, findTopic, topicTitled } from './find-topic.ts';
import { type ReadQuestion, readQuestion } from './learned/read-question.ts';
import * as orientation from './orientation.ts';
import { asks, isPlainQuestion } from './read-intent.ts';
import { choices, paragraphs, reply, say, type Thread, wasGiven } from './say.ts';
import * as general from './texts/general.ts';
import { AGAIN_SERIOUS, DESCRIBE } from './texts/orientation.ts';
import * as topicTexts from './texts/topics.ts';
import { tellCondition, tellDetail, tellTopic, topicAbout } from './topics.ts';
import * as wellbeing from './wellbeing.ts';
import { readShortAnswer } from './yes-no.ts';

const { LABELS } = general;

/** One message of the person, read. */
export interface Message {
  door: Door;
  raw: string;
  /** In plain spelling. */
  text: string;
  facts: Facts | undefined;
  question: ReadQuestion;
}

/** From these chances on the learned reading of a question is believed. */
const ASKS = 0.5;
const SURE_OF_TOPIC = 0.5;
/** "What", "who", "how many" may ask about anything. */
const SURE_OF_THE_WORLD = 0.8;
/** From here on the likeliest topics are offered rather than none. */
const MAY_BE_TOPIC = 0.2;

const MOST_CHARACTERS = 20_000;
const PICTURE = /!\[[^\]]*\]\(|data:image\/|<img\b|\[(?:image|photo|صورة)[^\]]*\]|\.(?:jpe?g|png|heic|webp|gif)\b/i;
const SHORT = 6;
const MOST_INSULT = 12;

/** The guide's answer; danger has been dealt with before. */
export function guide(thread: Thread, door: Door, raw: string, facts: Facts | undefined): Reply {
  const cut = raw.slice(0, MOST_CHARACTERS);
  const message: Message = { door, raw: cut, text: plain(cut), facts, question: readQuestion(cut) };
  const answer = answerMessage(thread, message);
  if (raw.length > MOST_CHARACTERS)
    return { ...answer, text: paragraphs(say(thread, 'too_long', general.TOO_LONG), answer.text) };
  return answer;
}

function answerMessage(thread: Thread, message: Message): Reply {
  const { state } = thread;
  const { raw, text, facts, door } = message;
  if (PICTURE.test(raw) || asks('picture', text)) return reply(thread, say(thread, 'picture', general.PICTURE));
  if (text === '' && !readShortAnswer(raw)) return reply(thread, say(thread, 'wordless', general.WORDLESS));
  if (state.asked?.kind === 'which_topic') {
    delete state.asked;
    const tapped = topicTitled(text, thread.lang);
    if (tapped) return tellTopic(thread, tapped, 'about');
  }
  const assessment = orientation.judge(raw, thread.lang, facts);
  if (orientation.isEmergency(assessment) && !(asksAbout(text) && !orientation.tellsSymptoms(assessment))) {
    if (!(door === 'wellbeing' && orientation.onlyOfMind(assessment))) return orientation.orient(thread, raw, facts);
  }
  const answered = orientation.takeAnswer(thread, raw, facts) ?? wellbeing.takeOffer(thread, raw);
  if (answered) return answered;
  const wasAsked = state.asked?.kind === 'orientation_question';
  const answer = answerIntent(thread, message, assessment);
  if (wasAsked && state.asked?.kind === 'orientation_question' && !isOrientation(answer)) {
    if (isAside(answer)) return withQuestion(thread, answer, facts);
    delete state.asked;
  }
  return state.orientation?.done && state.orientation.urgency === 'emergency' && !isOrientation(answer)
    ? stillEmergency(thread, answer)
    : answer;
}

const isOrientation = (answer: Reply): boolean =>
  answer.cards.some(({ type }) => type === 'orientation') || answer.basis.some((id) => id.startsWith('question.'));

function withQuestion(thread: Thread, answer: Reply, facts: Facts | undefined): Reply {
  const waiting = orientation.remindQuestion(thread, facts);
  if (!waiting) return answer;
  const cards = answer.cards.filter(({ type }) => type !== 'choices');
  return {
    ...answer,
    text: paragraphs(answer.text, waiting.text),
    cards: [...cards, ...waiting.cards],
    question: waiting.text,
  };
}

/** Answers that leave the orientation where it was: its question is said again after them. What is felt sets it aside. */
const isAside = (answer: Reply): boolean =>
  !answer.basis.some((id) => /^(?:feeling|listening|exercise|professional|mood)/.test(id));

function stillEmergency(thread: Thread, answer: Reply): Reply {
  const link: Card = { type: 'link', to: 'emergency', label: LABELS.emergency[thread.lang] };
  return {
    ...answer,
    text: paragraphs(
      say(thread, 'still_emergency', general.STILL_EMERGENCY),
      answer.basis.includes('unknown') ? undefined : answer.text,
    ),
    cards: [link, ...answer.cards.filter((card) => card.type !== 'link' || card.to !== 'emergency')],
  };
}

/** Asks about something rather than telling of oneself. */
const asksAbout = (text: string): boolean =>
  asks('whatIs', text) || asks('whichDoctor', text) || asks('whatToDo', text) || asks('diagnosis', text);

function answerIntent(thread: Thread, message: Message, assessment: Assessment): Reply {
  const { text, door, raw, facts } = message;
  return (
    answerAboutItself(thread, message) ??
    answerAppointment(thread, message) ??
    answerQuestion(thread, message, assessment) ??
    answerInsult(thread, message) ??
    answerFeelings(thread, message, assessment) ??
    answerSymptoms(thread, message, assessment) ??
    (readLanguage(raw).foreign ? reply(thread, say(thread, 'foreign', general.FOREIGN)) : undefined) ??
    answerSmallTalk(thread, message) ??
    answerNamed(thread, message) ??
    (thread.state.asked?.kind === 'more_words' ? orientation.orient(thread, raw, facts) : undefined) ??
    (door === 'wellbeing' && !asksOfTheWorld(message) ? wellbeing.listen(thread, text) : unknown(thread, message))
  );
}

function answerAboutItself(thread: Thread, { text, door }: Message): Reply | undefined {
  const { lang } = thread;
  if (asks('injection', text))
    return reply(thread, say(thread, 'injection', general.INJECTION), [startChoices(thread, door)], ['refusal.role']);
  if (asks('machine', text)) return reply(thread, say(thread, 'machine', general.MACHINE), [], ['about.machine']);
  if (asks('dose', text))
    return reply(
      thread,
      say(thread, 'dose', general.DOSE),
      [{ type: 'link', to: 'practitioners', label: LABELS.practitioners[lang] }],
      ['refusal.dose'],
    );
  if (asks('privacy', text)) return reply(thread, say(thread, 'privacy', general.PRIVACY), [], ['about.privacy']);
  if (asks('people', text))
    return reply(
      thread,
      say(thread, 'people', general.APPOINTMENT.people),
      [
        { type: 'link', to: 'practitioners', label: LABELS.practitioners[lang] },
        { type: 'link', to: 'appointments', label: LABELS.appointments[lang] },
      ],
      ['clinic.people'],
    );
  return undefined;
}

function answerAppointment(thread: Thread, { text, facts }: Message): Reply | undefined {
  const { lang } = thread;
  const next = facts?.nextAppointment;
  const values = { when: next?.when ?? '', name: next?.practitionerName ?? '' };
  const link: Card = { type: 'link', to: 'appointments', label: LABELS.appointments[lang] };
  const card: Card[] = next
    ? [
        {
          type: 'appointment',
          appointmentId: next.id,
          practitionerName: next.practitionerName,
          start: next.start,
          timeZone: next.timeZone,
        },
      ]
    : [];
  const word = general.APPOINTMENT;
  if (asks('cancel', text))
    return reply(
      thread,
      say(thread, 'appointment.cancel', next ? word.cancel : word.cancelNone, values),
      [...card, link],
      ['clinic.cancel'],
    );
  if (asks('move', text))
    return reply(
      thread,
      say(thread, 'appointment.move', next ? word.move : word.moveNone, values),
      [...card, link],
      ['clinic.move'],
    );
  if (asks('nextAppointment', text) && !asks('book', text))
    return next
      ? reply(thread, say(thread, 'appointment.next', word.next, values), [...card, link], ['clinic.next'])
      : reply(thread, say(thread, 'appointment.none', word.none), [booking(thread), link], ['clinic.next']);
  if (asks('book', text))
    return reply(thread, say(thread, 'appointment.book', word.book), [booking(thread)], ['clinic.book']);
  return undefined;
}

const booking = ({ state }: Thread): Card => ({
  type: 'booking',
  specialty: state.orientation?.specialty ?? 'general_practice',
});

/**
 * The topic that a message asks about in words of its own; of several that it may be, the one that is spoken of. "Is it serious?"
 * and the like name none.
 */
function topicRead(thread: Thread, message: Message): TopicRow | undefined {
  const { text, question } = message;
  const [first] = question.topics;
  if (!first || question.asks < ASKS || isPlainQuestion(text) || asks('insult', text)) return undefined;
  if (first.chance >= (asksOfTheWorld(message) ? SURE_OF_THE_WORLD : SURE_OF_TOPIC)) return first.row;
  const { topics } = question;
  return topics.find(({ row }) => row.id === thread.state.about)?.row;
}

/** How questions and wishes begin. */
const ASKING =
  /^(?:comment|coment|pourquoi|pk|quand|que|quoi|quel|quelle|quels|quelles|combien|est ce|puis je|peut on|peut|faut il|c est quoi|je voudrais|j aimerais|je veux|how|why|when|what|which|can|could|should|is|are|does|do|i want to|i d like|i would like|كيف|لماذا|متي|ما هو|ما هي|ماذا|هل|كم|اريد ان|كيفاش|علاش|واش|شنو|شحال|فوقاش|بغيت|kifach|kifash|kifech|3lach|3lash|wach|wash|wesh|chno|chnou|ch7al|chhal|imta|bghit)(?: |$)/u;
/** "Why do I cry all the time?" tells of oneself. */
const WHY = /^(?:pourquoi|pk|pq|why|لماذا|علاش|3lach|3lash) /u;
const OF_MYSELF = /(?:^| )(?:كن|كان|كي ?ن|kan|kn)\p{L}+/u;
const asksOfOneself = (text: string): boolean => WHY.test(text) && (OWN.test(text) || OF_MYSELF.test(text));
/** A question in its form too, of which nothing that it names is a complaint of today to be oriented. */
const surelyAsks = ({ question, raw, text }: Message): boolean =>
  question.asks >= ASKS && (/[?؟]\s*$/.test(raw) || ASKING.test(text)) && !asksOfOneself(text);
/** Whoever should be seen soon is oriented, whatever they ask. */
const isPressing = ({ urgency, understood }: Assessment): boolean =>
  understood && (urgency === 'urgent' || urgency === 'emergency');

/** Questions about something named, or about what was spoken of last. */
function answerQuestion(thread: Thread, message: Message, assessment: Assessment): Reply | undefined {
  const { text, door, raw } = message;
  const { state } = thread;
  const whatIs = asks('whatIs', text);
  // "Which doctor?" names no page on doctors.
  const named = findTopic(raw, door, whatIs ? undefined : ({ area }) => area !== 'care' && area !== 'clinic');
  const condition = named ? undefined : findCondition(raw);
  const read = condition ? undefined : topicRead(thread, message);
  const topic = read ?? named;
  const about = topic ?? topicAbout(thread);
  if (asks('diagnosis', text)) {
    if (topic) state.about = topic.id;
    state.asked = { kind: 'more_words' };
    return reply(thread, say(thread, 'diagnosis', general.DIAGNOSIS), [], ['refusal.diagnosis']);
  }
  const facet = asks('whichDoctor', text)
    ? 'doctor'
    : asks('serious', text)
      ? 'serious'
      : asks('whatToDo', text)
        ? 'do'
        : undefined;
  if (facet) {
    const told = orientation.tellsSymptoms(assessment);
    if (topic && (!told || text.split(' ').length <= SHORT + 2 || (surelyAsks(message) && !isPressing(assessment))))
      return tellTopic(thread, topic, facet);
    if (told) return undefined;
    const soFar = topic ? undefined : orientation.soFar(thread, facet === 'doctor', message.facts);
    if (soFar) return soFar;
    const urgency = state.orientation?.urgency;
    // After an emergency, "whom to see" is the emergency too.
    if (urgency && !topic && (facet === 'serious' || urgency === 'emergency')) {
      return reply(thread, say(thread, `again.${urgency}`, AGAIN_SERIOUS[urgency]), [], [`orientation.${urgency}`]);
    }
    if (condition) return tellCondition(thread, condition);
    if (facet === 'doctor' && state.orientation?.specialty) {
      const specialty = state.orientation.specialty;
      const name = orientation.specialtyName(specialty, thread.lang);
      return reply(
        thread,
        say(thread, 'doctor.oriented', topicTexts.DOCTOR_ORIENTED, { specialty: name }),
        [{ type: 'booking', specialty }],
        [`specialty.${specialty}`],
      );
    }
    if (about) return tellTopic(thread, about, facet);
    if (door === 'wellbeing' && facet === 'do') return undefined;
    state.asked = { kind: 'more_words' };
    return facet === 'doctor'
      ? reply(thread, say(thread, 'doctor.ask', topicTexts.WHICH_DOCTOR_ASK), [
          { type: 'booking', specialty: 'general_practice' },
        ])
      : reply(thread, say(thread, 'which_one', topicTexts.WHICH_ONE));
  }
  if (!whatIs) {
    const told = orientation.tellsSymptoms(assessment) || wellbeing.findFeeling(text) || door === 'wellbeing';
    return read && !wellbeing.asksForExercise(text) && !isPressing(assessment) && (!told || surelyAsks(message))
      ? tellDetail(thread, read, raw)
      : undefined;
  }
  if (topic) return tellTopic(thread, topic, 'about');
  if (condition) return tellCondition(thread, condition);
  return undefined;
}

/** What is felt, where the complaints are of the mind; the body comes first otherwise. */
function answerFeelings(thread: Thread, message: Message, assessment: Assessment): Reply | undefined {
  const { text, door } = message;
  const tool = wellbeing.askedTool(thread, text);
  if (tool) return tool;
  if (door === 'wellbeing' && wellbeing.soundsGood(text)) return wellbeing.listen(thread, text);
  const feeling = wellbeing.findFeeling(text);
  // Behind the wellbeing door a feeling is heard before a small complaint beside it.
  const small = assessment.urgency === 'routine' || assessment.urgency === 'selfcare';
  const bodily =
    orientation.tellsSymptoms(assessment) && !orientation.onlyOfMind(assessment) && !(door === 'wellbeing' && small);
  if (text.includes(plain(LABELS.talk[thread.lang]))) {
    thread.state.given.push('feelings-here');
    return reply(thread, say(thread, 'hello.wellbeing', general.HELLO.wellbeing), [], ['feeling.talk']);
  }
  if (!feeling || bodily) return undefined;
  if (door === 'wellbeing' || wasGiven(thread, 'other-door') || wasGiven(thread, 'feelings-here'))
    return wellbeing.answerFeeling(thread, feeling, text);
  return wellbeing.offerDoor(thread, feeling);
}

function answerSymptoms(thread: Thread, message: Message, assessment: Assessment): Reply | undefined {
  const { text, raw, facts } = message;
  const { state } = thread;
  const ofMind = message.door === 'wellbeing' && orientation.onlyOfMind(assessment);
  if (orientation.tellsSymptoms(assessment) && !ofMind) {
    const goesOn =
      state.orientation && (!state.orientation.done || asks('more', text) || state.asked?.kind === 'more_words');
    const other = asks('someoneElse', text) && state.orientation && !asks('someoneElse', plain(state.orientation.text));
    return orientation.orient(thread, raw, facts, !goesOn || other === true);
  }
  // "It is getting worse" adds to what was told.
  if (state.orientation?.done && asks('more', text) && assessment.understood)
    return orientation.orient(thread, raw, facts);
  if (text === plain(LABELS.describe[thread.lang]) || text === plain(LABELS.symptoms[thread.lang])) {
    state.asked = { kind: 'more_words' };
    return reply(thread, say(thread, 'describe', DESCRIBE));
  }
  return undefined;
}

/** Said to the guide itself: whoever calls themselves useless is heard otherwise. */
const TO_THE_GUIDE =
  /^(?:mais |et |you |toi |ya )?(?:tu es|t es|vous etes|you are|you re|youre|ur|u r|انت|نتا|نتي|nta|nti|ntia)(?: |$)/u;

function answerInsult(thread: Thread, { text }: Message): Reply | undefined {
  if (!asks('insult', text) || !TO_THE_GUIDE.test(text) || text.split(' ').length > MOST_INSULT) return undefined;
  return kindly(thread);
}

const kindly = (thread: Thread): Reply => reply(thread, say(thread, 'insult', general.INSULT), [], ['kind']);

function answerSmallTalk(thread: Thread, { text, door }: Message): Reply | undefined {
  const words = text.split(' ').length;
  if (asks('insult', text) && words <= MOST_INSULT) return kindly(thread);
  if (words > SHORT) return undefined;
  if (asks('thanks', text)) return reply(thread, say(thread, 'thanks', general.THANKS));
  if (asks('bye', text)) return reply(thread, say(thread, 'bye', general.BYE));
  if (asks('hello', text))
    return reply(
      thread,
      say(thread, `hello.${door}`, general.HELLO[door]),
      thread.state.turn <= 1 ? [startChoices(thread, door)] : [],
    );
  if (asks('abilities', text) && words <= 4)
    return reply(thread, say(thread, `abilities.${door}`, general.ABILITIES[door]), [startChoices(thread, door)]);
  return undefined;
}

const WORLD =
  /^(?:quel|quelle|quels|quelles|combien|qui est|ou est|what|which|who is|where is|how much|how many|ما هو|ما هي|من هو|اين|كم|شحال|شكون|فين)(?: |$)/u;
const OWN = /(?:^| )(?:je|j|me|moi|mon|ma|mes|i|m|me|my|mine|myself|ana|dyali)(?: |$)|ني(?: |$)|انا|ديالي|عندي/u;

/** A question about something else than oneself, which nobody wants to have listened to. */
const asksOfTheWorld = ({ text, raw }: Message): boolean => /[?؟]\s*$/.test(raw) && WORLD.test(text) && !OWN.test(text);

/** A subject named without a question: "diabetes". */
function answerNamed(thread: Thread, { raw, text, door }: Message): Reply | undefined {
  if (text.split(' ').length > SHORT) return undefined;
  const topic = findTopic(raw, door);
  if (topic) return tellTopic(thread, topic, 'about');
  const condition = findCondition(raw);
  return condition ? tellCondition(thread, condition) : undefined;
}

/** Says plainly that it does not know, and what it can do. */
function unknown(thread: Thread, message: Message): Reply {
  const { door, raw, question } = message;
  const topic = findTopic(raw, door);
  if (topic && thread.state.asked === undefined) return tellTopic(thread, topic, 'about');
  const [likeliest] = question.topics;
  if (likeliest && question.asks >= ASKS && likeliest.chance >= MAY_BE_TOPIC && !asksOfTheWorld(message)) {
    thread.state.asked = { kind: 'which_topic' };
    const titles = question.topics.map(({ row }) => row.title[thread.lang]);
    return reply(thread, say(thread, 'which_topic', topicTexts.WHICH_TOPIC), [choices(...titles)], ['which_topic']);
  }
  if (readShortAnswer(raw)?.bare) return reply(thread, say(thread, 'all_right', general.ALL_RIGHT));
  return reply(thread, say(thread, 'unknown', general.UNKNOWN), [startChoices(thread, door)], ['unknown']);
}

export function startChoices({ lang }: { lang: Thread['lang'] }, door: Door): Card {
  return choices(...general.OPENING_CHOICES[door][lang]);
}
