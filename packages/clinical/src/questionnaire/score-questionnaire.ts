/** Scores a QuestionnaireResponse. Pure: the same answers give the same bytes. An indication, never a diagnosis. */
import type { Language, Sex } from '../assessment.ts';
import { crisisReply } from '../crisis/replies.ts';
import type { Words } from '../knowledge/knowledge.ts';
import { AUDIT_C } from './audit-c.ts';
import { GAD_7 } from './gad-7.ts';
import { PHQ_9 } from './phq-9.ts';
import type { Cut, Questionnaire, QuestionnaireId, QuestionnaireItem } from './questionnaire.ts';
import { WHO_5 } from './who-5.ts';

export const QUESTIONNAIRES: readonly Questionnaire[] = [PHQ_9, GAD_7, WHO_5, AUDIT_C];

export interface QuestionnaireResponse {
  questionnaire: QuestionnaireId;
  /** One value for each scored item, in order. Unscored items are kept elsewhere and never belong here. */
  answers: readonly number[];
  /** Matters where men and women have different cuts (AUDIT-C); unknown takes the lower one. */
  sex?: Sex;
}

export interface QuestionnaireScore {
  ok: true;
  questionnaire: QuestionnaireId;
  total: number;
  /** Only where the instrument has one (WHO-5: total × 4). */
  percent?: number;
  /** Id of the band, e.g. `moderately_severe`. */
  band: string;
  /** Reached the cut where one looks further (for WHO-5: 50 % or less). */
  positive: boolean;
  /** The safety flow starts now, before anything else is shown; `nextStep` then holds its words alone. */
  safety: boolean;
  meaning: Words;
  nextStep: Words;
  /** Version of the questionnaire: wording and scoring. */
  version: string;
}

export interface QuestionnaireProblem {
  /** linkId of the faulty item, or of the first one without an answer; null when no single item is at fault. */
  item: string | null;
  reason: 'unknown_questionnaire' | 'wrong_count' | 'missing' | 'not_an_integer' | 'out_of_range';
  /** How to mend it. */
  mend: Words;
}

/** Nothing was scored. A dangerous answer is heard all the same: `safety` and `nextStep` are as in a score. */
export interface QuestionnaireUnscored {
  ok: false;
  problems: QuestionnaireProblem[];
  safety: boolean;
  /** The words of the safety flow; null without it. */
  nextStep: Words | null;
  version: string | null;
}

const words = (write: (lang: Language) => string): Words => ({ en: write('en'), fr: write('fr'), ar: write('ar') });

const INDICATION: Words = {
  en: 'A program worked this out from your answers: it is an indication, not a diagnosis; the professional decides.',
  fr: 'Un programme a calculé ceci à partir de vos réponses : c’est une indication, pas un diagnostic ; le professionnel décide.',
  ar: 'حسب برنامج آلي هذه النتيجة من إجاباتك: هي إشارة وليست تشخيصًا، والقرار للمختص.',
};

const SEX_UNKNOWN: Words = {
  en: 'Women and men have different limits here; as we do not know your sex, the lower one was used.',
  fr: 'Les seuils diffèrent ici entre femmes et hommes ; comme nous ne connaissons pas votre sexe, le plus bas a été retenu.',
  ar: 'تختلف الحدود هنا بين النساء والرجال؛ ولأننا لا نعرف جنسك فقد اعتُمد الحد الأدنى.',
};

// One door for these words: what a person in danger reads is the same wherever the danger was noticed.
const SAFETY_WORDS = words((lang) => crisisReply('passive_ideation', 'crisis_support_and_ask', lang));

/**
 * Scores the answers of one person. Never throws: what cannot be scored comes back as `ok: false` with each faulty item and
 * how to mend it. A positive answer to a safety item (PHQ-9, item 9) raises `safety` whatever the total, and also when the
 * rest of the answers is faulty. Sources: see `source` of each questionnaire.
 */
export function scoreQuestionnaire(response: QuestionnaireResponse): QuestionnaireScore | QuestionnaireUnscored {
  // Answers come from outside: the type is a promise, not a fact.
  const given = (response ?? {}) as { questionnaire?: unknown; answers?: unknown; sex?: unknown };
  const questionnaire = QUESTIONNAIRES.find((one) => one.id === given.questionnaire);
  if (!questionnaire) return unscored(null, [], [unknownQuestionnaire()]);

  const answers: readonly unknown[] = Array.isArray(given.answers) ? given.answers : [];
  const problems = findProblems(questionnaire, answers);
  if (problems.length > 0) return unscored(questionnaire, answers, problems);

  const sex = given.sex === 'female' || given.sex === 'male' ? given.sex : undefined;
  return score(questionnaire, answers as readonly number[], sex);
}

function score(questionnaire: Questionnaire, answers: readonly number[], sex: Sex | undefined): QuestionnaireScore {
  const total = answers.reduce((sum, value) => sum + value, 0);
  const band = questionnaire.bands.findLast((one) => total >= cutFor(one.from, sex)) ?? questionnaire.bands[0];
  const { direction, cut } = questionnaire.positive;
  const limit = cutFor(cut, sex);
  const safety = asksForSafety(questionnaire, answers);
  const sexMatters = sex === undefined && typeof cut !== 'number';
  return {
    ok: true,
    questionnaire: questionnaire.id,
    total,
    ...(questionnaire.percentFactor === undefined ? {} : { percent: total * questionnaire.percentFactor }),
    band: band.id,
    positive: direction === 'at_least' ? total >= limit : total <= limit,
    safety,
    meaning: words((lang) =>
      [band.meaning[lang], sexMatters ? SEX_UNKNOWN[lang] : undefined, questionnaire.caveat?.[lang], INDICATION[lang]]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
    ),
    nextStep: safety ? SAFETY_WORDS : band.nextStep,
    version: questionnaire.version,
  };
}

function cutFor(cut: Cut, sex: Sex | undefined): number {
  if (typeof cut === 'number') return cut;
  return sex ? cut[sex] : Math.min(cut.female, cut.male);
}

function asksForSafety(questionnaire: Questionnaire, answers: readonly unknown[]): boolean {
  const rule = questionnaire.safety;
  if (!rule) return false;
  const answer = answers[questionnaire.items.findIndex((item) => item.linkId === rule.linkId)];
  return typeof answer === 'number' && answer >= rule.from;
}

function findProblems(questionnaire: Questionnaire, answers: readonly unknown[]): QuestionnaireProblem[] {
  const expected = questionnaire.items.length;
  if (answers.length !== expected) return [wrongCount(questionnaire, answers.length)];
  return questionnaire.items.flatMap((item, index) => findProblem(item, index + 1, answers[index]) ?? []);
}

function findProblem(item: QuestionnaireItem, number: number, answer: unknown): QuestionnaireProblem | undefined {
  const values = item.options.map((option) => option.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const reason =
    answer === undefined || answer === null
      ? 'missing'
      : !Number.isInteger(answer)
        ? 'not_an_integer'
        : values.includes(answer as number)
          ? undefined
          : 'out_of_range';
  if (!reason) return undefined;
  return {
    item: item.linkId,
    reason,
    mend: {
      en: `Question ${number}: choose one of the answers, a whole number from ${low} to ${high}.`,
      fr: `Question ${number} : choisissez une des réponses, un nombre entier de ${low} à ${high}.`,
      ar: `السؤال ${number}: اختر إحدى الإجابات، عددًا صحيحًا من ${low} إلى ${high}.`,
    },
  };
}

function wrongCount(questionnaire: Questionnaire, got: number): QuestionnaireProblem {
  const { name } = questionnaire;
  const expected = questionnaire.items.length;
  return {
    item: questionnaire.items[got]?.linkId ?? null,
    reason: 'wrong_count',
    mend: {
      en: `${name} has ${expected} questions, ${got} were answered: answer each one once.`,
      fr: `${name} comporte ${expected} questions, ${got} réponses ont été données : répondez une fois à chacune.`,
      ar: `يتضمن ${name} عدد ${expected} من الأسئلة، وعدد الإجابات ${got}: أجب عن كل سؤال مرة واحدة.`,
    },
  };
}

function unknownQuestionnaire(): QuestionnaireProblem {
  const names = QUESTIONNAIRES.map((one) => one.name).join(', ');
  return {
    item: null,
    reason: 'unknown_questionnaire',
    mend: {
      en: `There is no such questionnaire: choose one of ${names}.`,
      fr: `Ce questionnaire n’existe pas : choisissez parmi ${names}.`,
      ar: `لا يوجد استبيان كهذا: اختر واحدًا من ${names}.`,
    },
  };
}

function unscored(
  questionnaire: Questionnaire | null,
  answers: readonly unknown[],
  problems: QuestionnaireProblem[],
): QuestionnaireUnscored {
  const safety = questionnaire !== null && asksForSafety(questionnaire, answers);
  return {
    ok: false,
    problems,
    safety,
    nextStep: safety ? SAFETY_WORDS : null,
    version: questionnaire?.version ?? null,
  };
}
