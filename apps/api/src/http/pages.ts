import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';
import { sendRefusal } from './failure.ts';
import { setPageHeaders } from './security-headers.ts';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const NONCE = '__CSP_NONCE__';

/**
 * Serves the web client: files with a hash in their name for ever, everything else fresh, and the one page for every
 * address without a dot, so that each screen can be opened by its own address.
 */
export async function bindPages(app: FastifyInstance, mode: 'demo' | 'production'): Promise<void> {
  const page = existsSync(`${built}index.html`)
    ? readFileSync(`${built}index.html`, 'utf8').replaceAll('__MEDISENSE_MODE__', mode)
    : undefined;
  if (page) {
    await app.register(fastifyStatic, {
      root: built,
      serve: true,
      index: false,
      wildcard: true,
      globIgnore: ['**/*.map'],
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      decorateReply: false,
      setHeaders(reply, path) {
        const hashed = path.includes('/assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && !path.startsWith('/api') && !path.includes('.');
    if (!page || !isPage) return sendRefusal(reply, new Refusal('NOT_FOUND'), request.id);
    const nonce = setPageHeaders(reply, path);
    return reply.type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  });
  if (page) {
    app.get('/', (_request, reply) => {
      const nonce = setPageHeaders(reply);
      return reply.type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
    });
  }
}
