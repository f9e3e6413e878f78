let begun = false;

/**
 * Has the browser keep the application itself, so that what must open without a network does. `load` fetches the screens
 * that are meant; they and whatever the page has loaded so far are kept. Once for each visit, when nothing else is to do.
 */
export function keepApp(load: () => Promise<unknown>): void {
  if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  begun = true;
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  idle(() => {
    void keep(load).catch(() => {
      // Without it everything still works while there is a network.
    });
  });
}

async function keep(load: () => Promise<unknown>): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  await load();
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/assets/'));
  active?.postMessage({ keep: ['/', '/boot.js', ...new Set(parts)] });
}
