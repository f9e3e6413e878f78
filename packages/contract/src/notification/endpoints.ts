import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, page, pageOf } from '../shapes.ts';
import { notification } from './shapes.ts';

const tag = 'Notifications';
const anyone = { roles: ['administrator', 'doctor', 'assistant', 'patient'] } as const;
const audit = { none: 'codes about the own account only, asked for every few seconds' } as const;
const unread = z.int().min(0);

/** The bell: what happened that concerns the own account. Asking changes nothing and prolongs no session. */
export const notificationEndpoints = {
  listNotifications: endpoint({
    method: 'GET',
    path: '/api/notifications',
    tag,
    summary: 'The own notices, the newest first, with how many are unread.',
    access: anyone,
    audit,
    query: z.strictObject({ ...page }),
    output: pageOf(notification).extend({ unread }),
    status: 200,
    refusals: [],
  }),
  readNotification: endpoint({
    method: 'POST',
    path: '/api/notifications/{id}/read',
    tag,
    summary: 'Mark a notice as read; once more changes nothing.',
    access: anyone,
    audit,
    params: byId,
    output: notification,
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
  readAllNotifications: endpoint({
    method: 'POST',
    path: '/api/notifications/read-all',
    tag,
    summary: 'Mark every notice as read.',
    access: anyone,
    audit,
    output: z.strictObject({ unread }),
    status: 200,
    refusals: [],
  }),
};
