import type { Notification, Role } from '@medisense/contract';

/** Where a notice leads; null where there is nothing more to see. Its words are `notification.json`, under its kind. */
export function noticeLink({ kind }: Notification, role: Role): string | null {
  switch (kind) {
    case 'crisis-alert':
    case 'crisis-alert-handed':
    case 'crisis-alert-rose':
    case 'crisis-alert-more':
    case 'crisis-alert-quiet':
    case 'crisis-alert-unheard':
    case 'crisis-alert-taken':
      return role === 'administrator' || role === 'doctor' ? '/alerts' : null;
    case 'trusted-contact-read':
      return '/safety-plan';
    case 'identity-opened':
      return '/access-log';
    default:
      return null;
  }
}
