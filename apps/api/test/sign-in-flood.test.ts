import { request } from 'node:http';
import { type Api, aPatient, password, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ADDRESSES = 50;
const TRIES = 10_000;
const AT_ONCE = 40;

/** Runs `count` calls, so many at a time, and counts the statuses. */
async function flood(count: number, call: (number: number) => Promise<number>): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  let next = 0;
  const runner = async (): Promise<void> => {
    while (next < count) {
      const status = await call(next++);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
  return statuses;
}

/** Signs in over a connection that leaves from another address of this machine. */
function signInFrom(localAddress: string, url: string, body: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-medisense': '1', 'x-forwarded-for': '198.51.100.7' };
    const sent = request(`${url}/api/auth/login`, { method: 'POST', localAddress, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

describe.each([
  ['made up by the sender', ''],
  ['told by a proxy', 'loopback'],
])('ten thousand guesses from fifty addresses, %s', (_, TRUST_PROXY) => {
  let api: Api;
  let now = new Date();
  beforeAll(async () => {
    api = await startApi({ settings: { RATE_LIMIT: 'on', ...(TRUST_PROXY && { TRUST_PROXY }) }, now: () => now });
  });
  afterAll(() => api.stop());

  it('try hardly any password, and do not lock the owner out', async () => {
    const { email } = await aPatient(api);
    const statuses = await flood(TRIES, async (number) => {
      const headers = { 'x-forwarded-for': `203.0.113.${number % ADDRESSES}` };
      const answer = await api.call('login', { body: { email, password: `Wrong-harbour-${number}` }, headers });
      return answer.status;
    });
    expect(Object.keys(statuses).map(Number).sort()).toEqual([401, 429]);
    // six guesses before the first pause, and what was already on its way when it began
    expect(statuses[401]).toBeLessThanOrEqual(6 + AT_ONCE);
    expect((statuses[401] ?? 0) + (statuses[429] ?? 0)).toBe(TRIES);
    now = new Date(now.getTime() + 16 * 60_000);
    expect(await signInFrom('127.0.0.2', api.url, { email, password })).toBe(200);
  }, 120_000);
});

describe('a session refreshed by two to twenty tabs at once, a hundred times', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('always lives on, with one cookie that is good', async () => {
    for (let round = 0; round < 100; round++) {
      const { cookie } = await aPatient(api);
      const tabs = 2 + (round % 19);
      const answers = await Promise.all(
        Array.from({ length: tabs }, () => api.call('refresh', { headers: { cookie } })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array<number>(tabs).fill(200));
      const cookies = answers.map(({ headers }) => headers.get('set-cookie')?.split(';')[0] ?? '').filter(Boolean);
      const latest = cookies.at(-1) ?? '';
      expect((await api.call('refresh', { headers: { cookie: latest } })).status).toBe(200);
    }
  }, 120_000);
});
