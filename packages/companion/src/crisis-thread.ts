/**
 * The memory of a crisis over a thread. Once raised it stays until a check-in; its replies are fixed words, never a model's.
 * First the reviewed reply of the clinical package, then short ones that ask, offer and never repeat; small signs of strain
 * add up to a direct question before danger is said.
 */
import { assessCrisis, type CrisisAssessment, THOUGHTS_QUESTION } from '@medisense/clinical';
import * as cues from './crisis-cues.ts';
import type { GuideState } from './guide/guide-state.ts';
import { asks } from './guide/read-intent.ts';
import { give, paragraphs, reply, say, type Thread } from './guide/say.ts';
import type { CrisisKind, CrisisTurn } from './guide/texts/crisis.ts';
import * as texts from './guide/texts/crisis.ts';
import { readShortAnswer } from './guide/yes-no.ts';
import type { Card, Reply } from './reply.ts';
import { plain } from './spelling.ts';

/** The assessment of this message as the thread understands it, and the reply if the crisis owns it. */
export interface CrisisTurnResult {
  crisis: CrisisAssessment;
  reply?: Reply;
}

/** Points of strain at which the direct question is asked, and what stays after a "no". */
const ASK_AT = 4;
const AFTER_NO = 1;
/** More words than these tell something else than the answer. */
const MOST_WORDS = 8;
const ANSWERED = 'thread.answer_to_safety_question';

export function kindOf(label: string): CrisisKind {
  switch (label) {
    case 'harm_to_others':
      return 'others';
    case 'abuse_disclosed':
      return 'abuse';
    case 'medical_emergency':
      return 'medical';
    case 'third_party_concern':
      return 'third';
    default:
      return 'self';
  }
}

/** Answers in the crisis if there is one; otherwise counts strain and asks about it when it has grown. */
export function answerCrisis(thread: Thread, raw: string, said: CrisisAssessment, now: string): CrisisTurnResult {
  const { state } = thread;
  const crisis = withAnswer(thread, raw, asReported(thread, raw, said));
  const helped = helpOnTheWay(thread, plain(raw), crisis);
  if (helped) return helped;
  if (crisis.class !== 'non_crisis') {
    // Beside somebody else's crisis, what the learned reading alone hears is asked about rather than believed.
    if (state.crisis && kindOf(state.crisis.label) === 'third' && isHeard(crisis))
      return {
        crisis,
        reply: goOn(thread, raw, { kind: 'third', again: true, youToo: kindOf(crisis.label) === 'self' }),
      };
    return { crisis, reply: raise(thread, crisis, raw, now) };
  }
  if (state.crisis && asksForHelp(state.crisis, plain(raw))) return { crisis };
  if (state.crisis && !(isEased(thread) && isOrdinary(thread, raw))) return { crisis, reply: goOn(thread, raw) };
  const reply = watch(thread, raw, crisis);
  return reply ? { crisis, reply } : { crisis };
}

/** Of a message that tells of help or asks how to give it, what only the learned reading hears is nothing new. */
const NOTHING_HEARD = { class: 'non_crisis', label: 'none', severity: 0, action: 'normal', reply: '' } as const;

/**
 * Help that was called is welcomed rather than asked for again, also where the words tell of a danger to the body; whoever asks
 * how to help somebody else is told how. What a rule hears besides is answered first.
 */
function helpOnTheWay(thread: Thread, text: string, said: CrisisAssessment): CrisisTurnResult | undefined {
  const { state } = thread;
  if (!state.crisis) return undefined;
  const called = cues.calledHelp(text);
  const asks = !called && kindOf(state.crisis.label) === 'third' && cues.asksHowToHelp(text);
  const nothingNew = said.class === 'non_crisis' || isHeard(said);
  const bodily = called && said.label === 'medical_emergency';
  if (!(called || asks) || !(nothingNew || bodily)) return undefined;
  delete state.asked;
  state.crisis.asked += 1;
  if (!nothingNew) state.crisis.severity = Math.max(state.crisis.severity, said.severity);
  const words = called
    ? say(thread, 'crisis.help_coming', texts.HELP_COMING)
    : say(thread, 'crisis.how_to_help', texts.HOW_TO_HELP);
  return {
    crisis: nothingNew && said.class !== 'non_crisis' ? { ...said, ...NOTHING_HEARD } : said,
    reply: reply(thread, words, [crisisCard(thread)], [called ? 'crisis.thread.help_coming' : 'crisis.thread.third']),
  };
}

/**
 * A crisis that no rule found and nobody confirmed, and of which the person then said that it is not so: it stays raised, with
 * its lines and its check-in, but ordinary questions are answered beside it.
 */
const isEased = ({ state }: Thread): boolean => state.used[EASED] === 1 && state.used[RULED] !== 1;
const isOrdinary = (thread: Thread, raw: string): boolean => {
  const turn = turnOf(thread, raw, plain(raw));
  return turn === undefined || turn === 'thanks' || turn === 'no' || turn === 'better';
};
const EASED = 'crisis.eased';
const RULED = 'crisis.ruled';

/** Asked for in a crisis, these help: they are given, with the direct question and the lines beside them. */
const HELPFUL = ['exercises', 'book', 'nextAppointment', 'people', 'safetyPlan', 'mood'] as const;
/** So often the person has been asked directly before anything else is answered. */
const ASKED_BEFORE = 1;
const asksForHelp = ({ severity, label, asked }: NonNullable<GuideState['crisis']>, text: string): boolean =>
  severity < 4 && kindOf(label) === 'self' && asked >= ASKED_BEFORE && HELPFUL.some((intent) => asks(intent, text));

/** The guide's answer beside a crisis: the lines and the check-in stay in sight, and what is not eased is asked about again. */
export function besideCrisis(thread: Thread, answered: Reply): Reply {
  if (!isEased(thread)) {
    thread.state.asked = { kind: 'safety', yesMeans: thread.state.used[EASED] === 1 ? 'safe' : 'danger' };
    const ask =
      thread.state.used[EASED] === 1
        ? say(thread, 'crisis.ask_gently', texts.ASK_GENTLY)
        : say(thread, 'crisis.ask.self', texts.ASK.self);
    const question = `${ask} ${say(thread, 'crisis.offer.self', texts.OFFER.self)}`;
    return {
      ...answered,
      text: paragraphs(answered.text, question),
      cards: [...answered.cards.filter(({ type }) => type !== 'choices'), crisisCard(thread)],
    };
  }
  const line = say(thread, 'crisis.beside', texts.BESIDE);
  return { ...answered, text: paragraphs(answered.text, line), cards: [...answered.cards, crisisCard(thread)] };
}

/** Found by the learned reading alone, without a rule. */
const isHeard = ({ ruleIds }: CrisisAssessment): boolean =>
  ruleIds.length > 0 && ruleIds.every((id) => id.startsWith('learned.'));

/** "She wrote to me: …": what follows is somebody else's. */
const REPORTED =
  /(?:\b(?:il|elle|on)\s+(?:vient de\s+)?(?:m['’]?\s?a\s+|me\s+)?(?:dit|di|écrit|ecrit|envoyé|envoye|répète|repete)|\btrouvé\s+(?:dans|sur)\s+(?:son|sa|ses)|\b(?:she|he|they|friend|sister|brother|son|daughter|mother|father|wife|husband)\s+(?:just\s+|has\s+)?(?:told|messaged|texted|said|says|wrote|posted|keeps saying)|(?:قال|قالت|كتب|كتبت|أرسل|أرسلت|گال|گالت|كيقول|كتقول|صيفط|صيفطات)\s*(?:لي|ليا|لِي)?|\b(?:gal|galt|9al|9alt|9alet|galet|kaygoul|katgoul|kay9ol|kat9ol|ktab|ktbat|sifet|sifett)\s*(?:lia|liya)?)[^.!?؟]{0,40}?(?:[:«"“'‘]|\bqu|\bk[ei]?l?\b|\bkil\b|\bthat\b|بأن|أن |بلي|باللي|\bbli\b)/iu;
const SOMEBODY: Record<'fr' | 'en' | 'ar', string> = {
  fr: 'mon ami veut se suicider',
  en: 'my friend wants to kill himself',
  ar: 'صديقي يريد أن ينتحر',
};

/** Words that are told as somebody else's are that person's crisis, as long as nothing of the rest is one's own. */
function asReported(thread: Thread, raw: string, said: CrisisAssessment): CrisisAssessment {
  if (said.class !== 'crisis' || kindOf(said.label) === 'abuse' || kindOf(said.label) === 'medical') return said;
  const match = REPORTED.exec(raw.slice(0, 20_000));
  if (!match) return said;
  const before = raw.slice(0, match.index);
  if (before.trim() !== '' && assessCrisis({ text: before, lang: thread.lang }).class === 'crisis') return said;
  const third = assessCrisis({ text: SOMEBODY[thread.lang], lang: thread.lang });
  return third.class === 'third_party'
    ? { ...third, ruleIds: ['thread.reported_speech', ...said.ruleIds], phrases: said.phrases }
    : said;
}

/** What was asked of safety, also where the orientation asked whether the person thinks of death. */
function askedOfSafety({ state: { asked } }: Thread): GuideState['asked'] {
  return asked?.kind === 'orientation_question' && asked.questionId === THOUGHTS_QUESTION
    ? { kind: 'safety', yesMeans: 'danger' }
    : asked;
}

/**
 * A short answer to the direct question says what it was asked about. "Yes, I am afraid" and "no, not here" both begin with
 * the answer. Of somebody else and of an accident nothing more is concluded than was said. Where the first reply asked several
 * things of somebody in danger of themselves ("is anybody with you? are you safe?"), a "no" is taken as the answer to the gravest,
 * a "yes" as none.
 */
function withAnswer(thread: Thread, raw: string, said: CrisisAssessment): CrisisAssessment {
  if (said.class !== 'non_crisis') return said;
  const { crisis } = thread.state;
  const kind = crisis ? kindOf(crisis.label) : 'self';
  const text = plain(raw);
  const outright = crisis !== undefined && cues.isNotSafe(text);
  const asked = askedOfSafety(thread);
  if (!outright && asked?.kind !== 'safety') return said;
  const means = asked?.kind === 'safety' ? asked.yesMeans : undefined;
  const several = means === undefined && crisis?.action === 'emergency_now' && kind === 'self';
  if (!outright && means === undefined && !several) return said;
  const notSafe = outright || several || means === 'safe';
  const answers = text.split(' ').length <= MOST_WORDS && readShortAnswer(raw)?.answer === (notSafe ? 'no' : 'yes');
  if (!outright && !answers && (notSafe || !cues.meansIt(text))) return said;
  if (kind === 'medical' || (kind === 'third' && notSafe)) return said;
  const gravest = notSafe || (kind !== 'self' && kind !== 'third');
  const label = kind === 'others' ? 'harm_to_others' : kind === 'abuse' ? 'abuse_disclosed' : undefined;
  return {
    ...said,
    class: 'crisis',
    label: label ?? (gravest ? 'plan_or_intent' : 'active_ideation'),
    severity: gravest ? 4 : 3,
    action: gravest ? 'emergency_now' : 'crisis_support_and_ask',
    reply: say(thread, gravest ? 'crisis.not_safe' : 'crisis.yes', gravest ? texts.NOT_SAFE : texts.YES),
    ruleIds: [ANSWERED],
    phrases: [raw.trim().slice(0, 80)],
  };
}

/** What a bare "yes" to the question of a fixed first reply would mean; nothing where it asks several things. */
function yesMeans({ action, ruleIds, severity }: CrisisAssessment): { yesMeans?: 'danger' | 'safe' } {
  if (ruleIds[0] === ANSWERED) return { yesMeans: severity < 4 ? 'danger' : 'safe' };
  if (action === 'crisis_support_and_ask') return { yesMeans: 'danger' };
  return {};
}

function raise(thread: Thread, crisis: CrisisAssessment, raw: string, now: string): Reply {
  const { state } = thread;
  const before = state.crisis;
  const kind = kindOf(crisis.label);
  const fixed = `crisis:${kind}:${crisis.action}`;
  const key = crisis.action === 'emergency_now' ? 'crisis.not_safe' : 'crisis.yes';
  const answered = crisis.ruleIds[0] === ANSWERED && (state.used[key] ?? 0) <= texts.YES[thread.lang].length;
  const known = before !== undefined && (state.given.includes(fixed) || crisis.ruleIds[0] === ANSWERED);
  const higher = before === undefined || crisis.severity > before.severity;
  // Somebody else's danger does not take the place of one's own.
  const takesOver = before === undefined || higher || (kindOf(before.label) === 'third' && kind !== 'third');
  const { label, severity, action } = takesOver ? crisis : { ...before };
  state.crisis = {
    label,
    severity: Math.max(severity, kindOf(before?.label ?? '') === kind ? (before?.severity ?? 0) : 0),
    action,
    turn: before?.turn ?? state.turn,
    since: before?.since ?? now,
    asked: before?.asked ?? 0,
  };
  state.strain = 0;
  if (!before) forget(thread);
  state.used[EASED] = 0;
  if (!isHeard(crisis)) state.used[RULED] = 1;
  // A wish for secrecy, a joke or a thanks has words of its own, unless a rule heard something graver in it.
  const turns = before !== undefined && isHeard(crisis) && turnOf(thread, raw, plain(raw)) !== undefined;
  // Also graver words: those that have the same fixed reply would only hear it again.
  if (turns || (known && !answered)) return goOn(thread, raw, { kind: turns ? kindOf(label) : kind, again: true });
  give(thread, fixed);
  state.crisis.asked += 1;
  state.asked = { kind: 'safety', ...yesMeans(crisis) };
  return reply(thread, crisis.reply, [crisisCard(thread)], crisis.ruleIds);
}

/** A new crisis begins with the fixed words again. */
function forget(thread: Thread): void {
  thread.state.given = thread.state.given.filter((id) => !id.startsWith('crisis:'));
  thread.state.used[RULED] = 0;
}

/** What the message does in the conversation, where that wants words of its own. */
function turnOf(thread: Thread, raw: string, text: string): CrisisTurn | undefined {
  if (text === '') return 'wordless';
  if (cues.asksMethod(text)) return 'method';
  if (cues.wantsSecrecy(text)) return 'secrecy';
  if (cues.takesBack(text) || (cues.laughs(raw, text) && text.split(' ').length < 12)) return 'denial';
  const asked = thread.state.asked;
  const short = asked?.kind === 'safety' ? readShortAnswer(raw) : undefined;
  if (short?.answer === 'no' && (asked as { yesMeans?: string }).yesMeans !== 'safe') return 'no';
  if (short?.answer === 'yes' && (asked as { yesMeans?: string }).yesMeans === 'safe') return 'better';
  if (cues.refusesHelp(text)) return 'refuses_help';
  if (cues.isAngry(text)) return 'anger';
  if (cues.namesMachine(text)) return 'machine';
  if (cues.isBetter(text)) return 'better';
  if (cues.saysGoodbye(text)) return 'goodbye';
  return cues.thanks(text) ? 'thanks' : undefined;
}

/** A later reply while the crisis is raised: understanding, the direct question, and the offer, each in its next wording. */
function goOn(thread: Thread, raw: string, said: { kind?: CrisisKind; again?: boolean; youToo?: boolean } = {}): Reply {
  const { state } = thread;
  const crisis = state.crisis;
  if (!crisis) return reply(thread, '');
  const kind = said.kind ?? kindOf(crisis.label);
  const turn = said.again && kind !== 'self' ? undefined : turnOf(thread, raw, plain(raw));
  const opening = turn
    ? say(thread, `crisis.turn.${turn}`, texts.TURN[turn])
    : say(thread, `crisis.acknowledge.${kind}`, texts.ACKNOWLEDGE[kind]);
  const eased = !said.again && kind === 'self' && (turn === 'no' || turn === 'better');
  const question = said.youToo
    ? say(thread, 'crisis.you_too', texts.YOU_TOO)
    : eased
      ? say(thread, 'crisis.ask_gently', texts.ASK_GENTLY)
      : say(thread, `crisis.ask.${kind}`, texts.ASK[kind]);
  if (eased) state.used[EASED] = 1;
  const danger = said.again || (crisis.severity >= 4 && !eased);
  const emergency =
    danger && kind !== 'medical' ? say(thread, 'crisis.emergency_first', texts.EMERGENCY_FIRST) : undefined;
  const offer = say(thread, `crisis.offer.${kind}`, texts.OFFER[kind]);
  crisis.asked += 1;
  const tells = said.youToo || (!eased && (kind === 'self' || kind === 'others'));
  state.asked = { kind: 'safety', yesMeans: tells ? 'danger' : 'safe' };
  const text = paragraphs(opening, question, emergency ? `${emergency} ${offer}` : offer);
  return reply(thread, text, [crisisCard(thread)], [`crisis.thread.${turn ?? kind}`]);
}

function crisisCard(thread: Thread): Card {
  const { label, severity, action } = thread.state.crisis ?? { label: 'distress', severity: 1, action: 'supportive' };
  return { type: 'crisis', label, severity, action, checkIn: thread.state.crisis !== undefined };
}

/** No crisis: signs that add up, a joke that may hide one, and the past are asked about. */
function watch(thread: Thread, raw: string, crisis: CrisisAssessment): Reply | undefined {
  const { state } = thread;
  const text = plain(raw.slice(0, 20_000));
  const asked = state.asked;
  if (asked?.kind === 'safety') {
    delete state.asked;
    const short = readShortAnswer(raw);
    if (short?.answer === 'no' && short.bare) {
      state.strain = AFTER_NO;
      return reply(thread, say(thread, 'crisis.accept_no', texts.ACCEPT_NO), [crisisCard(thread)], ['thread.no']);
    }
    if (cues.takesBack(text) || cues.laughs(raw, text)) return insist(thread);
  }
  if (cues.jokesOfDeath(raw, text)) return ask(thread, 'joke', texts.JOKE);
  if (crisis.label === 'past_history' && !state.used['crisis.slow.past']) return ask(thread, 'past', texts.PAST);
  const signs = cues.STRAIN_SIGNS.filter((sign) => sign.met(text));
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const distress = crisis.severity > 0 ? 1 : 0;
  // One sign is told once by the rules and once here: the heavier telling counts.
  state.strain += Math.max(distress, Math.min(3, weight));
  const spoke = weight + distress > 0;
  return spoke && state.strain >= ASK_AT ? ask(thread, 'strain', texts.SLOW) : undefined;
}

/** The question was laughed off: understood, and asked once more. */
function insist(thread: Thread): Reply {
  thread.state.asked = { kind: 'safety', yesMeans: 'danger' };
  const text = paragraphs(
    say(thread, 'crisis.turn.denial', texts.TURN.denial),
    say(thread, 'crisis.ask.self', texts.ASK.self),
    say(thread, 'crisis.offer.self', texts.OFFER.self),
  );
  return reply(thread, text, [crisisCard(thread)], ['thread.laughed_off']);
}

function ask(thread: Thread, why: string, table: typeof texts.SLOW): Reply {
  thread.state.strain = AFTER_NO;
  thread.state.asked = { kind: 'safety', yesMeans: 'danger' };
  return reply(thread, say(thread, `crisis.slow.${why}`, table), [crisisCard(thread)], [`thread.${why}`]);
}

/** The check-in: safe for now clears what was raised and eases off; not safe raises it to the highest. */
export function answerCheckIn(thread: Thread, answer: 'safe' | 'not_safe'): Reply {
  const { state } = thread;
  if (answer === 'safe') {
    delete state.crisis;
    delete state.asked;
    state.strain = AFTER_NO;
    return reply(
      thread,
      say(thread, 'crisis.safe', texts.SAFE),
      [{ type: 'crisis', label: 'none', severity: 0, action: 'normal', checkIn: false }],
      ['thread.check_in.safe'],
    );
  }
  state.crisis = {
    turn: state.turn,
    since: '',
    asked: 0,
    label: 'active_ideation',
    ...state.crisis,
    severity: 4,
    action: 'emergency_now',
  };
  state.crisis.asked += 1;
  state.asked = { kind: 'safety', yesMeans: 'safe' };
  return reply(
    thread,
    say(thread, 'crisis.not_safe', texts.NOT_SAFE),
    [crisisCard(thread)],
    ['thread.check_in.not_safe'],
  );
}
