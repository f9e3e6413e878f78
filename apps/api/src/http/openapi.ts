import { type Endpoint, endpoints, failure, published, type RefusalCode, refusals } from '@medisense/contract';
import { z } from 'zod';

const everywhere: RefusalCode[] = ['INVALID_INPUT', 'TOO_MANY_REQUESTS', 'FAULT', 'UNAVAILABLE'];

/** JSON Schema of a shape, as it is sent (input) or answered (output). */
function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const schema = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const known = published.get(zodSchema as unknown as z.ZodType);
      if (!known) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
      Object.assign(jsonSchema, known.schema);
    },
  }) as Record<string, unknown>;
  delete schema.$schema;
  return schema;
}

function refusalsOf(endpoint: Endpoint): RefusalCode[] {
  const codes = new Set<RefusalCode>([...everywhere, ...endpoint.refusals]);
  if (endpoint.access !== 'public') {
    for (const code of [
      'UNAUTHENTICATED',
      'SESSION_ENDED',
      'FORBIDDEN',
      'ACCOUNT_WAITING',
      'ACCOUNT_SUSPENDED',
    ] as const) {
      codes.add(code);
    }
  }
  if (endpoint.method !== 'GET')
    for (const code of ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) codes.add(code);
  if (endpoint.params) codes.add('NOT_FOUND');
  if (endpoint.creates) for (const code of ['KEY_IN_USE', 'KEY_REUSED'] as const) codes.add(code);
  return [...codes];
}

function parametersOf(endpoint: Endpoint): object[] {
  const parameters: object[] = [];
  for (const [place, shape] of [
    ['path', endpoint.params],
    ['query', endpoint.query],
  ] as const) {
    if (!shape) continue;
    const schema = schemaOf(shape, 'input') as { properties?: Record<string, object>; required?: string[] };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      parameters.push({
        name,
        in: place,
        required: place === 'path' || (schema.required ?? []).includes(name),
        schema: property,
      });
    }
  }
  if (endpoint.creates) {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'One to 255 visible ASCII characters. Repeating the request with the same key within 24 hours gives the first answer again.',
      schema: { type: 'string', minLength: 1 },
    });
  }
  if (endpoint.cookie) {
    parameters.push({
      name: 'x-medisense',
      in: 'header',
      required: true,
      description: 'Any value. A page of another site cannot send it.',
      schema: { type: 'string', examples: ['1'] },
    });
  }
  return parameters;
}

function responsesOf(endpoint: Endpoint): Record<string, object> {
  const responses: Record<string, object> = {
    [endpoint.status]: endpoint.streams
      ? { description: 'Events', content: { 'text/event-stream': { schema: schemaOf(endpoint.streams, 'output') } } }
      : endpoint.output
        ? { description: 'Done', content: { 'application/json': { schema: schemaOf(endpoint.output, 'output') } } }
        : { description: 'Done' },
  };
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(endpoint)) {
    const [status] = refusals[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[status] = {
      description: codes.map((code) => `${code}: ${refusals[code][1]}`).join('\n'),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
    };
  }
  return responses;
}

/** The OpenAPI 3.1 document, derived from the contract alone. */
export function openApiDocument(publicUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const { access } = endpoint;
    paths[endpoint.path] ??= {};
    (paths[endpoint.path] as Record<string, object>)[endpoint.method.toLowerCase()] = {
      operationId,
      tags: [endpoint.tag],
      summary: endpoint.summary,
      description: `Access: ${access === 'public' ? 'public' : `${access.roles.join(', ')}${access.waiting ? ', also before the account is active' : ''}`}.`,
      security: access === 'public' ? [] : [{ bearer: [] }],
      parameters: parametersOf(endpoint),
      ...(endpoint.body && {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
      }),
      responses: responsesOf(endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'MEDISENSE',
      version: '0.1.0',
      description:
        'Orientation and preparation of a visit, never a diagnosis or a treatment; the professional decides.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Failure: schemaOf(failure, 'output') },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
