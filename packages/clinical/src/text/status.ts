import type { FindingStatus } from '../assessment.ts';
import {
  AFFIRMING_AFTER_AND,
  AFFIRMING_VERB,
  AFTER_NORMAL,
  AND_WORDS,
  ARABIC_MA_DARIJA,
  ARABIC_MA_FOLLOWERS,
  ARABIC_NOT_SO,
  BECAME,
  BECAME_SO,
  BEGAN_TO,
  COPULA,
  DARIJA_LA_FOLLOWERS,
  DARIJA_MA_RELATIVES,
  DARIJA_VERB,
  DENIED_BEHIND,
  DENIED_BEHIND_AFTER_MA,
  DENIES_ALL,
  FAMILY_HISTORY,
  FRENCH_CLOSES,
  FRENCH_OPENS,
  HYPOTHETICAL,
  NEGATIONS,
  NEUTRAL,
  NEVER_IN_LIFE,
  NEVER_NORMAL,
  NEVER_SO,
  NO_ANSWERS,
  NO_BARE_NAME,
  NO_COMPLAINT,
  NORMAL,
  NORMAL_BEFORE,
  NOT_NEGATIONS,
  OR_WORDS,
  PAST,
  PAST_OF_PART,
  REACHING_CUES,
  RECORD,
  STATEMENTS,
  STILL,
  SUCH,
  VERB_OF_THE_PAST,
} from '../lexicon/context-cues.ts';
import { UNIT_DAYS } from '../lexicon/numbers.ts';
import { RELATIONS, SELF } from '../lexicon/people.ts';
import { OVER_LONG_AGO } from '../lexicon/record-headings.ts';
import type { Place } from './clauses.ts';
import { buildCueFinder, type Cue } from './cue-finder.ts';
import type { Token } from './normalise.ts';
import { readRelatives, readSections } from './record-sections.ts';
import { insideCircumfix, isArabic } from './word-forms.ts';

const REACH = 6;
/** Words of one name in a list. */
const BARE_NAME = 4;
/** How far behind a list "all normal" may stand. */
const LIST_REACH = 10;
// Arabic writes "and" on the word: "وما في" denies as "ما في" does.
const findNegations = buildCueFinder([...NEGATIONS, ...NEGATIONS.filter(isArabic).map((cue) => `و${cue}`)]);
const findNotNegations = buildCueFinder(NOT_NEGATIONS);
// In the same way "وعندي" opens a statement as "عندي" does.
const findStatements = buildCueFinder([...STATEMENTS, ...STATEMENTS.filter(isArabic).map((cue) => `و${cue}`)]);
const findPast = buildCueFinder(PAST);
const findStill = buildCueFinder(STILL);
const findHypothetical = buildCueFinder(HYPOTHETICAL);
const findFamily = buildCueFinder(FAMILY_HISTORY);
const findLongAgo = buildCueFinder(OVER_LONG_AGO);

/** A stretch of tokens that a cue speaks about; `cue` is left out when the cue belongs to the phrase itself. */
interface Scope {
  cue: Cue;
  from: number;
  to: number;
}

export interface StatusReader {
  /** Whether a clinician wrote the text, as far as its wording tells. */
  isRecord: boolean;
  /**
   * Status of the tokens `from`…`to`. `affirming` phrases hold their own negation ("can't breathe") and are not denied
   * by it; `consumed` says which tokens belong to such phrases, whose cues then deny nothing else.
   */
  read: (from: number, to: number, affirming: boolean, consumed: (token: number) => boolean) => FindingStatus;
}

const YEARS_AGO = /^(?:19|20)\d\d$/;

/** Prepares the statuses of one text: cues are found once, each finding is then looked up. */
export function readStatuses(
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  darijaLatin: boolean,
): StatusReader {
  const isRecord = RECORD.test(text);
  const excused = new Set<number>();
  for (const cue of findNotNegations(tokens))
    if (!NEVER_SO.has(cue.text) || tellsOfSuch(cue.to)) for (let i = cue.from; i <= cue.to; i++) excused.add(i);
  const statementStarts = new Set(findStatements(tokens).map((cue) => cue.from));
  const scopes: Scope[] = [];
  let reached: Scope | undefined;
  const word = (i: number): string => tokens[i]?.text ?? '';
  const sameStatement = (a: number, b: number): boolean => places[a]?.statement === places[b]?.statement;
  /** "… had a pain like this", "… eu aussi mal". */
  function tellsOfSuch(from: number): boolean {
    for (let i = from + 1; i <= from + REACH && places[i]?.sentence === places[from]?.sentence; i++)
      if (SUCH.test(tokens[i]?.text ?? '')) return true;
    return false;
  }

  const negations = findNegations(tokens);
  const negated = new Set(negations.map(({ from }) => from));
  const isDeniedBefore = (at: number): boolean => {
    for (let i = at - 1; i >= 0 && places[i]?.sentence === places[at]?.sentence; i--)
      if (negated.has(i) || /^(و?ما|ma)$/.test(word(i)) || insideCircumfix(word(i))) return true;
    return false;
  };
  /** At the head of a part: "…, it became hard"; at that of a sentence without a denial before it also "he began to …". */
  const isNoDenial = ({ from, to }: Cue): boolean => {
    if (excused.has(from)) return true;
    if (!BECAME.has(word(from)) || places[from - 1]?.part === places[from]?.part) return false;
    return BECAME_SO.test(word(to + 1)) || (BEGAN_TO.test(word(to + 1)) && !isDeniedBefore(from));
  };
  for (const cue of negations) if (!isNoDenial(cue)) scopes.push(forward(cue));
  for (let i = 0; i < tokens.length; i++) {
    if (excused.has(i)) continue;
    if (FRENCH_OPENS.has(word(i))) {
      for (let k = i + 1; k <= i + 6 && sameStatement(i, k); k++) {
        if (FRENCH_CLOSES.has(word(k)) && !excused.has(k)) {
          scopes.push({ cue: { from: i, to: i, text: word(i) }, from: i + 1, to: k });
          if (word(k) === 'plus') scopes.push(forward({ from: i, to: k, text: 'ne plus' }));
          break;
        }
      }
    } else if (/^و?ما$/.test(word(i)) || word(i) === 'ma') {
      const closes = [i + 1, i + 2].find(
        (k) => sameStatement(i, k) && /.(ش|ch|sh)$/.test(word(k)) && word(k) !== 'machi',
      );
      const cue = { from: i, to: i, text: word(i) };
      if (closes !== undefined) {
        if (!AFFIRMING_VERB.test(word(closes))) scopes.push(forward(cue));
      } else if (NEVER_IN_LIFE.test(word(i - 1))) scopes.push(forward(cue));
      else if (word(i) === 'ma' ? isDarijaMa(i) : isArabicMa(i)) scopes.push(forward(cue));
    } else if (NEVER_IN_LIFE.test(word(i)) && VERB_OF_THE_PAST.test(word(i + 1)) && sameStatement(i, i + 1)) {
      scopes.push(forward({ from: i, to: i, text: word(i) }));
    } else if (word(i) === 'غير' && ARABIC_NOT_SO.test(word(i + 1))) {
      scopes.push({ cue: { from: i, to: i, text: word(i) }, from: i + 1, to: i + 1 });
    } else if (darijaLatin && word(i) === 'la') {
      if (isDarijaLa(i)) scopes.push(forward({ from: i, to: i, text: 'la' }));
    } else {
      const inside = insideCircumfix(word(i));
      if (inside && !AFFIRMING_VERB.test(word(i)) && word(i).length >= 5) {
        const cue = { from: i, to: i, text: word(i) };
        const scope = forward(cue);
        scopes.push({ cue, from: i, to: scope.to });
      }
    }
  }

  function isArabicMa(at: number): boolean {
    return ARABIC_MA_FOLLOWERS.has(word(at + 1)) || ARABIC_MA_DARIJA.test(word(at + 1));
  }

  /** "Ma kayderni" without its "ch". */
  function isDarijaMa(at: number): boolean {
    const verb = word(at + 1);
    return (
      darijaLatin && DARIJA_VERB.test(verb) && !AFFIRMING_VERB.test(verb) && !DARIJA_MA_RELATIVES.test(word(at - 1))
    );
  }

  /** "La … la …": neither … nor. */
  function isDarijaLa(at: number): boolean {
    if (DARIJA_LA_FOLLOWERS.test(word(at + 1))) return true;
    if (AND_WORDS.has(word(at - 1))) return false;
    for (let i = at - REACH; i <= at + REACH; i++)
      if (i !== at && word(i) === 'la' && places[i]?.sentence === places[at]?.sentence && !AND_WORDS.has(word(i - 1)))
        return true;
    return false;
  }

  /** The reach of a denial: about six words, to the end of the statement or part, longer through lists with "or". */
  function forward(cue: Cue): Scope {
    let limit = cue.to + REACH;
    let to = cue.to;
    let part = places[cue.to]?.part;
    // "ma bghach yakol w na3ess": what is joined to a negated verb is a statement of its own.
    const aroundVerb = /^(ma|ما)/.test(cue.text) || insideCircumfix(cue.text) !== '';
    const reaching = REACHING_CUES.has(cue.text);
    // "Denies fever, denies cough …": one that begins within another's reach ends where that one does.
    if (reaching && reached && cue.to >= reached.from && cue.to < reached.to)
      return { cue, from: cue.to + 1, to: reached.to };
    /** Told once for the whole list. */
    let bare: boolean | undefined;
    for (let i = cue.to + 1; i < tokens.length && i <= limit && sameStatement(cue.to, i); i++) {
      const gap = i - cue.to > 1;
      if (gap && statementStarts.has(i) && !OR_WORDS.has(word(i - 1))) break;
      if (AND_WORDS.has(word(i)) && (aroundVerb || AFFIRMING_AFTER_AND.has(word(i + 1)))) break;
      if (places[i]?.part !== part) {
        bare ??= opensSentence(cue.from) && !NO_COMPLAINT.test(word(cue.to + 1)) && isBareList(i);
        if (!reaching && !bare && !listGoesOn(i)) break;
        part = places[i]?.part;
        limit = i + REACH;
      }
      if (OR_WORDS.has(word(i)) || AND_WORDS.has(word(i)) || reaching) limit = i + REACH;
      to = i;
    }
    const scope = { cue, from: cue.to + 1, to };
    if (reaching) reached = scope;
    return scope;
  }

  /** "Chest pain normal ECG": what is normal is what follows. */
  function ofTheNext(at: number): boolean {
    return places[at + 1]?.part === places[at]?.part && at + 1 < tokens.length && !AFTER_NORMAL.test(word(at + 1));
  }

  function opensSentence(at: number): boolean {
    return at === 0 || places[at - 1]?.sentence !== places[at]?.sentence;
  }

  /** In a record: whether nothing but names stands from here to the end of the sentence. */
  function isBareList(start: number): boolean {
    if (!isRecord) return false;
    let names = 0;
    for (let i = start; i < tokens.length && places[i]?.sentence === places[start]?.sentence; i++) {
      names = i > start && places[i]?.part === places[i - 1]?.part ? names + 1 : 1;
      if (names > BARE_NAME || NO_BARE_NAME.test(word(i)) || word(i) === 'no' || word(i) === 'pas') return false;
    }
    return true;
  }

  /** "no fever, cough or pain": whether an "or" closes the list that goes on at `start`. */
  function listGoesOn(start: number): boolean {
    for (let i = start; i < tokens.length && i < start + 10 && places[i]?.sentence === places[start]?.sentence; i++) {
      if (OR_WORDS.has(word(i))) return true;
      if (statementStarts.has(i) || !sameStatement(start, i)) return false;
      if (word(i) === 'no' || word(i) === 'pas' || word(i) === 'and' || word(i) === 'et') return false;
    }
    return false;
  }

  /** "fever: no", "je tousse pas". */
  function deniedAfter(to: number): boolean {
    const next = to + 1;
    if (next >= tokens.length) return false;
    const between = text.slice(tokens[to]?.end ?? 0, tokens[next]?.start ?? 0);
    if (/[:=?(-]/.test(between) && NO_ANSWERS.has(word(next))) {
      return next + 1 >= tokens.length || places[next + 1]?.part !== places[next]?.part;
    }
    if (isInNormalList(to) || isDeniedBehind(next, to)) return true;
    if (places[next]?.part !== places[to]?.part || excused.has(next)) return false;
    const said = COPULA.test(word(next)) ? next + 1 : next;
    if (NORMAL.test(word(said)) && places[said]?.part === places[to]?.part) return !ofTheNext(said);
    if (word(next) === 'non') return true;
    const opensAnother =
      places[next + 1]?.part === places[next]?.part &&
      /^(de|d|du|des|mal|que|fort|loin|a|tres|trop)$/.test(word(next + 1));
    return word(next) === 'pas' && !opensAnother;
  }

  /** "Skhana makaynach.", "السخانة لا": nothing follows that it could deny instead. */
  function isDeniedBehind(next: number, to: number): boolean {
    const two = /^(ما|ma)$/.test(word(next)) && DENIED_BEHIND_AFTER_MA.test(word(next + 1));
    const last = two ? next + 1 : next;
    if (!two && !DENIED_BEHIND.test(word(next)) && !(darijaLatin && word(next) === 'la')) return false;
    return places[last]?.part === places[to]?.part && places[last + 1]?.part !== places[to]?.part;
  }

  /** "Normal gait and speech", "intact sensation"; "after a normal birth she bleeds" says nothing of the bleeding. */
  function calledNormal(from: number): boolean {
    if (!NEUTRAL.test(word(from))) return false;
    const at = AND_WORDS.has(word(from - 1)) ? from - 3 : from - 1;
    if (places[at]?.part !== places[from]?.part || !NORMAL_BEFORE.test(word(at))) return false;
    return ![at - 1, at - 2].some((before) => NEVER_NORMAL.test(word(before)));
  }

  /** "Gait, reflexes and coordination all normal". */
  function isInNormalList(at: number): boolean {
    if (!NEUTRAL.test(word(at))) return false;
    for (let i = at + 1; i <= at + LIST_REACH && places[i]?.sentence === places[at]?.sentence; i++) {
      if (NEVER_NORMAL.test(word(i)) || /^(abnormal|reduced|loss|weak|impaired|altered|trouble|perte)$/.test(word(i)))
        return false;
      if (NORMAL.test(word(i))) return true;
    }
    return false;
  }

  const hypothetical = findHypothetical(tokens);
  const past = findPast(tokens).filter((cue) => {
    // "A three-day history of", "presents with a history of" and "in the past few days" are about now.
    if (UNIT_DAYS.has(word(cue.from - 1))) return false;
    const told = [1, 2, 3, 4].some((back) => /^present(s|ed|ing)?$/.test(word(cue.from - back)));
    if (told && /history/.test(cue.text)) return false;
    return !(
      cue.text === 'in the past' &&
      /^(few|couple|several|\d+|two|three|four|day|week|month|year|hours?|days|weeks|months)$/.test(word(cue.to + 1))
    );
  });
  /** "History of …" speaks of what follows it in its part; "last year" of the whole statement. */
  const records = past.filter((cue) => /history|antecedent/.test(cue.text));
  const sectionAt = readSections(text, tokens, places);
  const adverbs = past.filter((cue) => PAST_OF_PART.has(cue.text));
  const pastParts = new Set([...findLongAgo(tokens), ...adverbs].map((cue) => places[cue.from]?.part));
  const still = findStill(tokens);
  /** From such a word on, the statement is about now. */
  const stillSo = (place: Place | undefined): boolean =>
    still.some(
      (cue) => places[cue.from]?.statement === place?.statement && (places[cue.from]?.part ?? 0) <= (place?.part ?? 0),
    );
  const family = findFamily(tokens);
  const pastStatements = new Set(
    past.filter((cue) => !records.includes(cue) && !adverbs.includes(cue)).map((cue) => places[cue.from]?.statement),
  );
  for (let i = 0; i < tokens.length; i++) {
    const before = word(i - 1);
    if (YEARS_AGO.test(word(i)) && /^(in|en|since|سنه|عام|f|fi|في|depuis|year|annee)$/.test(before))
      pastStatements.add(places[i]?.statement);
    const unit = /^(ans|annees|سنوات|سنين|سنه|3am|snin)$/.test(word(i)) && /^\d+$/.test(before);
    if (unit && (/^(قبل|hadi|qbel|9bel)$/.test(word(i - 2)) || (word(i - 2) === 'a' && word(i - 3) === 'y'))) {
      // "il y a 3 ans que j'ai mal" and "hadi 3 snin w ana…" still last: then STILL or "que" follows.
      if (word(i + 1) !== 'que' && word(i + 1) !== 'w' && word(i - 2) !== 'hadi')
        pastStatements.add(places[i]?.statement);
    }
  }

  const relatives = isRecord ? readRelatives(tokens, places) : new Set<number>();

  function inFamily(cue: Cue, at: number): boolean {
    if (cue.from > at || places[cue.from]?.sentence !== places[at]?.sentence) return false;
    for (let i = cue.to + 1; i < at; i++) if (/^(no|not|denies|without|pas|sans|لا|بدون)$/.test(word(i))) return false;
    return !selfBetween(cue.to, at);
  }

  function selfBetween(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (SELF.has(word(i)) && !RELATIONS.has(word(i + 1))) return true;
    return false;
  }

  const deniesAll = new Set(scopes.filter(({ cue }) => DENIES_ALL.test(cue.text)).map(({ cue }) => cue.to));
  const inOrder = [...scopes].sort((a, b) => a.from - b.from);
  /** How far any of the denials up to this one reaches. */
  const furthest: number[] = [];
  for (const { to } of inOrder) furthest.push(Math.max(to, furthest.at(-1) ?? -1));
  /** Whether a denial that reaches into these words counts; the nearest is asked first, for a long text may hold thousands. */
  function someReaching(from: number, to: number, counts: (scope: Scope) => boolean): boolean {
    let low = 0;
    for (let high = inOrder.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle] as Scope).from <= to) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && (furthest[i] as number) >= from; i--) {
      const scope = inOrder[i] as Scope;
      if (scope.to >= from && counts(scope)) return true;
    }
    return false;
  }

  function read(from: number, to: number, affirming: boolean, consumed: (token: number) => boolean): FindingStatus {
    const place = places[from];
    if (sectionAt(from) === 'family' || relatives.has(from) || family.some((cue) => inFamily(cue, from)))
      return 'someone_else';
    if (affirming && [from - 1, from - 2].some((at) => deniesAll.has(at) && places[at]?.part === place?.part))
      return 'denied';
    if (!affirming) {
      const denied = someReaching(from, to, (scope) => {
        if (scope.cue.from >= from && scope.cue.to <= to && scope.from > scope.cue.to && !inner(scope, from, to))
          return false;
        for (let i = scope.cue.from; i <= scope.cue.to; i++) if (consumed(i)) return false;
        return true;
      });
      if (denied || deniedAfter(to) || calledNormal(from)) return 'denied';
    }
    if (
      hypothetical.some((cue) => cue.to < from && from - cue.to <= 8 && places[cue.to]?.statement === place?.statement)
    )
      return 'hypothetical';
    if (
      records.some(
        (cue) =>
          cue.to < from &&
          places[cue.to]?.sentence === place?.sentence &&
          (places[cue.to]?.part ?? 0) >= (place?.part ?? 0) - 1 &&
          !selfBetween(cue.to, from),
      )
    )
      return 'past';
    if (sectionAt(from) === 'past' || pastParts.has(place?.part)) return 'past';
    if (pastStatements.has(place?.statement) && !stillSo(place)) return 'past';
    return 'present';
  }

  /** A cue between the words of a loosely matched phrase denies it ("my speech isn't slurred"). */
  function inner(scope: Scope, from: number, to: number): boolean {
    return scope.cue.from > from && scope.cue.to < to;
  }

  return { isRecord, read };
}
