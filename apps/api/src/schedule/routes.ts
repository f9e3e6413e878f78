import type { scheduleEndpoints } from '@medisense/contract';
import { actorOf } from '../call.ts';
import type { Handlers } from '../handler.ts';
import { getSchedule } from './get-schedule.ts';
import { holdSlot, releaseHold } from './hold-slot.ts';
import { listSlots } from './list-slots.ts';
import { putSchedule } from './put-schedule.ts';

export const scheduleRoutes = {
  listSlots: (ctx, _call, input) => listSlots(ctx, input),
  getSchedule: (ctx, call, input) => getSchedule(ctx, actorOf(call), input.params.id),
  putSchedule,
  holdSlot,
  releaseHold,
} satisfies Handlers<typeof scheduleEndpoints>;
