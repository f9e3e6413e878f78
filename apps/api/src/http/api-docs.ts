import { type Endpoint, endpoints, refusals } from '@medisense/contract';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './openapi.ts';
import { setApiHeaders, setPageHeaders } from './security-headers.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '');

function section(tag: string, list: [string, Endpoint][]): string {
  const rows = list.map(([operation, endpoint]) => {
    const access = endpoint.access === 'public' ? 'public' : endpoint.access.roles.join(', ');
    const codes = endpoint.refusals.map((code) => `${refusals[code][0]} ${code}`).join(', ');
    return `<tr><td><code>${endpoint.method} ${escaped(endpoint.path)}</code><br><small>${operation}</small></td>
      <td>${escaped(endpoint.summary)}</td><td>${access}</td><td>${endpoint.status}${codes ? `; ${codes}` : ''}</td></tr>`;
  });
  return `<h2>${escaped(tag)}</h2><table><thead><tr><th>Endpoint</th><th>What</th><th>Access</th><th>Answers</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function docsPage(nonce: string): string {
  const byTag = Map.groupBy(Object.entries(endpoints) as [string, Endpoint][], ([, endpoint]) => endpoint.tag);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>MEDISENSE API</title><style nonce="${nonce}">
body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1d2b2a;background:#fbf9f6}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.5rem;border-top:1px solid #dcd6cd}
code{font-size:.9em}h2{margin-top:2.5rem}small{color:#5a6664}a{color:#0b5c58}</style></head><body>
<h1>MEDISENSE API</h1><p>JSON over HTTP. The full description is the <a href="/api/openapi.json">OpenAPI 3.1 document</a>.
Send <code>Authorization: Bearer …</code> with the access token of <code>POST /api/auth/login</code>. Every refusal is
<code>{code, status, message, data?, requestId}</code>; input that cannot be used is <code>400 INVALID_INPUT</code> with
<code>data.issues[]</code> naming field and mend.</p>${[...byTag].map(([tag, list]) => section(tag, list)).join('')}</body></html>`;
}

/** `GET /api/openapi.json` and a readable page at `GET /api/docs`, both derived from the contract. */
export function bindApiDocs(app: FastifyInstance, publicUrl: string): void {
  let document: string | undefined;
  app.get('/api/openapi.json', (_request, reply) => {
    setApiHeaders(reply);
    document ??= JSON.stringify(openApiDocument(publicUrl));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  app.get('/api/docs', (_request, reply) => {
    const nonce = setPageHeaders(reply);
    return reply.type('text/html; charset=utf-8').send(docsPage(nonce));
  });
}
