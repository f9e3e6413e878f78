import { Button } from '@mantine/core';
import type { Slot } from '@medisense/contract';
import { IconMoon, IconSun, IconSunrise, IconWorld } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../platform/format.ts';
import { SlotsSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { SlotGrid, TimeSlotButton } from '../ui/time-slot.tsx';
import { WeekStrip } from '../ui/week-strip.tsx';
import classes from './schedule.module.css';
import { byDay, plusDays, slotsQuery } from './slots.ts';

const WEEKS = 26;
const PARTS = [
  ['morning', IconSunrise, 0, 12],
  ['afternoon', IconSun, 12, 17],
  ['evening', IconMoon, 17, 24],
] as const;

/**
 * A week of free times of one practitioner, in that practitioner's zone. `firstSlot` opens the week of the soonest one.
 * `busy` marks the time being asked for; everything else then waits.
 */
export function SlotPicker({
  practitionerId,
  zone,
  firstSlot,
  chosen,
  busy = null,
  onPick,
}: {
  practitionerId: string;
  zone: string;
  firstSlot?: string | null;
  chosen?: string | null;
  busy?: string | null;
  onPick: (slot: Slot) => void;
}) {
  const { t } = useTranslation('schedule');
  const format = useFormat();
  const today = dayIn(Date.now(), zone);
  const firstDay = firstSlot ? dayIn(firstSlot, zone) : null;
  const weekOf = (day: string) => Math.max(0, Math.floor((Date.parse(day) - Date.parse(today)) / 604_800_000));
  const [week, setWeek] = useState(() => (firstDay ? weekOf(firstDay) : 0));
  const [wanted, setWanted] = useState<string | null>(firstDay);
  const first = plusDays(today, week * 7);
  const query = useQuery({ ...slotsQuery(practitionerId, first, 7), placeholderData: keepPreviousData });
  const slots = useMemo(() => byDay(query.data?.items ?? [], zone), [query.data, zone]);
  const week7 = Array.from({ length: 7 }, (_, place) => plusDays(first, place));
  const firstFree = week7.find((day) => slots[day]?.length);
  const selected = wanted && week7.includes(wanted) ? wanted : (firstFree ?? null);
  const note = format.zoneNote(query.data?.items[0]?.start ?? Date.now(), zone);

  useEffect(() => {
    if (firstDay) setWanted((before) => before ?? firstDay);
  }, [firstDay]);

  const go = (to: number) => {
    setWeek(to);
    setWanted(null);
  };
  const settled = query.isSuccess && !query.isPlaceholderData;
  return (
    <div className={classes.picker}>
      <WeekStrip
        days={week7.map((day) => {
          const count = slots[day]?.length ?? 0;
          return { day, count, note: t(count ? 'slots.free' : 'slots.noneOn', { number: count }), disabled: !count };
        })}
        selected={selected}
        today={today}
        onSelect={setWanted}
        onPrevious={week > 0 ? () => go(week - 1) : undefined}
        onNext={week < WEEKS ? () => go(week + 1) : undefined}
      />
      {note && (
        <p className={classes.zone}>
          <IconWorld size={20} stroke={1.7} aria-hidden />
          <span>{t('slots.zone', { zone: note })}</span>
        </p>
      )}
      {query.isPending && <SlotsSkeleton />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {settled && !firstFree && (
        <div className={classes.none}>
          <p>{t('slots.noneThisWeek')}</p>
          {firstDay && !week7.includes(firstDay) ? (
            <Button
              variant="light"
              onClick={() => {
                setWeek(weekOf(firstDay));
                setWanted(firstDay);
              }}
            >
              {t('slots.goTo', { day: format.dateLong(firstSlot ?? '', zone) })}
            </Button>
          ) : (
            <Button variant="light" onClick={() => go(week + 1)} disabled={week >= WEEKS}>
              {t('slots.nextWeek')}
            </Button>
          )}
        </div>
      )}
      {selected && (
        <div className={classes.day} data-stale={query.isPlaceholderData || undefined}>
          <p className={classes.dayName}>{format.dateLong(`${selected}T12:00:00Z`, 'UTC')}</p>
          {PARTS.map(([part, Icon, from, to]) => {
            const those = (slots[selected] ?? []).filter((slot) => {
              const hour = Number.parseInt(format.time(slot.start, zone), 10);
              return hour >= from && hour < to;
            });
            if (those.length === 0) return null;
            return (
              <section key={part} className={classes.part}>
                <h3 className={classes.partName}>
                  <Icon size={18} stroke={1.7} aria-hidden /> {t(`slots.${part}`)}
                </h3>
                <SlotGrid label={t(`slots.${part}`)}>
                  {those.map((slot) => (
                    <TimeSlotButton
                      key={slot.start}
                      label={format.dateTimeLong(slot.start, zone)}
                      selected={chosen === slot.start}
                      busy={busy === slot.start}
                      disabled={busy !== null}
                      onClick={() => onPick(slot)}
                    >
                      {format.time(slot.start, zone)}
                    </TimeSlotButton>
                  ))}
                </SlotGrid>
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
}
