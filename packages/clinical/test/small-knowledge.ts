/** A few rows of the tests' own, so that reading and reasoning can be tried apart from the real tables. */
import type { CrisisAssessment } from '../src/assessment.ts';
import type { ConditionRow, FindingRow, Phrases, RedFlagRow } from '../src/knowledge/knowledge.ts';

function row(id: string, kind: FindingRow['kind'], phrases: Phrases, more: Partial<FindingRow> = {}): FindingRow {
  return {
    id,
    kind,
    phrases,
    label: { fr: id, en: id, ar: id },
    question: { fr: `${id} ?`, en: `${id}?`, ar: `${id}؟` },
    ...more,
  };
}

export const FINDINGS: FindingRow[] = [
  row('fever', 'symptom', {
    fr: ['fièvre'],
    en: ['fever', 'temperature'],
    ar: ['حمى', 'حرارة', 'سخانة'],
    ary: ['skhana', 's5ana'],
  }),
  row('high_fever', 'symptom', { fr: ['forte fièvre'], en: ['high fever'], ar: ['حمى شديدة'] }, { implies: ['fever'] }),
  row('cough', 'symptom', {
    fr: ['toux', 'tousse', 'tousser'],
    en: ['cough', 'coughing'],
    ar: ['سعال', 'كحة', 'كنكح'],
    ary: ['kankhab', 'ke7ba'],
  }),
  row('chest_pain', 'symptom', {
    fr: ['douleur thoracique', 'mal à la poitrine', 'douleur dans la poitrine'],
    en: ['chest pain', 'pain in my chest', 'chest hurts'],
    ar: ['ألم في الصدر'],
    ary: ['sdri kaydrni', 'صدري كيضرني'],
  }),
  row(
    'breathless',
    'symptom',
    { fr: ['essoufflé', 'mal à respirer'], en: ['short of breath', 'breathless'], ar: ['ضيق نفس', 'ضيق التنفس'] },
    {
      idioms: {
        fr: ["n'arrive pas à respirer"],
        en: ["can't breathe"],
        ar: ['لا أستطيع التنفس'],
        ary: ['ما قادرش نتنفس', 'ma9dertch ntnefs'],
      },
    },
  ),
  row('headache', 'symptom', {
    fr: ['mal à la tête', 'mal de tête'],
    en: ['headache'],
    ar: ['صداع'],
    ary: ['rasi kaydrni'],
  }),
  row('vomiting', 'symptom', {
    fr: ['vomi', 'vomis', 'vomissements'],
    en: ['vomiting', 'vomited'],
    ar: ['قيء', 'تقيأت'],
    ary: ['t9iyit'],
  }),
  row('slurred_speech', 'symptom', { fr: ['parole pâteuse'], en: ['slurred speech'], ar: ['كلام ثقيل'] }),
  row('diabetes_known', 'history', { fr: ['diabétique', 'diabète'], en: ['diabetic', 'diabetes'], ar: ['سكري'] }),
];

const net = { fr: ['Appelez si cela s’aggrave.'], en: ['Call if it gets worse.'], ar: ['اتصل إذا ساءت الحالة.'] };
export const CONDITIONS: ConditionRow[] = [
  {
    id: 'cold',
    name: { fr: 'Rhume', en: 'Cold', ar: 'زكام' },
    aliasesEn: [],
    icd10: 'J00',
    prior: 900,
    findings: { cough: 0.7, fever: 0.15, headache: 0.2 },
    severity: 'selfcare',
    specialties: ['general_practice'],
    safetyNet: net,
    source: 'test',
  },
  {
    id: 'flu',
    name: { fr: 'Grippe', en: 'Flu', ar: 'إنفلونزا' },
    aliasesEn: [],
    icd10: 'J11',
    prior: 300,
    findings: { fever: 0.9, high_fever: 0.5, cough: 0.6, headache: 0.6 },
    severity: 'routine',
    specialties: ['general_practice'],
    safetyNet: net,
    source: 'test',
  },
  {
    id: 'heart',
    name: { fr: 'Infarctus', en: 'Heart attack', ar: 'نوبة قلبية' },
    aliasesEn: [],
    icd10: 'I21',
    prior: 20,
    findings: { chest_pain: 0.9, breathless: 0.5, vomiting: 0.3 },
    severity: 'emergency',
    specialties: ['emergency_medicine', 'cardiology'],
    safetyNet: net,
    source: 'test',
  },
];
export const RED_FLAGS: RedFlagRow[] = [
  {
    id: 'chest_pain.breathless',
    group: 'chest_pain',
    all: ['chest_pain', 'breathless'],
    level: 'emergency',
    specialties: ['emergency_medicine', 'cardiology'],
    because: { fr: 'a', en: 'b', ar: 'c' },
    source: 'test',
  },
  {
    id: 'stroke.speech',
    group: 'stroke',
    all: ['slurred_speech'],
    level: 'emergency',
    specialties: ['emergency_medicine', 'neurology'],
    because: { fr: 'a', en: 'b', ar: 'c' },
    source: 'test',
  },
];

export const calm = (): CrisisAssessment => ({
  class: 'non_crisis',
  label: 'none',
  severity: 0,
  action: 'normal',
  reply: '',
  ruleIds: [],
  phrases: [],
  rulesVersion: 'test',
});
