/**
 * AUDIT-C: drinking of alcohol. Three items of 0–4, total 0–12; positive from 4 for men and from 3 for women. No clinician has
 * reviewed our words for meaning and next step yet.
 */
import type { Questionnaire } from './questionnaire.ts';

const CUT = { female: 3, male: 4 };

export const AUDIT_C: Questionnaire = {
  id: 'audit-c',
  version: '1.0.0',
  name: 'AUDIT-C',
  title: {
    en: 'Alcohol Use Disorders Identification Test – Consumption',
    fr: 'Test d’identification des troubles liés à l’alcool – consommation',
    ar: 'اختبار التعرف على اضطرابات تعاطي الكحول – الاستهلاك',
  },
  recallDays: 365,
  instruction: {
    en: 'These questions are about your use of alcoholic drinks during the past year. One standard drink holds about 10 g of pure alcohol: 25 cl of beer, 10 cl of wine or 3 cl of spirits.',
    fr: 'Ces questions portent sur votre consommation de boissons alcoolisées au cours de l’année passée. Un verre standard contient environ 10 g d’alcool pur : 25 cl de bière, 10 cl de vin ou 3 cl d’alcool fort.',
    ar: 'تتعلق هذه الأسئلة بتناولك للمشروبات الكحولية خلال السنة الماضية. المشروب القياسي الواحد يحتوي على نحو 10 غرامات من الكحول الخالص: 25 سل من الجعة أو 10 سل من النبيذ أو 3 سل من المشروبات القوية.',
  },
  items: [
    {
      linkId: 'audit-c.1',
      text: {
        en: 'How often do you have a drink containing alcohol?',
        fr: 'À quelle fréquence vous arrive-t-il de consommer des boissons contenant de l’alcool ?',
        ar: 'كم مرة تتناول مشروبًا يحتوي على الكحول؟',
      },
      options: [
        { value: 0, label: { en: 'Never', fr: 'Jamais', ar: 'أبدًا' } },
        { value: 1, label: { en: 'Monthly or less', fr: 'Une fois par mois ou moins', ar: 'مرة في الشهر أو أقل' } },
        { value: 2, label: { en: '2 to 4 times a month', fr: '2 à 4 fois par mois', ar: 'من 2 إلى 4 مرات في الشهر' } },
        {
          value: 3,
          label: { en: '2 to 3 times a week', fr: '2 à 3 fois par semaine', ar: 'من 2 إلى 3 مرات في الأسبوع' },
        },
        {
          value: 4,
          label: { en: '4 or more times a week', fr: '4 fois ou plus par semaine', ar: '4 مرات أو أكثر في الأسبوع' },
        },
      ],
    },
    {
      linkId: 'audit-c.2',
      text: {
        en: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
        fr: 'Combien de verres standard buvez-vous au cours d’une journée ordinaire où vous buvez de l’alcool ?',
        ar: 'كم عدد المشروبات المحتوية على الكحول التي تتناولها في يوم عادي عندما تشرب؟',
      },
      options: [
        { value: 0, label: { en: '1 or 2', fr: '1 ou 2', ar: '1 أو 2' } },
        { value: 1, label: { en: '3 or 4', fr: '3 ou 4', ar: '3 أو 4' } },
        { value: 2, label: { en: '5 or 6', fr: '5 ou 6', ar: '5 أو 6' } },
        { value: 3, label: { en: '7, 8 or 9', fr: '7 à 9', ar: 'من 7 إلى 9' } },
        { value: 4, label: { en: '10 or more', fr: '10 ou plus', ar: '10 أو أكثر' } },
      ],
    },
    {
      linkId: 'audit-c.3',
      text: {
        en: 'How often do you have six or more drinks on one occasion?',
        fr: 'Au cours d’une même occasion, combien de fois vous arrive-t-il de boire six verres standard ou plus ?',
        ar: 'كم مرة تتناول ستة مشروبات أو أكثر في المناسبة الواحدة؟',
      },
      options: [
        { value: 0, label: { en: 'Never', fr: 'Jamais', ar: 'أبدًا' } },
        { value: 1, label: { en: 'Less than monthly', fr: 'Moins d’une fois par mois', ar: 'أقل من مرة في الشهر' } },
        { value: 2, label: { en: 'Monthly', fr: 'Une fois par mois', ar: 'مرة في الشهر' } },
        { value: 3, label: { en: 'Weekly', fr: 'Une fois par semaine', ar: 'مرة في الأسبوع' } },
        {
          value: 4,
          label: { en: 'Daily or almost daily', fr: 'Tous les jours ou presque', ar: 'يوميًا أو شبه يومي' },
        },
      ],
    },
  ],
  unscoredItems: [],
  bands: [
    {
      id: 'below_cut',
      from: 0,
      label: {
        en: 'No sign of risky drinking',
        fr: 'Pas de signe de consommation à risque',
        ar: 'لا علامة على شرب خطر',
      },
      meaning: {
        en: 'Your answers show no sign of drinking that puts health at risk.',
        fr: 'Vos réponses ne montrent pas de signe d’une consommation qui met la santé en danger.',
        ar: 'لا تُظهر إجاباتك علامة على شرب يعرّض الصحة للخطر.',
      },
      nextStep: {
        en: 'Nothing more is needed because of this result. In pregnancy, with some medicines and illnesses, and before driving, the safe amount is none.',
        fr: 'Ce résultat ne demande rien de plus. Pendant la grossesse, avec certains médicaments ou maladies, et avant de conduire, la quantité sûre est zéro.',
        ar: 'لا تستدعي هذه النتيجة شيئًا آخر. في الحمل، ومع بعض الأدوية والأمراض، وقبل القيادة، الكمية الآمنة هي الصفر.',
      },
    },
    {
      id: 'at_or_above_cut',
      from: CUT,
      label: { en: 'Possibly risky drinking', fr: 'Consommation peut-être à risque', ar: 'شرب قد يكون خطرًا' },
      meaning: {
        en: 'Your answers suggest drinking that may put health at risk: enough for a professional to take a closer look, without judgement.',
        fr: 'Vos réponses évoquent une consommation qui peut mettre la santé en danger : assez pour qu’un professionnel regarde de plus près, sans jugement.',
        ar: 'تشير إجاباتك إلى شرب قد يعرّض الصحة للخطر، وهي كافية لينظر فيها مختص عن قرب ودون أي حكم.',
      },
      nextStep: {
        en: 'Speak about it with a doctor at a visit in the coming weeks; drinking less helps at any time. If you drink every day or nearly so, do not stop all at once without a doctor: sudden stopping can be dangerous.',
        fr: 'Parlez-en à un médecin lors d’une visite dans les semaines qui viennent ; boire moins aide à tout moment. Si vous buvez tous les jours ou presque, n’arrêtez pas d’un coup sans médecin : un arrêt brutal peut être dangereux.',
        ar: 'تحدث عن ذلك مع طبيب في زيارة خلال الأسابيع القادمة؛ التقليل من الشرب يفيد في أي وقت. وإن كنت تشرب كل يوم أو يكاد، فلا تتوقف دفعة واحدة دون طبيب: قد يكون التوقف المفاجئ خطرًا.',
      },
    },
  ],
  positive: { direction: 'at_least', cut: CUT },
  wording: { en: 'compared', fr: 'compared', ar: 'unchecked' },
  validity: {
    en: 'Tested with adults in primary care in several countries; where drinking is frowned upon, people tend to answer less than they drink.',
    fr: 'Testé chez l’adulte en soins de premier recours dans plusieurs pays ; là où boire est mal vu, on tend à répondre moins que ce que l’on boit.',
    ar: 'اختُبر على البالغين في الرعاية الأولية في عدة بلدان؛ وحيث يُستنكر الشرب يميل الناس إلى ذكر أقل مما يشربون.',
  },
  source:
    'Babor TF et al. AUDIT: the Alcohol Use Disorders Identification Test. 2nd ed. Geneva: World Health Organization; 2001. Cuts: Bush K et al. Arch Intern Med 1998;158:1789–1795; Bradley KA et al. Alcohol Clin Exp Res 2007;31:1208–1217',
  licence: '© World Health Organization 2001. May be reproduced for non-commercial use with mention of the source.',
};
