import type { outboxEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { getMail, listMails } from './list-mails.ts';

export const outboxRoutes = {
  listMails: (ctx, call, { query }) => listMails(ctx, call, query),
  getMail: (ctx, call, { params }) => getMail(ctx, call, params.id),
} satisfies Handlers<typeof outboxEndpoints>;
