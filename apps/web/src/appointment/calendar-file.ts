import type { Appointment } from '@medisense/contract';

const utc = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes, as RFC 5545 section 3.1 wants them; never cut within a character. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  for (const sign of line) {
    if (bytes.encode(row + sign).length > (rows.length ? 74 : 75)) {
      rows.push(row);
      row = '';
    }
    row += sign;
  }
  return [...rows, row].join('\r\n ');
}

/**
 * The visit as a calendar file (RFC 5545). Says when and with whom, and never why: calendars are read over shoulders.
 * `title` is in the language on screen, `stamp` the present instant.
 */
export function calendarFile(visit: Appointment, title: string, stamp: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MEDISENSE//Appointments//EN',
    'BEGIN:VEVENT',
    `UID:${visit.id}@medisense`,
    `SEQUENCE:${visit.version}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(visit.start)}`,
    `DTEND:${utc(visit.end)}`,
    `SUMMARY:${escaped(title)}`,
    `STATUS:${visit.status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** Hands a calendar file to the device. */
export function downloadCalendarFile(content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'medisense.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
