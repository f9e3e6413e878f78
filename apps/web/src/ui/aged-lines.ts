import type { HelpLine } from '@medisense/contract';

/** What is dialled when a life is in danger: shown however old its confirmation is. */
export const EMERGENCIES: readonly string[] = ['ambulance', 'emergency', 'fire', 'police'];

/**
 * The copy of the directory that a device keeps, as of a day (YYYY-MM-DD): it grows old like the directory itself. What nobody
 * has confirmed since is marked, then hidden; an emergency number stays and counts as unverified.
 */
export function agedLines(lines: readonly HelpLine[], today: string): HelpLine[] {
  return lines.flatMap((line): HelpLine[] => {
    if (line.expiresOn && line.expiresOn <= today) {
      return EMERGENCIES.includes(line.kind) ? [{ ...line, state: 'unverified' }] : [];
    }
    return [line.amberOn && line.amberOn <= today ? { ...line, state: 'amber' } : line];
  });
}
