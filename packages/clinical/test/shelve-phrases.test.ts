import { expect, test } from 'vitest';
import { FINDINGS } from '../src/knowledge/index.ts';
import type { FindingRow } from '../src/knowledge/knowledge.ts';
import { expand, patternsOf } from '../src/knowledge/phrase-patterns.ts';
import { buildLooseMatcher, type Shelf } from '../src/text/loose-matcher.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';
import { createPhraseMatcher } from '../src/text/phrase-matcher.ts';
import { type PhraseMeaning, shelvePhrases } from '../src/triage/shelve-phrases.ts';

/** Tables of one pattern alone, and what a text holds in them. */
function readerOf(finding: FindingRow, shelf: Shelf): (text: string) => string[] {
  const phrases = createPhraseMatcher<PhraseMeaning>();
  const loose = buildLooseMatcher<PhraseMeaning>();
  const shelves = shelvePhrases([finding], phrases, loose);
  shelves.need('latin');
  shelves.need(shelf);
  return (text) => {
    const tokens = tokenise(normalise(text).text);
    shelves.meet(tokens, shelf === 'darija');
    const listed = phrases.match(tokens, shelf === 'darija');
    const near = loose.match(tokens, 0, shelf === 'latin' ? ['latin'] : ['latin', shelf]);
    return [listed.length > 0 ? 'listed' : '', near.length > 0 ? 'loose' : ''].filter(Boolean);
  };
}

const LANGUAGES = ['fr', 'en', 'ar', 'ary'] as const;
const shelfOf = (pattern: string, lang: string): Shelf =>
  /[\u0621-\u064a]/.test(pattern) ? 'arabic' : lang === 'ary' ? 'darija' : 'latin';

/** Every seventh pattern that stands for many phrases, with three of them. */
const LARGE = FINDINGS.flatMap((row) =>
  LANGUAGES.flatMap((lang) => (row.phrases[lang] ?? []).map((pattern) => ({ row, lang, pattern }))),
)
  .map((each) => ({ ...each, phrases: expand(each.pattern) }))
  .filter(({ phrases }) => phrases.length > 20)
  .filter((_, i) => i % 7 === 0);

test('a pattern that waits is written out by each of its phrases, and not by other words', () => {
  expect(LARGE.length).toBeGreaterThan(100);
  for (const { row, lang, pattern, phrases } of LARGE) {
    const shelf = shelfOf(pattern, lang);
    const finding: FindingRow = { ...row, phrases: { fr: [], en: [], ar: [], [lang]: [pattern] } };
    delete (finding as Partial<FindingRow>).idioms;
    for (const place of [0, 0.5, 1]) {
      const phrase = phrases[Math.round(place * (phrases.length - 1))] as string;
      expect(readerOf(finding, shelf)(phrase), `${pattern}: ${phrase}`).toContain('listed');
    }
    expect(readerOf(finding, shelf)('zzz'), pattern).toEqual([]);
  }
});

test('words of a waiting pattern are also found out of their order, and a typing error in them is mended', () => {
  const [first] = FINDINGS as [FindingRow, ...FindingRow[]];
  const [pattern] = patternsOf('{horrible/dreadful/awful/terrible} {burning/stinging/throbbing} {of the/in the} elbow');
  const finding: FindingRow = { ...first, phrases: { fr: [], en: [pattern as string], ar: [] } };
  delete (finding as Partial<FindingRow>).idioms;
  const read = (text: string): string[] => readerOf(finding, 'latin')(text);
  expect(read('dreadful stinging in the elbow')).toEqual(['listed', 'loose']);
  expect(read('my elbow, a stinging, dreadful')).toEqual(['loose']);
  expect(read('dreadfull stinging in the ellbow')).toContain('listed');
  expect(read('a dreadful day at the sea')).toEqual([]);
});
