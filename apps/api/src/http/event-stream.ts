import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../refusal.ts';
import { describe } from './failure.ts';

const BEAT_MS = 15_000;

/**
 * Sends events as they arise (text/event-stream, one JSON object each). A line of comment every 15 seconds keeps proxies
 * from closing a silent connection. What fails after the first event can no longer become an answer of its own: it is
 * told as the event `failed`.
 */
export function sendEvents(reply: FastifyReply, events: AsyncIterable<{ type: string }>): FastifyReply {
  reply.header('content-type', 'text/event-stream; charset=utf-8').header('x-accel-buffering', 'no');
  return reply.send(Readable.from(lines(reply, events), { objectMode: false, highWaterMark: 16_384 }));
}

async function* lines(reply: FastifyReply, events: AsyncIterable<{ type: string }>): AsyncGenerator<string> {
  const source = events[Symbol.asyncIterator]();
  let next = source.next();
  try {
    while (true) {
      let timer: NodeJS.Timeout | undefined;
      const beat = new Promise<'beat'>((resolve) => {
        timer = setTimeout(resolve, BEAT_MS, 'beat');
      });
      const step = await Promise.race([next, beat]).finally(() => clearTimeout(timer));
      if (step === 'beat') {
        yield ': still here\n\n';
        continue;
      }
      if (step.done) return;
      yield `event: ${step.value.type}\ndata: ${JSON.stringify(step.value)}\n\n`;
      next = source.next();
    }
  } catch (error) {
    reply.log.error({ problem: describe(error) }, 'a stream broke off');
    const code = error instanceof Refusal ? error.code : 'FAULT';
    yield `event: failed\ndata: ${JSON.stringify({ type: 'failed', code })}\n\n`;
  } finally {
    next.catch(() => undefined);
    void source.return?.(undefined);
  }
}
