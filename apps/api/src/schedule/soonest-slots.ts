import type { Queryable } from '../db/database.ts';
import { firstFreeSlot, type Span } from './availability.ts';
import type { Interval } from './intervals.ts';
import { loadBusy, loadSchedules } from './schedule.store.ts';

const DAY = 86_400_000;

/**
 * The soonest free slot of each practitioner within the span, or null; ids that do not exist are left out. Three
 * statements at most: most people have a free slot within days, so the whole span is only read for those who have not.
 */
export async function soonestSlots(
  db: Queryable,
  practitionerIds: readonly string[],
  span: Span,
): Promise<Map<string, Interval | null>> {
  const from = Math.max(span.from, span.now);
  const near = { ...span, from, to: Math.min(span.to, from + 4 * DAY) };
  const schedules = await loadSchedules(db, practitionerIds);
  const soonest = new Map<string, Interval | null>();
  const busyNear = await loadBusy(db, practitionerIds, near);
  for (const [id, time] of schedules) soonest.set(id, firstFreeSlot(time, busyNear.get(id) ?? [], near));

  const open = [...soonest].filter(([, found]) => found === null).map(([id]) => id);
  if (open.length === 0 || near.to === span.to) return soonest;
  const whole = { ...span, from };
  const busy = await loadBusy(db, open, whole);
  for (const id of open) {
    const time = schedules.get(id);
    if (time) soonest.set(id, firstFreeSlot(time, busy.get(id) ?? [], whole));
  }
  return soonest;
}
