/**
 * The memory of a crisis over a thread. Once raised it stays until a check-in; its replies are fixed words, never a model's.
 * First the reviewed reply of the clinical package, then short ones that ask, offer and never repeat; small signs of strain
 * add up to a direct question before danger is said.
 */
import type { CrisisAssessment } from '@medisense/clinical';
import * as cues from './crisis-cues.ts';
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
  const crisis = withAnswer(thread, raw, said);
  if (crisis.class !== 'non_crisis') return { crisis, reply: raise(thread, crisis, raw, now) };
  if (state.crisis) return { crisis, reply: goOn(thread, raw, plain(raw)) };
  const reply = watch(thread, raw, crisis);
  return reply ? { crisis, reply } : { crisis };
}

/**
 * A short answer to the direct question says what it was asked about. "Yes, I am afraid" and "no, not here" both begin with
 * the answer. Of somebody else and of an accident nothing more is concluded than was said.
 */
function withAnswer(thread: Thread, raw: string, said: CrisisAssessment): CrisisAssessment {
  const asked = thread.state.asked;
  if (asked?.kind !== 'safety' || !asked.yesMeans || said.class !== 'non_crisis') return said;
  const notSafe = asked.yesMeans === 'safe';
  if (readShortAnswer(raw)?.answer !== (notSafe ? 'no' : 'yes')) return said;
  const kind = thread.state.crisis ? kindOf(thread.state.crisis.label) : 'self';
  if (kind === 'medical' || kind === 'third') return said;
  const gravest = notSafe || kind !== 'self';
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
  if (known && !answered && (!higher || crisis.ruleIds[0] === ANSWERED)) return goOn(thread, raw, plain(raw), kind);
  if (!before) forget(thread);
  give(thread, fixed);
  state.crisis.asked += 1;
  state.asked = { kind: 'safety', ...yesMeans(crisis) };
  return reply(thread, crisis.reply, [crisisCard(thread)], crisis.ruleIds);
}

/** A new crisis begins with the fixed words again. */
function forget(thread: Thread): void {
  thread.state.given = thread.state.given.filter((id) => !id.startsWith('crisis:'));
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
function goOn(thread: Thread, raw: string, text: string, about?: CrisisKind): Reply {
  const { state } = thread;
  const crisis = state.crisis;
  if (!crisis) return reply(thread, '');
  const kind = about ?? kindOf(crisis.label);
  const turn = turnOf(thread, raw, text);
  const opening = turn
    ? say(thread, `crisis.turn.${turn}`, texts.TURN[turn])
    : say(thread, `crisis.acknowledge.${kind}`, texts.ACKNOWLEDGE[kind]);
  const question = say(thread, `crisis.ask.${kind}`, texts.ASK[kind]);
  const offer = say(thread, `crisis.offer.${kind}`, texts.OFFER[kind]);
  crisis.asked += 1;
  state.asked = { kind: 'safety', yesMeans: kind === 'self' || kind === 'others' ? 'danger' : 'safe' };
  return reply(thread, paragraphs(opening, question, offer), [crisisCard(thread)], [`crisis.thread.${turn ?? kind}`]);
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
