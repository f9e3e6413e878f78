import type { Appointment, AppointmentRow, OrientationReview } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type { Place } from '../db/sealing.ts';
import { abilitiesOn, canBeJudged, judgesOrientations, seesReason } from './appointment.policy.ts';
import type { FullVisitRow, VisitRow } from './appointment.store.ts';

export const reasonPlace = (id: string): Place => `appointment.reason:${id}`;
const notePlace = (id: string): Place => `appointment.note:${id}`;

/** What somebody says with a step, sealed under the patient's key; null when nothing was said. */
export function sealNote(ctx: Context, visit: FullVisitRow, note: string | undefined): Buffer | null {
  if (!note || !visit.patient_key_sealed) return null;
  const key = ctx.sealing.dataKey(visit.patient_id, visit.patient_key_sealed);
  return ctx.sealing.sealFor(key, note, notePlace(visit.id));
}

function noteOf(ctx: Context, actor: Actor, row: FullVisitRow): string | undefined {
  if (!row.note_sealed || !row.patient_key_sealed || !seesReason(actor)) return undefined;
  const key = ctx.sealing.dataKey(row.patient_id, row.patient_key_sealed);
  return ctx.sealing.openFor(key, row.note_sealed, notePlace(row.id));
}

function reasonOf(ctx: Context, actor: Actor, row: VisitRow): string | undefined {
  if (!row.reason_sealed || !row.data_key_sealed || !seesReason(actor)) return undefined;
  const key = ctx.sealing.dataKey(row.patient_id, row.data_key_sealed);
  return ctx.sealing.openFor(key, row.reason_sealed, reasonPlace(row.id));
}

/** A visit as it stands in a list, with what the actor may do with it now. */
export function rowShape(ctx: Context, actor: Actor, row: VisitRow, now: number): AppointmentRow {
  const reason = reasonOf(ctx, actor, row);
  return {
    id: row.id,
    practitionerId: row.practitioner_id,
    practitionerName: row.practitioner_name,
    patientId: row.patient_id,
    patientName: row.patient_name,
    start: new Date(row.start).toISOString(),
    end: new Date(row.end).toISOString(),
    status: row.status,
    kind: row.kind,
    ...(reason !== undefined && { reason }),
    abilities: abilitiesOn(actor, row, now),
  };
}

/** Undefined where there is nothing to judge or it is not for this actor, null where nobody has. */
function reviewOf(actor: Actor, row: FullVisitRow): OrientationReview | null | undefined {
  if (!row.symptom_report_id || !judgesOrientations(actor) || !canBeJudged(row.status)) return undefined;
  if (!row.reviewed_at || !row.given_urgency || !row.given_specialty) return null;
  return {
    urgency: row.review_urgency ?? null,
    specialty: row.review_specialty ?? null,
    givenUrgency: row.given_urgency,
    givenSpecialty: row.given_specialty,
    rulesVersion: row.given_rules ?? '',
    reviewerName: row.reviewer_name ?? '',
    reviewedAt: row.reviewed_at.toISOString(),
  };
}

/** A visit on its own page. */
export function visitShape(ctx: Context, actor: Actor, row: FullVisitRow, now: number): Appointment {
  const note = noteOf(ctx, actor, row);
  const orientationReview = reviewOf(actor, row);
  return {
    ...rowShape(ctx, actor, row, now),
    ...(note !== undefined && { note }),
    practitionerPhotoUrl: row.practitioner_photo,
    patientPhotoUrl: row.patient_photo,
    timeZone: row.visit_zone,
    wallStart: row.wall_start,
    symptomReportId: row.symptom_report_id,
    ...(orientationReview !== undefined && { orientationReview }),
    createdAt: row.created_at.toISOString(),
    version: row.version,
  };
}
