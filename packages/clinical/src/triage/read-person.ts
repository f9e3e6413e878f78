import type { Sex } from '../assessment.ts';
import { NUMBER_WORDS, UNIT_DAYS } from '../lexicon/numbers.ts';
import { FEMALE_WORDS, MALE_WORDS, OTHERS, POSSESSIVES, RELATIONS, SELF } from '../lexicon/people.ts';
import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';
import { readNumber, splitGlued } from './read-durations.ts';

/** Who a token is said of. */
export type Subject = 'unknown' | 'self' | 'other';

export interface PersonReading {
  /** For each token: the last person named before it. */
  subjects: Subject[];
  /** Ages in years with their place. */
  ages: { at: number; years: number; subject: Subject }[];
  ageTokens: ReadonlySet<number>;
  sexes: { sex: Sex; subject: Subject }[];
  /** Someone is described as a child without a number. */
  child: boolean;
  baby: boolean;
  /** A grandparent is spoken of. */
  old: boolean;
}

const AGE_BEFORE =
  /^(m|am|im|is|s|aged|age|agee|ages|ai|a|j|g|jai|de|old|عمري|عمره|عمرها|عمرو|عندي|عنده|عندها|عندو|يبلغ|تبلغ|بعمر|3ndi|3ndo|3ndha|3andi|3ando|3andha|3omri|3mri|3omro|3omrha|3mro|3mrha|fi3mr)$/;

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
  let old = false;
  let subject: Subject = 'unknown';
  let namedOther = false;
  const word = (i: number): string => tokens[i]?.text ?? '';
  for (let i = 0; i < tokens.length; i++) {
    const text = word(i);
    const relation = RELATIONS.get(text);
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
      if (relation.old) old = true;
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

  const ages: PersonReading['ages'] = [];
  const ageTokens = new Set<number>();
  const take = (i: number, years: number, width: number): void => {
    if (!(years >= 0 && years <= 115)) return;
    ages.push({ at: i, years, subject: subjects[i] ?? 'unknown' });
    for (let k = i; k < i + width; k++) ageTokens.add(k);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (counted.has(i)) continue;
    const before = word(i - 1);
    const said =
      AGE_BEFORE.test(before) && !(before === 'a' && word(i - 2) === 'y') && !/^(depuis|since|for)$/.test(word(i - 2));
    if (before.startsWith('عمر') || /^3o?mr/.test(before)) {
      const lone = new Map([
        ['سنه', 1],
        ['سنتين', 2],
        ['عامين', 2],
        ['عام', 1],
        ['شهرين', 2 / 12],
        ['شهر', 1 / 12],
        ['اسبوعين', 14 / 365],
        ['3amayn', 2],
        ['3am', 1],
      ]).get(word(i));
      if (lone !== undefined) {
        take(i, lone, 1);
        continue;
      }
    }
    const initial = /^(\d{1,3})(f|m|yo|y|yr|yrs)$/.exec(word(i));
    if (initial?.[1] && (initial[2] !== 'm' || i < 4) && initial[2] !== 'y') {
      take(i, Number(initial[1]), 1);
      if (initial[2] === 'f') sexes.push({ sex: 'female', subject: subjects[i] ?? 'unknown' });
      if (initial[2] === 'm') sexes.push({ sex: 'male', subject: subjects[i] ?? 'unknown' });
      continue;
    }
    const glued = splitGlued(word(i));
    const amount = glued ? glued[0] : readNumber(word(i));
    if (amount === undefined || (NUMBER_WORDS.has(word(i)) && amount < 1)) continue;
    const unitWord = glued ? glued[1] : word(i + 1);
    const perUnit = UNIT_DAYS.get(unitWord);
    const after = word(i + (glued ? 1 : 2));
    const width = glued ? 1 : 2;
    if (/^(yo|y|ys)$/.test(unitWord)) {
      take(i, amount, width);
    } else if (perUnit !== undefined && perUnit >= 1) {
      const old = after === 'old' || /^(male|female|man|woman|boy|girl)$/.test(after);
      const childAge = perUnit < 365;
      const relationNear =
        RELATIONS.has(word(i - 1)) ||
        (before === 'de' && RELATIONS.has(word(i - 2))) ||
        (word(i - 2) === 'of' && before === 'age');
      const pregnantWeeks = /^(pregnant|enceinte|حامل|de|d)$/.test(after) && childAge && after !== 'de';
      if (old || (relationNear && !pregnantWeeks) || (said && !childAge && before !== 'a'))
        take(i, (amount * perUnit) / 365, width);
      else if (said && before === 'a' && !/^(y|il)$/.test(word(i - 2)) && (perUnit === 365 || subjects[i] === 'other'))
        take(i, (amount * perUnit) / 365, width);
      else if (
        childAge &&
        (before.startsWith('عمر') || /^(3ndo|3ndha|3mro|3mrha|عنده|عندها|عندو|aged|age|agee)$/.test(before))
      )
        take(i, (amount * perUnit) / 365, width);
    } else if (
      perUnit === undefined &&
      Number.isInteger(amount) &&
      /^\d/.test(word(i)) &&
      amount >= 1 &&
      amount <= 110
    ) {
      const alone = /^(m|im|am)$/.test(before) && places[i]?.statement === places[i - 1]?.statement;
      const afterRelation =
        (RELATIONS.has(before) || (/^(is|est|s)$/.test(before) && RELATIONS.has(word(i - 2)))) &&
        (places[i + 1]?.part !== places[i]?.part ||
          i + 1 >= tokens.length ||
          /^(has|had|is|a|and|et|with|est|عنده|عندها)$/.test(word(i + 1)));
      if (
        (alone && amount >= 10 && !/^(weeks|kg|kilos|cm|c|degrees|percent|lbs|pounds|st|min)$/.test(unitWord)) ||
        afterRelation ||
        /^(aged|age|عمري|عمره|عمرها|عمرو|3omri|3mri|3omro|3mro|3omrha|3mrha)$/.test(before)
      )
        take(i, amount, 1);
    }
  }
  return { subjects, ages, ageTokens, sexes, child, baby, old };
}
