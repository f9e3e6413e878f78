import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { geminiWire } from './gemini-wire.ts';
import { openAiWire } from './openai-wire.ts';

/** What a provider can do wrong. */
export type ModelFault =
  /** Says nothing at all, for ever. */
  | 'hang'
  /** One piece of the answer, then nothing, for ever. */
  | 'hang_after_first'
  | 'rate_limited'
  | 'error_500'
  | 'error_503'
  | 'wrong_key'
  /** A page of a proxy where JSON was to be, with status 200. */
  | 'html'
  | 'truncated_json'
  | 'fifty_megabytes'
  /** Words without end. */
  | 'endless'
  | 'blocked_prompt'
  | 'empty_candidate'
  | 'reset'
  | 'reset_after_first';

/** One answer of the fake: words, an object where one was asked for, or a fault. */
export interface Play {
  /** The text, sent in these pieces. */
  say?: string | readonly string[];
  /** Milliseconds before the first piece, and between two. */
  afterMs?: number;
  everyMs?: number;
  /** As Google names them; translated for the other wire. */
  finish?: 'STOP' | 'MAX_TOKENS' | 'SAFETY' | 'RECITATION' | 'PROHIBITED_CONTENT';
  /** The answer to a structured request. */
  object?: unknown;
  fault?: ModelFault;
  /** For `rate_limited`: how long to wait, in seconds. */
  retryAfter?: number;
}

/** A request as it arrived. */
export interface ModelRequest {
  path: string;
  model: string;
  /** Asked to stream. */
  stream: boolean;
  /** Asked for an object of a schema. */
  structured: boolean;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
  /** Everything that was said to the model, as one text. */
  prompt: string;
  /** The asker went away before the answer ended. */
  left: boolean;
}

/** How one provider writes its answers down. */
export interface Wire {
  /** What was asked for, or undefined when the address is not of this provider. */
  read(
    path: string,
    body: Record<string, unknown>,
  ): Omit<ModelRequest, 'path' | 'body' | 'headers' | 'left'> | undefined;
  contentType(stream: boolean): string;
  /** One piece of an answer; `finish` comes with the last. */
  piece(text: string, at: { model: string; finish?: Play['finish'] }): string;
  /** After the last piece. */
  end(): string;
  /** A whole answer at once. */
  whole(text: string, at: { model: string; finish?: Play['finish'] }): string;
  /** The prompt itself was refused. */
  blocked(stream: boolean): string;
  /** An answer with nothing in it. */
  empty(stream: boolean): string;
  error(
    kind: 'rate_limited' | 'error_500' | 'error_503' | 'wrong_key',
    retryAfter: number,
  ): { status: number; body: string };
}

export interface FakeGemini {
  /** Base address for Gemini (`AI_PROVIDER=gemini`). */
  url: string;
  /** Base address for an OpenAI-compatible client. */
  openAiUrl: string;
  requests: ModelRequest[];
  /** Answers in this order; when they are used up, `always`. */
  play(...plays: Play[]): void;
  /** The same for structured requests. */
  understand(...plays: Play[]): void;
  /** The answer when nothing else was planned. */
  always(play: Play | ((request: ModelRequest) => Play)): void;
  /** Forgets what was planned and what was asked. */
  reset(): void;
  stop(): Promise<void>;
}

const usual: Play = {
  say: ['Merci pour votre message. ', 'Je suis là pour vous écouter. ', 'Dites-m’en un peu plus.'],
};
const wires: readonly Wire[] = [geminiWire, openAiWire];
const HTML = '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';
const MEGABYTE = 'Lorem ipsum dolor sit amet '.repeat(38_000);

/**
 * A model provider on loopback that speaks the real wire formats (Gemini's `generateContent` and `streamGenerateContent`, and
 * chat completions), keeps what it was asked, and plays what a test planned.
 */
export async function startGemini(): Promise<FakeGemini> {
  const requests: ModelRequest[] = [];
  let words: Play[] = [];
  let objects: Play[] = [];
  let fallback: (request: ModelRequest) => Play = () => usual;
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, unknown>;
    const path = incoming.url ?? '/';
    for (const wire of wires) {
      const read = wire.read(path, body);
      if (!read) continue;
      const request: ModelRequest = { ...read, path, body, headers: incoming.headers, left: false };
      requests.push(request);
      outgoing.on('close', () => {
        if (!outgoing.writableFinished) request.left = true;
      });
      const planned = (request.structured ? objects : words).shift();
      await perform(wire, request, planned ?? fallback(request), outgoing);
      return;
    }
    outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"code":404,"status":"NOT_FOUND"}}');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/v1beta`,
    openAiUrl: `${origin}/v1`,
    requests,
    play: (...plays) => void words.push(...plays),
    understand: (...plays) => void objects.push(...plays),
    always: (play) => {
      fallback = typeof play === 'function' ? play : () => play;
    },
    reset: () => {
      words = [];
      objects = [];
      requests.length = 0;
      fallback = () => usual;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function perform(wire: Wire, request: ModelRequest, play: Play, outgoing: ServerResponse): Promise<void> {
  const { stream, model } = request;
  const open = () => outgoing.writeHead(200, { 'content-type': wire.contentType(stream) });
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  if (play.afterMs) await pause(play.afterMs);
  switch (play.fault) {
    case 'hang':
      return;
    case 'reset':
      outgoing.socket?.resetAndDestroy();
      return;
    case 'rate_limited':
    case 'error_500':
    case 'error_503':
    case 'wrong_key': {
      const { status, body } = wire.error(play.fault, play.retryAfter ?? 20);
      outgoing.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(body);
      return;
    }
    case 'html':
      outgoing.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' }).end(HTML);
      return;
    case 'blocked_prompt':
      open().end(wire.blocked(stream));
      return;
    case 'empty_candidate':
      open().end(wire.empty(stream));
      return;
    case 'truncated_json': {
      const piece = stream ? wire.piece('Bonjour, voici', { model }) : wire.whole('{"findings":[', { model });
      open().end(piece.slice(0, piece.length - 20));
      return;
    }
    case 'fifty_megabytes':
      open();
      for (let at = 0; at < 50 && !outgoing.destroyed; at++) {
        outgoing.write(at === 0 ? `data: {"candidates":[{"content":{"parts":[{"text":"${MEGABYTE}` : MEGABYTE);
        while (outgoing.writableNeedDrain && !outgoing.destroyed) await pause(1);
      }
      if (!outgoing.destroyed) outgoing.end('"}]}}]}\n\n');
      return;
  }
  const pieces = play.object !== undefined ? [JSON.stringify(play.object)] : [play.say ?? usual.say ?? ''].flat();
  if (!stream) {
    open().end(wire.whole(pieces.join(''), { model, finish: play.finish ?? 'STOP' }));
    return;
  }
  open();
  if (play.fault === 'endless') {
    while (!outgoing.destroyed) {
      outgoing.write(wire.piece('Le sommeil est bon pour vous, et il est bon pour tous. ', { model }));
      await pause(play.everyMs ?? 1);
    }
    return;
  }
  for (const [index, piece] of pieces.entries()) {
    if (outgoing.destroyed) return;
    const last = index === pieces.length - 1;
    const broken = play.fault === 'hang_after_first' || play.fault === 'reset_after_first';
    outgoing.write(wire.piece(piece, { model, ...(last && !broken && { finish: play.finish ?? 'STOP' }) }));
    if (broken) {
      await pause(30);
      if (play.fault === 'reset_after_first') outgoing.socket?.resetAndDestroy();
      return;
    }
    if (!last && play.everyMs) await pause(play.everyMs);
  }
  outgoing.end(wire.end());
}
