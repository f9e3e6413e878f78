import type { Slot } from '@medisense/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { dayIn } from '../platform/format.ts';

const DAY = 86_400_000;
/** The widest that a zone's clock is away from UTC, to either side. */
const WIDEST = 14 * 3_600_000;

/** Calendar day so many days later: `2026-11-28` + 7 = `2026-12-05`. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Free slots of the days from `first` on, as many as asked for; with some around, because days belong to a zone. */
export const slotsQuery = (practitionerId: string, first: string, days: number) =>
  queryOptions({
    queryKey: ['listSlots', practitionerId, first, days],
    queryFn: ({ signal }) => {
      const begin = Date.parse(`${first}T00:00:00Z`);
      const from = new Date(begin - WIDEST).toISOString();
      const to = new Date(begin + days * DAY + WIDEST).toISOString();
      return call('listSlots', { params: { id: practitionerId }, query: { from, to }, signal });
    },
    staleTime: 15_000,
  });

/** Slots by their day in the practitioner's zone. */
export function byDay(slots: readonly Slot[], zone: string): Record<string, Slot[]> {
  const days: Record<string, Slot[]> = {};
  for (const slot of slots) {
    const day = dayIn(slot.start, zone);
    days[day] ??= [];
    days[day].push(slot);
  }
  return days;
}
