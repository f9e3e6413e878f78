import type { safetyEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { getPlan, putPlan } from './keep-plan.ts';

export const safetyPlanRoutes = {
  getSafetyPlan: (ctx, call) => getPlan(ctx, call),
  putSafetyPlan: (ctx, call, { body }) => putPlan(ctx, call, body),
} satisfies Handlers<Pick<typeof safetyEndpoints, 'getSafetyPlan' | 'putSafetyPlan'>>;
