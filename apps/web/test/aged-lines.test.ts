import type { HelpLine } from '@medisense/contract';
import { describe, expect, it } from 'vitest';
import { EMERGENCY_KINDS } from '../../../packages/clinical/src/crisis/help-lines.ts';
import { agedLines, EMERGENCIES } from '../src/ui/aged-lines.ts';

const line = (kind: HelpLine['kind'], change: Partial<HelpLine> = {}): HelpLine => ({
  id: `fr-${kind}`,
  country: 'FR',
  kind,
  number: '3114',
  name: 'A line',
  languages: ['fr'],
  hours: '24/7',
  state: 'verified',
  verifiedOn: '2026-01-01',
  amberOn: '2026-04-02',
  expiresOn: '2026-07-01',
  ...change,
});
const states = (lines: HelpLine[], today: string) => agedLines(lines, today).map(({ kind, state }) => [kind, state]);

describe('the copy of the directory that a device keeps', () => {
  const lines = [line('ambulance'), line('suicide')];

  it('says what the server said, until the day on which that grows old', () => {
    expect(states(lines, '2026-04-01')).toEqual([
      ['ambulance', 'verified'],
      ['suicide', 'verified'],
    ]);
    expect(states(lines, '2026-04-02')).toEqual([
      ['ambulance', 'amber'],
      ['suicide', 'amber'],
    ]);
  });

  it('hides an expired help line, and keeps an emergency number in sight as unverified', () => {
    expect(states(lines, '2026-07-01')).toEqual([['ambulance', 'unverified']]);
  });

  it('keeps a line that nobody had confirmed as it was', () => {
    const never = line('suicide', { state: 'unverified', verifiedOn: null, amberOn: null, expiresOn: null });
    expect(states([never], '2030-01-01')).toEqual([['suicide', 'unverified']]);
  });

  it('knows the same emergency numbers as the server', () => {
    expect([...EMERGENCIES].sort()).toEqual([...EMERGENCY_KINDS].sort());
  });
});
