// Prints an environment file for production with newly drawn secrets: node scripts/draw-secrets.mjs > medisense.env
// --example fills the addresses with ones that only serve to try the image.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';

const example = process.argv.includes('--example');
const draw = (bytes) => randomBytes(bytes).toString('base64url');

function drawSigningKey() {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const thumbprint = JSON.stringify({ crv: key.crv, kty: key.kty, x: key.x });
  return { ...key, kid: createHash('sha256').update(thumbprint).digest('base64url') };
}

const databasePassword = draw(24);
const lines = [
  '# Keep this file away from other people and from the backups of the database: chmod 600',
  'MEDISENSE_MODE=production',
  `PUBLIC_URL=${example ? 'https://medisense.example.org' : ''}`,
  `SMTP_URL=${example ? `smtp://mailer:${draw(12)}@mail.example.org:587` : ''}`,
  `MAIL_FROM=${example ? 'Clinic <care@example.org>' : ''}`,
  'TRUST_PROXY=loopback,uniquelocal',
  `MASTER_KEY=${randomBytes(32).toString('base64')}`,
  `JWT_KEYS=${JSON.stringify([drawSigningKey()])}`,
  `METRICS_TOKEN=${draw(24)}`,
  `POSTGRES_PASSWORD=${databasePassword}`,
  `DATABASE_URL=postgresql://medisense:${databasePassword}@database:5432/medisense`,
];
process.stdout.write(`${lines.join('\n')}\n`);
