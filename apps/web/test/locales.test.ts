import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refusals } from '@medisense/contract';
import { describe, expect, test } from 'vitest';
import { RED_FLAGS } from '../../../packages/clinical/src/knowledge/index.ts';

const folder = fileURLToPath(new URL('../src/locales/', import.meta.url));
const languages = ['fr', 'en', 'ar'] as const;
const namespaces = readdirSync(`${folder}fr`).map((file) => file.replace('.json', ''));

type Texts = { [key: string]: string | Texts };
const read = (language: string, namespace: string): Texts =>
  JSON.parse(readFileSync(`${folder}${language}/${namespace}.json`, 'utf8'));

function flat(texts: Texts, before = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
}
/** Plural forms differ by language by nature; what they belong to must not. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keys = (language: string, namespace: string) =>
  [...new Set(flat(read(language, namespace)).map(([key]) => withoutPlural(key)))].sort();

describe('the texts of the screens', () => {
  test('every language has the same files', () => {
    for (const language of languages) {
      expect(readdirSync(`${folder}${language}`).sort(), language).toEqual(readdirSync(`${folder}fr`).sort());
    }
  });

  test.each(namespaces)('%s says the same things in the three languages', (namespace) => {
    expect(keys('en', namespace)).toEqual(keys('fr', namespace));
    expect(keys('ar', namespace)).toEqual(keys('fr', namespace));
  });

  test.each(namespaces)('%s fills the same gaps in the three languages', (namespace) => {
    const gaps = (language: string) =>
      Object.fromEntries(
        flat(read(language, namespace))
          .filter(([key]) => key === withoutPlural(key))
          .map(([key, text]) => [key, [...text.matchAll(/\{\{\s*(\w+)/g)].map((gap) => gap[1]).sort()]),
      );
    expect(gaps('en')).toEqual(gaps('fr'));
    expect(gaps('ar')).toEqual(gaps('fr'));
  });

  test('every plural has the forms that its language needs', () => {
    for (const language of languages) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const namespace of namespaces) {
        const all = flat(read(language, namespace)).map(([key]) => key);
        for (const base of new Set(all.filter((key) => key !== withoutPlural(key)).map(withoutPlural))) {
          for (const form of forms) expect(all, `${language}/${namespace}`).toContain(`${base}_${form}`);
        }
      }
    }
  });

  test('no text is empty', () => {
    for (const language of languages) {
      for (const namespace of namespaces) {
        for (const [key, text] of flat(read(language, namespace))) {
          expect(text.trim(), `${language}/${namespace}: ${key}`).not.toBe('');
        }
      }
    }
  });

  test('every refusal of the contract has a sentence', () => {
    const errors = read('fr', 'common').errors as Texts;
    for (const code of Object.keys(refusals)) expect(errors, code).toHaveProperty(code);
  });

  test('every group of red flags has a name at the desk', () => {
    for (const group of new Set(RED_FLAGS.map((row) => row.group))) {
      expect(read('fr', 'desk').group, group).toHaveProperty(group);
    }
  });
});
