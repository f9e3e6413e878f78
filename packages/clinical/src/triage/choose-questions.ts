import type { AnswerValue, Language, Question, Urgency } from '../assessment.ts';
import { THOUGHTS_QUESTION } from '../knowledge/first-questions.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import { THOUGHTS_OF_DEATH, UNDER_THREE_MONTHS } from '../lexicon/wording.ts';
import { RANK } from './decide-urgency.ts';
import type { Evidence } from './evidence.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { RankedCondition } from './rank-conditions.ts';
import { fires, type Patient, personFits } from './red-flag-rules.ts';

/** Asks for no finding: the age of a baby of whom nobody said it. */
export const AGE_QUESTION = 'under_3_months';
const MOST_QUESTIONS = 6;
const MOST_RED_FLAG = 4;
const ENOUGH = 3;
/** Bits that an answer must be expected to bring; higher once three were asked. */
const LEAST_GAIN = 0.02;
const LEAST_GAIN_LATER = 0.06;
const CONSIDERED = 12;
/** Whose age nobody said, in years. */
const GROWN_UP = 30;

const WOMEN_ONLY = /pregnan|period|menstr|vagin|postpartum|after_birth|hot_flush|breastfe|contracept|uter|pelvic/;
const MEN_ONLY = /testic|genital_discharge|prostat|erect|scrot|penis/;

/** What the questions are chosen by. */
export interface QuestionContext {
  urgency: Urgency;
  ranked: readonly RankedCondition[];
  evidence: Evidence;
  patient: Patient;
  index: KnowledgeIndex;
  lang: Language;
  /** Also to questions that ask for no finding. */
  answers: Readonly<Record<string, AnswerValue>>;
  /** Whether a baby's age is wanted that nobody said. */
  asksAge: boolean;
}

/**
 * What to ask next: what a professional asks first about these complaints, then what tells the causes apart best.
 * Six in all with those answered, and before them the age of a baby where nobody said it; none at an emergency, where nothing may delay.
 */
export function chooseQuestions(context: QuestionContext): Question[] {
  const { urgency, ranked, evidence, index, lang, answers, asksAge } = context;
  if (urgency === 'emergency' || evidence.present.size === 0) return [];
  const room = MOST_QUESTIONS - evidence.answered;
  if (room <= 0) return [];
  const chosen: Question[] = asksAge ? [{ id: AGE_QUESTION, text: UNDER_THREE_MONTHS[lang], reason: 'red_flag' }] : [];
  const ask = (id: string, reason: Question['reason']): void => {
    const text = id === THOUGHTS_QUESTION ? THOUGHTS_OF_DEATH[lang] : index.findingById.get(id)?.question[lang];
    if (text && !chosen.some((question) => question.id === id)) chosen.push({ id, text, reason });
  };
  const mayBeAsked = (id: string): boolean =>
    id === THOUGHTS_QUESTION ? !Object.hasOwn(answers, id) : askable(id, context);
  const signs = dangerSigns(context);
  const left = MOST_RED_FLAG - signs.answered;
  for (const id of signs.open.filter(mayBeAsked).slice(0, Math.max(0, Math.min(left, room) - chosen.length))) {
    ask(id, 'red_flag');
  }
  const least = evidence.answered >= ENOUGH ? LEAST_GAIN_LATER : LEAST_GAIN;
  for (const [id, gain] of byInformation(ranked, index).filter(([id]) => askable(id, context))) {
    if (chosen.length >= room || gain < least) break;
    if (chosen.some((question) => related(question.id, id, index))) continue;
    ask(id, 'information');
  }
  return chosen;
}

function askable(id: string, { evidence, patient, index }: QuestionContext): boolean {
  if (evidence.settled.has(id) || !index.findingById.has(id)) return false;
  const age = patient.age ?? GROWN_UP;
  if (
    WOMEN_ONLY.test(id) &&
    (patient.sex !== 'female' ||
      age < 10 ||
      (age > 58 && /pregnan|postpartum|after_birth|breastfe|contracept/.test(id)))
  )
    return false;
  return !MEN_ONLY.test(id) || patient.sex === 'male';
}

function related(a: string, b: string, index: KnowledgeIndex): boolean {
  return a === b || (index.implied.get(a)?.includes(b) ?? false) || (index.implied.get(b)?.includes(a) ?? false);
}

/**
 * Danger signs to ask for. Of several complaints each has its first sign asked before any has its second. Where none has a row in the
 * table: what the rules lack of which something is there already.
 */
function dangerSigns(context: QuestionContext): { open: string[]; answered: number } {
  const { evidence, patient, index, answers } = context;
  const age = patient.age ?? GROWN_UP;
  const lists = (index.firstQuestions ?? [])
    .filter(({ complaints }) => complaints.some((id) => evidence.closure.has(id)))
    .filter((row) => age >= (row.age?.min ?? 0) && age < (row.age?.max ?? 200))
    .filter((row) => !row.sex || row.sex === (patient.sex ?? row.sex))
    .map(({ ask }) => ask);
  if (lists.length === 0) return { open: lackingSigns(context), answered: 0 };
  const inTurn = new Set<string>();
  for (let place = 0; place < Math.max(...lists.map((list) => list.length)); place++)
    for (const list of lists) if (list[place] !== undefined) inTurn.add(list[place] as string);
  const answered = [...inTurn].filter((id) => Object.hasOwn(answers, id));
  return {
    open: [...inTurn].filter((id) => id === THOUGHTS_QUESTION || isPressing(id, context)),
    answered: answered.length,
  };
}

/** Whether a "yes" would make a rule hold that is graver than what is concluded. */
function isPressing(id: string, { urgency, evidence, patient, index }: QuestionContext): boolean {
  const closure = new Set([...evidence.closure, id, ...(index.implied.get(id) ?? [])]);
  return index.redFlags.some(
    (row) =>
      RANK[row.level] > RANK[urgency] &&
      (row.all?.includes(id) || row.any?.includes(id) || impliesPart(row, id, index)) &&
      fires(row, closure, patient),
  );
}

const impliesPart = (row: RedFlagRow, id: string, index: KnowledgeIndex): boolean =>
  index.implied.get(id)?.some((part) => row.all?.includes(part) || row.any?.includes(part)) ?? false;

/** Findings that would complete a rule of which something is there already, the nearest to completion first. */
function lackingSigns({ urgency, ranked, evidence, patient, index }: QuestionContext): string[] {
  const worth = new Map<string, number>();
  const plausible = new Set(
    ranked
      .filter((item) => item.supports.length > 0 && item.weight > 0.02)
      .slice(0, CONSIDERED)
      .flatMap((item) => Object.keys(item.row.findings)),
  );
  for (const row of index.redFlags) {
    if (RANK[row.level] <= RANK[urgency] || !personFits(row, patient, true)) continue;
    if (row.none?.some((id) => evidence.closure.has(id))) continue;
    const missing = (row.all ?? []).filter((id) => !evidence.closure.has(id));
    if (missing.some((id) => evidence.denied.has(id)) || missing.length > 1) continue;
    const anyThere = (row.any ?? []).filter((id) => evidence.closure.has(id)).length;
    const stillNeeded = row.any ? Math.max(0, (row.anyCount ?? 1) - anyThere) : 0;
    const there = (row.all?.length ?? 0) - missing.length + anyThere;
    const distance = missing.length + stillNeeded;
    if (there === 0 || distance !== 1) continue;
    const candidates = missing.length > 0 ? missing : (row.any ?? []).filter((id) => !evidence.closure.has(id));
    for (const id of candidates.filter((each) => plausible.has(each))) {
      const value = (row.level === 'emergency' ? 2 : 1) * (there / (there + distance));
      worth.set(id, Math.max(worth.get(id) ?? 0, value));
    }
  }
  return [...worth.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

const entropy = (weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return 0;
  return weights.reduce((sum, weight) => (weight > 0 ? sum - (weight / total) * Math.log2(weight / total) : sum), 0);
};

/** Unknown findings by how much an answer is expected to narrow the leading causes, in bits. */
function byInformation(ranked: readonly RankedCondition[], index: KnowledgeIndex): [string, number][] {
  const leading = ranked.filter((item) => item.supports.length > 0).slice(0, CONSIDERED);
  const before = entropy(leading.map((item) => item.weight));
  const total = leading.reduce((sum, item) => sum + item.weight, 0) || 1;
  const candidates = new Set(leading.flatMap((item) => Object.keys(item.row.findings)));
  const gains: [string, number][] = [];
  for (const id of candidates) {
    const leak = index.leak.get(id) ?? 0.01;
    const yes = leading.map((item) => item.weight * (item.row.findings[id] ?? leak));
    const no = leading.map((item, i) => item.weight - (yes[i] ?? 0));
    const share = yes.reduce((sum, weight) => sum + weight, 0) / total;
    gains.push([id, before - share * entropy(yes) - (1 - share) * entropy(no)]);
  }
  return gains.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
