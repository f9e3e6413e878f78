import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRedactor, MASKS } from '../../../packages/companion/src/redaction/redact.ts';
import { masks, sayMasks } from '../src/platform/masked.ts';

const languages = ['fr', 'en', 'ar'] as const;
const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../src/locales/${language}/common.json`, import.meta.url), 'utf8')).masked;

describe('masked words on a screen', () => {
  it('are all those that the redaction writes, and each has a word in every language', () => {
    expect(masks.map((mask) => `[${mask}]`).sort()).toEqual([...MASKS].sort());
    for (const language of languages)
      expect(Object.keys(wordsOf(language)).sort(), language).toEqual([...masks].sort());
  });

  it('are said in the language of the reader, whichever way the words around them run', () => {
    const text = createRedactor({ names: ['Ouazzani'] })('Je suis Ouazzani, mon numéro est 06 12 34 56 78');
    const said = languages.map((language) => sayMasks(text, (mask) => wordsOf(language)[mask] ?? ''));
    expect(said).toEqual([
      'Je suis \u2068[nom]\u2069, mon numéro est \u2068[téléphone]\u2069',
      'Je suis \u2068[name]\u2069, mon numéro est \u2068[phone]\u2069',
      'Je suis \u2068[اسم]\u2069, mon numéro est \u2068[هاتف]\u2069',
    ]);
  });

  it('leave other words in brackets as they are', () => {
    for (const text of ['[nom]', '[Name]', '[1]', '[name', 'name]', 'le [toString] et [names]']) {
      expect(sayMasks(text, () => '?')).toBe(text);
    }
  });
});
