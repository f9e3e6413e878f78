import { Button, Drawer, Popover } from '@mantine/core';
import type { Notification, Role } from '@medisense/contract';
import { IconBell, IconEye, IconPhone, IconUrgent } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { noticeLink } from './notice-link.ts';
import classes from './notification.module.css';
import { useNotifications } from './notification-queries.ts';

const ICONS: Partial<Record<Notification['kind'], typeof IconBell>> = {
  'crisis-alert': IconUrgent,
  'crisis-alert-handed': IconUrgent,
  'crisis-alert-rose': IconUrgent,
  'crisis-alert-more': IconUrgent,
  'crisis-alert-quiet': IconUrgent,
  'crisis-alert-unheard': IconUrgent,
  'trusted-contact-read': IconPhone,
  'identity-opened': IconEye,
};

/** The list behind the bell: beside it on a wide window, a sheet from below on a phone. */
export function BellPanel({
  button,
  role,
  place,
  opened,
  onClose,
}: {
  button: ReactElement;
  role: Role;
  place: 'side' | 'top';
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['notification', 'common']);
  const title = t('common:bell.label');
  if (place === 'side') {
    return (
      <Popover opened={opened} onChange={onClose} position="right-end" width={380} withinPortal trapFocus returnFocus>
        <Popover.Target>{button}</Popover.Target>
        <Popover.Dropdown className={classes.dropdown} aria-label={title}>
          <h2 className={classes.title}>{title}</h2>
          <Notices role={role} onClose={onClose} />
        </Popover.Dropdown>
      </Popover>
    );
  }
  return (
    <>
      {button}
      <Drawer
        opened={opened}
        onClose={onClose}
        position="bottom"
        title={title}
        size="min(80dvh, 640px)"
        closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
      >
        <Notices role={role} onClose={onClose} />
      </Drawer>
    </>
  );
}

function Notices({ role, onClose }: { role: Role; onClose: () => void }) {
  const { t } = useTranslation(['notification', 'common']);
  const { list, items, unread } = useNotifications(role);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const settled = () => queries.invalidateQueries({ queryKey: ['listNotifications'] });
  const reading = useMutation({
    mutationFn: (id: string) => call('readNotification', { params: { id } }),
    onSettled: settled,
  });
  const readingAll = useMutation({ mutationFn: () => call('readAllNotifications'), onSettled: settled });

  if (list.isPending) return <TextSkeleton lines={3} />;
  if (list.isError && items.length === 0) {
    return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  }
  if (items.length === 0) return <p className={classes.none}>{t('none')}</p>;
  const choose = (notice: Notification) => {
    if (!notice.readAt) reading.mutate(notice.id);
    const to = noticeLink(notice, role);
    onClose();
    if (to) void navigate({ to, search: {} } as never);
  };
  return (
    <div className={classes.list}>
      {unread > 0 && (
        <div>
          <Button variant="subtle" size="compact-md" loading={readingAll.isPending} onClick={() => readingAll.mutate()}>
            {t('readAll')}
          </Button>
        </div>
      )}
      <ul className={classes.notices}>
        {items.map((notice) => (
          <li key={notice.id}>
            <Notice notice={notice} onChoose={() => choose(notice)} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('common:action.more')}
        </Button>
      )}
    </div>
  );
}

function Notice({ notice, onChoose }: { notice: Notification; onChoose: () => void }) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const Icon = ICONS[notice.kind] ?? IconBell;
  const { data, kind } = notice;
  const variant = data.nobodyOnDuty === true ? 'nobody' : data.again === true ? 'again' : undefined;
  return (
    <button type="button" className={classes.notice} data-unread={!notice.readAt || undefined} onClick={onChoose}>
      <Icon size={22} stroke={1.7} aria-hidden />
      <span className={classes.words}>
        <span className={classes.name}>
          {t(`kind.${kind}.title`)}
          {!notice.readAt && <span className={classes.hidden}> · {t('unread')}</span>}
        </span>
        <span className={classes.detail}>
          {t(`kind.${kind}.text`, {
            severity: Number(data.severity ?? 0),
            time: format.duration(Number(data.minutes ?? 0)),
            context: variant,
          })}
        </span>
        <span className={classes.when}>{format.ago(notice.createdAt)}</span>
      </span>
    </button>
  );
}
