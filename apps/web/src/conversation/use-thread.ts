import type { ChatEvent, OutputOf } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, prepareStreams, stream } from '../platform/api.ts';
import { ApiError } from '../platform/api-error.ts';
import { useLanguage } from '../platform/i18n.ts';
import { queryClient } from '../platform/query-client.ts';
import { putMessages, threadQuery, threadsChanged } from './thread-queries.ts';

/** A message that has not reached the server yet, or could not. */
export type Unsent = { clientId: string; text: string; error: unknown };
/** An answer as it comes. */
export type Writing = { id: string; text: string };
export type CrisisCheck = OutputOf<'checkCrisis'>;

const QUIET_MS = 15_000;
const WATCHFUL_MS = 3_000;
const TRIES = 5;

const newId = () => crypto.randomUUID();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One thread on screen: what was said, what is being written, what could not be sent. An answer goes on at the server
 * when this page is left; coming back, or after a lost connection, it is listened to from its beginning.
 */
export function useThread(id: string) {
  const language = useLanguage();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [crisis, setCrisis] = useState<CrisisCheck | null>(null);
  const listening = useRef<AbortController | null>(null);
  const thread = useQuery({
    ...threadQuery(id),
    refetchInterval: (query) => {
      if (listening.current) return false;
      const known = query.state.data;
      return known?.human || known?.crisisOpen ? WATCHFUL_MS : QUIET_MS;
    },
  });

  const listen = useCallback(
    async (begin: (signal: AbortSignal) => AsyncIterable<ChatEvent>) => {
      listening.current?.abort();
      const control = new AbortController();
      listening.current = control;
      let replyId: string | null = null;
      let source = begin(control.signal);
      try {
        for (let tries = 0; ; tries++) {
          const ended = await hear(id, source, setWriting, (found) => {
            replyId = found;
          }).catch((error: unknown) => {
            // once the message is kept, a lost connection is no failure: the answer is there, or on its way
            if (control.signal.aborted || replyId === null || tries >= TRIES || !passing(error)) throw error;
            return false;
          });
          if (ended) break;
          if (replyId === null || tries >= TRIES) throw new ApiError({ code: 'OFFLINE', status: 0 });
          await pause(500 * 2 ** tries);
          source = stream('followMessage', { params: { id: replyId }, signal: control.signal });
        }
      } finally {
        if (listening.current === control) {
          listening.current = null;
          setWriting(null);
          void queryClient.invalidateQueries({ queryKey: threadQuery(id).queryKey });
          void threadsChanged();
        }
      }
    },
    [id],
  );

  const deliver = useCallback(
    async (message: Unsent) => {
      setUnsent({ ...message, error: null });
      const check = call('checkCrisis', { body: { text: message.text, lang: language } }).then(
        (found) => setCrisis(found.class !== 'non_crisis' && found.severity >= 2 ? found : null),
        () => undefined,
      );
      try {
        await listen((signal) =>
          stream('sendMessage', {
            params: { id },
            body: { text: message.text, lang: language, clientId: message.clientId },
            signal,
          }),
        );
        setUnsent((now) => (now?.clientId === message.clientId ? null : now));
        await check;
        // a danger to the body is judged by the answer, which knows what was said before
        setCrisis((found) => (found?.label === 'medical_emergency' && !tellsEmergency(id) ? null : found));
      } catch (error) {
        setUnsent((now) => (now?.clientId === message.clientId ? { ...message, error } : now));
      }
    },
    [id, language, listen],
  );

  useEffect(() => void prepareStreams().catch(() => undefined), []);
  // an answer that was being written when the page was left
  const left = thread.data?.items.findLast((each) => each.state === 'writing')?.id;
  useEffect(() => {
    if (!left || listening.current) return;
    listen((signal) => stream('followMessage', { params: { id: left }, signal })).catch(() => undefined);
  }, [left, listen]);
  useEffect(
    () => () => {
      listening.current?.abort();
      listening.current = null;
    },
    [],
  );

  return {
    thread,
    writing,
    unsent,
    crisis,
    dismissCrisis: () => setCrisis(null),
    send: (text: string) => void deliver({ clientId: newId(), text, error: null }),
    resend: () => unsent && void deliver(unsent),
    takeBack: () => {
      const text = unsent?.text ?? '';
      setUnsent(null);
      return text;
    },
    stop: async () => {
      if (writing) putMessages(id, await call('stopMessage', { params: { id: writing.id } }));
    },
    repeat: (messageId: string) => listen((signal) => stream('repeatMessage', { params: { id: messageId }, signal })),
  };
}

/** Whether the last answer of a thread says that it is an emergency. */
function tellsEmergency(threadId: string): boolean {
  const answer = queryClient.getQueryData(threadQuery(threadId).queryKey)?.items.at(-1);
  if (!answer || answer.author === 'person') return true;
  return answer.cards.some(
    (card) =>
      card.type === 'crisis' ||
      (card.type === 'link' && card.to === 'emergency') ||
      (card.type === 'orientation' && card.urgency === 'emergency'),
  );
}

const passing = (error: unknown) => error instanceof ApiError && (error.code === 'OFFLINE' || error.status >= 500);

/** Takes in the events of one answer. False when they broke off before the end. */
async function hear(
  threadId: string,
  source: AsyncIterable<ChatEvent>,
  show: (writing: Writing | null) => void,
  begun: (replyId: string | null) => void,
): Promise<boolean> {
  const reply: Writing = { id: '', text: '' };
  const write = (change: Partial<Writing>) => show({ ...Object.assign(reply, change) });
  for await (const event of source) {
    if (event.type === 'accepted') {
      putMessages(threadId, event.message);
      begun(event.replyId);
      if (event.replyId) write({ id: event.replyId, text: '' });
    } else if (event.type === 'delta') {
      write({ text: reply.text + event.text });
    } else if (event.type === 'replaced') {
      write({ text: event.text });
    } else if (event.type === 'done') {
      putMessages(threadId, event.message);
      return true;
    } else if (event.type === 'failed') throw new ApiError({ code: event.code, status: 500 });
  }
  return false;
}
