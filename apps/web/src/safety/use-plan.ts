import type { SafetyPlan } from '@medisense/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call, isPassing } from '../platform/api.ts';
import { keepSealed, readSealed } from '../platform/kept-sealed.ts';
import { useSession } from '../platform/session.ts';
import { asDraft, asInput, isSound, type PlanDraft } from './plan-draft.ts';

/** What this device keeps: the plan as last seen or typed, and of which version it is. */
interface Kept {
  owner: string;
  draft: PlanDraft;
  version: number;
  updatedAt: string | null;
  /** Typed here and not yet on the server. */
  unsent: boolean;
}
const NAME = 'safety-plan';
const PAUSE_MS = 700;
const AGAIN_MS = 20_000;

/** `here`: kept on this device and sent when the server can be reached; `unsound`: a number can't be kept as typed. */
export type Saving = 'saved' | 'saving' | 'here' | 'unsound' | 'stale' | 'failed';
type Loaded = Omit<Kept, 'owner' | 'unsent'> & { offline: boolean };

/**
 * The own plan: read from the server and kept sealed on this device, so that it opens without a network; saved while it
 * is written. `null` while it loads; `error` when it is neither here nor to be had.
 */
export function useSafetyPlan() {
  const session = useSession();
  const me = session.me?.account.id ?? null;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState<Saving>('saved');
  const now = useRef<Loaded | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void> | null>(null);
  const owner = useRef(me);

  const become = useCallback((next: Loaded, unsent: boolean) => {
    now.current = next;
    setLoaded(next);
    if (!owner.current) return;
    const { draft, version, updatedAt } = next;
    void keepSealed(NAME, { owner: owner.current, draft, version, updatedAt, unsent } satisfies Kept);
  }, []);
  const take = useCallback(
    (plan: SafetyPlan) =>
      become({ draft: asDraft(plan), version: plan.version, updatedAt: plan.updatedAt, offline: false }, false),
    [become],
  );

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (sending.current) await sending.current;
    const from = now.current;
    if (!from) return;
    if (!isSound(from.draft)) return setSaving('unsound');
    setSaving('saving');
    const run = (async () => {
      try {
        const plan = await call('putSafetyPlan', { body: asInput(from.draft, from.version) });
        // what was typed meanwhile stays, on top of the version that is now the newest
        const latest = now.current as Loaded;
        const unsent = latest.draft !== from.draft;
        become({ ...latest, version: plan.version, updatedAt: plan.updatedAt, offline: false }, unsent);
        setSaving(unsent ? 'saving' : 'saved');
      } catch (cause) {
        if (cause instanceof ApiError && cause.code === 'STALE') return setSaving('stale');
        const later = isPassing(cause) || (cause instanceof ApiError && cause.code === 'SESSION_EXPIRED');
        setSaving(later ? 'here' : 'failed');
        if (later) timer.current = setTimeout(() => void send(), AGAIN_MS);
      }
    })();
    sending.current = run;
    await run;
    sending.current = null;
  }, [become]);

  const load = useCallback(async () => {
    setError(null);
    const kept = await readSealed<Kept>(NAME);
    const mine = kept && (me === null || kept.owner === me) ? kept : null;
    owner.current = me ?? mine?.owner ?? null;
    if (mine) {
      now.current = { ...mine, offline: true };
      setLoaded(now.current);
      setSaving(mine.unsent ? 'here' : 'saved');
    }
    try {
      if (me === null) throw new ApiError({ code: 'OFFLINE', status: 0 });
      if (mine?.unsent) return await send();
      take(await call('getSafetyPlan'));
    } catch (cause) {
      if (!mine) setError(cause);
    }
  }, [me, send, take]);

  useEffect(() => {
    void load();
    return () => clearTimeout(timer.current);
  }, [load]);
  useEffect(() => {
    const back = () => (now.current?.offline ? void load() : saving === 'here' && void send());
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [load, send, saving]);

  return {
    loaded,
    error,
    saving,
    load,
    /** Takes a change at once, and saves when the person pauses. */
    change(draft: PlanDraft) {
      const before = now.current;
      if (!before) return;
      become({ ...before, draft }, true);
      if (saving === 'stale') return;
      setSaving(isSound(draft) ? 'saving' : 'unsound');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    /** Another device was faster: mine stands, over its version. */
    async keepMine() {
      const theirs = await call('getSafetyPlan').catch(() => null);
      if (!theirs || !now.current) return setSaving('stale');
      become({ ...now.current, version: theirs.version }, true);
      await send();
    },
    async takeTheirs() {
      const theirs = await call('getSafetyPlan').catch(() => null);
      if (!theirs) return;
      take(theirs);
      setSaving('saved');
    },
  };
}
export type PlanState = ReturnType<typeof useSafetyPlan>;
