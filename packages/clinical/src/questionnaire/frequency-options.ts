/** What PHQ-9 and GAD-7 share: opening question and answers, from the same sheets. */
import type { Words } from '../knowledge/knowledge.ts';
import type { AnswerOption } from './questionnaire.ts';

export const TWO_WEEKS_BOTHERED: Words = {
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  fr: 'Au cours des 2 dernières semaines, selon quelle fréquence avez-vous été gêné(e) par les problèmes suivants ?',
  ar: 'خلال الأسبوعين الماضيين، كم مرة عانيت من أي من المشاكل التالية؟',
};

export const FREQUENCY_OPTIONS: readonly AnswerOption[] = [
  { value: 0, label: { en: 'Not at all', fr: 'Jamais', ar: 'ولا مرة' } },
  { value: 1, label: { en: 'Several days', fr: 'Plusieurs jours', ar: 'عدة أيام' } },
  { value: 2, label: { en: 'More than half the days', fr: 'Plus de la moitié du temps', ar: 'أكثر من نصف الأيام' } },
  { value: 3, label: { en: 'Nearly every day', fr: 'Presque tous les jours', ar: 'تقريبًا كل يوم' } },
];

export const PHQ_LICENCE =
  'Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';

/** Said with every result that is read in Arabic. */
export const ARABIC_CAVEAT = {
  ar: 'لم تُختبر الصيغة العربية من هذا الاستبيان إلا في دراسات قليلة، فالنتيجة إشارة فقط.',
};
