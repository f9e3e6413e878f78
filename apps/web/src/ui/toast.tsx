import { CloseButton } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './toast.module.css';

type Toast = { id: number; text: string; tone: 'done' | 'problem' };

const SHOWN_MS = 8_000;
let toasts: readonly Toast[] = [];
let last = 0;
const watchers = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const tell of watchers) tell();
}

/** Says in passing that something was done (or, off the screen it concerns, that it was not). Gone after 8 s. */
export function toast(text: string, tone: Toast['tone'] = 'done'): void {
  last += 1;
  const id = last;
  set([...toasts, { id, text, tone }].slice(-3));
  setTimeout(() => set(toasts.filter((each) => each.id !== id)), SHOWN_MS);
}

/** Where toasts come up; stands once, in the shell. */
export function ToastPlace() {
  const { t } = useTranslation('common');
  const shown = useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => toasts,
  );
  return (
    <div className={classes.place} role="status">
      {shown.map(({ id, text, tone }) => {
        const Icon = tone === 'done' ? IconCircleCheck : IconAlertCircle;
        return (
          <div key={id} className={classes.toast} data-tone={tone}>
            <Icon size={22} stroke={1.8} aria-hidden />
            <p>{text}</p>
            <CloseButton
              size={36}
              aria-label={t('action.close')}
              onClick={() => set(toasts.filter((each) => each.id !== id))}
            />
          </div>
        );
      })}
    </div>
  );
}
