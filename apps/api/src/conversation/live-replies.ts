import type { ChatEvent, Message } from '@medisense/contract';

/** An answer that this process is writing. Any number of listeners get it from its beginning. */
export interface LiveReply {
  readonly id: string;
  /** What is shown so far. */
  readonly text: string;
  readonly signal: AbortSignal;
  push(delta: string): void;
  replace(text: string): void;
  /** The last event; listeners end after it. */
  end(message: Message | null): void;
  /** Asks the writer to stop. */
  abort(): void;
  follow(): AsyncGenerator<ChatEvent>;
}

const live = new Map<string, LiveReply>();

/** The answer with this id, if this very process is writing it. */
export const liveReply = (id: string): LiveReply | undefined => live.get(id);

/** Begins an answer that others can listen to until it ends. */
export function openLiveReply(id: string): LiveReply {
  const control = new AbortController();
  const waiting = new Set<() => void>();
  const events: ChatEvent[] = [];
  let text = '';
  let over = false;
  const tell = (event: ChatEvent) => {
    if (over) return;
    events.push(event);
    for (const wake of waiting) wake();
  };
  const reply: LiveReply = {
    id,
    get text() {
      return text;
    },
    signal: control.signal,
    push(delta) {
      text += delta;
      tell({ type: 'delta', text: delta });
    },
    replace(next) {
      text = next;
      tell({ type: 'replaced', text: next });
    },
    end(message) {
      tell({ type: 'done', message });
      over = true;
      live.delete(id);
      for (const wake of waiting) wake();
    },
    abort: () => control.abort(),
    async *follow() {
      let next = 0;
      while (true) {
        while (next < events.length) yield events[next++] as ChatEvent;
        if (over) return;
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
  };
  live.set(id, reply);
  return reply;
}
