import { CONDITIONS, SPECIALTIES } from '@medisense/clinical';
import { describe, expect, it } from 'vitest';
import {
  CANNED_REPLIES,
  checkReply,
  EXERCISES,
  type Language,
  TOPICS,
  type WordLists,
  type Words,
} from '../src/index.ts';
import { plain } from '../src/spelling.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'ar'];
const specialties = new Set(SPECIALTIES.map(({ id }) => id));
const conditions = new Set(CONDITIONS.map(({ id }) => id));
const filled = (words: Words): boolean => LANGUAGES.every((lang) => words[lang].trim() !== '');
const between = (lists: WordLists, least: number, most: number): boolean =>
  LANGUAGES.every(
    (lang) =>
      lists[lang].length >= least && lists[lang].length <= most && lists[lang].every((line) => line.trim() !== ''),
  );
const DOSE = /\d\s?(?:mg|ml|g|µg|ui|iu|comprimés?|tablets?|gouttes|drops|ملغ|مل|حبات|قرص)(?!\p{L})/iu;

describe('the content library', () => {
  it('has enough topics and every kind of exercise', () => {
    expect(TOPICS.length).toBeGreaterThan(30);
    expect(new Set(EXERCISES.map(({ kind }) => kind)).size).toBe(6);
    expect(CANNED_REPLIES.length).toBeGreaterThan(0);
  });

  it('names each row once', () => {
    for (const rows of [TOPICS, EXERCISES, CANNED_REPLIES])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(TOPICS.map((row) => [row.id, row] as const))('topic %s is whole', (_, row) => {
    expect(filled(row.title) && filled(row.about)).toBe(true);
    expect(between(row.names, 1, 16), 'names').toBe(true);
    expect(between(row.whatToDo, 2, 5), 'whatToDo').toBe(true);
    expect(between(row.seekCare, 1, 4), 'seekCare').toBe(true);
    expect(row.doors.length).toBeGreaterThan(0);
    expect(row.sources.length).toBeGreaterThan(0);
    for (const id of row.specialties) expect(specialties.has(id), id).toBe(true);
    for (const id of row.conditions ?? []) expect(conditions.has(id), id).toBe(true);
    for (const lang of LANGUAGES)
      for (const line of [row.about[lang], ...row.whatToDo[lang], ...row.seekCare[lang]]) {
        expect(line).not.toMatch(DOSE);
        expect(
          checkReply(line, lang).caught.filter((each) => ['secrecy', 'method', 'abandons', 'link'].includes(each)),
          line,
        ).toEqual([]);
      }
  });

  it.each(EXERCISES.map((row) => [row.id, row] as const))('exercise %s is whole', (_, row) => {
    expect(filled(row.title) && filled(row.about) && filled(row.closing)).toBe(true);
    expect(between(row.names, 1, 16)).toBe(true);
    expect(row.steps.length).toBeGreaterThan(1);
    expect(row.steps.every(({ text }) => filled(text))).toBe(true);
    expect(row.minutes).toBeGreaterThan(0);
    expect(row.sources.length).toBeGreaterThan(0);
  });

  it('uses no name for two topics of one area', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const row of TOPICS)
      for (const lang of LANGUAGES)
        for (const name of new Set(row.names[lang].map(plain))) {
          const key = `${row.area}:${lang}:${name}`;
          const before = seen.get(key);
          if (before && before !== row.id) twice.push(`${key}: ${before}, ${row.id}`);
          seen.set(key, row.id);
        }
    expect(twice).toEqual([]);
  });
});
