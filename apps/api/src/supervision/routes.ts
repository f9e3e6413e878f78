import type { supervisionEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { listAccessLog } from './access-log.ts';
import { getAlertWords, openAlertIdentity } from './alert-words.ts';
import { listCannedReplies } from './canned-replies.ts';
import { makeTestCase } from './make-test-case.ts';
import { openIdentity } from './open-identity.ts';
import { getSupervision, listSupervision } from './read-threads.ts';
import { listReviews, putReview } from './review-answers.ts';
import { getSupervisionStatistics } from './statistics.ts';
import { handBack, takeOver, writeAsHuman } from './take-over.ts';

export const supervisionRoutes = {
  listSupervision: (ctx, call, { query }) => listSupervision(ctx, call, query),
  getSupervision: (ctx, call, { params, query }) => getSupervision(ctx, call, params.id, query),
  openIdentity: (ctx, call, { params, body }) => openIdentity(ctx, call, params.id, body),
  getAlertWords: (ctx, call, { params, query }) => getAlertWords(ctx, call, params.id, query),
  openAlertIdentity: (ctx, call, { params, body }) => openAlertIdentity(ctx, call, params.id, body),
  takeOver: (ctx, call, { params, body }) => takeOver(ctx, call, params.id, body),
  handBack: (ctx, call, { params }) => handBack(ctx, call, params.id),
  writeAsHuman: (ctx, call, { params, body }) => writeAsHuman(ctx, call, params.id, body),
  listCannedReplies: (_ctx, call, { query }) => listCannedReplies(call, query),
  listReviews: (ctx, call, { query }) => listReviews(ctx, call, query),
  putReview: (ctx, call, { params, body }) => putReview(ctx, call, params.messageId, body),
  makeTestCase: (ctx, call, { params, body }) => makeTestCase(ctx, call, params.id, body),
  getSupervisionStatistics: (ctx, call, { query }) => getSupervisionStatistics(ctx, call, query),
  listAccessLog: (ctx, call, { query }) => listAccessLog(ctx, call, query),
} satisfies Handlers<typeof supervisionEndpoints>;
