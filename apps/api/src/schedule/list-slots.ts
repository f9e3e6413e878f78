import type { OutputOf, ReadOf, Slot } from '@medisense/contract';
import type { Context } from '../context.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { freeSlots } from './availability.ts';
import type { Interval } from './intervals.ts';
import { loadBusy, loadListedSchedule } from './schedule.store.ts';

const DAY = 86_400_000;
const LONGEST = 35 * DAY;
const SHORT = 7 * DAY;

export const slotShape = ({ start, end }: Interval): Slot => ({
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
});

/** Free slots of a listed practitioner between two instants, at most 35 days apart. */
export async function listSlots(ctx: Context, input: ReadOf<'listSlots'>): Promise<OutputOf<'listSlots'>> {
  const now = ctx.now().getTime();
  const { id } = input.params;
  const time = await loadListedSchedule(ctx.db, id);
  if (!time) throw new Refusal('NOT_FOUND');
  const from = input.query.from === undefined ? now : Date.parse(input.query.from);
  const to = input.query.to === undefined ? from + SHORT : Date.parse(input.query.to);
  if (to <= from) throw invalidInput({ field: 'query.to', problem: 'range', mend: 'an instant after from' });
  if (to - from > LONGEST) {
    throw invalidInput({ field: 'query.to', problem: 'range', mend: 'at most 35 days after from', limit: 35 });
  }
  const span = { from, to, now };
  const busy = to > now ? await loadBusy(ctx.db, [id], span) : new Map<string, Interval[]>();
  return {
    timeZone: time.timeZone,
    slotMinutes: time.slotMinutes,
    items: freeSlots(time, busy.get(id) ?? [], span).map(slotShape),
  };
}
