import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELP_LINES } from '../../../packages/clinical/src/crisis/help-lines.ts';
import { shippedSource, shippedSources } from '../src/help-line/shipped-source.ts';

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../src/locales/${language}/helpline.json`, import.meta.url), 'utf8')).shippedSource;
const shipped = [...new Set(HELP_LINES.map(({ source }) => source))];

describe('the source of a line that ships', () => {
  it('is the address of a site, or words that every language has', () => {
    for (const source of shipped) expect(/^[a-z0-9.-]+$/.test(source) || shippedSource(source), source).toBeTruthy();
    expect(Object.keys(shippedSources).filter((source) => !shipped.includes(source))).toEqual([]);
    for (const language of ['fr', 'en', 'ar']) {
      expect(Object.keys(wordsOf(language)).sort(), language).toEqual(Object.values(shippedSources).sort());
    }
  });

  it('keeps the address of a site in every language', () => {
    for (const [source, name] of Object.entries(shippedSources)) {
      const site = /^[a-z-]+\.[a-z]{2,3}/.exec(source)?.[0] ?? '';
      for (const language of ['fr', 'en', 'ar']) expect(wordsOf(language)[name]?.startsWith(site)).toBe(true);
    }
  });

  it('is not looked for in what a clinic writes', () => {
    for (const source of ['La presse', 'toString', '3114.fr', '']) expect(shippedSource(source)).toBeUndefined();
  });
});
