import { z } from 'zod';
import { id, instant } from '../shapes.ts';

/**
 * What somebody can be told of. A new kind needs its words in `locales/<language>/notification.json` and its address in
 * `web/src/notification/notice-link.ts`; `data` holds ids, codes and counts only, never words about a person.
 */
export const notificationKind = z.enum([
  /** A crisis alert waits for this member of staff. `data`: severity, label, again, nobodyOnDuty. */
  'crisis-alert',
  /** A colleague has handed an alert to this member of staff. `data`: severity, label. */
  'crisis-alert-handed',
  /** An alert that this member of staff has taken on has become graver. `data`: severity, label. */
  'crisis-alert-rose',
  /** Danger was heard once more of the person whose alert this member of staff has taken on, no graver. `data`: severity, label. */
  'crisis-alert-more',
  /** Nothing was heard of this member of staff about an alert that they have on. `data`: severity, label, minutes. */
  'crisis-alert-quiet',
  /** Nothing was heard of the colleague who has an alert on, although they were reminded. `data`: severity, label, minutes. */
  'crisis-alert-unheard',
  /** A colleague has taken on an alert of this member of staff, who did not answer. `data`: severity, label. */
  'crisis-alert-taken',
  /** A member of staff has read the trusted contact of this patient. */
  'trusted-contact-read',
  /** A member of staff has opened who is behind a conversation of this patient. `aboutId`: the conversation. */
  'identity-opened',
]);
export type NotificationKind = z.infer<typeof notificationKind>;

export const notificationData = z.record(z.string().max(40), z.union([z.string().max(80), z.number(), z.boolean()]));
export type NotificationData = z.infer<typeof notificationData>;

/** One notice to one account. */
export const notification = z.strictObject({
  id,
  kind: notificationKind,
  /** What it is about; of which entity follows from the kind. */
  aboutId: id.nullable(),
  data: notificationData,
  createdAt: instant,
  readAt: instant.nullable(),
});
export type Notification = z.infer<typeof notification>;
