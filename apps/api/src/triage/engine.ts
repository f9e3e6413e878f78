import { setImmediate as breathe } from 'node:timers/promises';

type Engine = typeof import('@medisense/clinical');
let loading: Promise<Engine> | undefined;

/** Each way of writing builds tables of its own when it is first met. */
const firstWords = ['mal de tête', 'headache', 'صداع', 'rassi kaydrni'];

async function load(): Promise<Engine> {
  const loaded = await import('@medisense/clinical');
  for (const text of firstWords) {
    await breathe();
    loaded.assess({ text });
  }
  return loaded;
}

/**
 * The reasoning engine. Its tables take about a second and a hundred megabytes, which a process that never assesses
 * anything need not spend: they are loaded once, at the first use. The symptom screen asks for help lines when it opens,
 * and that starts the loading before anybody has typed a word.
 */
export function engine(): Promise<Engine> {
  loading ??= load();
  return loading;
}
