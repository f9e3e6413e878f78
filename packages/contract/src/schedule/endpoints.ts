import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, id, instant, timeZone } from '../shapes.ts';
import { schedule, scheduleInput, slot, slotMinutes } from './shapes.ts';

const tag = 'Schedules and slots';
const staff = { roles: ['administrator', 'doctor', 'assistant'] } as const;
const anyone = { roles: ['administrator', 'doctor', 'assistant', 'patient'] } as const;

export const hold = z.strictObject({ id, practitionerId: id, start: instant, end: instant, expiresAt: instant });

/** Working hours, the free slots that follow from them, and holding one for ten minutes. */
export const scheduleEndpoints = {
  listSlots: endpoint({
    method: 'GET',
    path: '/api/practitioners/{id}/slots',
    tag,
    summary: 'Free slots between two instants, at most 35 days apart (default: the next 7 days); the first 1000.',
    access: 'public',
    audit: { none: 'public information' },
    params: byId,
    query: z.strictObject({ from: instant.optional(), to: instant.optional() }),
    output: z.strictObject({ timeZone, slotMinutes, items: z.array(slot).max(1000) }),
    status: 200,
    refusals: ['NOT_FOUND'],
    throttle: 'directory',
  }),
  getSchedule: endpoint({
    method: 'GET',
    path: '/api/practitioners/{id}/schedule',
    tag,
    summary: 'Working hours and absences, for the practitioner, its assistants and administrators.',
    access: staff,
    audit: { none: 'working hours are no personal record' },
    params: byId,
    output: schedule,
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
  putSchedule: endpoint({
    method: 'PUT',
    path: '/api/practitioners/{id}/schedule',
    tag,
    summary: 'Replace working hours and absences. Visits already booked stay.',
    access: staff,
    audit: { event: 'schedule.replace', kind: 'deed' },
    params: byId,
    body: scheduleInput,
    output: schedule,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE'],
  }),
  holdSlot: endpoint({
    method: 'POST',
    path: '/api/slot-holds',
    tag,
    summary: 'Hold a free slot for ten minutes while the visit is being asked for.',
    access: anyone,
    audit: { event: 'slot.hold', kind: 'deed' },
    body: z.strictObject({ practitionerId: id, start: instant, durationMinutes: slotMinutes.optional() }),
    output: hold,
    status: 201,
    refusals: ['NOT_FOUND', 'SLOT_TAKEN', 'SLOT_NOT_OFFERED', 'IN_THE_PAST', 'TOO_MANY_HOLDS'],
    creates: true,
  }),
  releaseHold: endpoint({
    method: 'DELETE',
    path: '/api/slot-holds/{id}',
    tag,
    summary: 'Give a held slot back, also one that has run out. NOT_FOUND once it is booked, replaced or swept away.',
    access: anyone,
    audit: { event: 'slot.release', kind: 'deed' },
    params: byId,
    status: 204,
    refusals: ['NOT_FOUND'],
  }),
};
