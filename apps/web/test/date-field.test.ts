import { describe, expect, test } from 'vitest';
import { deviceName } from '../src/account/device-name.ts';
import { readDate } from '../src/ui/date-field.tsx';

describe('the date field', () => {
  test('reads a day however it is typed, day first', () => {
    for (const typed of ['03/05/1990', '3/5/1990', '3.5.1990', '03-05-1990', ' 3 5 1990 ', '03051990']) {
      expect(readDate(typed), typed).toBe('1990-05-03');
    }
  });

  test('a day that the calendar does not have is none', () => {
    for (const typed of ['31/02/2026', '12/25/2026', '29/02/2026', '3/5/90', 'demain', '']) {
      expect(readDate(typed), typed).toBeNull();
    }
    expect(readDate('29/02/2028')).toBe('2028-02-29');
  });
});

describe('the name of a device', () => {
  test('is a browser and a system in a word each', () => {
    expect(deviceName('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36')).toEqual({
      browser: 'Chrome',
      system: 'Android',
    });
    expect(
      deviceName('Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0'),
    ).toEqual({
      browser: 'Edge',
      system: 'Windows',
    });
    expect(deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1')).toEqual({
      browser: 'Safari',
      system: 'iPhone',
    });
    expect(deviceName('node')).toEqual({ browser: null, system: null });
  });
});
