import type { notificationEndpoints, outboxEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { getMail, listMails } from './list-mails.ts';
import { listNotifications, readAllNotifications, readNotification } from './read-notifications.ts';

export const outboxRoutes = {
  listMails: (ctx, call, { query }) => listMails(ctx, call, query),
  getMail: (ctx, call, { params }) => getMail(ctx, call, params.id),
} satisfies Handlers<typeof outboxEndpoints>;

export const notificationRoutes = {
  listNotifications: (ctx, call, { query }) => listNotifications(ctx, call, query),
  readNotification: (ctx, call, { params }) => readNotification(ctx, call, params.id),
  readAllNotifications: (ctx, call) => readAllNotifications(ctx, call),
} satisfies Handlers<typeof notificationEndpoints>;
