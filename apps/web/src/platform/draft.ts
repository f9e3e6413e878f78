import { useRef, useState } from 'react';

/**
 * What somebody is typing, kept in this tab only, so that a reload, a detour or a sign-in does not lose it. Texts about
 * health never leave the tab this way: no localStorage, nothing after the tab is closed.
 */
export function keepDraft(name: string, value: unknown): void {
  try {
    if (value === '' || value === null || value === undefined) sessionStorage.removeItem(`medisense.draft.${name}`);
    else sessionStorage.setItem(`medisense.draft.${name}`, JSON.stringify(value));
  } catch {
    // Without storage the draft lives as long as its screen.
  }
}

/** The draft kept under this name, or null. */
export function readDraft<T>(name: string): T | null {
  try {
    const text = sessionStorage.getItem(`medisense.draft.${name}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Forgets every draft: at sign-out, and when a conversation is finished. */
export function dropDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('medisense.draft.')) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** A form's values as a draft: `useState` that survives a reload and a detour. `drop` when the form has done its work. */
export function useDraft<T extends object>(
  name: string,
  initial: T,
): [value: T, set: (change: Partial<T>) => void, drop: () => void] {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readDraft<Partial<T>>(name) }));
  const latest = useRef(value);
  const set = (change: Partial<T>) => {
    latest.current = { ...latest.current, ...change };
    // At once, not while React renders: a `drop` right after must find it done.
    keepDraft(name, latest.current);
    setValue(latest.current);
  };
  return [value, set, () => keepDraft(name, null)];
}
