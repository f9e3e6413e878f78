/** What the API promises: the only list of routes, and the shapes that travel. */
import type { z } from 'zod';
import { accountEndpoints } from './account/endpoints.ts';
import { appointmentEndpoints } from './appointment/endpoints.ts';
import { companionEndpoints } from './companion/endpoints.ts';
import { conversationEndpoints } from './conversation/endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { helpLineEndpoints } from './help-line/endpoints.ts';
import { notificationEndpoints } from './notification/endpoints.ts';
import { outboxEndpoints } from './outbox/endpoints.ts';
import { patientEndpoints } from './patient/endpoints.ts';
import { practitionerEndpoints } from './practitioner/endpoints.ts';
import { safetyEndpoints } from './safety/endpoints.ts';
import { scheduleEndpoints } from './schedule/endpoints.ts';
import { supervisionEndpoints } from './supervision/endpoints.ts';
import { triageEndpoints } from './triage/endpoints.ts';
import { wellbeingEndpoints } from './wellbeing/endpoints.ts';

/** Every endpoint by its operation id. */
export const endpoints = {
  ...accountEndpoints,
  ...outboxEndpoints,
  ...practitionerEndpoints,
  ...scheduleEndpoints,
  ...patientEndpoints,
  ...appointmentEndpoints,
  ...triageEndpoints,
  ...helpLineEndpoints,
  ...wellbeingEndpoints,
  ...conversationEndpoints,
  ...companionEndpoints,
  ...notificationEndpoints,
  ...safetyEndpoints,
  ...supervisionEndpoints,
};
export type Endpoints = typeof endpoints;
export type OperationId = keyof Endpoints;

type Given<T> = T extends z.ZodNever ? undefined : T extends z.ZodType ? z.input<T> : undefined;
type Read<T> = T extends z.ZodNever ? undefined : T extends z.ZodType ? z.output<T> : undefined;
type PartsOf<E> = E extends Endpoint<infer P, infer Q, infer B, infer O> ? { p: P; q: Q; b: B; o: O } : never;
/** What a caller sends, part by part; parts that an endpoint does not take are `undefined`. */
export interface InputOf<K extends OperationId> {
  params: Given<PartsOf<Endpoints[K]>['p']>;
  query: Given<PartsOf<Endpoints[K]>['q']>;
  body: Given<PartsOf<Endpoints[K]>['b']>;
}
/** What a handler reads: validated and transformed. */
export interface ReadOf<K extends OperationId> {
  params: Read<PartsOf<Endpoints[K]>['p']>;
  query: Read<PartsOf<Endpoints[K]>['q']>;
  body: Read<PartsOf<Endpoints[K]>['b']>;
}
export type OutputOf<K extends OperationId> = Read<PartsOf<Endpoints[K]>['o']>;

export * from './account/shapes.ts';
export * from './appointment/shapes.ts';
export * from './companion/shapes.ts';
export * from './conversation/shapes.ts';
export type { Access, Audit, Endpoint, Method, Role } from './endpoint.ts';
export { endpoint } from './endpoint.ts';
export * from './help-line/shapes.ts';
export * from './notification/shapes.ts';
export type { Mail } from './outbox/endpoints.ts';
export * from './patient/shapes.ts';
export * from './practitioner/shapes.ts';
export { type RefusalCode, refusals } from './refusals.ts';
export * from './safety/shapes.ts';
export * from './schedule/shapes.ts';
export * from './shapes.ts';
export * from './supervision/shapes.ts';
export * from './triage/shapes.ts';
export * from './wellbeing/shapes.ts';
export {
  accountEndpoints,
  appointmentEndpoints,
  companionEndpoints,
  conversationEndpoints,
  helpLineEndpoints,
  notificationEndpoints,
  outboxEndpoints,
  patientEndpoints,
  practitionerEndpoints,
  safetyEndpoints,
  scheduleEndpoints,
  supervisionEndpoints,
  triageEndpoints,
  wellbeingEndpoints,
};
