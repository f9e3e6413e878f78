import type { FindingStatus } from '../assessment.ts';
import { OVER } from '../lexicon/context-cues.ts';
import { ARTICLES, guessLanguage, type LanguageGuess } from '../lexicon/function-words.ts';
import { MILD_WORDS, SEVERE_WORDS, UNIT_DAYS } from '../lexicon/numbers.ts';
import { RELATIONS } from '../lexicon/people.ts';
import { PREGNANCY_NOUNS } from '../lexicon/pregnancy.ts';
import { type Place, placeTokens } from '../text/clauses.ts';
import { buildCueFinder } from '../text/cue-finder.ts';
import type { Shelf } from '../text/loose-matcher.ts';
import { type Normalised, normalise, type Token, tokenise } from '../text/normalise.ts';
import { readStatuses, type StatusReader } from '../text/status.ts';
import { isArabic } from '../text/word-forms.ts';
import { describePatient, type PatientReading } from './describe-patient.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { isMereMention, isTwoStatements } from './mere-mentions.ts';
import { FEVERS, mergeMentions } from './merge-mentions.ts';
import { type Duration, readDurations } from './read-durations.ts';
import { type PersonReading, readPerson } from './read-person.ts';
import { isPregnancyNow, readMaternity } from './read-pregnancy.ts';
import { type Measured, onlyNamesTemperature, readVitalSigns } from './vital-signs.ts';

/** A finding as it stands in the text. */
export interface ExtractedFinding {
  id: string;
  phrase: string;
  status: FindingStatus;
  sinceDays?: number;
  severity?: 'mild' | 'moderate' | 'severe';
  /** 1 for a listed phrase or a measured number, less when only its words were found close together. */
  certainty: number;
  /** Place in the text, for order. */
  at: number;
}

export interface Reading {
  findings: ExtractedFinding[];
  /** The words as they were read, where each stands, and the way from a place in them back to the text. */
  tokens: readonly Token[];
  places: readonly Place[];
  toRaw: Normalised['toRaw'];
  /** Every place where a finding is spoken of, also where it is said twice: the first word, by number. */
  mentions: { id: string; at: number; status: FindingStatus }[];
  language: LanguageGuess;
  person: PatientReading;
  /** The longest time said for what is there now, in days. */
  sinceDays?: number;
  /** A number and the words beside it disagree ("no fever, 39.5"). */
  contradicted: boolean;
  /** Some word is said to be severe, or mild, of what is present. */
  severe: boolean;
  mild: boolean;
  /** The text says that it is over. */
  over: boolean;
  words: number;
  /** Written by a clinician, as far as its wording tells. */
  isRecord: boolean;
  /** Status of any piece of the text, as a finding there would have it; undefined when the piece is not in the text. */
  statusOf: (piece: string) => FindingStatus | undefined;
}

interface Hit {
  from: number;
  to: number;
  id: string;
  affirming: boolean;
  certainty: number;
  measured?: boolean;
  normal?: boolean;
  /** Words of a gist: one that is denied undoes it. */
  points?: readonly number[];
}

const LOOSE_CERTAINTY = 0.6;
const GIST_CERTAINTY = 0.85;
const FAR_COMMONER = 5;
const GROWN = 16;
/** In years. */
const FIRST_MONTHS = 0.25;
/** No symptoms, and over when they are past. */
const OF_NOW: ReadonlySet<string> = new Set(['pregnancy', 'postpartum', 'recent_surgery', 'recent_trauma']);
const findOver = buildCueFinder(OVER);
/** Feelings about another person's illness don't make the speaker the patient. */
const EMOTION = /^(worr|scar|afraid|anx|inqui|peur|angoiss|stress|خاي|قلق|خوف|khay|5ay)/;

/** Reads findings, their attributes and the person from a text; `age` in years where it is known without the text. */
export function readText(raw: string, index: KnowledgeIndex, age?: number): Reading {
  const plain = normalise(raw);
  const tokens = tokenise(plain.text);
  const places = placeTokens(plain.text, tokens);
  const language = guessLanguage(tokens);
  const shelves: Shelf[] = ['latin'];
  if (tokens.some(({ text }) => isArabic(text))) shelves.push('arabic');
  if (language.darijaLatin) shelves.push('darija');
  for (const shelf of shelves) index.shelves.need(shelf);
  index.shelves.meet(tokens, language.darijaLatin);
  const maternity = readMaternity(tokens, places, plain.text);
  const person = readPerson(tokens, places, maternity.counting);
  const isAge = (token: number): boolean => person.ageTokens.has(token) || maternity.counting.has(token);
  const durations = readDurations(tokens, isAge);
  const statuses = readStatuses(plain.text, tokens, places, language.darijaLatin);
  const vital = readVitalSigns(
    plain.text,
    tokens,
    places,
    isAge,
    person.child || person.ages.some(({ years }) => years < GROWN) || (age !== undefined && age < GROWN),
    mayBeInFirstMonths(person, age),
  );
  // Of words found close together none is the number of an age: "40 ans et de la fièvre" is no 40 °C.
  const hits = findHits(tokens, places, index, shelves).filter(
    ({ from, to, certainty }) => certainty === 1 || !(isAge(from) || isAge(to)),
  );
  for (const { id, points, affirming } of index.gist.match(tokens, places, shelves)) {
    const from = points[0] as number;
    hits.push({ from, to: points.at(-1) as number, id, affirming, certainty: GIST_CERTAINTY, points });
  }
  for (const { id, from, to } of maternity.found)
    if (index.findingById.has(id)) hits.push({ from, to, id, affirming: false, certainty: 1 });
  // "Température 34,5" is no fever: the number says what it is.
  const calm = [...vital.normal, ...vital.present.filter(({ candidates }) => candidates.includes('low_temperature'))];
  const isTemperature = ({ id, from, to, certainty }: Hit): boolean =>
    FEVERS.test(id) &&
    (certainty === LOOSE_CERTAINTY || onlyNamesTemperature(tokens, from, to)) &&
    calm.some((row) => places[row.from]?.statement === places[from]?.statement) &&
    !vital.present.some((row) => row.candidates.includes('fever'));
  const beginning = byFirstWord(hits);
  const told = hits.filter(
    (hit) =>
      !goesOnOtherwise(hit, beginning) &&
      !isMereMention(hit, tokens, places, language.lang) &&
      !isTemperature(hit) &&
      !isTwoStatements(hit, tokens, places),
  );
  for (const measured of vital.present) pushMeasured(told, measured, index, false);
  for (const measured of vital.normal) pushMeasured(told, measured, index, true);
  told.sort(
    (a, b) =>
      a.from - b.from ||
      b.to - a.to ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : Number(b.affirming) - Number(a.affirming)),
  );

  const phraseOf = (hit: Hit): string =>
    raw.slice(plain.toRaw(tokens[hit.from]?.start ?? 0), plain.toRaw(tokens[hit.to]?.end ?? 0)).trim();
  const judged = judge(told, tokens, places, statuses, person, index);
  const merged = mergeMentions(judged.rows);
  const findings: ExtractedFinding[] = merged.kept.map(({ hit, status }) => {
    const finding: ExtractedFinding = {
      id: hit.id,
      phrase: phraseOf(hit),
      status,
      certainty: hit.certainty,
      at: hit.from,
    };
    const since = sinceOf(hit, durations, places);
    if (since !== undefined && status === 'present') finding.sinceDays = since;
    const severity = severityOf(hit, tokens, places);
    if (severity && status === 'present') finding.severity = severity;
    return finding;
  });

  const reading: Reading = {
    findings,
    tokens,
    places,
    toRaw: plain.toRaw,
    mentions: judged.rows.map(({ hit, status }) => ({ id: hit.id, at: hit.from, status })),
    language,
    person: describePatient(person, tokens, judged.patient, statuses, maternity.found),
    contradicted: merged.contradicted,
    severe: findings.some((finding) => finding.severity === 'severe'),
    mild: findings.some((finding) => finding.severity === 'mild'),
    over: findOver(tokens).length > 0,
    words: tokens.length,
    isRecord: statuses.isRecord,
    statusOf: (piece) => {
      const start = raw.indexOf(piece);
      if (start < 0 || piece === '') return undefined;
      const inside = tokens.flatMap((token, i) => {
        const at = plain.toRaw(token.start);
        return at >= start && at < start + piece.length ? [i] : [];
      });
      const from = inside[0];
      const to = inside.at(-1);
      if (from === undefined || to === undefined) return undefined;
      return judged.patient === 'self' && person.subjects[from] === 'other'
        ? 'someone_else'
        : statuses.read(from, to, true, () => false);
    },
  };
  const spans = durations.filter((duration) => duration.days < 365 * 60).map((duration) => duration.days);
  if (spans.length > 0) reading.sinceDays = Math.max(...spans);
  return reading;
}

/** "Pas de selles noires" denies black stools and tells of no constipation: the denied word begins another finding. */
function goesOnOtherwise({ from, to, id, affirming, points }: Hit, beginning: ReadonlyMap<number, Hit[]>): boolean {
  if (!affirming || points || from === to) return false;
  return beginning.get(to)?.some((other) => other.to > to && other.id !== id) === true;
}

/** Listed phrases that hold no denial of their own, by their first word. */
function byFirstWord(hits: readonly Hit[]): ReadonlyMap<number, Hit[]> {
  const beginning = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (hit.affirming || hit.certainty < 1) continue;
    const known = beginning.get(hit.from);
    if (known) known.push(hit);
    else beginning.set(hit.from, [hit]);
  }
  return beginning;
}

/** Said to be, or a baby of whom nobody says how old it is. */
function mayBeInFirstMonths(person: PersonReading, age?: number): boolean {
  if (age !== undefined) return age < FIRST_MONTHS;
  if (person.ages.length > 0) return person.ages.some(({ years }) => years < FIRST_MONTHS);
  return person.newborn || person.infant;
}

/** A negative test, a contraceptive or an earlier pregnancy names one and tells of none; a girl who was born gave no birth. */
function namesNone(hit: Hit, tokens: readonly Token[]): boolean {
  if (hit.id === 'postpartum')
    return [0, 1, 2].some(
      (back) =>
        RELATIONS.get(tokens[hit.from - back]?.text ?? '')?.sex &&
        RELATIONS.get(tokens[hit.from - back]?.text ?? '')?.child,
    );
  if (hit.id !== 'pregnancy') return false;
  for (let i = hit.from; i <= hit.to; i++)
    if (PREGNANCY_NOUNS.has(tokens[i]?.text ?? '') && !isPregnancyNow(tokens, i)) return true;
  return false;
}

function pushMeasured(hits: Hit[], measured: Measured, index: KnowledgeIndex, normal: boolean): void {
  const id = measured.candidates.find((candidate) => index.findingById.has(candidate));
  if (id)
    hits.push({ from: measured.from, to: measured.to, id, affirming: false, certainty: 1, measured: true, normal });
}

/** Listed phrases first; loosely matched ones only where they add a word that no listed phrase has used. */
function findHits(
  tokens: readonly Token[],
  places: readonly Place[],
  index: KnowledgeIndex,
  shelves: readonly Shelf[],
): Hit[] {
  const darijaLatin = shelves.includes('darija');
  const hits: Hit[] = index.phrases
    .match(tokens, darijaLatin)
    .map(({ from, to, value }) => ({ from, to, id: value.id, affirming: value.affirming, certainty: 1 }))
    // Darija is compared by its consonants: "my wife" and "a week" are then also other words.
    .filter(({ from, to }) => !(darijaLatin && from === to && namesPersonOrTime(tokens[from]?.text ?? '')));
  const used = new Set<number>();
  for (const hit of hits) for (let i = hit.from; i <= hit.to; i++) used.add(i);
  const listed = new Set(hits.map((hit) => hit.id));
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    while (end + 1 < tokens.length && places[end + 1]?.part === places[start]?.part) end++;
    const loose = index.loose
      .match(tokens.slice(start, end + 1), start, shelves)
      .filter(({ from, to, value }) => !listed.has(value.id) && !(used.has(from) && used.has(to)));
    // By the words they were read in: a long text may hold thousands.
    const rivals = new Map<string, typeof loose>();
    for (const row of loose) {
      const known = rivals.get(`${row.from} ${row.to}`);
      if (known) known.push(row);
      else rivals.set(`${row.from} ${row.to}`, [row]);
    }
    for (const { from, to, value } of loose) {
      if (listed.has(value.id)) continue;
      if (rivals.get(`${from} ${to}`)?.some((rival) => farCommoner(rival.value.id, value.id, index))) continue;
      listed.add(value.id);
      hits.push({ from, to, id: value.id, affirming: false, certainty: LOOSE_CERTAINTY });
    }
    start = end + 1;
  }
  return hits;
}

function namesPersonOrTime(word: string): boolean {
  return UNIT_DAYS.has(word) || RELATIONS.get(word)?.alone === true;
}

/** Of two unrelated readings of the same words the one that is met far more often is meant. */
function farCommoner(rival: string, id: string, index: KnowledgeIndex): boolean {
  if (rival === id || index.implied.get(rival)?.includes(id) || index.implied.get(id)?.includes(rival)) return false;
  return (index.leak.get(rival) ?? 0) > FAR_COMMONER * (index.leak.get(id) ?? 0);
}

interface Judged {
  rows: { hit: Hit; status: FindingStatus }[];
  /** Whether the patient is the speaker or the person spoken of. */
  patient: 'self' | 'other' | 'unknown';
}

function judge(
  hits: Hit[],
  tokens: readonly Token[],
  places: readonly Place[],
  statuses: StatusReader,
  person: PersonReading,
  index: KnowledgeIndex,
): Judged {
  const affirmed = new Set<number>();
  for (const hit of hits) {
    if (!hit.affirming) continue;
    if (!hit.points) for (let i = hit.from; i <= hit.to; i++) affirmed.add(i);
  }
  const consumed = (token: number): boolean => affirmed.has(token);
  const subjectOf = (hit: Hit): string => {
    // A relation inside the phrase ("baby not moving") is part of the complaint, not a new person.
    const inside = RELATIONS.has(tokens[hit.from]?.text ?? '') || ARTICLES.has(tokens[hit.from]?.text ?? '');
    return person.subjects[inside ? Math.max(0, hit.from - 1) : hit.from] ?? 'unknown';
  };
  const { spokenFor } = person;
  let patient = 'unknown' as Judged['patient'];
  const read = (hit: Hit): FindingStatus => {
    const whole = (from: number, to: number): FindingStatus =>
      statuses.read(from, to, hit.affirming || hit.measured === true, consumed);
    if (!hit.points) return whole(hit.from, hit.to);
    return hit.points.map((at) => whole(at, at)).find((status) => status !== 'present') ?? 'present';
  };
  const rows = hits.map((hit) => {
    const kind = index.findingById.get(hit.id)?.kind ?? 'symptom';
    let status: FindingStatus;
    if (hit.normal) status = 'denied';
    else status = read(hit);
    if (hit.measured && status === 'past' && !hit.normal) status = 'present';
    // What someone had once is what "history" and "risk" rows are about.
    if (status === 'past' && kind !== 'symptom' && !OF_NOW.has(hit.id)) status = 'present';
    const subject = subjectOf(hit);
    const complains = status === 'present' && kind === 'symptom';
    if (patient === 'unknown' && complains && spokenFor !== undefined && spokenFor <= hit.to) patient = 'other';
    if (patient === 'unknown' && complains && subject !== 'unknown') {
      if (subject === 'other' || !EMOTION.test(tokens[hit.from]?.text ?? '')) patient = subject as 'self' | 'other';
    }
    return { hit, status, subject, kind };
  });
  if (patient === 'self') {
    for (const row of rows) {
      if (row.subject === 'other' && row.status !== 'denied' && clearlyOther(row.hit)) row.status = 'someone_else';
    }
  } else if (patient === 'unknown') {
    // No symptom of anybody's own: risks and illnesses of relatives stay theirs.
    const self = person.subjects.includes('self');
    for (const row of rows) {
      if (row.subject === 'other' && self && row.kind !== 'symptom' && row.status === 'present')
        row.status = 'someone_else';
    }
  }

  /** The other person must be named in the same statement or the one before; a bare "she" far away is not enough. */
  function clearlyOther(hit: Hit): boolean {
    const here = places[hit.from]?.sentence ?? 0;
    for (let i = hit.from; i >= 0 && (places[i]?.sentence ?? 0) >= here - 1; i--) {
      if (RELATIONS.has(tokens[i]?.text ?? '')) return true;
    }
    return false;
  }
  // Words that are denied one by one deny nothing together.
  const sound = rows.filter(
    ({ hit, status }) => !(hit.points && status === 'denied') && !(status === 'present' && namesNone(hit, tokens)),
  );
  return { rows: sound.map(({ hit, status }) => ({ hit, status })), patient };
}

/** The time said nearest to a finding in its sentence. */
function sinceOf(hit: Hit, durations: readonly Duration[], places: readonly Place[]): number | undefined {
  let best: Duration | undefined;
  for (const duration of durations) {
    if (places[duration.at]?.sentence !== places[hit.from]?.sentence) continue;
    if (!best || Math.abs(duration.at - hit.from) < Math.abs(best.at - hit.from)) best = duration;
  }
  return best?.days;
}

function severityOf(hit: Hit, tokens: readonly Token[], places: readonly Place[]): 'mild' | 'severe' | undefined {
  let found: 'mild' | 'severe' | undefined;
  for (let i = Math.max(0, hit.from - 3); i <= Math.min(tokens.length - 1, hit.to + 3); i++) {
    if (places[i]?.part !== places[hit.from]?.part) continue;
    const word = tokens[i]?.text ?? '';
    if (SEVERE_WORDS.has(word)) return 'severe';
    if (MILD_WORDS.has(word)) found = 'mild';
  }
  return found;
}
