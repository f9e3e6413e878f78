import type { Queryable } from '../db/database.ts';
import { firstFreeSlot, type Interval, loadBusy, loadSchedules, type Span } from '../schedule/index.ts';

const DAY = 86_400_000;
/** Nearly everybody has a free slot within these days, so the visits of later days are rarely read. */
const FIRST_LOOK = 5 * DAY;

/**
 * The soonest free slot of each practitioner within the span: three statements at most for all of them together.
 * Practitioners without one are left out.
 */
export async function soonestSlots(db: Queryable, ids: readonly string[], span: Span): Promise<Map<string, Interval>> {
  const found = new Map<string, Interval>();
  if (ids.length === 0 || span.from >= span.to) return found;
  const schedules = await loadSchedules(db, ids);
  let looking = ids.filter((id) => (schedules.get(id)?.weekly.length ?? 0) > 0);
  // the second look begins where the first did: a slot may begin before its end and end after it
  for (const window of [{ ...span, to: Math.min(span.from + FIRST_LOOK, span.to) }, span]) {
    if (looking.length === 0) break;
    const busy = await loadBusy(db, looking, window);
    for (const id of looking) {
      const schedule = schedules.get(id);
      const slot = schedule && firstFreeSlot(schedule, busy.get(id) ?? [], window);
      if (slot) found.set(id, slot);
    }
    if (window.to === span.to) break;
    looking = looking.filter((id) => !found.has(id));
  }
  return found;
}
