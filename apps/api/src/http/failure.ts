import type { Failure, InputIssue } from '@medisense/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { isUnavailable } from '../db/database.ts';
import { Refusal } from '../refusal.ts';

const MOST_ISSUES = 20;

/** The body of every answer that is not a success. */
export function failureBody(refusal: Refusal, requestId: string): Failure {
  return {
    code: refusal.code,
    status: refusal.status,
    message: refusal.message,
    ...(refusal.data && { data: refusal.data }),
    requestId,
  };
}

/** Answers a refusal; a Retry-After header where it says when to come back. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, requestId: string): FastifyReply {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter));
  return reply.code(refusal.status).send(failureBody(refusal, requestId));
}

const shorten = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
const fieldOf = (part: string, path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : `${field}.${shorten(String(key))}`),
    part,
  );

/** What zod found, as field, problem and mend; at most twenty, names cut short: input is never echoed at length. */
export function inputIssues(part: 'params' | 'query' | 'body', error: z.ZodError): InputIssue[] {
  const issues: InputIssue[] = [];
  for (const issue of error.issues) {
    const field = fieldOf(part, issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MOST_ISSUES)) {
        issues.push({ field: `${field}.${shorten(key)}`, problem: 'unknown', mend: 'Leave this field out.' });
      }
    } else issues.push({ field, ...explain(issue) });
    if (issues.length >= MOST_ISSUES) break;
  }
  return issues.slice(0, MOST_ISSUES);
}

function explain(issue: z.core.$ZodIssue): Omit<InputIssue, 'field'> {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined && /undefined/.test(issue.message)
      ? { problem: 'required', mend: 'Fill this in.' }
      : { problem: 'type', mend: `Send ${issue.expected}.` };
  }
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    if (issue.origin === 'string') return { problem: 'too_short', mend: `At least ${limit} characters.`, limit };
    if (issue.origin === 'array') return { problem: 'too_short', mend: `At least ${limit} entries.`, limit };
    return { problem: 'range', mend: `Not less than ${limit}.`, limit };
  }
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    if (issue.origin === 'string') return { problem: 'too_long', mend: `At most ${limit} characters.`, limit };
    if (issue.origin === 'array') return { problem: 'too_long', mend: `At most ${limit} entries.`, limit };
    return { problem: 'range', mend: `Not more than ${limit}.`, limit };
  }
  if (issue.code === 'invalid_value') {
    return { problem: 'choice', mend: `One of: ${issue.values.slice(0, 40).join(', ')}.` };
  }
  if (issue.code === 'invalid_format')
    return { problem: 'format', mend: `Not in the form of ${formatName(issue.format)}.` };
  return { problem: 'invalid', mend: issue.message ? `Expected: ${issue.message}.` : 'Check this field.' };
}

const formatName = (format: string) =>
  ({
    email: 'an e-mail address',
    uuid: 'an id',
    datetime: 'an instant such as 2026-11-22T09:00:00Z',
    date: 'a date such as 2026-11-22',
  })[format] ?? 'what this field takes';

/** Which refusal an error of the web framework stands for; undefined for a fault of ours. */
export function refusalOf(error: FastifyError | Error): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('PAYLOAD_TOO_LARGE');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('UNSUPPORTED_MEDIA_TYPE');
  if (error instanceof SyntaxError || (typeof code === 'string' && code.startsWith('FST_ERR_CTP'))) {
    return new Refusal('INVALID_INPUT', {
      issues: [{ field: 'body', problem: 'format', mend: 'Send one JSON object.' } satisfies InputIssue],
    });
  }
  if (isUnavailable(error)) return new Refusal('UNAVAILABLE', undefined, 2);
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Refusal('INVALID_INPUT', {
      issues: [
        { field: 'request', problem: 'format', mend: 'Check the address and the headers.' } satisfies InputIssue,
      ],
    });
  }
  return undefined;
}

/** The one place where a fault becomes an answer: generic words, the request id, and the details in the log. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error);
  if (refusal) {
    if (refusal.status >= 500) request.log.warn({ problem: describe(error) }, 'not available');
    return sendRefusal(reply, refusal, request.id);
  }
  request.log.error({ problem: describe(error) }, 'fault');
  return sendRefusal(reply, new Refusal('FAULT'), request.id);
}

/** What may be logged of an error: its kind, code and where it arose. Messages of the database can quote a person's data. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as { code?: unknown }).code;
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return {
    kind: error.name,
    code,
    constraint: (error as { constraint?: unknown }).constraint,
    ...(!fromDatabase && { message: error.message.slice(0, 300) }),
    stack: error.stack
      ?.split('\n')
      .slice(1, 9)
      .map((line) => line.trim()),
  };
}
