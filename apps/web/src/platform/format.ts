import { useMemo } from 'react';
import { useLanguage } from './i18n.ts';
import type { Language } from './language.ts';

/** Locales behind the languages; all three write Latin digits and start the week on Monday. */
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' };

/** The device's own zone. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type When = string | number | Date;
const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

/** Calendar day (`2026-11-22`) of an instant in a zone. */
export function dayIn(when: When, timeZone: string): string {
  return dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(when));
}

/** Whole days from today to the instant's day, both in the zone. */
function daysAhead(when: When, timeZone: string): number {
  const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return Math.round((utc(dayIn(when, timeZone)) - utc(dayIn(Date.now(), timeZone))) / 86_400_000);
}

/** Everything a screen writes that is not a sentence. `zone` is the IANA zone to show a moment in (default: the device's). */
export function formatsIn(language: Language) {
  const locale = LOCALES[language];
  const show = (when: When, zone: string | undefined, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone: zone ?? deviceZone(), ...options }).format(new Date(when));
  const time = (when: When, zone?: string) =>
    show(when, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dateLong = (when: When, zone?: string) =>
    show(when, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = (when: When, zone?: string) => show(when, zone, { day: 'numeric', month: 'long', year: 'numeric' });
  const comma = language === 'ar' ? '، ' : ', ';
  return {
    /** 09:30 */
    time,
    /** Sunday 22 November 2026 */
    dateLong,
    /** Sunday 22 November 2026, 09:30 */
    dateTimeLong: (when: When, zone?: string) => `${dateLong(when, zone)}${comma}${time(when, zone)}`,
    /** 22 November 2026 */
    date,
    /** 22 November 2026, 09:30 */
    dateTime: (when: When, zone?: string) => `${date(when, zone)}${comma}${time(when, zone)}`,
    /** Sun 22 Nov */
    dateShort: (when: When, zone?: string) => show(when, zone, { weekday: 'short', day: 'numeric', month: 'short' }),
    /** Sun; a single letter in Arabic, whose short names are as long as the full ones */
    weekday: (when: When, zone?: string) => show(when, zone, { weekday: language === 'ar' ? 'narrow' : 'short' }),
    /** Sunday */
    weekdayLong: (when: When, zone?: string) => show(when, zone, { weekday: 'long' }),
    /** 22 */
    dayOfMonth: (when: When, zone?: string) => show(when, zone, { day: 'numeric' }),
    /** November 2026 */
    month: (when: When, zone?: string) => show(when, zone, { month: 'long', year: 'numeric' }),
    /** A calendar day without a zone, such as a birth date: 3 May 1990 */
    plainDate: (day: string) => show(`${day}T00:00:00Z`, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' }),
    /** today, tomorrow, yesterday; else Sun 22 Nov */
    relativeDay: (when: When, zone?: string) => {
      const days = daysAhead(when, zone ?? deviceZone());
      if (Math.abs(days) > 1) return show(when, zone, { weekday: 'short', day: 'numeric', month: 'short' });
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    },
    /** 3 minutes ago, in 2 days */
    ago: (when: When) => {
      const minutes = (new Date(when).getTime() - Date.now()) / 60_000;
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      if (Math.abs(minutes) < 60) return relative.format(Math.round(minutes), 'minute');
      if (Math.abs(minutes) < 1440) return relative.format(Math.round(minutes / 60), 'hour');
      return relative.format(Math.round(minutes / 1440), 'day');
    },
    /** 45 min, 1 h 30 min */
    duration: (minutes: number) => {
      const part = (value: number, unit: string) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      return [hours && part(hours, 'hour'), (rest || !hours) && part(rest, 'minute')].filter(Boolean).join(' ');
    },
    /** in 40 seconds, in 3 minutes; rounded up, so that trying then does not come too early */
    wait: (seconds: number) => {
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
      return seconds < 90
        ? relative.format(Math.ceil(seconds), 'second')
        : relative.format(Math.ceil(seconds / 60), 'minute');
    },
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** a, b and c */
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    /** Name of a language or a country in the language on screen. */
    languageName: (tag: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag,
    countryName: (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
    /** Name of the zone, only where its clock differs from the device's at that moment; else null. */
    zoneNote: (when: When, zone: string) => {
      const shift = (timeZone: string) =>
        dateFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(when));
      if (shift(zone) === shift(deviceZone())) return null;
      const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date(when));
      return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
    },
  };
}

/** +212612345678 → +212 612 34 56 78; show it with the class `ltr`. */
export function phone(number: string): string {
  const match = /^\+(1|212|213|216|221|225|32|33|34|39|41|44|49)(\d+)$/.exec(number);
  if (!match) return number;
  const [, country = '', rest = ''] = match;
  const head = rest.length % 2 ? rest.slice(0, country === '212' ? 3 : 1) : rest.slice(0, 2);
  return `+${country} ${[head, ...(rest.slice(head.length).match(/.{1,2}/g) ?? [])].join(' ')}`;
}

export type Formats = ReturnType<typeof formatsIn>;

/** The formats of the language on screen. */
export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
