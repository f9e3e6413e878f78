import { describe, expect, test } from 'vitest';
import { dayIn, formatsIn, phone } from '../src/platform/format.ts';

const noon = '2026-11-22T12:30:00Z';

describe('what a screen writes that is not a sentence', () => {
  test('a time is that of the zone asked for', () => {
    expect(formatsIn('fr').time(noon, 'Africa/Casablanca')).toMatch(/^1[23]:30$/);
    expect(formatsIn('fr').time(noon, 'Europe/Paris')).toBe('13:30');
    expect(formatsIn('en').time(noon, 'Asia/Kolkata')).toBe('18:00');
  });

  test('Arabic writes Latin digits, as Morocco does', () => {
    expect(formatsIn('ar').time(noon, 'Europe/Paris')).toBe('13:30');
    expect(formatsIn('ar').dateLong(noon, 'UTC')).toMatch(/22.*2026/);
  });

  test('an evening in Paris is already the next day in Auckland', () => {
    expect(dayIn('2026-11-22T20:00:00Z', 'Europe/Paris')).toBe('2026-11-22');
    expect(dayIn('2026-11-22T20:00:00Z', 'Pacific/Auckland')).toBe('2026-11-23');
  });

  test('the days around today have names', () => {
    const day = 86_400_000;
    expect(formatsIn('fr').relativeDay(Date.now(), 'UTC')).toBe('aujourd’hui');
    expect(formatsIn('en').relativeDay(Date.now() + day, 'UTC')).toBe('tomorrow');
    expect(formatsIn('en').relativeDay(Date.now() + 9 * day, 'UTC')).toMatch(/\d/);
  });

  test('a zone is named only where its clock differs', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(formatsIn('fr').zoneNote(noon, own)).toBeNull();
    expect(formatsIn('fr').zoneNote(noon, 'Pacific/Auckland')).toMatch(/Nouvelle/);
  });

  test('telephone numbers are grouped', () => {
    expect(phone('+212612345678')).toBe('+212 612 34 56 78');
    expect(phone('+33142345678')).toBe('+33 1 42 34 56 78');
    expect(phone('15')).toBe('15');
  });

  test('durations have hours only when there are any', () => {
    expect(formatsIn('fr').duration(45)).toMatch(/^45\smin$/);
    expect(formatsIn('fr').duration(90)).toMatch(/^1\sh 30\smin$/);
  });
});
