import type { Slot } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../platform/format.ts';
import { SlotsSkeleton } from '../ui/skeletons.tsx';
import classes from './schedule.module.css';
import { slotsQuery } from './slots.ts';

const SHOWN = 6;

/** The free times of one practitioner that come next to a time that is gone. */
export function NextFreeSlots({
  practitionerId,
  zone,
  around,
  onPick,
}: {
  practitionerId: string;
  zone: string;
  around: string;
  onPick: (slot: Slot) => void;
}) {
  const { t } = useTranslation('schedule');
  const format = useFormat();
  const query = useQuery({ ...slotsQuery(practitionerId, dayIn(around, zone), 14), staleTime: 0 });
  if (query.isPending) return <SlotsSkeleton count={SHOWN} />;
  const gone = Date.parse(around);
  const next = (query.data?.items ?? [])
    .filter((slot) => Date.parse(slot.start) !== gone && Date.parse(slot.start) > Date.now())
    .sort((a, b) => Math.abs(Date.parse(a.start) - gone) - Math.abs(Date.parse(b.start) - gone))
    .slice(0, SHOWN)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  if (next.length === 0) return <p>{t('slots.noneAround')}</p>;
  return (
    <ul className={classes.next} aria-label={t('slots.next')}>
      {next.map((slot) => (
        <li key={slot.start}>
          <button type="button" className={classes.nextSlot} onClick={() => onPick(slot)}>
            <span>{format.relativeDay(slot.start, zone)}</span>
            <strong>{format.time(slot.start, zone)}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
