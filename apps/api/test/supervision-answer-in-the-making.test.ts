import { setTimeout as pause } from 'node:timers/promises';
import { createContext, createServer, sql } from '@medisense/api';
import type { OutputOf } from '@medisense/contract';
import { aPatient, callOperation, type Patient, readChatEvents } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { findOneMessage, findThread, insertMessage } from '../src/conversation/conversation.store.ts';
import { openLiveReply } from '../src/conversation/live-replies.ts';
import { keyOf, sealBody, sealFallback } from '../src/conversation/message.ts';
import { writeReply } from '../src/conversation/write-reply.ts';
import { supervisionRoom } from './supervision-room.ts';

const { api, aReader, open, say, read, take, handBack } = supervisionRoom();

/** An answer that a model is writing, as `sendMessage` leaves it. */
async function aWritingAnswer(patient: Patient, id: string) {
  const { ctx } = api();
  const thread = await findThread(ctx.db, id, sql`true`);
  if (!thread) throw new Error('no thread');
  const key = keyOf(ctx.sealing, thread);
  const messageId = ctx.newId();
  const said = (await read(patient, id)).items.at(-2);
  await ctx.db.transaction(async (tx) => {
    await insertMessage(tx, {
      id: messageId,
      conversation_id: id,
      position: thread.messages + 1,
      author: 'machine',
      written_by: null,
      created_at: ctx.now(),
      state: 'writing',
      body_sealed: sealBody(ctx.sealing, key, messageId, { text: 'Il fau', cards: [] }),
      fallback_sealed: sealFallback(ctx.sealing, key, messageId, { text: 'FALLBACK', cards: [] }),
      lang: 'fr',
      source: 'model',
      client_id: null,
      reply_to: said?.id ?? null,
      crisis_class: null,
      crisis_label: null,
      crisis_action: null,
      severity: 0,
      engine: null,
      hands: thread.hands,
    });
    await tx.run(sql`update conversation set messages = messages + 1 where id = ${id}`);
  });
  const row = await findOneMessage(ctx.db, messageId);
  if (!row) throw new Error('no message');
  return { thread, row };
}

describe('an answer in the making', () => {
  it('is stopped by taking over, and what the model goes on to say is never shown or kept', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const { thread, row } = await aWritingAnswer(patient, id);
    const live = openLiveReply(row.id);
    const streamed = (async () => {
      let shown = '';
      for await (const event of live.follow()) if (event.type === 'delta') shown += event.text;
      return shown;
    })();
    const writing = writeReply(
      api().ctx,
      thread,
      row,
      async function* () {
        yield { type: 'delta', text: 'Il faut' };
        await pause(600);
        yield { type: 'delta', text: ' prendre du SECRET' };
        return {
          text: 'Il faut prendre du SECRET',
          fault: null,
          prompt: 'p',
          model: 'm',
          tokensIn: 1,
          tokensOut: 1,
        } as never;
      },
      live,
    );
    await pause(100);
    expect((await take(reader, id)).status).toBe(200);
    await writing;
    expect(await streamed).toBe('Il faut');
    const kept = (await read(patient, id)).items.at(-1);
    expect([kept?.state, kept?.text]).toEqual(['stopped', expect.not.stringContaining('SECRET')]);
  });

  it('that another process follows ends as stopped there, without the words that were waiting', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const { row } = await aWritingAnswer(patient, id);
    const { config, log } = api().ctx;
    const second = createContext({ config, databaseUrl: config.databaseUrl ?? '', log });
    const server = await createServer(second);
    const url = await server.listen(0, '127.0.0.1');
    try {
      const following = callOperation(url, 'followMessage', { token: patient.token, params: { id: row.id } });
      await pause(300);
      const taken = await callOperation(url, 'takeOver', { token: reader.token, params: { id }, body: {} });
      expect((taken.body as OutputOf<'takeOver'>).handler).toBe('human');
      const last = readChatEvents((await following).body).at(-1);
      expect(last).toMatchObject({ type: 'done', message: { state: 'stopped', text: 'Il fau' } });
      expect(await say(patient, id, 'vous êtes là ?')).toBeNull();
      await handBack(reader, id);
      const kept = await read(patient, id);
      expect(JSON.stringify(kept.items)).not.toContain('FALLBACK');
    } finally {
      await server.stop(0);
      await second.close();
    }
  });
});
