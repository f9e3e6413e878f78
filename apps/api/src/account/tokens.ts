import { createHash, randomBytes } from 'node:crypto';
import { createLocalJWKSet, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Actor } from '../access/actor.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { findActor } from './account.store.ts';

const ALGORITHM = 'EdDSA';
const AUDIENCE = 'medisense-api';
const TYPE = 'at+jwt';
/** Seconds that an access token lives. */
export const ACCESS_SECONDS = 600;

/** A secret for a cookie or a link: 256 random bits, and the hash that is stored. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashSecret(secret) };
}
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

interface Claims {
  accountId: string;
  sessionId: string;
  /** Milliseconds. */
  expiresAt: number;
}
const KEPT = 5000;
interface Keys {
  keySet: ReturnType<typeof createLocalJWKSet>;
  signing: Promise<CryptoKey | Uint8Array>;
  kid: string;
  /** Tokens whose signature has been checked in this process. */
  seen: Map<string, Claims>;
}
const keysOf = new WeakMap<Config, Keys>();

function keys(config: Config): Keys {
  let found = keysOf.get(config);
  if (!found) {
    const [first] = config.jwtKeys;
    if (!first) throw new Error('no signing key');
    const publicKeys = config.jwtKeys.map((key) => {
      const { d: _private, ...rest } = key as JWK;
      return { ...rest, alg: ALGORITHM };
    });
    found = {
      keySet: createLocalJWKSet({ keys: publicKeys }),
      signing: importJWK(first as JWK, ALGORITHM),
      kid: first.kid as string,
      seen: new Map(),
    };
    keysOf.set(config, found);
  }
  return found;
}

/** A signed access token: who and which session, nothing about the person. */
export async function issueAccessToken(ctx: Context, accountId: string, sessionId: string): Promise<string> {
  const { signing, kid } = keys(ctx.config);
  const now = Math.floor(ctx.now().getTime() / 1000);
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: TYPE })
    .setSubject(accountId)
    .setIssuer(ctx.config.publicUrl)
    .setAudience(AUDIENCE)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + ACCESS_SECONDS)
    .setJti(ctx.newId())
    .sign(await signing);
}

async function claimsOf(ctx: Context, token: string): Promise<Claims> {
  const { keySet, seen } = keys(ctx.config);
  const now = ctx.now();
  const known = seen.get(token);
  if (known) {
    if (known.expiresAt > now.getTime()) return known;
    seen.delete(token);
    throw new Refusal('UNAUTHENTICATED');
  }
  const verified = await jwtVerify(token, keySet, {
    algorithms: [ALGORITHM],
    issuer: ctx.config.publicUrl,
    audience: AUDIENCE,
    typ: TYPE,
    requiredClaims: ['sub', 'sid', 'iat', 'nbf', 'exp', 'jti'],
    currentDate: now,
  }).catch(() => {
    throw new Refusal('UNAUTHENTICATED');
  });
  const { sub, sid, exp } = verified.payload;
  const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
  if (!isId(sub) || !isId(sid) || typeof exp !== 'number') throw new Refusal('UNAUTHENTICATED');
  const claims = { accountId: sub, sessionId: sid, expiresAt: exp * 1000 };
  if (seen.size >= KEPT) seen.delete(seen.keys().next().value as string);
  seen.set(token, claims);
  return claims;
}

/** The caller behind an access token, looked up at this very request: session alive, account not suspended. */
export async function authenticate(ctx: Context, token: string): Promise<Actor> {
  const { accountId, sessionId } = await claimsOf(ctx, token);
  const actor = await findActor(ctx.db, sessionId, accountId, ctx.now());
  if (!actor) throw new Refusal('SESSION_ENDED');
  if (actor.status === 'suspended') throw new Refusal('ACCOUNT_SUSPENDED');
  return actor;
}
