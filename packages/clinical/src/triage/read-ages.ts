import type { Sex } from '../assessment.ts';
import { LONE_AGES, NUMBER_WORDS, UNIT_DAYS } from '../lexicon/numbers.ts';
import { ADULTS, PERSONS, RELATIONS } from '../lexicon/people.ts';
import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';
import { isGlued, readNumber, splitGlued, startsWithDigit } from './read-durations.ts';

/** Who a token is said of. */
export type Subject = 'unknown' | 'self' | 'other';

export interface AgeSaid {
  at: number;
  years: number;
  subject: Subject;
}

export interface SexSaid {
  sex: Sex;
  subject: Subject;
}

const AGE_BEFORE =
  /^(m|am|im|is|s|aged|age|agee|ages|ai|a|j|g|jai|de|old|عمري|عمره|عمرها|عمرو|عندي|عنده|عندها|عندو|يبلغ|تبلغ|بعمر|3ndi|3ndo|3ndha|3andi|3ando|3andha|3omri|3mri|3omro|3omrha|3mro|3mrha|fi3mr)$/;
const AGE_NOUN = /^(aged|age|عمري|عمره|عمرها|عمرو|3omri|3mri|3omro|3mro|3omrha|3mrha)$/;
const HAS = /^(3ndo|3ndha|3ando|3andha|عنده|عندها|عندو|3mro|3mrha|aged|age|agee)$/;
/** After a number that stands alone these make it something else than an age. */
const OTHER_COUNTS =
  /^(weeks|kg|kilos|cm|c|f|degrees|degres|percent|lbs|pounds|st|min|fois|times|mg|ml|de|of|bpm|cigarettes|cigs)$/;
/** "My 18 month has …": the verb that follows a child named by its age. */
const CHILD_VERB =
  /^(has|had|have|is|was|won|wont|refuses|keeps|got|with|w|vomited|vomits|cries|coughs|a|fait|vomit|est|ne|pleure|tousse|refuse|avec)$/;
const BORN = /^(born|nee|nes|tzad|tzadat|tzadet|tzadt|tzadad|تزاد|تزادت|تزادات|مولود|مولوده|ولد|خلق)$/;
const BORN_LINK = /^(il|y|a|ya|hadi|mn|men|just|only|depuis|peine|y|منذ|من|قبل|هادي|مند|غير|ghir)$/;
const SINCE =
  /^(since|for|past|last|over|during|depuis|depui|dpuis|dpui|pendant|pdt|durant|hadi|mn|men|qbel|9bel|منذ|من|قبل|مند|هادي)$/;
const YEAR = 365;
const MOST_YEARS = 115;
/** Shorthand beyond this is degrees Fahrenheit. */
const MOST_SHORTHAND = 95;
const LEAST_SHORTHAND = 12;

/** Ages in years, with the tokens that tell them, and the sex that shorthand such as "45M" adds. */
export function readAges(
  tokens: readonly Token[],
  places: readonly Place[],
  subjects: readonly Subject[],
  counted: ReadonlySet<number>,
): { ages: AgeSaid[]; ageTokens: ReadonlySet<number>; sexes: SexSaid[] } {
  const ages: AgeSaid[] = [];
  const ageTokens = new Set<number>();
  const sexes: SexSaid[] = [];
  const word = (i: number): string => tokens[i]?.text ?? '';
  const subjectAt = (i: number): Subject => subjects[i] ?? 'unknown';
  const opensPart = (i: number): boolean => i === 0 || places[i - 1]?.part !== places[i]?.part;
  const endsPart = (i: number): boolean => i + 1 >= tokens.length || places[i + 1]?.part !== places[i]?.part;

  function take(i: number, years: number, width: number): void {
    if (!(years >= 0 && years <= MOST_YEARS)) return;
    ages.push({ at: i, years, subject: subjectAt(i) });
    for (let k = i; k < i + width; k++) ageTokens.add(k);
  }
  function sexOf(letter: string | undefined, i: number): void {
    if (letter) sexes.push({ sex: letter === 'f' ? 'female' : 'male', subject: subjectAt(i) });
  }

  for (let i = 0; i < tokens.length; i++) {
    if (counted.has(i) || ageTokens.has(i)) continue;
    if (takeLone(i) || takeShorthand(i)) continue;
    const glued = splitGlued(word(i));
    const amount = glued ? glued[0] : readNumber(word(i));
    if (amount === undefined || (NUMBER_WORDS.has(word(i)) && amount < 1)) continue;
    const unitWord = glued ? glued[1] : word(i + 1);
    const width = glued ? 1 : 2;
    const perUnit = UNIT_DAYS.get(unitWord);
    if (/^(yo|y|ys|yos)$/.test(unitWord)) {
      if (!SINCE.test(word(i - 1))) take(i, amount, width);
    } else if (perUnit !== undefined && perUnit >= 1) {
      if (isAge(i, amount, unitWord, perUnit, i + width)) {
        const half = halfAfter(i + width);
        take(i, ((amount + (half ? 0.5 : 0)) * perUnit) / YEAR, width + half);
      }
    } else if (
      perUnit === undefined &&
      Number.isInteger(amount) &&
      /^\d/.test(word(i)) &&
      amount >= 1 &&
      amount <= 110
    ) {
      takeAlone(i, amount, unitWord);
    }
  }
  return { ages, ageTokens, sexes };

  /** "عمرو شهرين", "wldi 3ndo 3amayn": number and unit in one word. */
  function takeLone(i: number): boolean {
    const lone = LONE_AGES.get(word(i));
    if (lone === undefined) return false;
    const before = word(i - 1);
    const noun = before.startsWith('عمر') || /^3o?mr/.test(before);
    const hers = HAS.test(before) && RELATIONS.get(word(i - 2))?.child === true;
    if (!noun && !hers && RELATIONS.get(before)?.child !== true) return false;
    const half = halfAfter(i + 1);
    take(i, (lone * (half ? 1.5 : 1)) / YEAR, 1 + half);
    return true;
  }

  /** "78F", "45M", "3yo", "40yof", "F 34", "34/F": only where such notes are written. */
  function takeShorthand(i: number): boolean {
    if (i > 1 && !isGlued(word(i))) return false;
    const note = /^(\d{1,3})(yo|y|yr|yrs|ans)?([fmh])?$/.exec(word(i));
    const years = Number(note?.[1]);
    if (note?.[1] && (note[2] || note[3])) {
      const [, , unit, letter] = note;
      if (SINCE.test(word(i - 1))) return false;
      if (!unit) {
        const small = [1, 2, 3].some((back) => RELATIONS.get(word(i - back))?.child);
        if (letter === 'm' && (word(i + 1) === 'old' || small) && years <= 36) {
          take(i, years / 12, 1);
          return true;
        }
        if (letter === 'h' || years > MOST_SHORTHAND || (years < LEAST_SHORTHAND && i > 0)) return false;
        if (letter === 'm' && i >= 4) return false;
      } else if (unit === 'y' && !letter && !/^(o|f|m|old|boy|girl)$/.test(word(i + 1)) && !opensPart(i)) return false;
      else if (/^(yr|yrs|ans)$/.test(unit) && !letter) return false;
      take(i, years, 1);
      sexOf(letter, i);
      return true;
    }
    const before = /^([fmh])(\d\d)$/.exec(word(i));
    if (before?.[1] && i === 0 && before[1] !== 'h') {
      take(i, Number(before[2]), 1);
      sexOf(before[1], i);
      return true;
    }
    if (!/^\d{1,2}$/.test(word(i)) || (UNIT_DAYS.has(word(i + 1)) && UNIT_DAYS.get(word(i + 1)) !== YEAR)) return false;
    const first = i === 1 && /^[fmh]$/.test(word(0)) ? word(0) : undefined;
    const after = i === 0 && /^[fm]$/.test(word(1)) && !RELATIONS.has(word(2)) ? word(1) : undefined;
    if (!first && !after) return false;
    take(i, Number(word(i)), UNIT_DAYS.has(word(i + 1)) ? 2 : 1);
    sexOf(first ?? after, i);
    return true;
  }

  /** How many tokens say "and a half" from `i` on. */
  function halfAfter(i: number): number {
    if (/^(et|and|w|o|ou)$/.test(word(i)) && /^(demi|demie|half|noss|nss|ness|nos)$/.test(word(i + 1))) return 2;
    if (word(i) === 'and' && word(i + 1) === 'a' && word(i + 2) === 'half') return 3;
    return /^(ونصف|ونص)$/.test(word(i)) ? 1 : 0;
  }

  /** Whether a time with its unit, which ends before token `next`, is somebody's age. */
  function isAge(i: number, amount: number, unitWord: string, perUnit: number, next: number): boolean {
    const before = word(i - 1);
    const after = word(next);
    const childAge = perUnit < YEAR;
    if (after === 'ago' || isBorn(i)) return isBorn(i);
    if (SINCE.test(before)) return false;
    const said =
      AGE_BEFORE.test(before) && !(before === 'a' && word(i - 2) === 'y') && !/^(depuis|since|for)$/.test(word(i - 2));
    if (after === 'old' || /^(male|female|man|woman|boy|girl)$/.test(after)) return true;
    const named = namedBefore(i);
    const pregnantWeeks = /^(pregnant|enceinte|حامل|d)$/.test(after) && childAge;
    if (named !== undefined && !(childAge && ADULTS.has(named)) && !pregnantWeeks) return true;
    if (said && !childAge && before !== 'a') return true;
    if (said && before === 'a') {
      const thirdPerson = /^(il|elle|l)$/.test(word(i - 2)) && opensPart(i - 2) && after !== 'que';
      if (thirdPerson || (word(i - 2) !== 'il' && (!childAge || subjectAt(i) === 'other'))) return true;
    }
    if (childAge && isOfChild(i) && !pregnantWeeks) return true;
    if (childAge && (before.startsWith('عمر') || HAS.test(before))) return true;
    const months = /^(mo|mos)$/.test(unitWord);
    if (months && amount <= 36 && (opensPart(i) || /^(my|our|a|an|the|in|with|is)$/.test(before))) return true;
    if (/^(my|our|the|mon|ma|notre)$/.test(before) && CHILD_VERB.test(after) && amount <= 36) return true;
    if (!opensPart(i)) return false;
    // "2 mois 38.4", "28 ans, …": at the very start, before a measure or alone.
    if (i === 0 && perUnit === YEAR) return endsPart(next - 1) || RELATIONS.has(after) || PERSONS.has(after);
    const measured = /^(3[789]|4[01])(?:[.,]\d)?$/.test(after) || /^10[0-6](?:[.,]\d)?$/.test(after);
    return i === 0 && childAge && perUnit > 1 && measured;
  }

  /** "My baby is 8 months", "la petite est âgée d'à peine 2 mois": the child before the verb. */
  function isOfChild(i: number): boolean {
    let at = i - 1;
    while (at >= i - 3 && /^(only|just|now|about|nearly|almost|a|peine)$/.test(word(at))) at--;
    return /^(is|s|turned|est)$/.test(word(at)) && RELATIONS.get(word(at - 1))?.child === true;
  }

  /** "Bébé de 20 jours", "homme 67 ans": the word for the person right before. */
  function namedBefore(i: number): string | undefined {
    const back = /^(de|d|of|age|aged|agee|ages|qui)$/.test(word(i - 1))
      ? word(i - 2) === 'age' || word(i - 2) === 'agee'
        ? 3
        : 2
      : 1;
    const noun = word(i - back);
    if (word(i - 2) === 'of' && word(i - 1) === 'age') return 'age';
    return RELATIONS.has(noun) || PERSONS.has(noun) ? noun : undefined;
  }

  /** "Né il y a 10 jours", "born 10 days ago", "tzad hadi simana". */
  function isBorn(i: number): boolean {
    let at = i - 1;
    while (at >= i - 4 && BORN_LINK.test(word(at))) at--;
    if (word(at) === 'ne') return word(at + 1) === 'il' || word(at + 1) === 'y' || word(at + 1) === 'depuis';
    if (BORN.test(word(at))) return true;
    return /^(ولدت|ولدات)$/.test(word(at)) && [1, 2].some((back) => RELATIONS.get(word(at - back))?.child);
  }

  /** "I'm 54 and …", "my wife, 66, …", "عمرها 30". */
  function takeAlone(i: number, amount: number, unitWord: string): void {
    const before = word(i - 1);
    if (startsWithDigit(before)) return;
    const alone = /^(m|im|am)$/.test(before) && places[i]?.statement === places[i - 1]?.statement;
    const afterRelation =
      (RELATIONS.has(before) || (/^(is|est|s)$/.test(before) && RELATIONS.has(word(i - 2)))) &&
      (endsPart(i) || /^(has|had|is|a|and|et|with|est|عنده|عندها)$/.test(word(i + 1)));
    // "Mother has 39" and "baby 38" are degrees.
    const feverish = amount >= 37 && amount <= 41 && RELATIONS.get(before)?.child === true;
    if (
      (alone && amount >= 10 && !OTHER_COUNTS.test(unitWord)) ||
      (afterRelation && !feverish) ||
      AGE_NOUN.test(before)
    )
      take(i, amount, 1);
  }
}
