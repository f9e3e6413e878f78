import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** On every answer. HSTS takes effect only where TLS is spoken; browsers ignore it over plain http. */
const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'x-frame-options': 'DENY',
};
const apiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

export function setHeaders(reply: FastifyReply): void {
  reply.headers(everywhere);
}
/** Answers of the API are never stored and never rendered. */
export function setApiHeaders(reply: FastifyReply): void {
  reply.header('cache-control', 'no-store').header('content-security-policy', apiPolicy);
}
/**
 * A page of the application: scripts of our own only, styles by nonce. A talk may be dictated, so its page alone may ask
 * for the microphone. Returns the nonce.
 */
export function setPageHeaders(reply: FastifyReply, path = '/'): string {
  const nonce = randomBytes(16).toString('base64');
  if (path.startsWith('/companion/')) {
    reply.header('permissions-policy', everywhere['permissions-policy']?.replace('microphone=()', 'microphone=(self)'));
  }
  reply.headers({
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
  return nonce;
}
