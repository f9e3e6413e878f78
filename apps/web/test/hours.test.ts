import { describe, expect, test } from 'vitest';
import { addSpan, copyMonday, problemsOf } from '../src/staff/hours-draft.ts';

const hours = (weekly: { weekday: number; start: string; end: string }[]) => ({
  timeZone: 'Africa/Casablanca',
  slotMinutes: 20,
  bookableDaysAhead: null,
  weekly,
  absences: [],
});
const span = (weekday: number, start: string, end: string) => ({ weekday, start, end });

describe('the editor of working hours', () => {
  test('a span that ends before it starts cannot be saved, one until midnight can', () => {
    expect(problemsOf(hours([span(1, '12:00', '09:00')]))).toEqual({ 'weekly.0': 'errorOrder' });
    expect(problemsOf(hours([span(1, '18:00', '00:00')]))).toEqual({});
  });

  test('two spans of one day must not overlap; the same hours on another day do not matter', () => {
    const weekly = [span(1, '09:00', '12:00'), span(1, '11:30', '13:00'), span(2, '11:30', '13:00')];
    expect(problemsOf(hours(weekly))).toEqual({ 'weekly.1': 'errorOverlap' });
  });

  test('a further span comes an hour after the last one of its day', () => {
    expect(addSpan([span(1, '09:00', '12:00'), span(3, '09:00', '12:00')], 1)).toEqual([
      span(1, '09:00', '12:00'),
      span(1, '13:00', '16:00'),
      span(3, '09:00', '12:00'),
    ]);
  });

  test('Monday is copied to the working days and leaves the weekend alone', () => {
    const copied = copyMonday([span(1, '09:00', '12:00'), span(4, '10:00', '11:00'), span(6, '09:00', '10:00')]);
    expect(copied.map((row) => row.weekday)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(copied[3]).toEqual(span(4, '09:00', '12:00'));
  });
});
