import { z } from 'zod';
import { slotMinutes } from '../schedule/shapes.ts';
import { id, instant, text, timeZone, version } from '../shapes.ts';

/** `held` lives ten minutes and is seen only by who holds it. */
export const appointmentStatus = z.enum([
  'requested',
  'confirmed',
  'checked_in',
  'completed',
  'declined',
  'cancelled',
  'no_show',
]);
export type AppointmentStatus = z.infer<typeof appointmentStatus>;
export const appointmentKind = z.enum(['in_person', 'video', 'phone']);
/** What the asking account may do with this visit now. */
export const appointmentAbility = z.enum([
  'confirm',
  'decline',
  'reschedule',
  'cancel',
  'check-in',
  'complete',
  'no-show',
]);
export type AppointmentAbility = z.infer<typeof appointmentAbility>;
/** Rules that staff may override, and did. */
export const bookingWarning = z.enum(['PATIENT_BUSY', 'OUTSIDE_HOURS']);

export const booking = z.strictObject({
  practitionerId: id,
  patientId: id,
  start: instant,
  durationMinutes: slotMinutes.optional(),
  kind: appointmentKind.optional(),
  reason: text(2000, 0).optional(),
  /** A report of this patient; who sees the visit sees its summary. */
  symptomReportId: id.optional(),
  holdId: id.optional(),
});

export const appointmentRow = z.strictObject({
  id,
  practitionerId: id,
  practitionerName: z.string(),
  patientId: id,
  patientName: z.string(),
  start: instant,
  end: instant,
  status: appointmentStatus,
  kind: appointmentKind,
  /** Absent where there is none, and for administrators, who see no clinical content. */
  reason: z.string().optional(),
  abilities: z.array(appointmentAbility),
});
export type AppointmentRow = z.infer<typeof appointmentRow>;

export const appointment = z.strictObject({
  ...appointmentRow.shape,
  practitionerPhotoUrl: z.string().nullable(),
  patientPhotoUrl: z.string().nullable(),
  /** The practitioner's zone, in which the wall time below is meant. */
  timeZone,
  wallStart: z.string(),
  symptomReportId: id.nullable(),
  /** What was said with the latest step that said something; absent for administrators. */
  note: z.string().optional(),
  createdAt: instant,
  version,
  warnings: z.array(bookingWarning).optional(),
});
export type Appointment = z.infer<typeof appointment>;
