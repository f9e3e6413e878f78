import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { country, language, version } from '../shapes.ts';
import { directoryLine, helpLine, helpLineDirectory, helpLineId, helpLineInput } from './shapes.ts';

const tag = 'Help lines';
const administrator = { roles: ['administrator'] } as const;

/** Emergency numbers and help lines: what people see, and how administrators keep them true. */
export const helpLineEndpoints = {
  listHelpLines: endpoint({
    method: 'GET',
    path: '/api/help-lines',
    tag,
    summary:
      'Emergency numbers and help lines of a country (default: all countries) as this clinic keeps them, with the day each was verified.',
    access: 'public',
    audit: { none: 'public information' },
    query: z.strictObject({ country: country.optional(), lang: language.optional() }),
    output: z.strictObject({ items: z.array(helpLine).max(500) }),
    status: 200,
    refusals: [],
    throttle: 'directory',
  }),
  listHelpLineDirectory: endpoint({
    method: 'GET',
    path: '/api/help-lines/directory',
    tag,
    summary: 'Every line in all languages, also expired and retired ones, and how each country stands.',
    access: administrator,
    audit: { none: 'public numbers, and which colleague confirmed them' },
    output: helpLineDirectory,
    status: 200,
    refusals: [],
  }),
  addHelpLine: endpoint({
    method: 'POST',
    path: '/api/help-lines',
    tag,
    summary:
      'Add a line, unverified until somebody confirms it. `LINE_LISTED`: the number stands in this country already (data.id). `LINE_CLOSED`: the line with this name does not exist any more. `EMERGENCY_NUMBER_NEEDED`: the country (data.country) has no emergency number yet.',
    access: administrator,
    audit: { event: 'help-line.add', kind: 'deed' },
    body: helpLineInput,
    output: directoryLine,
    status: 201,
    refusals: ['LINE_LISTED', 'LINE_CLOSED', 'EMERGENCY_NUMBER_NEEDED'],
    creates: true,
  }),
  correctHelpLine: endpoint({
    method: 'PUT',
    path: '/api/help-lines/{id}',
    tag,
    summary:
      'Correct a line. What is dialled, who answers and when were confirmed together: a change of any of them takes the confirmation away. The audit log keeps what stood there before.',
    access: administrator,
    audit: { event: 'help-line.correct', kind: 'deed' },
    params: helpLineId,
    body: z.strictObject({ ...helpLineInput.shape, version }),
    output: directoryLine,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE', 'LINE_LISTED', 'LINE_CLOSED', 'EMERGENCY_NUMBER_NEEDED'],
  }),
  confirmHelpLine: endpoint({
    method: 'POST',
    path: '/api/help-lines/{id}/confirm',
    tag,
    summary: 'Say that the line was checked now and is right. `NOT_NOW` for one that is retired.',
    access: administrator,
    audit: { event: 'help-line.confirm', kind: 'deed' },
    params: helpLineId,
    body: z.strictObject({ version }),
    output: directoryLine,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE', 'NOT_NOW'],
  }),
  retireHelpLine: endpoint({
    method: 'PUT',
    path: '/api/help-lines/{id}/retired',
    tag,
    summary:
      'Take a line out of sight, or back into it, then unverified. `EMERGENCY_NUMBER_NEEDED`: other lines of the country still stand beside its last emergency number.',
    access: administrator,
    audit: { event: 'help-line.retire', kind: 'deed' },
    params: helpLineId,
    body: z.strictObject({ retired: z.boolean(), version }),
    output: directoryLine,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE', 'ALREADY_DONE', 'LINE_LISTED', 'EMERGENCY_NUMBER_NEEDED'],
  }),
};
