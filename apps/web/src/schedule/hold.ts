import type { OutputOf } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { queryClient } from '../platform/query-client.ts';

export type Hold = OutputOf<'holdSlot'>;
const DRAFT = 'hold';
type Kept = { practitionerId: string; start: string; key: string; hold: Hold | null };

const isFor = (kept: Kept, practitionerId: string, start: string): boolean =>
  kept.practitionerId === practitionerId && Date.parse(kept.start) === Date.parse(start);

/**
 * Holds a slot for this tab. One hold at a time: choosing another slot gives the one before back. A reload finds the
 * same hold again, and so does a second try whose first answer was lost.
 */
async function holdOnce(practitionerId: string, start: string): Promise<Hold> {
  const kept = readDraft<Kept>(DRAFT);
  const mine = kept && isFor(kept, practitionerId, start) ? kept : null;
  if (mine?.hold && Date.parse(mine.hold.expiresAt) > Date.now()) return mine.hold;
  if (kept?.hold && !mine) void releaseHold();
  const key = mine && !mine.hold ? mine.key : newIdempotencyKey();
  keepDraft(DRAFT, { practitionerId, start, key, hold: null } satisfies Kept);
  const hold = await call('holdSlot', { body: { practitionerId, start }, idempotencyKey: key });
  keepDraft(DRAFT, { practitionerId, start, key, hold } satisfies Kept);
  return hold;
}

/** Gives the slot of this tab back; a hold that cannot be given back now ends by itself. */
export async function releaseHold(): Promise<void> {
  const kept = readDraft<Kept>(DRAFT);
  forgetHold();
  if (kept?.hold) await call('releaseHold', { params: { id: kept.hold.id } }).catch(() => undefined);
}

/** The slot was booked, or is lost: nothing is held any more. */
export function forgetHold(): void {
  keepDraft(DRAFT, null);
  queryClient.removeQueries({ queryKey: ['holdSlot'], type: 'inactive' });
}

/** Holds the slot while the screen is open. `again` asks for it anew once it has run out or after a failure. */
export function useHold(practitionerId: string, start: string | undefined, enabled: boolean) {
  const query = useQuery({
    queryKey: ['holdSlot', practitionerId, start],
    queryFn: () => holdOnce(practitionerId, start ?? ''),
    enabled: enabled && start !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const seconds = useSecondsUntil(query.data?.expiresAt);
  return {
    hold: query.data,
    error: query.error,
    pending: query.isFetching,
    /** Left of the hold; 0 once it has run out. Null while there is none. */
    seconds,
    again: () => void query.refetch(),
  };
}

function useSecondsUntil(instant: string | undefined): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!instant) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return instant ? Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000)) : null;
}
