import type { conversationEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { checkCrisis } from './check-crisis.ts';
import { checkIn } from './check-in.ts';
import { createConversation } from './create-conversation.ts';
import { getConversation, listConversations } from './read-conversations.ts';
import { repeatMessage } from './repeat-message.ts';
import { sendMessage } from './send-message.ts';
import { deleteConversation, updateConversation } from './update-conversation.ts';
import { followMessage, rateMessage, stopMessage } from './use-message.ts';

export const conversationRoutes = {
  checkCrisis: (_ctx, _call, { body }) => checkCrisis(body),
  createConversation: (ctx, call, { body }) => createConversation(ctx, call, body),
  listConversations: (ctx, call, { query }) => listConversations(ctx, call, query),
  getConversation: (ctx, call, { params, query }) => getConversation(ctx, call, params.id, query),
  updateConversation: (ctx, call, { params, body }) => updateConversation(ctx, call, params.id, body),
  deleteConversation: (ctx, call, { params }) => deleteConversation(ctx, call, params.id),
  sendMessage: (ctx, call, { params, body }) => sendMessage(ctx, call, params.id, body),
  followMessage: (ctx, call, { params }) => followMessage(ctx, call, params.id),
  stopMessage: (ctx, call, { params }) => stopMessage(ctx, call, params.id),
  repeatMessage: (ctx, call, { params }) => repeatMessage(ctx, call, params.id),
  rateMessage: (ctx, call, { params, body }) => rateMessage(ctx, call, params.id, body),
  checkIn: (ctx, call, { params, body }) => checkIn(ctx, call, params.id, body),
} satisfies Handlers<typeof conversationEndpoints>;
