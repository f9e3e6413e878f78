import type { Appointment } from '@medisense/contract';
import { expect, test } from 'vitest';
import { calendarFile } from '../src/appointment/calendar-file.ts';

const visit: Appointment = {
  id: '01a203ee-2ef0-7246-bf8d-d5375a22e06d',
  practitionerId: '01a203e2-4471-7bc8-bb76-dc335bd46e3c',
  practitionerName: 'Hicham Tazi',
  patientId: '01a203e2-4471-7bc8-bb76-dc335bd46e3d',
  patientName: 'Amina Idrissi',
  start: '2026-11-23T15:30:00.000+01:00',
  end: '2026-11-23T15:00:00.000Z',
  status: 'requested',
  kind: 'in_person',
  reason: 'Palpitations',
  abilities: [],
  practitionerPhotoUrl: null,
  patientPhotoUrl: null,
  timeZone: 'Africa/Casablanca',
  wallStart: '2026-11-23T14:30',
  symptomReportId: null,
  createdAt: '2026-11-22T10:00:00.000Z',
  version: 2,
};
const file = (title: string, changed: Partial<Appointment> = {}) =>
  calendarFile({ ...visit, ...changed }, title, '2026-11-22T12:00:00.000Z');

test('a visit becomes an event at its instants in UTC', () => {
  const lines = file('Rendez-vous').split('\r\n');
  expect(lines).toContain('DTSTART:20261123T143000Z');
  expect(lines).toContain('DTEND:20261123T150000Z');
  expect(lines).toContain('UID:01a203ee-2ef0-7246-bf8d-d5375a22e06d@medisense');
});

test('a requested visit is tentative, a confirmed one is not', () => {
  expect(file('x')).toContain('STATUS:TENTATIVE');
  expect(file('x', { status: 'confirmed' })).toContain('STATUS:CONFIRMED');
});

test('the reason and the patient never get into the file', () => {
  expect(file('x')).not.toContain('Palpitations');
  expect(file('x')).not.toContain('Idrissi');
});

test('commas, semicolons and line ends of a title cannot begin a new property', () => {
  expect(file('a, b; c\nSTATUS:CANCELLED')).toContain('SUMMARY:a\\, b\\; c\\nSTATUS:CANCELLED');
});

test('a long Arabic title is folded into lines of at most 75 bytes and reads the same unfolded', () => {
  const title = 'موعد مع الدكتورة فاطمة الزهراء المنصوري في عيادة الدار البيضاء الكبرى';
  const folded = file(title);
  for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});
