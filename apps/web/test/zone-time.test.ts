import { describe, expect, test } from 'vitest';
import { addDays, instantOf, weekOf } from '../src/platform/zone-time.ts';

describe('days and times of a zone', () => {
  test('a week starts on Monday, whatever day one asks from', () => {
    expect(weekOf('2026-11-22')).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(weekOf('2026-11-16')[0]).toBe('2026-11-16');
  });

  test('the day after the last of a year is the first of the next', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  test('a clock east and west of Greenwich is read in its own zone', () => {
    expect(instantOf('2026-11-22', '09:00', 'Europe/Paris')).toBe('2026-11-22T08:00:00.000Z');
    expect(instantOf('2026-11-22', '00:00', 'Pacific/Auckland')).toBe('2026-11-21T11:00:00.000Z');
    expect(instantOf('2026-11-22', '09:00', 'America/Toronto')).toBe('2026-11-22T14:00:00.000Z');
  });

  test('a time that the clock shows twice is the first of the two', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('a time that the clock leaves out comes later by the jump', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-03-29', '00:00', 'Europe/Paris')).toBe('2026-03-28T23:00:00.000Z');
    expect(instantOf('2026-03-30', '00:00', 'Europe/Paris')).toBe('2026-03-29T22:00:00.000Z');
  });
});
