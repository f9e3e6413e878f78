import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startEmbeddedPostgres } from '@medisense/api';
import { type Endpoint, endpoints, type OperationId, type Role } from '@medisense/contract';
import { type Api, callOperation, createTemplate, makeWorld, startApi, type World } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await makeWorld(api);
});
afterAll(() => api.stop());

const operations = Object.keys(endpoints) as OperationId[];
const post = (body: string | Buffer, headers: Record<string, string>) =>
  fetch(`${api.url}/api/triage`, { method: 'POST', body: body as BodyInit, headers });

describe('the router', () => {
  it('holds exactly the routes of the contract and of its document, and the few that every server has', async () => {
    const document = (await (await fetch(`${api.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, object>>;
    };
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const promised = Object.values(endpoints as Record<string, Endpoint>).map(
      ({ method, path }) => `${method} ${path}`,
    );
    expect(documented.sort()).toEqual(promised.sort());
  });

  it('publishes a readable page of the interface', async () => {
    const page = await fetch(`${api.url}/api/docs`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('/api/appointments/{id}/check-in');
  });
});

describe('every answer', () => {
  it('carries the security headers, a page a strict policy, the API no-store', async () => {
    for (const path of ['/api/me', '/api/practitioners', '/api/zz', '/', '/healthz', '/assets/none.js']) {
      const { headers } = await fetch(`${api.url}${path}`);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('server')).toBeNull();
    }
    const hears = async (path: string) =>
      (await fetch(`${api.url}${path}`)).headers.get('permissions-policy')?.includes('microphone=(self)') ?? false;
    expect([await hears('/'), await hears('/companion/x'), await hears('/api/me')]).toEqual([false, true, false]);
    const page = await fetch(`${api.url}/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(await page.text()).toContain(nonce);
    expect((await fetch(`${api.url}/api/me`)).headers.get('cache-control')).toBe('no-store');
  });

  it('opens to no other origin', async () => {
    const answer = await fetch(`${api.url}/api/practitioners`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bad input', () => {
  const junk = [
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' \t ',
    'a'.repeat(300_000 / 3),
    'a\0b',
    '\u202Egnp.exe',
    'a\ud800b',
    '😀'.repeat(50),
    'مرحبا بكم',
    'o\'brien"`;--',
    '%_%\\',
    '<script>1</script>',
    '../../etc/passwd',
    '{{7*7}}',
    [],
    ['a'],
    [[[[]]]],
    {},
    { a: 1 },
    { $gt: '' },
    '2026-02-30',
    '9999999-01-01',
    '2026-11-22T25:61:00Z',
    '00000000-0000-0000-0000-000000000000',
  ];

  it.each(operations)('%s names field and mend, and never falls over', async (operation) => {
    const endpoint = endpoints[operation] as Endpoint;
    // who may not come in never learns what was wrong with what they brought
    const { access } = endpoint;
    const { administrator, doctorA, patientA } = world.actors;
    const open = (role: Role) => access === 'public' || access.roles.includes(role);
    const { token } = open('administrator') ? administrator : open('doctor') ? doctorA : patientA;
    const valid = world.input(operation, 'A');
    const send = async (input: object) => {
      const { status, body } = await callOperation(api.url, operation, { ...input, token });
      expect([operation, status < 500, JSON.stringify(input).slice(0, 200)]).toEqual([
        operation,
        true,
        expect.any(String),
      ]);
      const { code, data } = body as { code?: string; data?: { issues?: { field: string; mend: string }[] } };
      if (code === 'INVALID_INPUT') {
        expect(data?.issues?.length).toBeGreaterThan(0);
        for (const issue of data?.issues ?? [])
          expect([issue.field.length > 0, issue.mend.length > 0]).toEqual([true, true]);
        expect(JSON.stringify(body).length).toBeLessThan(6000);
      }
      return status;
    };
    for (const part of ['params', 'query', 'body'] as const) {
      const shape = endpoint[part] as { shape?: Record<string, unknown> } | undefined;
      for (const field of Object.keys(shape?.shape ?? {})) {
        for (const value of junk) {
          if (part !== 'body' && (typeof value === 'object' || String(value).length > 5000)) continue;
          if (part === 'params' && (value === '' || String(value).includes('/') || /\ud800/.test(String(value))))
            continue;
          if (part === 'query' && /\ud800/.test(String(value))) continue;
          await send({ ...valid, [part]: { ...valid[part], [field]: value } });
        }
      }
      if (shape && part !== 'params')
        expect(await send({ ...valid, [part]: { ...valid[part], zzUnknown: 1 } })).toBe(400);
    }
    if (!endpoint.query) expect([400, 403]).toContain(await send({ ...valid, query: { zzUnknown: 1 } }));
  });

  it('is refused before it is parsed when too large, compressed, of another type or broken', async () => {
    const json = { 'content-type': 'application/json' };
    const big = JSON.stringify({ text: 'x'.repeat(10_000_000) });
    expect((await post(big, json)).status).toBe(413);
    expect((await post(gzipSync('{"text":"a"}'), { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post('<a/>', { 'content-type': 'application/xml' })).status).toBe(415);
    expect((await post('text=a', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post('{"text":', json)).status).toBe(400);
    expect((await post(`{"text":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, json)).status).toBe(400);
    const keys = `{${Array.from({ length: 8000 }, (_, i) => `"k${i}":1`).join(',')}}`;
    const many = await post(keys, json);
    expect([many.status, (await many.text()).length < 6000]).toEqual([400, true]);
    expect((await post('{"__proto__":{"polluted":1},"text":"a"}', json)).status).toBe(400);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('of ten megabytes fifty times at once leaves memory and other callers alone', async () => {
    const piece = Buffer.alloc(65_536, 0x61);
    const { port } = new URL(api.url);
    const sendTen = (head: string) =>
      new Promise<number>((resolve) => {
        let seen = '';
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(
            `POST /api/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${head}\r\n\r\n`,
          );
          let left = 153;
          const more = () => {
            while (left-- > 0 && !socket.destroyed) if (!socket.write(piece)) return void socket.once('drain', more);
          };
          more();
        });
        const done = () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(seen)?.[1]));
        socket.on('data', (data) => {
          seen += data.toString('latin1');
        });
        socket.on('error', done);
        socket.on('close', done);
        socket.setTimeout(20_000, () => socket.destroy());
      });
    const before = process.memoryUsage().rss;
    const [answers, others] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, () => sendTen('Content-Length: 10000000\r\nConnection: close'))),
      Promise.all(
        Array.from({ length: 20 }, () => fetch(`${api.url}/api/practitioners`).then((answer) => answer.status)),
      ),
    ]);
    const grown = process.memoryUsage().rss - before;
    // a client that is still sending when it is cut off may not get to read the answer
    expect(answers.filter((status) => status !== 413 && !Number.isNaN(status))).toEqual([]);
    expect(answers.filter((status) => status === 413).length).toBeGreaterThan(0);
    expect(grown).toBeLessThan(50_000_000);
    // how long they waited is a matter of the machine; that all of them were served is not
    expect(new Set(others)).toEqual(new Set([200]));
  });
});

describe('raw connections', () => {
  const raw = (text: string, ms = 3000) =>
    new Promise<string>((resolve) => {
      const { port } = new URL(api.url);
      let seen = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')));
      const done = () => {
        clearTimeout(late);
        socket.destroy();
        resolve(seen);
      };
      const late = setTimeout(done, ms);
      socket.on('data', (data) => {
        seen += data.toString('latin1');
      });
      socket.on('close', done);
      socket.on('error', done);
    });

  it('with unheard-of request lines get an answer below 500 and leave the server alive', async () => {
    const lines = [
      'GET //',
      'GET //[',
      'GET http://evil.example/',
      'GET foo',
      'OPTIONS *',
      'GET /%',
      'GET /%zz%ff%00',
      'GET /\\..\\..\\etc',
      `GET /${'a'.repeat(15_000)}`,
    ];
    for (const line of lines) {
      const answer = await raw(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect([line, Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]) < 500]).toEqual([line, true]);
      expect(answer).not.toMatch(/at .*:\d+:\d+/);
    }
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });

  it('that dawdle with their headers are closed within seven seconds', async () => {
    const started = performance.now();
    await raw('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 9000);
    expect(performance.now() - started).toBeLessThan(7500);
  });
});

describe('health', () => {
  it('tells alive from ready, and metrics only to the holder of the token', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'alive' });
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${api.url}/metrics`)).status).toBe(401);
    const headers = { authorization: `Bearer ${api.ctx.config.metricsToken}` };
    expect(await (await fetch(`${api.url}/metrics`, { headers })).text()).toContain('http_requests_total');
  });

  it('is not ready while the database is away, yet alive, and comes back by itself', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'medisense-away-'));
    let postgres = await startEmbeddedPostgres({ dataDir, durable: false });
    const away = await startApi({ cluster: await createTemplate(postgres.url) });
    try {
      expect((await fetch(`${away.url}/readyz`)).status).toBe(200);
      await postgres.stop();
      expect((await fetch(`${away.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${away.url}/readyz`)).status).toBe(503);
      const refused = await away.call('listPractitioners');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
      postgres = await startEmbeddedPostgres({ dataDir, durable: false });
      expect((await fetch(`${away.url}/readyz`)).status).toBe(200);
      expect((await away.call('listPractitioners')).status).toBe(200);
    } finally {
      await away.stop();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

describe('the log', () => {
  it('holds no word of any person, no token, no address of a record', async () => {
    await world.restore();
    const { patientA, doctorA } = world.actors;
    for (const operation of operations) {
      for (const { token } of [patientA, doctorA])
        await callOperation(api.url, operation, { ...world.input(operation, 'A'), token });
    }
    const log = api.logged.join('\n');
    expect(log).toContain('answered');
    const { A } = world.belongings;
    for (const secret of [
      A.marker,
      patientA.email,
      patientA.token,
      doctorA.cookie.split('=')[1] ?? '',
      A.patientId,
      'mal à la gorge',
    ]) {
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
    }
  });

  it('carries the request id of each answer', async () => {
    const answer = await fetch(`${api.url}/api/me`);
    const id = answer.headers.get('x-request-id') ?? 'none';
    expect(((await answer.json()) as { requestId: string }).requestId).toBe(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(api.logged.some((line) => line.includes(id))).toBe(true);
  });
});
