import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, id, page, pageOf } from '../shapes.ts';
import {
  answers,
  assessment,
  inspection,
  inspectionInput,
  symptomReport,
  symptomReportRow,
  triageInput,
} from './shapes.ts';

const tag = 'Orientation';
const staff = { roles: ['administrator', 'doctor', 'assistant'] } as const;
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
  inspectSentence: endpoint({
    method: 'POST',
    path: '/api/triage/inspection',
    tag,
    summary:
      'What the engine sees in any sentence, and why it concludes what it does. For staff; the text is not kept.',
    access: staff,
    audit: { event: 'triage.inspect', kind: 'read' },
    body: z.strictObject(inspectionInput),
    output: inspection,
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
};
