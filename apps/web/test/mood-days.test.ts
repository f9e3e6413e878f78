import { describe, expect, test } from 'vitest';
import { daysOfMood } from '../src/wellbeing/mood-days.ts';

describe('the days of the mood curve', () => {
  test('end today, hold every day once, and take the mean of a day with several entries', () => {
    const days = daysOfMood(
      [
        { day: '2026-11-20', mood: 2 },
        { day: '2026-11-22', mood: 5 },
        { day: '2026-11-22', mood: 4 },
        { day: '2026-11-22', mood: 4 },
      ],
      '2026-11-22',
      4,
    );
    expect(days).toEqual([
      { day: '2026-11-19', value: null },
      { day: '2026-11-20', value: 2 },
      { day: '2026-11-21', value: null },
      { day: '2026-11-22', value: 4.3 },
    ]);
  });

  test('go over the ends of months and years, and leave out what is older', () => {
    const days = daysOfMood([{ day: '2024-02-28', mood: 1 }], '2024-03-01', 2);
    expect(days).toEqual([
      { day: '2024-02-29', value: null },
      { day: '2024-03-01', value: null },
    ]);
    expect(daysOfMood([], '2027-01-01', 2)[0]?.day).toBe('2026-12-31');
  });
});
