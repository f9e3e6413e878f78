import {
  FEMALE_WORDS,
  MALE_WORDS,
  NEWBORN_WORDS,
  OLD_WORDS,
  OTHERS,
  PARENTS,
  POSSESSIVES,
  RELATIONS,
  type Relation,
  SELF,
  SPEAKS_FOR,
  TEEN_WORDS,
} from '../lexicon/people.ts';
import type { Place } from '../text/clauses.ts';
import { buildCueFinder } from '../text/cue-finder.ts';
import type { Token } from '../text/normalise.ts';
import { type AgeSaid, readAges, type SexSaid, type Subject } from './read-ages.ts';

export interface PersonReading {
  /** For each token: the last person named before it. */
  subjects: Subject[];
  /** Ages in years with their place. */
  ages: AgeSaid[];
  ageTokens: ReadonlySet<number>;
  sexes: SexSaid[];
  /** Someone is described as a child without a number. */
  child: boolean;
  baby: boolean;
  /** Of these, one that may be in its first months. */
  infant: boolean;
  newborn: boolean;
  /** A grandparent is spoken of. */
  old: boolean;
  /** A parent of the writer is. */
  parent: boolean;
  /** Words for old people and teenagers; `own`: of the writer. */
  told: { band: 'old' | 'teen'; own: boolean }[];
  /** The word for the patient where the writer says that they write for somebody: "I'm asking for my dad". */
  spokenFor?: number;
}

const findOld = buildCueFinder(OLD_WORDS);
const findTeen = buildCueFinder(TEEN_WORDS);
const findNewborn = buildCueFinder(NEWBORN_WORDS);
/** "I am an old woman": of whoever writes. */
const OF_ONESELF = /^(i|am|im|m|je|suis|انا|ana)$/;
const findSpeaksFor = buildCueFinder(SPEAKS_FOR);
/** As many words may stand between the cue and the relation: "for my 5 year old son". */
const TO_RELATION = 5;

/** Arabic writes "and", "for" and "with" on the word: "لابني" is "ابني". */
function relationOf(text: string): Relation | undefined {
  const known = RELATIONS.get(text);
  if (known || !/^[وفلب].{3}/.test(text)) return known;
  const bare = RELATIONS.get(text.slice(1));
  return bare?.alone ? bare : undefined;
}

/** Reads who is spoken about, how old and of what sex; `counted` tokens tell something else than an age. */
export function readPerson(
  tokens: readonly Token[],
  places: readonly Place[],
  counted: ReadonlySet<number> = new Set(),
): PersonReading {
  const subjects: Subject[] = [];
  const sexes: PersonReading['sexes'] = [];
  let child = false;
  let baby = false;
  let infant = false;
  let newborn = findNewborn(tokens).length > 0;
  let old = false;
  let parent = false;
  let subject: Subject = 'unknown';
  let namedOther = false;
  const word = (i: number): string => tokens[i]?.text ?? '';
  for (let i = 0; i < tokens.length; i++) {
    const text = word(i);
    const relation = relationOf(text);
    const owned =
      relation &&
      (relation.alone ||
        POSSESSIVES.has(word(i - 1)) ||
        (POSSESSIVES.has(word(i - 2)) && !RELATIONS.has(word(i - 1))) ||
        /^\d+$/.test(word(i - 3)));
    if (relation && owned && !counted.has(i)) {
      subject = 'other';
      namedOther = true;
      if (relation.child) child = true;
      if (relation.baby) baby = true;
      if (relation.baby && !relation.walks) infant = true;
      if (relation.newborn) newborn = true;
      if (relation.old || word(i - 1) === 'grand') old = true;
      else if (PARENTS.has(text)) parent = true;
      if (relation.sex) sexes.push({ sex: relation.sex, subject });
    } else if (SELF.has(text) && !(POSSESSIVES.has(text) && relationFollows(i))) {
      subject = 'self';
    } else if (OTHERS.has(text) && namedOther && !(text === 'il' && word(i + 1) === 'y')) {
      subject = 'other';
    } else if (FEMALE_WORDS.has(text)) sexes.push({ sex: 'female', subject });
    else if (MALE_WORDS.has(text)) sexes.push({ sex: 'male', subject });
    subjects.push(subject);
  }

  function relationFollows(i: number): boolean {
    return RELATIONS.has(word(i + 1)) || RELATIONS.has(word(i + 2)) || RELATIONS.has(word(i + 4));
  }

  /** Who stands behind "asking for", or behind "for" as the very first word. */
  function spokenForIn(): number | undefined {
    const first = /^(for|pour|ل|على|علي|3la)$/.test(word(0)) ? [{ to: 0 }] : [];
    for (const { to } of [...findSpeaksFor(tokens), ...first]) {
      for (let i = to + 1; i <= to + TO_RELATION && places[i]?.part === places[to]?.part; i++) {
        const relation = relationOf(word(i));
        if (relation && (relation.alone || POSSESSIVES.has(word(i - 1)) || i > to + 1)) return i;
      }
    }
    return undefined;
  }

  const own = (at: number): boolean => [1, 2, 3].some((back) => OF_ONESELF.test(word(at - back)));
  const told: PersonReading['told'] = [
    ...findOld(tokens).map(({ from }) => ({ band: 'old' as const, own: own(from) })),
    ...findTeen(tokens).map(({ from }) => ({ band: 'teen' as const, own: own(from) })),
  ];
  const spokenFor = spokenForIn();
  const { ages, ageTokens, sexes: shorthand } = readAges(tokens, places, subjects, counted);
  return {
    subjects,
    ages,
    ageTokens,
    sexes: [...shorthand, ...sexes],
    child,
    baby,
    infant,
    newborn,
    old,
    parent,
    told,
    spokenFor,
  };
}
