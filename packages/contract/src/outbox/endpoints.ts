import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, id, instant, page, pageOf } from '../shapes.ts';

export const mail = z.strictObject({
  id,
  to: z.string(),
  subject: z.string(),
  /** `kept`: there is no mail server, this page is where it can be read. */
  state: z.enum(['queued', 'sent', 'kept', 'failed']),
  attempts: z.int(),
  createdAt: instant,
  sentAt: instant.nullable(),
});
export type Mail = z.infer<typeof mail>;
const administrator = { roles: ['administrator'] } as const;
const tag = 'Outbox';

/** Mails that went out, or would have. */
export const outboxEndpoints = {
  listMails: endpoint({
    method: 'GET',
    path: '/api/outbox',
    tag,
    summary: 'Outgoing mails, the newest first.',
    access: administrator,
    audit: { event: 'outbox.list', kind: 'read' },
    query: z.strictObject({ state: mail.shape.state.optional(), ...page }),
    output: pageOf(mail),
    status: 200,
    refusals: [],
  }),
  getMail: endpoint({
    method: 'GET',
    path: '/api/outbox/{id}',
    tag,
    summary: 'One mail with its text. The text is only there in demo mode: it can hold a link that signs somebody in.',
    access: administrator,
    audit: { event: 'outbox.open', kind: 'read' },
    params: byId,
    output: z.strictObject({ ...mail.shape, text: z.string().nullable() }),
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
};
