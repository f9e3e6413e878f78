import type { AlertRow } from './crisis-alert.store.ts';

const MINUTE = 60_000;
/**
 * How long, in minutes, whoever has an alert on may do nothing about it, by severity (0 to 4), before they are reminded; as
 * long again, and the others on duty are called. Of those who had tried to end their life, half said that ten minutes or
 * less lay between the first thought and the act (Deisenhammer et al., J Clin Psychiatry 2009;70:19): where danger is
 * imminent, nobody may wait long. A call takes a quarter of an hour all the same, and a reminder in the middle of it teaches
 * to overlook reminders; where danger is not imminent, half an hour leaves time for a call and a patient beside it. This is our
 * policy, not a published figure, and no clinician has reviewed it.
 */
const QUIET_MINUTES = [30, 30, 30, 30, 15] as const;

/** The same in milliseconds. */
export const quietPeriod = (severity: number): number => (QUIET_MINUTES[severity] ?? 15) * MINUTE;

type Watched = Pick<AlertRow, 'severity' | 'holder_deed_at' | 'reminded_at' | 'called_again_at'>;

/** The silence of whoever has it on: from their reminder until a deed of theirs ends it; null without one. */
export function silenceOf({ holder_deed_at: since, reminded_at, called_again_at }: Watched) {
  if (!since || !reminded_at || reminded_at <= since) return null;
  const calledAgainAt = called_again_at && called_again_at > since ? called_again_at : null;
  return { since, remindedAt: reminded_at, calledAgainAt };
}

/** The others were called: who has it on keeps it until somebody takes it from them. */
export const isUnheard = (alert: Watched): boolean => Boolean(silenceOf(alert)?.calledAgainAt);

/** What comes next in a silence, and when (epoch milliseconds); null once both have happened in it. */
export function nextInSilence(alert: Watched): { step: 'remind' | 'call'; at: number } | null {
  const silence = silenceOf(alert);
  const period = quietPeriod(alert.severity);
  if (!silence) return { step: 'remind', at: (alert.holder_deed_at?.getTime() ?? 0) + period };
  return silence.calledAgainAt ? null : { step: 'call', at: silence.remindedAt.getTime() + period };
}
