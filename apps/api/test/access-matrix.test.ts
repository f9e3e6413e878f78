import { type Endpoint, endpoints, type OperationId } from '@medisense/contract';
import {
  type ActorName,
  type Answer,
  type Api,
  accessPolicy,
  actorNames,
  callOperation,
  makeWorld,
  type Owner,
  signIn,
  startApi,
  type World,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
let world: World;
beforeAll(async () => {
  // a model is named, so that what concerns one can be tried; nothing asks it, for nobody has declared anything
  api = await startApi({
    settings: { AI_PROVIDER: 'openai-compatible', AI_BASE_URL: 'http://127.0.0.1:9', AI_MODEL: 'none' },
  });
  world = await makeWorld(api);
});
afterAll(() => api.stop());

const operations = Object.keys(endpoints) as OperationId[];
const declared = (operation: OperationId) => endpoints[operation] as Endpoint;
const owners: Owner[] = ['A', 'B'];
const hasRecords = (operation: OperationId) =>
  JSON.stringify(world.input(operation, 'A')) !== JSON.stringify(world.input(operation, 'B'));

/** Sends an operation as an actor; who was signed out by an earlier attempt signs in again. */
async function attempt(operation: OperationId, actor: ActorName, owner: Owner): Promise<Answer<unknown>> {
  if (declared(operation).method !== 'GET') await world.restore();
  const somebody = world.actors[actor];
  const send = () => callOperation(api.url, operation, { ...world.input(operation, owner), token: somebody.token });
  const answer = await send();
  if (answer.status !== 401 || actor === 'suspendedDoctor') return answer;
  const again = await signIn(api, somebody.email).catch(() => undefined);
  if (!again) return answer;
  somebody.token = again.token;
  return send();
}

/** What somebody must never read: records of an owner they have nothing to do with. */
const foreignTo = (actor: ActorName): Owner[] =>
  actor === 'administrator' ? [] : owners.filter((owner) => !actor.endsWith(owner));

describe('every operation of the contract', () => {
  it('is refused to whoever has no session, unless it is public', async () => {
    for (const operation of operations) {
      if (declared(operation).access === 'public') continue;
      const answer = await callOperation(api.url, operation, world.input(operation, 'A'));
      expect([operation, answer.status]).toEqual([operation, 401]);
    }
  });

  it('takes the words of no token but a live, genuine one', async () => {
    const [head, claims, signature] = world.actors.patientA.token.split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const forged = [
      `${none}.${claims}.`,
      `${head}.${claims}.`,
      // the first letter: the last ones of an Ed25519 signature are often the same
      `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      'x',
      `${head}.${claims}`,
    ];
    for (const operation of operations) {
      if (declared(operation).access === 'public') continue;
      for (const token of forged) {
        const answer = await callOperation(api.url, operation, { ...world.input(operation, 'A'), token });
        expect([operation, answer.status]).toEqual([operation, 401]);
      }
    }
  });

  it.each(operations)('%s lets in whom the policy allows and nobody else', async (operation) => {
    const findings: string[] = [];
    let succeeded = false;
    for (const owner of hasRecords(operation) ? owners : (['A'] as const)) {
      for (const actor of actorNames) {
        const verdict = accessPolicy[operation](actor, owner);
        const { status, body } = await attempt(operation, actor, owner);
        const ok = status >= 200 && status < 300;
        succeeded ||= ok;
        const seen = `${actor} on ${owner}: ${status} ${JSON.stringify(body).slice(0, 160)}`;
        if (verdict === 'allow' && !ok) findings.push(`wrongly refused: ${seen}`);
        if (verdict === 'deny' && ![401, 403, 404].includes(status)) findings.push(`not denied: ${seen}`);
        for (const other of foreignTo(actor)) {
          if (JSON.stringify(body).includes(world.belongings[other].marker)) findings.push(`shows ${other}: ${seen}`);
        }
        if (status >= 500) findings.push(`fault: ${seen}`);
      }
    }
    expect(findings).toEqual([]);
    // an operation that nobody can carry out here has not been tried at all
    const needsSecret = ['confirmEmail', 'login', 'refresh', 'confirmPasswordReset'].includes(operation);
    expect(succeeded || needsSecret).toBe(true);
  });

  it('answers a foreign id exactly as one that does not exist', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    for (const operation of operations) {
      const { params, access } = declared(operation);
      if (!params || access === 'public' || !access.roles.includes('patient')) continue;
      if (accessPolicy[operation]('patientB', 'A') !== 'deny') continue;
      await world.restore();
      const { token } = await signIn(api, world.actors.patientB.email);
      const foreign = await callOperation(api.url, operation, { ...world.input(operation, 'A'), token });
      const unknown = await callOperation(api.url, operation, {
        ...world.input(operation, 'A'),
        params: { id: nowhere },
        token,
      });
      const told = ({ body, status }: Answer<unknown>) => [status, { ...(body as object), requestId: '' }];
      expect([operation, ...told(foreign)]).toEqual([operation, ...told(unknown)]);
    }
  });

  it('shows administrators no clinical content', async () => {
    await world.restore();
    const { token } = world.actors.administrator;
    for (const operation of ['listAppointments', 'getAppointment', 'listSymptomReports', 'getSymptomReport'] as const) {
      const { body } = await callOperation(api.url, operation, { ...world.input(operation, 'A'), token });
      expect(JSON.stringify(body)).not.toContain(`Reason ${world.belongings.A.marker}`);
      expect(JSON.stringify(body)).not.toContain('mal à la gorge');
    }
    const patient = await api.call('getPatient', { token, params: { id: world.belongings.A.patientId } });
    expect(patient.body.status).toBeNull();
  });
});

describe('ids inside a body', () => {
  it('are checked like those in the path', async () => {
    await world.restore();
    const { A, B } = world.belongings;
    const { token } = await signIn(api, world.actors.patientB.email);
    const start = new Date(
      Math.floor(Date.now() / 86_400_000) * 86_400_000 + 9 * 86_400_000 + 36_000_000,
    ).toISOString();
    const tries = [
      { practitionerId: A.practitionerId, patientId: A.patientId, start },
      { practitionerId: B.practitionerId, patientId: A.patientId, start },
      { practitionerId: B.practitionerId, patientId: B.patientId, start, symptomReportId: A.symptomReportId },
      { practitionerId: A.practitionerId, patientId: B.patientId, start, holdId: A.holdId },
    ];
    for (const body of tries) {
      const answer = await api.call('bookAppointment', { token, body });
      expect([404, 409]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toContain(A.marker);
    }
    const stored = await api.call('listAppointments', { token });
    expect(JSON.stringify(stored.body)).not.toContain(start);
  });

  it('never smuggle in fields that the contract does not list', async () => {
    const { token } = await signIn(api, world.actors.patientA.email);
    const extras = {
      id: world.belongings.B.patientId,
      role: 'administrator',
      status: 'good',
      accountId: 'x',
      createdAt: 'x',
      version: 99,
    };
    for (const operation of operations) {
      const input = world.input(operation, 'A');
      if (!input.body || !declared(operation).body) continue;
      for (const [field, value] of Object.entries(extras)) {
        if (
          field in input.body ||
          (field === 'version' && /Appointment|markNoShow/.test(operation)) ||
          (field === 'role' && operation === 'register')
        )
          continue;
        const answer = await callOperation(api.url, operation, {
          ...input,
          body: { ...input.body, [field]: value },
          token,
        });
        expect([operation, field, answer.status >= 400]).toEqual([operation, field, true]);
      }
    }
  });
});
