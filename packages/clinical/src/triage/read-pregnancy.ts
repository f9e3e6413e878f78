import { RELATIONS } from '../lexicon/people.ts';
import {
  ANTENATAL,
  BETWEEN,
  BIRTH_WORDS,
  GESTATION_WORDS,
  GOES_ON,
  GRAVIDA,
  MONTH_ORDINALS,
  MONTH_WORDS,
  NOT_NOW_BEFORE,
  PREGNANCY_NOUNS,
  PREGNANT_WORDS,
  WEEK_WORDS,
  WOMEN_SPOKEN_OF,
} from '../lexicon/pregnancy.ts';
import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';
import { isGlued, readNumber } from './read-durations.ts';

/** A pregnancy or a recent birth as it stands in the text; token numbers, inclusive. */
export interface Maternity {
  id: 'pregnancy' | 'postpartum';
  from: number;
  to: number;
  /** How far the pregnancy is, as said: months count as four and a third weeks. */
  weeks?: number;
}

export interface MaternityReading {
  found: Maternity[];
  /** Tokens that count a pregnancy or the time since a birth: they are no age, no temperature and no "since when". */
  counting: ReadonlySet<number>;
}

const MOST_WEEKS = 43;
const WEEKS_IN_MONTH = 4.345;
const FULL_TERM = 40;
/** In weeks: fewer are counted of a baby. */
const LEAST_OF_A_DAUGHTER = 14;
/** "36w", "29sa", "34w4d", "7mois": a number with its unit. */
const GLUED = /^(\d{1,2})(w|wk|wks|week|weeks|sa|sem|semaines?|mois|months?|mo)(?:(\d)(?:d|j)?)?$/;
const FIRST_PERSON = /^(m|im|am|suis|sui|chui)$/;
/** "Due": who may be, so that a rent or a vaccine is not. */
const DUE_SUBJECT = /^(m|im|am|baby|she|wife|sister|daughter|pregnant)$/;
const DUE_WHEN =
  /^(on|any|next|this|tomorrow|soon|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const BIRTH_TO_COME = new Set('nwled nweld nwld nwlad نولد'.split(' '));
const UNTIL_BIRTH = new Set(
  'accouche accoucher accouchement terme dpa due nwled nweld nwld نولد الولاده ولادتي'.split(' '),
);
const UNTIL = /^(is|est|prevu|prevue|date|in|dans|d|ici|بعد|من|mn|men|daba|only|about|environ)$/;

const DAY_WORDS = new Set('day days jour jours jr jrs ايام يوم يوما iyam ayam yam nhar ymat'.split(' '));
const SPANS_OF_ONE_WORD = new Set('يومين اسبوعين اسبوع شهر شهرين simana simantayn youmayn yumayn chhrayn'.split(' '));

const COMPLAINT = /^(mal|maux|saignements?|contractions|tension|pertes?|perds|ventre|fievre|douleurs?|pas|plus)$/;

interface Amount {
  weeks: number;
  /** Last token of the amount. */
  to: number;
  unit: 'weeks' | 'months' | 'sa';
}

/** Reads how far a pregnancy is and how long ago a birth, so that their numbers are not taken for ages or complaints. */
export function readMaternity(tokens: readonly Token[], places: readonly Place[], text = ''): MaternityReading {
  const found: Maternity[] = [];
  const counting = new Set<number>();
  const word = (i: number): string => tokens[i]?.text ?? '';
  const together = (a: number, b: number): boolean => places[a]?.sentence === places[b]?.sentence;
  const antenatal = tokens.some(({ text }) => ANTENATAL.has(text) || GRAVIDA.test(text));
  const endsPart = (i: number): boolean => i + 1 >= tokens.length || places[i + 1]?.part !== places[i]?.part;

  function take(
    id: Maternity['id'],
    from: number,
    to: number,
    amount?: { weeks: number; from: number; to: number },
  ): void {
    const row: Maternity = { id, from, to };
    if (amount && id === 'pregnancy') row.weeks = Math.round(amount.weeks);
    found.push(row);
    if (amount) for (let i = amount.from; i <= amount.to; i++) counting.add(i);
  }

  /** A number of weeks or months at `i`: "36 wks", "29sa", "7 mois", "الشهر السابع", "37+2 weeks". */
  function amountAt(i: number): Amount | undefined {
    const first = word(i).charCodeAt(0);
    const glued = isGlued(word(i)) ? GLUED.exec(word(i)) : null;
    if (glued?.[1] && glued[2]) {
      const unit = glued[2] === 'sa' ? 'sa' : glued[2].startsWith('m') ? 'months' : 'weeks';
      return checked(Number(glued[1]), unit, i);
    }
    const ordinal = MONTH_ORDINALS.get(first > 0x600 ? word(i).replace(/^[فب](?=ال)/, '') : word(i));
    if (ordinal !== undefined) {
      if (MONTH_WORDS.has(word(i + 1))) return checked(ordinal, 'months', i + 1);
      if (MONTH_WORDS.has(word(i - 1).replace(/^[فبل](?=ال|ش)/, ''))) return checked(ordinal, 'months', i);
      // "حاملة فالسابع": from the fourth on, for "my second" is a child.
      return ordinal >= 4 && pregnantBefore(i) !== undefined ? checked(ordinal, 'months', i) : undefined;
    }
    const amount = readNumber(word(i));
    if (amount === undefined || !Number.isInteger(amount) || amount < 1) {
      return undefined;
    }
    // "Chhar 7" and "الأسبوع 32" name the unit first.
    if (
      /^\d/.test(word(i)) &&
      /^(الاسبوع|بالاسبوع|فالاسبوع|الشهر|chhar|week|semaine)$/.test(word(i - 1)) &&
      !isUnit(i + 1)
    )
      return checked(amount, /^(chhar|الشهر)$/.test(word(i - 1)) ? 'months' : 'weeks', i);
    // "37+2" and "37 weeks 4 days".
    const next = /^\d\d?$/.test(word(i)) && /^[0-6]$/.test(word(i + 1)) && isUnit(i + 2) ? i + 2 : i + 1;
    if (/^g\d\d?p\d/.test(word(i - 1)) && /^[0-6]$/.test(word(i + 1))) return checked(amount, 'sa', i + 1);
    if (word(next) === 'sa') return checked(amount, 'sa', next);
    if (WEEK_WORDS.has(word(next))) return checked(amount, 'weeks', next);
    if (MONTH_WORDS.has(word(next))) return checked(amount, 'months', next);
    return undefined;
  }

  function isUnit(i: number): boolean {
    return WEEK_WORDS.has(word(i)) || MONTH_WORDS.has(word(i)) || word(i) === 'sa';
  }

  function checked(amount: number, unit: Amount['unit'], to: number): Amount | undefined {
    const weeks = unit === 'months' ? amount * WEEKS_IN_MONTH : amount;
    return weeks >= 1 && weeks <= MOST_WEEKS ? { weeks, to, unit } : undefined;
  }

  /** "Weeks of pregnancy", "7 months preg": the word that says of what, right after the amount. */
  function gestationAfter(to: number): number | undefined {
    let i = to + 1;
    while (i <= to + 3 && /^(of|de|d|dial|dyal|f|من|في|la|l|ma|my|\d)$/.test(word(i))) i++;
    return GESTATION_WORDS.has(word(i)) && places[i]?.part === places[to]?.part ? i : undefined;
  }

  function pregnantBefore(from: number): number | undefined {
    let i = from - 1;
    while (i >= from - 4 && (BETWEEN.has(word(i)) || MONTH_WORDS.has(word(i)))) i--;
    return (PREGNANT_WORDS.has(word(i)) || GESTATION_WORDS.has(word(i))) && together(i, from) ? i : undefined;
  }

  /** "I'm 36 weeks", "my wife is 38 weeks", "je suis à 8 mois", "f ch7al": nothing else is counted so. */
  function saidOfHer(from: number, amount: Amount): number | undefined {
    const { to, unit } = amount;
    const goesOn = endsPart(to) || GOES_ON.has(word(to + 1));
    if (!goesOn) return undefined;
    let i = from - 1;
    const french = word(i) === 'a' || word(i) === 'au' || (/^(mon|ma|dans)$/.test(word(i)) && word(i - 1) === 'a');
    while (
      i >= from - 4 &&
      /^(a|au|mon|ma|dans|en|now|currently|about|nearly|almost|around|just|maintenant|environ)$/.test(word(i))
    )
      i--;
    if (FIRST_PERSON.test(word(i))) {
      if (/^(suis|sui|chui)$/.test(word(i))) return french ? i : undefined;
      return unit === 'months' && amount.weeks < 12 ? undefined : i;
    }
    // "My daughter is 6 weeks" and "8 months" tells her age.
    const least = RELATIONS.get(word(i - 1))?.child ? (unit === 'months' ? MOST_WEEKS : LEAST_OF_A_DAUGHTER) : 5;
    if (/^(is|s|est)$/.test(word(i)) && WOMEN_SPOKEN_OF.has(word(i - 1)) && amount.weeks >= least) return i - 1;
    return undefined;
  }

  /** In an antenatal record: "34 weeks,", "22/40", "29+3". */
  function countedInRecord(i: number): number | undefined {
    if (!antenatal || !/^\d\d?$/.test(word(i)) || Number(word(i)) < 5 || Number(word(i)) > MOST_WEEKS) return undefined;
    if (/^(for|at|aged|last|past|ago|every|depuis|pendant|pour|il|y)$/.test(word(i - 1))) return undefined;
    const weeks = WEEK_WORDS.has(word(i + 1)) && !/^(ago|old|history|later|of|plus|earlier)$/.test(word(i + 2));
    if (weeks && (endsPart(i + 1) || GOES_ON.has(word(i + 2)))) return i + 1;
    const [first, next] = [tokens[i], tokens[i + 1]];
    if (!first || !next) return undefined;
    const glued = next.start - first.end === 1;
    if (glued && word(i + 1) === '40') return i + 1;
    return glued && /^[0-6]$/.test(word(i + 1)) && text.slice(first.end, next.start) === '+' ? i + 1 : undefined;
  }

  for (let i = 0; i < tokens.length; i++) {
    if (counting.has(i)) continue;
    const inRecord = countedInRecord(i);
    if (inRecord !== undefined) {
      take('pregnancy', i, inRecord, { weeks: Number(word(i)), from: i, to: inRecord });
      continue;
    }
    const amount = amountAt(i);
    if (amount) {
      const { weeks, to, unit } = amount;
      const span = { weeks, from: i, to };
      const after = gestationAfter(to);
      const before = pregnantBefore(i);
      const along = /^(along|gone)$/.test(word(to + 1)) && together(to + 1, i) && word(i - 1) !== 'for';
      const ofHers = saidOfHer(i, amount);
      const sa = unit === 'sa' && weeks >= 4 && !/^(le|du|les|depuis)$/.test(word(i - 1)) && saGoesOn(to);
      const exact = /^\d\d?w\dd?$/.test(word(i)) && word(to + 1) !== 'old';
      if (after !== undefined) take('pregnancy', i, after, span);
      else if (before !== undefined && !BIRTH_WORDS.has(word(before - 1))) take('pregnancy', before, to, span);
      else if (along) take('pregnancy', i, to + 1, span);
      else if (ofHers !== undefined) take('pregnancy', i, to, span);
      else if (sa || exact || inHerMonth(i, to)) take('pregnancy', i, to, span);
      else birthAround(i, to);
    }
    readDue(i);
  }

  /** "In my 8th month", "f tamn chhar", "في شهرها الثامن". */
  function inHerMonth(i: number, to: number): boolean {
    if (!MONTH_ORDINALS.has(word(i))) return false;
    return /^ب?شهر(ي|ها)$/.test(word(i - 1)) || (to > i && /^(my|her|f)$/.test(word(i - 1)));
  }

  /** In French "sa" is also "her": it is one of the weeks only where no noun of hers follows. */
  function saGoesOn(to: number): boolean {
    const next = word(to + 1);
    if (endsPart(to) || GOES_ON.has(next) || COMPLAINT.test(next) || PREGNANT_WORDS.has(next)) return true;
    return /^[0-6]$/.test(next) || /^g\d\d?p\d/.test(word(to - 2));
  }

  /** "Due in 3 weeks", "j'accouche dans 2 semaines", "ghadi nwled". */
  function readDue(i: number): void {
    if (BIRTH_TO_COME.has(word(i)) && /^(ghadi|غادي|ghanwled|بغيت|قربت|9rebt)$/.test(word(i - 1)))
      take('pregnancy', i - 1, i);
    if (!UNTIL_BIRTH.has(word(i))) return;
    const due = word(i) === 'due';
    if (due && !(i === 0 || places[i - 1]?.part !== places[i]?.part || dueOfHer(i))) return;
    let at = i + 1;
    while (at <= i + 5 && UNTIL.test(word(at))) at++;
    const amount = together(i, at) ? amountAt(at) : undefined;
    if (amount && amount.weeks < FULL_TERM && /^(in|dans|ici|daba|بعد)$/.test(word(at - 1)))
      take('pregnancy', i, amount.to, { weeks: FULL_TERM - amount.weeks, from: at, to: amount.to });
    else if (due && DUE_WHEN.test(word(i + 1))) take('pregnancy', i, i);
  }

  function dueOfHer(i: number): boolean {
    if (word(i - 1) === 's') return /^(she|baby|wife)$/.test(word(i - 2));
    return DUE_SUBJECT.test(word(i - 1) === 'is' ? word(i - 2) : word(i - 1));
  }

  for (let i = 0; i < tokens.length; i++) {
    if (counting.has(i)) continue;
    if (isGlued(word(i)) && /^\d{1,2}(?:d|j|jours|days)$/.test(word(i))) birthAround(i, i);
    else if (DAY_WORDS.has(word(i + 1)) && readNumber(word(i)) !== undefined) birthAround(i, i + 1);
    else if (SPANS_OF_ONE_WORD.has(word(i))) birthAround(i, i);
  }

  function birthAround(from: number, to: number): void {
    for (let i = from - 1; i >= from - 6 && i >= 0 && together(i, from); i--) {
      if (!isBirth(i)) continue;
      const link = tokens.slice(i + 1, from).every(({ text }) => LINKS.test(text) || BIRTH_WORDS.has(text));
      if (link) take('postpartum', i, to, { weeks: 0, from: RELATIONS.has(word(i)) ? i : from, to });
      return;
    }
    // "5 days postpartum", "10 jours après l'accouchement".
    for (let i = to + 1; i <= to + 5 && i < tokens.length && together(i, to); i++) {
      if (isBirth(i)) {
        const link = tokens.slice(to + 1, i).every(({ text }) => LINKS.test(text));
        if (link) take('postpartum', from, i, { weeks: 0, from, to });
        return;
      }
    }
  }

  function isBirth(i: number): boolean {
    // "طفلتي ولدت منذ 5 أيام" tells the age of a child.
    if ([1, 2, 3].some((back) => RELATIONS.get(word(i - back))?.child === true && together(i, i - back))) return false;
    if (word(i) === 'partum' || word(i) === 'natal') return word(i - 1) === 'post';
    if (word(i) === 'section') return /^(c|my|the)$/.test(word(i - 1));
    // "I had my baby 2 weeks ago": the birth, unless the baby is spoken of.
    if (/^(baby|bebe)$/.test(word(i))) return /^(had|eu)$/.test(word(i - 2)) || /^(had|eu)$/.test(word(i - 1));
    return BIRTH_WORDS.has(word(i));
  }

  return { found, counting };
}

/** Whether the word for it at `i` says that somebody is pregnant now: no test, no contraception, no earlier pregnancy. */
export function isPregnancyNow(tokens: readonly Token[], i: number): boolean {
  const word = (at: number): string => tokens[at]?.text ?? '';
  if (!PREGNANCY_NOUNS.has(word(i))) return true;
  if (/^(pregnancies|grossesses)$/.test(word(i))) return false;
  const near = (reach: number): string[] => tokens.slice(Math.max(0, i - reach), i + reach + 1).map(({ text }) => text);
  if (near(2).some((text) => text === 'test' || text === 'tests')) return !near(5).some((text) => NEGATIVE.test(text));
  return ![1, 2, 3].some((back) => NOT_NOW_BEFORE.has(word(i - back)));
}

const NEGATIVE = /^(negative?|negatif|neg|سلبي|faire|do|need|take)$/;

/** Between a birth and its time. */
const LINKS =
  /^(since|depuis|il|y|a|ya|about|just|only|around|environ|par|cesarienne|post|partum|hadi|mn|men|had|منذ|من|قبل|هادي|ago|after|apres|from|my|mon|ma|l|la|le|the|giving|having|of|de|par|voie|basse|c|section|emergency|baby|our|un|une|it|is|was|been)$/;
