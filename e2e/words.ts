import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'fr' | 'en' | 'ar';
type Values = Record<string, string | number>;

const folder = join(import.meta.dirname, '../apps/web/src/locales');

function read(language: Language): Record<string, unknown> {
  const names = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as unknown,
    ]),
  );
}

/**
 * The texts of the screens in one language, read from the client's own files: `say('triage:start.title')`, with values
 * for what stands in `{{…}}`; `like` makes a pattern in which such a place may hold anything and
 * which may stand among other words.
 */
export function wordsOf(language: Language) {
  const texts = read(language);
  const raw = (key: string): string => {
    const found = key.split(/[:.]/).reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], texts);
    if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`);
    return found;
  };
  return {
    language,
    say: (key: string, values: Values = {}): string =>
      raw(key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole)),
    like: (key: string): RegExp =>
      new RegExp(
        raw(key)
          .split(/\{\{\w+\}\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
          .join('.+'),
      ),
  };
}
export type Words = ReturnType<typeof wordsOf>;
