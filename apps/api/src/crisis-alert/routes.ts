import type { safetyEndpoints } from '@medisense/contract';
import { actorOf } from '../call.ts';
import type { Handlers } from '../handler.ts';
import { claimAlert, closeAlert } from './claim-alert.ts';
import { listDuty, setDuty } from './duty.ts';
import { handOverAlert } from './hand-over-alert.ts';
import { listAlerts } from './list-alerts.ts';
import { getAlertContact } from './read-contact.ts';

type Own = Omit<typeof safetyEndpoints, 'getSafetyPlan' | 'putSafetyPlan'>;

export const crisisAlertRoutes = {
  listCrisisAlerts: (ctx, call, { query }) => listAlerts(ctx, call, query),
  claimCrisisAlert: (ctx, call, { params }) => claimAlert(ctx, call, params.id),
  closeCrisisAlert: (ctx, call, { params, body }) => closeAlert(ctx, call, params.id, body),
  handOverCrisisAlert: (ctx, call, { params, body }) => handOverAlert(ctx, call, params.id, body),
  getAlertContact: (ctx, call, { params }) => getAlertContact(ctx, call, params.id),
  listDuty: (ctx, call) => listDuty(ctx, call),
  setOwnDuty: (ctx, call, { body }) => setDuty(ctx, call, actorOf(call).accountId, body.onDuty),
  setDuty: (ctx, call, { params, body }) => setDuty(ctx, call, params.id, body.onDuty),
} satisfies Handlers<Own>;
