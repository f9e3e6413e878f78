/**
 * Texts that must be there without a network, kept on this device under AES-256-GCM with a key that no script can read
 * out (WebCrypto, not extractable, in the browser's own store). Whoever copies the disk's files gets no plain text;
 * whoever uses this browser profile can still open it, so everything goes at sign-out.
 */
const DATABASE = 'medisense.kept';
type Kept = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function store(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('values');
  };
  return settled(request);
}

async function keyIn(db: IDBDatabase): Promise<CryptoKey> {
  const found = await settled<CryptoKey | undefined>(db.transaction('keys').objectStore('keys').get('key'));
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await settled(db.transaction('keys', 'readwrite').objectStore('keys').put(made, 'key'));
  return made;
}

/** Keeps a value under a name; false where the browser cannot (private window, no secure connection). */
export async function keepSealed(name: string, value: unknown): Promise<boolean> {
  try {
    const db = await store();
    try {
      const key = await keyIn(db);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const additionalData = new TextEncoder().encode(name);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
      await settled(
        db
          .transaction('values', 'readwrite')
          .objectStore('values')
          .put({ iv, sealed } satisfies Kept, name),
      );
      return true;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/** The value kept under a name, or null. */
export async function readSealed<T>(name: string): Promise<T | null> {
  try {
    const db = await store();
    try {
      const kept = await settled<Kept | undefined>(db.transaction('values').objectStore('values').get(name));
      if (!kept) return null;
      const additionalData = new TextEncoder().encode(name);
      const key = await keyIn(db);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData }, key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(plain)) as T;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Forgets everything kept here, and the key with it. */
export function dropSealed(): void {
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // Nothing could be kept either.
  }
}
