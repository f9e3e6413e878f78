// Keeps what the application is made of on this device, so that the safety plan and the emergency numbers open without a
// network. Answers of the API never come here: what a person wrote is kept by the page itself, sealed.
const CACHE = 'medisense-1';
const MOST = 400;
const PATIENCE_MS = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// What the page has loaded before this worker stood between it and the network.
self.addEventListener('message', (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      for (const address of event.data.keep.slice(0, MOST)) {
        if (await cache.match(address)) continue;
        const answer = await fetch(address).catch(() => null);
        if (answer?.ok) await cache.put(address, answer);
      }
      const known = await cache.keys();
      for (const old of known.slice(0, Math.max(0, known.length - MOST))) await cache.delete(old);
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') event.respondWith(fresh(request, '/'));
  else if (pathname === '/boot.js') event.respondWith(fresh(request, pathname));
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request));
});

/** From the network while it answers, else as last seen; every address of the application is the same page. */
async function fresh(request, name) {
  const cache = await caches.open(CACHE);
  const last = await cache.match(name);
  try {
    const answer = await fetch(request, last ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {});
    const isPage = answer.headers.get('content-type')?.includes('html') === true;
    if (answer.ok && isPage === (name === '/')) await cache.put(name, answer.clone());
    return answer;
  } catch (cause) {
    if (last) return last;
    throw cause;
  }
}

/** Files with a hash in their name never change. */
async function kept(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
