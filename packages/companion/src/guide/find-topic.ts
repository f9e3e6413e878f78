/** Finds what somebody names in the content library, or among the conditions the engine knows. */
import { CONDITIONS, type ConditionRow } from '@medisense/clinical';
import { EXERCISES, type ExerciseRow, TOPICS, type TopicRow } from '../content/index.ts';
import { plain } from '../spelling.ts';
import type { Door, Language } from '../words.ts';

/** A name in plain words, each in its stem. */
interface Name<Row> {
  row: Row;
  words: readonly string[];
  weight: number;
  /** Place in the tables: of two that weigh the same, the first. */
  order: number;
}

type NameIndex<Row> = ReadonlyMap<string, readonly Name<Row>[]>;

const SMALL =
  /^(l|le|la|les|un|une|des|de|du|d|au|aux|a|en|et|mon|ma|mes|the|an|of|my|in|to|and|i|have|j|ai|je|suis|am|with|avec|f|fi|dyal|ديال|في|من|على|علي|عند|عندي|ان|ال|و)$/;

/** Articles, plurals and common endings away: "les migraines" and "migraine", "الشقيقة" and "شقيقة" meet. */
function stem(word: string): string {
  if (/^[a-z]/.test(word)) return word.length > 3 ? word.replace(/(?<![s])(?:es|s|x)$/, '') : word;
  let bare = word.length > 4 ? word.replace(/^(?:وال|بال|فال|كال|لل|ال)/, '') : word;
  if (bare.length > 4) bare = bare.replace(/(?:ات|ين|ون)$/, '');
  return bare;
}

const stems = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word))
    .map(stem);

/** The names of all rows by their first letter, which no slip changes (see `near`), each list in the order of the tables. */
function indexNames<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): NameIndex<Row> {
  const names = rows
    .flatMap((row) => namesOf(row).map((name) => ({ row, words: stems(name) })))
    .filter(({ words }) => words.length > 0)
    .map((name, order): Name<Row> => ({ ...name, weight: name.words.join('').length, order }));
  return Map.groupBy(names, ({ words }) => words[0]?.[0] ?? '');
}

const namesAndTitle = ({ names, title }: TopicRow | ExerciseRow): string[] => [
  ...names.fr,
  ...names.en,
  ...names.ar,
  title.fr,
  title.en,
  title.ar,
];
const TOPIC_NAMES = indexNames(TOPICS, namesAndTitle);
const EXERCISE_NAMES = indexNames(EXERCISES, namesAndTitle);
const CONDITION_NAMES = indexNames(CONDITIONS, (row) => [
  ...Object.values(row.name).flatMap((name) => [name, ...name.replace(/[()]/g, ',').split(/,| or | ou | أو /)]),
  ...row.aliasesEn,
]);

/** One slip in words of six letters or more, two in long ones: a letter more, less, other or swapped with its neighbour. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least < 6 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  return distance(a, b) <= (least >= 9 ? 2 : 1);
}

/** Edit distance with neighbours swapped; words are short. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The heaviest name whose words all stand in the text, in order and close together. Exact words weigh more than near ones.
 * `prefer`: what a row weighs besides, undefined for one that is not looked for.
 */
function heaviest<Row>(
  said: readonly string[],
  names: NameIndex<Row>,
  prefer: (row: Row) => number | undefined,
): Row | undefined {
  let best: { row: Row; score: number; order: number } | undefined;
  for (const letter of new Set(said.map((word) => word[0] ?? ''))) {
    for (const { row, words, weight, order } of names.get(letter) ?? []) {
      const met = meet(said, words);
      const liking = met === 0 ? undefined : prefer(row);
      if (liking === undefined) continue;
      const score = weight * met + liking;
      if (!best || score > best.score || (score === best.score && order < best.order)) best = { row, score, order };
    }
  }
  return best?.row;
}

function meet(said: readonly string[], words: readonly string[]): number {
  for (let start = 0; start + words.length <= said.length; start++) {
    let exact = true;
    if (
      words.every((word, i) => {
        const other = said[start + i] ?? '';
        if (other !== word) exact = false;
        return near(other, word);
      })
    )
      return exact ? 1 : 0.8;
  }
  return 0;
}

/** Only so much of a message is searched: a question is short. */
const MOST_WORDS = 60;
const read = (text: string): string[] => stems(text.slice(0, 2000)).slice(0, MOST_WORDS);

/** The topic that a text names, those of the door first. */
export function findTopic(text: string, door: Door, topics?: (row: TopicRow) => boolean): TopicRow | undefined {
  return heaviest(read(text), TOPIC_NAMES, (row) => {
    if (topics && !topics(row)) return undefined;
    return row.doors.includes(door) ? 0.5 : 0;
  });
}

export function findExercise(text: string): ExerciseRow | undefined {
  return heaviest(read(text), EXERCISE_NAMES, () => 0);
}

/** A condition of the engine that a text names, for those without a page of their own. */
export function findCondition(text: string): ConditionRow | undefined {
  return heaviest(read(text), CONDITION_NAMES, (row) => Math.min(0.5, row.prior / 2000));
}

/** Words of a question that are worth looking for in a page: shorter ones are everywhere. */
const TELLING_LETTERS = 4;

/** The lines of a page that speak of what a question names besides the subject itself: "and coffee?" */
export function linesOn(raw: string, row: TopicRow, lines: readonly string[], most: number): string[] {
  const subject = new Set(namesAndTitle(row).flatMap(stems));
  const asked = read(raw).filter(
    (word) => word.length >= TELLING_LETTERS && ![...subject].some((each) => near(each, word)),
  );
  return lines
    .map((line) => {
      const words = stems(line);
      return { line, met: asked.filter((each) => words.some((word) => near(word, each))).length };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)
    .slice(0, most)
    .map(({ line }) => line);
}

/** The topic with exactly this title, in plain spelling. */
export const topicTitled = (text: string, lang: Language): TopicRow | undefined =>
  TOPICS.find(({ title }) => plain(title[lang]) === text);

/** The topic that explains a condition. */
export function topicOfCondition(conditionId: string): TopicRow | undefined {
  return TOPICS.find((row) => row.conditions?.includes(conditionId));
}
