import { describe, expect, it } from 'vitest';
import { HELP_LINES, type HelpLine, helpLineState, helpLines } from '../src/crisis/index.ts';

const confirmed = (on: string, which = 'fr-3114'): HelpLine[] =>
  HELP_LINES.filter(({ id }) => id === which).map((line) => ({
    ...line,
    verifiedBy: 'Administrator',
    verifiedOn: on,
  }));

describe('help lines', () => {
  it('ship unverified', () => {
    expect(HELP_LINES.filter(({ verifiedBy, verifiedOn }) => verifiedBy !== null || verifiedOn !== null)).toEqual([]);
    expect(helpLines('MA', '2026-06-01', HELP_LINES).every(({ state }) => state === 'unverified')).toBe(true);
  });

  it('hold the numbers of Morocco, France and the United Kingdom', () => {
    const numbers = (country: string) => helpLines(country, '2026-06-01', HELP_LINES).map(({ number }) => number);
    expect(numbers('MA').sort()).toEqual(['141', '15', '150', '177', '19']);
    expect(numbers('FR').sort()).toEqual(['112', '114', '119', '15', '17', '18', '3114', '3919']);
    expect(numbers('GB').sort()).toEqual(['111', '116 123', '999']);
  });

  it('never list the youth line that has closed', () => {
    expect(JSON.stringify(HELP_LINES)).not.toMatch(/reda/i);
  });

  it('turn amber after 90 days and vanish after 180', () => {
    const state = (today: string) => helpLines('FR', today, confirmed('2026-01-01'))[0]?.state;
    expect(state('2026-04-01')).toBe('verified');
    expect(state('2026-04-02')).toBe('amber');
    expect(state('2026-06-30')).toBe('amber');
    expect(state('2026-07-01')).toBeUndefined();
  });

  it('keep an emergency number in sight, marked as unverified, when its confirmation has run out', () => {
    const [line] = helpLines('FR', '2026-07-01', confirmed('2026-01-01', 'fr-15'));
    expect(line?.state).toBe('unverified');
    expect(line && helpLineState(line, '2026-07-01')).toBe('expired');
  });

  it('count a verification dated in the future as none', () => {
    expect(helpLines('FR', '2025-12-31', confirmed('2026-01-01'))[0]?.state).toBe('unverified');
  });

  it('are empty for a country without data', () => {
    expect(helpLines('XX', '2026-06-01', HELP_LINES)).toEqual([]);
  });
});
