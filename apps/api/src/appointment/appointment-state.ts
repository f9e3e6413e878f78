import type { AppointmentAbility, AppointmentStatus } from '@medisense/contract';

const HOUR = 3_600_000;
/** From when on, counted from the visit's start, a step is open; absent: at any time. Milliseconds. */
interface Step {
  readonly to: AppointmentStatus;
  readonly opens?: number;
}

/**
 * Every step a visit can take, by what is done and the state it is in. What is not here cannot happen. Requested,
 * confirmed, checked-in and completed visits keep their time; a declined, cancelled or missed one gives it back.
 * (A hold is no visit yet: it either turns into one or is gone.)
 */
export const steps = {
  confirm: { requested: { to: 'confirmed' } },
  decline: { requested: { to: 'declined' } },
  // who sets the time has agreed to it, so staff confirm by moving; a patient's move asks again: see `moved`
  reschedule: { requested: { to: 'confirmed' }, confirmed: { to: 'confirmed' } },
  cancel: { requested: { to: 'cancelled' }, confirmed: { to: 'cancelled' } },
  'check-in': { confirmed: { to: 'checked_in', opens: -2 * HOUR } },
  complete: { confirmed: { to: 'completed', opens: 0 }, checked_in: { to: 'completed' } },
  'no-show': { confirmed: { to: 'no_show', opens: 0 } },
} as const satisfies Record<AppointmentAbility, Partial<Record<AppointmentStatus, Step>>>;

/** The state after `deed` at `now`, or undefined when the visit is not in a state, or not at a time, that allows it. */
export function stepped(
  deed: AppointmentAbility,
  visit: { status: AppointmentStatus; start: number },
  now: number,
): AppointmentStatus | undefined {
  const step: Step | undefined = (steps[deed] as Partial<Record<AppointmentStatus, Step>>)[visit.status];
  if (!step || (step.opens !== undefined && now < visit.start + step.opens)) return undefined;
  return step.to;
}
