import type { Message } from '@medisense/contract';
import type { Prompt } from './prompt.ts';
import { type Provider, TooLarge } from './provider.ts';

type Fault = NonNullable<Message['fault']>;
/** How long to wait, in milliseconds. */
export interface Patience {
  /** Until the first words, and between two pieces. */
  quiet: number;
  whole: number;
}
/** From the setting of the first words (8 s unless said otherwise) follows the one of the whole answer (45 s). */
export const patienceOf = (timeoutMs: number): Patience => ({
  quiet: timeoutMs,
  whole: Math.min(180_000, Math.round((timeoutMs * 45) / 8)),
});

/** How a call ended. `null`: as it should. */
export interface Ending {
  fault: Fault | null;
  tokensIn: number;
  tokensOut: number;
  /** Requests that were made: a second try counts. */
  requests: number;
}
/** An answer is to have some 110 words. */
const MOST_TOKENS = 1500;
/** More than so many tokens make. */
const MOST_CHARACTERS = 8000;
const SECOND_TRY_WITHIN_MS = 1500;

/**
 * Asks for words and hands them on as they come. Never throws for what a provider does: the ending says it. A request that fails
 * at once, before any word, is made a second time when the provider does not ask for more patience than there is.
 */
export async function* askForWords(
  provider: Provider,
  prompt: Prompt,
  signal: AbortSignal,
  patience: Patience,
): AsyncGenerator<string, Ending> {
  const begun = performance.now();
  let requests = 0;
  while (true) {
    requests += 1;
    const attempt = once(provider, prompt, signal, patience, begun);
    let spoke = false;
    while (true) {
      const step = await attempt.next();
      if (!step.done) {
        spoke = true;
        yield step.value;
        continue;
      }
      const { again, ...ending } = step.value;
      const early = performance.now() - begun < Math.min(SECOND_TRY_WITHIN_MS, patience.quiet / 2);
      if (spoke || !again || requests > 1 || !early || signal.aborted) return { ...ending, requests };
      await new Promise((resolve) => setTimeout(resolve, 200));
      break;
    }
  }
}

interface Attempt extends Omit<Ending, 'requests'> {
  /** The fault may pass by itself at once. */
  again: boolean;
}
async function* once(
  provider: Provider,
  prompt: Prompt,
  signal: AbortSignal,
  patience: Patience,
  begun: number,
): AsyncGenerator<string, Attempt> {
  const control = new AbortController();
  let late: 'quiet' | 'whole' | undefined;
  const end = (why: typeof late) => () => {
    late = why;
    control.abort();
  };
  const whole = setTimeout(end('whole'), Math.max(0, patience.whole - (performance.now() - begun)));
  let quiet = setTimeout(end('quiet'), Math.max(0, patience.quiet - (performance.now() - begun)));
  const follow = () => control.abort();
  signal.addEventListener('abort', follow, { once: true });
  if (signal.aborted) control.abort();

  let written = 0;
  let ended = false;
  let tokens: { in: number; out: number } | undefined;
  let outcome: { fault: Fault | null; again?: boolean } = { fault: 'garbled' };
  try {
    const { stream } = await provider.model.doStream({
      prompt: asSent(prompt),
      temperature: 0.2,
      maxOutputTokens: MOST_TOKENS,
      ...provider.reasoning,
      abortSignal: control.signal,
    });
    for await (const part of stream) {
      if (part.type === 'text-delta' && part.delta) {
        written += part.delta.length;
        clearTimeout(quiet);
        quiet = setTimeout(end('quiet'), patience.quiet);
        if (written > MOST_CHARACTERS) {
          outcome = { fault: 'too_long' };
          control.abort();
          break;
        }
        yield part.delta;
      } else if (part.type === 'error') {
        outcome = faultOf(part.error);
        break;
      } else if (part.type === 'finish') {
        const { inputTokens, outputTokens } = part.usage;
        if (inputTokens.total !== undefined || outputTokens.total !== undefined)
          tokens = { in: inputTokens.total ?? 0, out: outputTokens.total ?? 0 };
        outcome = endingOf(part.finishReason.unified, written);
      }
    }
    ended = true;
  } catch (error) {
    outcome = control.signal.aborted ? { fault: 'timeout' } : faultOf(error);
  } finally {
    clearTimeout(quiet);
    clearTimeout(whole);
    signal.removeEventListener('abort', follow);
    if (!ended) control.abort();
  }
  if (late) outcome = { fault: 'timeout' };
  // what breaks off after words were shown is cut short, whatever broke it
  const broken = outcome.fault === 'timeout' || outcome.fault === 'unavailable' || outcome.fault === 'garbled';
  if (broken && written > 0) outcome = { fault: 'cut_short' };
  const said = prompt.instructions.length + prompt.messages.reduce((sum, { content }) => sum + content.length, 0);
  return {
    fault: outcome.fault,
    again: outcome.again ?? false,
    // a call that broke off is paid for too; four characters make about one token
    tokensIn: tokens?.in ?? (outcome.again ? 0 : Math.ceil(said / 4)),
    tokensOut: tokens?.out ?? Math.ceil(written / 4),
  };
}

/** A prompt as the provider's library takes it. */
function asSent({ instructions, messages }: Prompt) {
  return [
    { role: 'system' as const, content: instructions },
    ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text' as const, text: content }] })),
  ];
}

function endingOf(reason: string, written: number): { fault: Fault | null } {
  if (reason === 'content-filter') return { fault: 'refused' };
  if (reason === 'length') return { fault: 'cut_short' };
  if (reason === 'stop') return { fault: written > 0 ? null : 'garbled' };
  return { fault: 'garbled' };
}

/** An object that was asked for, and what it took. */
export interface Asked {
  object: unknown;
  fault: Fault | null;
  tokensIn: number;
  tokensOut: number;
}
/** Asks for an object of a form. Undefined for anything that went wrong: understanding is a help, never a condition. */
export async function askForObject(
  provider: Provider,
  prompt: Prompt,
  schema: object,
  signal: AbortSignal,
  within: number,
): Promise<Asked> {
  const control = new AbortController();
  const late = setTimeout(() => control.abort(), within);
  const follow = () => control.abort();
  signal.addEventListener('abort', follow, { once: true });
  if (signal.aborted) control.abort();
  const said = Math.ceil((prompt.instructions.length + (prompt.messages[0]?.content.length ?? 0)) / 4);
  try {
    const { content, usage } = await provider.model.doGenerate({
      prompt: asSent(prompt),
      responseFormat: { type: 'json', schema },
      temperature: 0,
      maxOutputTokens: MOST_TOKENS,
      ...provider.reasoning,
      abortSignal: control.signal,
    });
    const tokens = { tokensIn: usage.inputTokens.total ?? said, tokensOut: usage.outputTokens.total ?? 0 };
    try {
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
      return { object: JSON.parse(text), fault: null, ...tokens };
    } catch {
      return { object: undefined, fault: 'garbled', ...tokens };
    }
  } catch (error) {
    const { fault } = control.signal.aborted ? { fault: 'timeout' as const } : faultOf(error);
    return { object: undefined, fault, tokensIn: said, tokensOut: 0 };
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', follow);
  }
}

/** What an error of the SDK means to a person. Its text is never used: it can repeat what was sent. */
function faultOf(error: unknown): { fault: Fault; again?: boolean } {
  if (among(error, (each) => each instanceof TooLarge)) return { fault: 'too_long' };
  const call = error as { name?: string; statusCode?: number; responseBody?: string };
  switch (call.name) {
    case 'AI_JSONParseError':
    case 'AI_TypeValidationError':
    case 'AI_InvalidResponseDataError':
    case 'AI_NoObjectGeneratedError':
    case 'AI_NoOutputGeneratedError':
    case 'AI_EmptyResponseBodyError':
      return { fault: 'garbled' };
  }
  const status = call.statusCode;
  if (status === 429) return { fault: 'rate_limited', again: waitAsked(call.responseBody) <= 1 };
  if (status !== undefined && status >= 500) return { fault: 'unavailable', again: true };
  if (status !== undefined && status < 300) return { fault: 'garbled' };
  return { fault: 'unavailable' };
}

function among(error: unknown, test: (error: unknown) => boolean): boolean {
  for (let each = error, depth = 0; each && depth < 6; each = (each as Error).cause, depth++)
    if (test(each)) return true;
  return false;
}

/** Seconds that the provider asks to wait; none said: long. */
function waitAsked(body: string | undefined): number {
  const said = /"retryDelay":\s*"([\d.]+)s"/.exec(body ?? '')?.[1];
  return said === undefined ? Number.POSITIVE_INFINITY : Number(said);
}
