import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, country, id, language, page, pageOf } from '../shapes.ts';
import { answers, assessment, helpLine, symptomReport, symptomReportRow, triageInput } from './shapes.ts';

const tag = 'Orientation';
const anyone = { roles: ['administrator', 'doctor', 'assistant', 'patient'] } as const;

/** Orientation: urgency, possible causes, the right specialty. Never a diagnosis. */
export const triageEndpoints = {
  assessSymptoms: endpoint({
    method: 'POST',
    path: '/api/triage',
    tag,
    summary: 'Assess a person’s words. Public, and keeps nothing.',
    access: 'public',
    audit: { none: 'nothing is kept of a signed-out orientation' },
    body: z.strictObject(triageInput),
    output: assessment,
    status: 200,
    refusals: [],
    throttle: 'triage',
  }),
  createSymptomReport: endpoint({
    method: 'POST',
    path: '/api/symptom-reports',
    tag,
    summary: 'Assess and keep: for the own person by default, or one that the account acts or cares for.',
    access: anyone,
    audit: { event: 'symptom-report.create', kind: 'deed' },
    body: z.strictObject({ ...triageInput, patientId: id.optional() }),
    output: symptomReport,
    status: 201,
    refusals: ['NOT_FOUND'],
    creates: true,
    throttle: 'triage',
  }),
  answerSymptomReport: endpoint({
    method: 'POST',
    path: '/api/symptom-reports/{id}/answers',
    tag,
    summary: 'Add answers to a kept report and assess it anew.',
    access: anyone,
    audit: { event: 'symptom-report.answer', kind: 'deed' },
    params: byId,
    body: z.strictObject({ answers }),
    output: symptomReport,
    status: 200,
    refusals: ['NOT_FOUND'],
    throttle: 'triage',
  }),
  listSymptomReports: endpoint({
    method: 'GET',
    path: '/api/symptom-reports',
    tag,
    summary: 'Kept reports, the newest first: the own ones, or those of a patient in care.',
    access: anyone,
    audit: { event: 'symptom-report.list', kind: 'read' },
    query: z.strictObject({ patientId: id.optional(), ...page }),
    output: pageOf(symptomReportRow),
    status: 200,
    refusals: [],
  }),
  getSymptomReport: endpoint({
    method: 'GET',
    path: '/api/symptom-reports/{id}',
    tag,
    summary: 'One kept report; also for the practitioner whose visit it is attached to.',
    access: anyone,
    audit: { event: 'symptom-report.open', kind: 'read' },
    params: byId,
    output: symptomReport,
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
  listHelpLines: endpoint({
    method: 'GET',
    path: '/api/help-lines',
    tag,
    summary: 'Emergency numbers and help lines of a country (default: all countries), with who verified them and when.',
    access: 'public',
    audit: { none: 'public information' },
    query: z.strictObject({ country: country.optional(), lang: language.optional() }),
    output: z.strictObject({ items: z.array(z.strictObject({ ...helpLine.shape, country })).max(500) }),
    status: 200,
    refusals: [],
    throttle: 'directory',
  }),
};
