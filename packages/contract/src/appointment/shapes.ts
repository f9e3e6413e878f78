import { z } from 'zod';
import { slotMinutes } from '../schedule/shapes.ts';
import { id, instant, specialty, text, timeZone, version } from '../shapes.ts';
import { urgency } from '../triage/shapes.ts';

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

/** What a professional says of the orientation that a visit came from. */
export const orientationVerdict = {
  urgency: z.enum(['right', 'too_high', 'too_low']),
  specialty: z.enum(['right', 'wrong']),
};
/** One or both; what is left out stays as it was. */
export const orientationReviewInput = z
  .strictObject({
    urgency: orientationVerdict.urgency.optional(),
    specialty: orientationVerdict.specialty.optional(),
  })
  .refine((given) => given.urgency !== undefined || given.specialty !== undefined, {
    message: 'at least one of urgency and specialty',
  });
export const orientationReview = z.strictObject({
  urgency: orientationVerdict.urgency.nullable(),
  specialty: orientationVerdict.specialty.nullable(),
  /** What the orientation had said when it was last judged. */
  givenUrgency: urgency,
  givenSpecialty: specialty,
  rulesVersion: z.string(),
  /** "given family"; empty when the account is gone. */
  reviewerName: z.string(),
  reviewedAt: instant,
});
export type OrientationReview = z.infer<typeof orientationReview>;

export const appointment = z.strictObject({
  ...appointmentRow.shape,
  practitionerPhotoUrl: z.string().nullable(),
  patientPhotoUrl: z.string().nullable(),
  /** The practitioner's zone, in which the wall time below is meant. */
  timeZone,
  wallStart: z.string(),
  symptomReportId: id.nullable(),
  /** For the professionals of a visit that came from an orientation: null until one of them has judged it. */
  orientationReview: orientationReview.nullable().optional(),
  /** What was said with the latest step that said something; absent for administrators. */
  note: z.string().optional(),
  createdAt: instant,
  version,
  warnings: z.array(bookingWarning).optional(),
});
export type Appointment = z.infer<typeof appointment>;
