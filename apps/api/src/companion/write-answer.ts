import type { Context } from '../context.ts';
import { askForWords, type Ending, patienceOf } from './ask-model.ts';
import type { ModelNow } from './companion.store.ts';
import { countUse } from './count-use.ts';
import { createGuard } from './guard.ts';
import type { ModelTurn, WriterEvent, WriterOutcome } from './model-for.ts';
import { dayOf, runtimeOf } from './model-now.ts';
import { plainWords } from './plain-words.ts';
import { type Conclusion, type Prompt, wordingPrompt } from './prompt.ts';
import { needsReading, understand } from './understand.ts';
import { watchWishes } from './watch-wishes.ts';

type Fault = NonNullable<WriterOutcome['fault']>;
/** What says something about the provider itself, and not about this one message. */
const OF_THE_PROVIDER: ReadonlySet<Fault> = new Set([
  'timeout',
  'rate_limited',
  'unavailable',
  'garbled',
  'too_long',
] as const);

/** Characters that are looked at together after the first sentence; more as the answer grows, for each look is at all of it. */
const PIECE = 120;
const pieceAfter = (read: number): number => Math.max(PIECE, read / 4);

/** A turn whose texts may leave the house: identifiers are out of everything in it. */
export type SafeTurn = Omit<ModelTurn, 'accountId' | 'patientId'>;

/**
 * Writes one answer with the model: reads the message where the guide did not, asks for words, and lets through what the rules
 * let through, sentence by sentence. Whatever is caught, refused or broken off before a word was shown leaves the answer to the
 * guide; what is cut short stands, and says so.
 */
export async function* writeAnswer(
  ctx: Context,
  now: ModelNow,
  turn: SafeTurn,
  whose: { patientId: string } | null,
  signal: AbortSignal,
): AsyncGenerator<WriterEvent, WriterOutcome> {
  const control = new AbortController();
  let stopped: Fault | undefined;
  const unwatch = watchWishes(ctx, {
    patientId: whose?.patientId ?? null,
    stop: (why) => {
      stopped ??= why;
      control.abort();
    },
  });
  const follow = () => control.abort();
  signal.addEventListener('abort', follow, { once: true });
  if (signal.aborted) control.abort();
  const used = { requests: 0, tokensIn: 0, tokensOut: 0 };
  let outcome: Pick<WriterOutcome, 'fault' | 'text' | 'cards' | 'source'> = { fault: 'unavailable', text: '' };
  let over = false;
  try {
    const writing = write(ctx, turn, control.signal, used);
    let step = await writing.next();
    while (!step.done) {
      if (stopped) break;
      yield step.value;
      step = await writing.next();
    }
    if (step.done) outcome = step.value;
    else await writing.return(outcome);
    // an answer that was caught may still be on its way
    over = step.done === true && outcome.fault !== 'caught';
  } catch (error) {
    ctx.log.error({ problem: (error as Error).name }, 'a model could not be asked');
  } finally {
    unwatch();
    signal.removeEventListener('abort', follow);
    if (!over) control.abort();
  }
  if (stopped) outcome = { fault: stopped, text: '' };
  const left = signal.aborted && !stopped;
  const { breaker } = runtimeOf(ctx);
  if (!left && stopped === undefined) {
    if (outcome.fault && OF_THE_PROVIDER.has(outcome.fault)) breaker.failed();
    else breaker.worked();
  }
  await account(ctx, now, whose, used, left ? null : outcome.fault);
  return { ...outcome, model: now.model, prompt: now.prompt, tokensIn: used.tokensIn, tokensOut: used.tokensOut };
}

async function* write(
  ctx: Context,
  turn: SafeTurn,
  signal: AbortSignal,
  used: { requests: number; tokensIn: number; tokensOut: number },
): AsyncGenerator<WriterEvent, Pick<WriterOutcome, 'fault' | 'text' | 'cards' | 'source'>> {
  const { ai } = ctx.config;
  if (ai.provider === 'off') return { fault: 'unavailable', text: '' };
  const begun = performance.now();
  const patience = patienceOf(ai.timeoutMs);
  const provider = await runtimeOf(ctx).provider();
  let conclusion: Conclusion = turn.guide;
  let cards: WriterOutcome['cards'];
  if (needsReading(turn)) {
    const words = turn.history.at(-1)?.text ?? '';
    const { heard, asked } = await understand(provider, turn, words, signal, patience.quiet / 2);
    count(used, { ...asked, requests: 1 });
    if (heard?.urgency === 'emergency') {
      // an emergency is told in the words of the rules, whoever found it
      yield { type: 'delta', text: heard.text };
      return { fault: null, text: heard.text, cards: heard.cards, source: 'guide' };
    }
    if (heard) {
      conclusion = heard;
      cards = heard.cards;
    }
  }
  const prompt = wordingPrompt({
    kind: turn.kind,
    lang: turn.lang,
    history: turn.history,
    conclusion,
  });
  const guard = await createGuard({ lang: turn.lang, conclusion });
  const left = { ...patience, quiet: Math.max(patience.quiet / 4, patience.quiet - (performance.now() - begun)) };
  const answer = askForWords(provider, prompt, signal, left);
  const opening = turn.opening ? `${turn.opening}\n\n` : '';
  let raw = '';
  let read = 0;
  let shown = '';
  let caught = false;
  let ending: Ending | undefined;
  while (!ending) {
    const step = await answer.next();
    if (step.done) ending = step.value;
    else raw += step.value;
    // a refusal, an endless or a broken answer is none; half of one is kept when it was only cut short
    if (ending?.fault && ending.fault !== 'cut_short') break;
    // the first sentence at once, the others by pieces of one or two: the crisis rules cost half a millisecond each time
    const enough = read === 0 ? 1 : pieceAfter(read);
    if (!ending && raw.length - read < enough) continue;
    const settled = ending ? raw.length : read + guard.settled(raw.slice(read));
    if (settled === read || (!ending && settled - read < enough)) continue;
    read = settled;
    const looked = guard.check(plainWords(raw.slice(0, settled)));
    if (looked.whole) {
      await answer.return({ fault: null, tokensIn: 0, tokensOut: 0, requests: 0 });
      count(used, ending ?? guess(prompt, raw));
      return { fault: 'caught', text: '' };
    }
    caught ||= looked.caught;
    const next = looked.text && opening + looked.text;
    if (next === shown) continue;
    if (next.startsWith(shown)) yield { type: 'delta', text: next.slice(shown.length) };
    else yield { type: 'replaced', text: next };
    shown = next;
  }
  count(used, ending);
  const { fault } = ending;
  if (fault && fault !== 'cut_short') return { fault, text: '' };
  let text = shown.trimEnd();
  if (text === '') return { fault: fault ?? 'garbled', text };
  if (conclusion.question !== undefined) {
    const closing = `\n\n${conclusion.question}`;
    yield { type: 'delta', text: closing };
    text += closing;
  }
  return { fault: fault ?? (caught ? 'caught' : null), text, ...(cards && { cards }) };
}

const guess = (prompt: Prompt, written: string): Omit<Ending, 'fault'> => ({
  requests: 1,
  tokensIn: Math.ceil((prompt.instructions.length + prompt.messages.reduce((n, m) => n + m.content.length, 0)) / 4),
  tokensOut: Math.ceil(written.length / 4),
});
function count(
  used: { requests: number; tokensIn: number; tokensOut: number },
  more: { requests: number; tokensIn: number; tokensOut: number },
) {
  used.requests += more.requests;
  used.tokensIn += more.tokensIn;
  used.tokensOut += more.tokensOut;
}

async function account(
  ctx: Context,
  now: ModelNow,
  whose: { patientId: string } | null,
  used: { requests: number; tokensIn: number; tokensOut: number },
  fault: WriterOutcome['fault'],
): Promise<void> {
  try {
    await countUse(ctx, { day: dayOf(ctx.now()), patientId: whose?.patientId ?? null, now, ...used, fault });
  } catch (error) {
    ctx.log.warn({ problem: (error as Error).name }, 'the use of a model could not be counted');
  }
}
