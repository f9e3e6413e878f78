import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { slotMinutes } from '../schedule/shapes.ts';
import { byId, id, instant, page, pageOf, text, version } from '../shapes.ts';
import { appointment, appointmentRow, appointmentStatus, booking, orientationReviewInput } from './shapes.ts';

const tag = 'Appointments';
const anyone = { roles: ['administrator', 'doctor', 'assistant', 'patient'] } as const;
const professionals = { roles: ['doctor', 'assistant'] } as const;
const staff = { roles: ['administrator', 'doctor', 'assistant'] } as const;
const note = z.strictObject({ version: version.optional(), note: text(500, 0).optional() });
const changed = { output: appointment, status: 200 as const, params: byId };

/** Visits from request to completion. `version`, where given, must be the one last seen: else STALE. */
export const appointmentEndpoints = {
  bookAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments',
    tag,
    summary:
      'Ask for a visit (patients: it is then requested) or book it (staff: it is confirmed). Staff override working hours and a busy patient; `warnings` then says so.',
    access: anyone,
    audit: { event: 'appointment.book', kind: 'deed' },
    body: booking,
    output: appointment,
    status: 201,
    refusals: ['NOT_FOUND', 'SLOT_TAKEN', 'PATIENT_BUSY', 'SLOT_NOT_OFFERED', 'IN_THE_PAST', 'HOLD_EXPIRED'],
    creates: true,
  }),
  listAppointments: endpoint({
    method: 'GET',
    path: '/api/appointments',
    tag,
    summary: 'Visits that the account may see, by start (`sort=start`, default, or `-start`); `to` is not included.',
    access: anyone,
    audit: { event: 'appointment.list', kind: 'read' },
    query: z.strictObject({
      practitionerId: id.optional(),
      patientId: id.optional(),
      status: appointmentStatus.optional(),
      from: instant.optional(),
      to: instant.optional(),
      sort: z.enum(['start', '-start']).optional(),
      ...page,
    }),
    output: pageOf(appointmentRow),
    status: 200,
    refusals: [],
  }),
  getAppointment: endpoint({
    method: 'GET',
    path: '/api/appointments/{id}',
    tag,
    summary: 'One visit.',
    access: anyone,
    audit: { event: 'appointment.open', kind: 'read' },
    output: appointment,
    status: 200,
    params: byId,
    refusals: ['NOT_FOUND'],
  }),
  confirmAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/confirm',
    tag,
    summary: 'Confirm a requested visit; the patient is then in the practitioner’s care.',
    access: staff,
    audit: { event: 'appointment.confirm', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  declineAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/decline',
    tag,
    summary: 'Decline a requested visit.',
    access: staff,
    audit: { event: 'appointment.decline', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  rescheduleAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/reschedule',
    tag,
    summary: 'Move a visit to another time of the same practitioner. Moved by a patient it must be confirmed again.',
    access: anyone,
    audit: { event: 'appointment.reschedule', kind: 'deed' },
    body: z.strictObject({
      start: instant,
      durationMinutes: slotMinutes.optional(),
      version: version.optional(),
      note: text(500, 0).optional(),
    }),
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE', 'SLOT_TAKEN', 'PATIENT_BUSY', 'SLOT_NOT_OFFERED', 'IN_THE_PAST'],
  }),
  cancelAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/cancel',
    tag,
    summary: 'Cancel a requested or confirmed visit: patients until it begins, staff also afterwards.',
    access: anyone,
    audit: { event: 'appointment.cancel', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  checkInAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/check-in',
    tag,
    summary: 'The patient has arrived (from two hours before the start).',
    access: staff,
    audit: { event: 'appointment.check-in', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  completeAppointment: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/complete',
    tag,
    summary: 'The visit has taken place.',
    access: staff,
    audit: { event: 'appointment.complete', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  markNoShow: endpoint({
    method: 'POST',
    path: '/api/appointments/{id}/no-show',
    tag,
    summary: 'The patient did not come (once the start has passed).',
    access: staff,
    audit: { event: 'appointment.no-show', kind: 'deed' },
    body: note,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW', 'STALE'],
  }),
  reviewOrientation: endpoint({
    method: 'PUT',
    path: '/api/appointments/{id}/orientation-review',
    tag,
    summary:
      'Was the orientation that this visit came from right? Said by a professional of the visit, changed at will, kept for measurement; never shown to patients. NOT_FOUND where the visit came from none.',
    access: professionals,
    audit: { event: 'appointment.review-orientation', kind: 'deed' },
    body: orientationReviewInput,
    ...changed,
    refusals: ['NOT_FOUND', 'NOT_NOW'],
  }),
};
