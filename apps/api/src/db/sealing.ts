import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV = 12;
const TAG = 16;

/** The 32-byte key under which one patient's narrative text is sealed; an object, for importing bytes costs more than using them. */
export type DataKey = KeyObject & { readonly __dataKey: true };

/**
 * AES-256-GCM. The envelope is version (1 byte), nonce (12), tag (16), ciphertext. `place` (table, column and row id)
 * is authenticated with it: an envelope copied to another row, column or table does not open.
 */
function seal(key: KeyObject, plain: Buffer, place: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
}

function open(key: KeyObject, envelope: Buffer, place: string): Buffer {
  if (envelope[0] !== VERSION) throw new Error(`Sealed with an unknown version at ${place}`);
  const decipher = createDecipheriv('aes-256-gcm', key, envelope.subarray(1, 1 + IV));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(envelope.subarray(1 + IV, 1 + IV + TAG));
  return Buffer.concat([decipher.update(envelope.subarray(1 + IV + TAG)), decipher.final()]);
}

/** Where an envelope lives: `table.column` and the row's id. */
export type Place = `${string}.${string}:${string}`;

export interface Sealing {
  /** A new key for a new patient, and the wrapped form to store in `patient.data_key_sealed`. */
  newDataKey(patientId: string): { key: DataKey; wrapped: Buffer };
  /** Unwraps a patient's key; the most recently used ones are kept in memory. */
  dataKey(patientId: string, wrapped: Buffer): DataKey;
  /** Drops a patient's key from memory (erasure). */
  forget(patientId: string): void;
  sealFor(key: DataKey, text: string, place: Place): Buffer;
  openFor(key: DataKey, envelope: Buffer, place: Place): string;
  /** For text that belongs to no patient (mails, kept responses, absence reasons): a key derived from the master key. */
  sealSystem(text: string, place: Place): Buffer;
  openSystem(envelope: Buffer, place: Place): string;
}

const KEPT = 4000;

/** Sealing under a 32-byte master key. Destroying a patient's wrapped key makes all text sealed with it unreadable. */
export function createSealing(masterKey: Buffer): Sealing {
  if (masterKey.length !== 32) throw new Error('The master key must have 32 bytes');
  const derive = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', `medisense ${use}`, 32)));
  const wrapping = derive('wrap data keys');
  const system = derive('system text');
  const kept = new Map<string, DataKey>();

  const keep = (patientId: string, key: DataKey) => {
    kept.delete(patientId);
    kept.set(patientId, key);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    return key;
  };
  return {
    newDataKey(patientId) {
      const bytes = randomBytes(32);
      const wrapped = seal(wrapping, bytes, `patient.data_key:${patientId}`);
      return { key: createSecretKey(bytes) as DataKey, wrapped };
    },
    dataKey(patientId, wrapped) {
      return (
        kept.get(patientId) ??
        keep(patientId, createSecretKey(open(wrapping, wrapped, `patient.data_key:${patientId}`)) as DataKey)
      );
    },
    forget: (patientId) => void kept.delete(patientId),
    sealFor: (key, text, place) => seal(key, Buffer.from(text), place),
    openFor: (key, envelope, place) => open(key, envelope, place).toString(),
    sealSystem: (text, place) => seal(system, Buffer.from(text), place),
    openSystem: (envelope, place) => open(system, envelope, place).toString(),
  };
}
