import type { Mail } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/chip.tsx';

export const STATE_WORDS = {
  queued: 'outbox.queued',
  sent: 'outbox.sentState',
  kept: 'outbox.kept',
  failed: 'outbox.failed',
} as const satisfies Record<Mail['state'], string>;
const TONES = { queued: 'quiet', sent: 'accent', kept: 'warm', failed: 'danger' } as const;

/** Where a mail is, in one word. */
export function MailState({ state }: { state: Mail['state'] }) {
  const { t } = useTranslation('admin');
  return <Tag tone={TONES[state]}>{t(STATE_WORDS[state])}</Tag>;
}
