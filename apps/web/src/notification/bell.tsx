import { UnstyledButton } from '@mantine/core';
import type { Role } from '@medisense/contract';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './notification.module.css';
import { useNotifications } from './notification-queries.ts';

const load = () => import('./bell-panel.tsx');
const BellPanel = lazy(() => load().then((module) => ({ default: module.BellPanel })));

/** What happened that concerns the person: how many are unread, and at a press the list. */
export function Bell({ role, place }: { role: Role; place: 'side' | 'top' }) {
  const { t } = useTranslation('common');
  const { unread } = useNotifications(role);
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const label = unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label');
  const button = (
    <UnstyledButton
      className={classes.bell}
      data-unread={unread > 0 || undefined}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={opened}
      onPointerEnter={() => void load()}
      onClick={() => {
        setWanted(true);
        setOpened((before) => !before);
      }}
    >
      <IconBell size={22} stroke={1.7} aria-hidden />
      {/* drawn by the style sheet: the label says the number in words */}
      {unread > 0 && <span className={classes.count} data-count={unread > 99 ? '99+' : unread} aria-hidden />}
    </UnstyledButton>
  );
  return (
    <>
      <span className={classes.hidden} role="status">
        {unread > 0 ? label : ''}
      </span>
      {wanted ? (
        <Suspense fallback={button}>
          <BellPanel button={button} role={role} place={place} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      ) : (
        button
      )}
    </>
  );
}
