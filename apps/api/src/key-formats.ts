import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** An Ed25519 private key as JWK. */
export type SigningKey = JsonWebKey & { kid: string; kty: 'OKP'; crv: 'Ed25519'; x: string; d: string };

/** 32 bytes from base64; writes what is wrong to `problems`. Undefined when there is none, or none that is right. */
export function parseMasterKey(text: string | undefined, problems: string[]): Buffer | undefined {
  if (!text) return undefined;
  const key = Buffer.from(text, 'base64');
  if (key.length === 32 && key.toString('base64').replace(/=+$/, '') === text.trim().replace(/=+$/, '')) return key;
  problems.push('MASTER_KEY is not 32 bytes in base64: draw one with `openssl rand -base64 32`.');
  return undefined;
}

/** Signing keys from a JSON array of Ed25519 private JWKs; writes what is wrong to `problems`. */
export function parseJwtKeys(text: string | undefined, problems: string[]): SigningKey[] | undefined {
  if (!text) return undefined;
  const mend = 'write a JSON array of Ed25519 private keys as JWK (docs/operations.md shows how to draw one)';
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    keys = undefined;
  }
  if (!Array.isArray(keys) || keys.length === 0) {
    problems.push(`JWT_KEYS is no list of keys: ${mend}.`);
    return undefined;
  }
  const wrong = keys.findIndex((key) => !isSigningKey(key));
  if (wrong >= 0) {
    problems.push(`JWT_KEYS: key ${wrong + 1} is no Ed25519 private key with a kid: ${mend}.`);
    return undefined;
  }
  if (new Set(keys.map((key: SigningKey) => key.kid)).size !== keys.length) {
    problems.push('JWT_KEYS has two keys with the same kid: give each its own.');
    return undefined;
  }
  return keys;
}

function isSigningKey(key: Partial<SigningKey> | null): key is SigningKey {
  if (typeof key?.kid !== 'string' || key.kid === '' || key.crv !== 'Ed25519' || typeof key.d !== 'string')
    return false;
  try {
    const publicPart = createPublicKey(createPrivateKey({ key, format: 'jwk' })).export({ format: 'jwk' });
    return publicPart.x === key.x;
  } catch {
    return false;
  }
}

/** A new signing key; its `kid` is the thumbprint of RFC 7638. */
export function drawSigningKey(): SigningKey {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as Omit<SigningKey, 'kid'>;
  const canonical = JSON.stringify({ crv: key.crv, kty: key.kty, x: key.x });
  return { ...key, kid: createHash('sha256').update(canonical).digest('base64url') } as SigningKey;
}
