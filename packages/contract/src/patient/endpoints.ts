import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, line, page, pageOf } from '../shapes.ts';
import { bloodGroup, patient, patientChange, patientInput, patientRow, patientStatus } from './shapes.ts';

const tag = 'Patients';
const anyone = { roles: ['administrator', 'doctor', 'assistant', 'patient'] } as const;

/** Patients as persons. Everybody sees only their own, those in their care, or (administrators) identities. */
export const patientEndpoints = {
  listPatients: endpoint({
    method: 'GET',
    path: '/api/patients',
    tag,
    summary: 'Patients; `q` is the start of the family or given name, accents and case ignored.',
    access: anyone,
    audit: { event: 'patient.list', kind: 'read' },
    query: z.strictObject({
      q: line(80).optional(),
      bloodGroup: bloodGroup.optional(),
      status: patientStatus.optional(),
      sort: z.enum(['name', '-name']).optional(),
      ...page,
    }),
    output: pageOf(patientRow),
    status: 200,
    refusals: [],
  }),
  createPatient: endpoint({
    method: 'POST',
    path: '/api/patients',
    tag,
    summary:
      'Add a person: a patient adds somebody they act for, professionals a patient who then is in their care, administrators one in nobody’s care yet.',
    access: anyone,
    audit: { event: 'patient.create', kind: 'deed' },
    body: patientInput,
    output: patient,
    status: 201,
    refusals: [],
    creates: true,
  }),
  getPatient: endpoint({
    method: 'GET',
    path: '/api/patients/{id}',
    tag,
    summary: 'One person with all demographic fields.',
    access: anyone,
    audit: { event: 'patient.open', kind: 'read' },
    params: byId,
    output: patient,
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
  updatePatient: endpoint({
    method: 'PATCH',
    path: '/api/patients/{id}',
    tag,
    summary: 'Change demographic fields.',
    access: anyone,
    audit: { event: 'patient.update', kind: 'deed' },
    params: byId,
    body: patientChange,
    output: patient,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE'],
  }),
  deletePatient: endpoint({
    method: 'DELETE',
    path: '/api/patients/{id}',
    tag,
    summary:
      'Erase a person: future visits are cancelled, the key of all narrative text is destroyed, the rest becomes pseudonymous.',
    access: { roles: ['administrator', 'patient'] },
    audit: { event: 'patient.erase', kind: 'deed' },
    params: byId,
    status: 204,
    refusals: ['NOT_FOUND'],
  }),
};
