import type { patientEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { createPatient } from './create-patient.ts';
import { deletePatient } from './delete-patient.ts';
import { getPatient } from './get-patient.ts';
import { listPatients } from './list-patients.ts';
import { updatePatient } from './update-patient.ts';

export const patientRoutes = {
  listPatients: (ctx, call, { query }) => listPatients(ctx, call, query),
  createPatient: (ctx, call, { body }) => createPatient(ctx, call, body),
  getPatient: (ctx, call, { params }) => getPatient(ctx, call, params.id),
  updatePatient: (ctx, call, { params, body }) => updatePatient(ctx, call, params.id, body),
  deletePatient: (ctx, call, { params }) => deletePatient(ctx, call, params.id),
} satisfies Handlers<typeof patientEndpoints>;
