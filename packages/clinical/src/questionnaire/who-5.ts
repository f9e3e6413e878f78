/**
 * WHO-5: well-being, where more is better. Five items of 0–5, total 0–25, × 4 is the percentage; at 50 % or less one looks
 * further, at 28 % or less sooner. No clinician has reviewed our words for meaning and next step yet.
 */
import type { AnswerOption, Questionnaire } from './questionnaire.ts';

/** Best first, as on the sheet. */
const options: readonly AnswerOption[] = [
  { value: 5, label: { en: 'All of the time', fr: 'Tout le temps', ar: 'طوال الوقت' } },
  { value: 4, label: { en: 'Most of the time', fr: 'La plupart du temps', ar: 'معظم الوقت' } },
  { value: 3, label: { en: 'More than half of the time', fr: 'Plus de la moitié du temps', ar: 'أكثر من نصف الوقت' } },
  { value: 2, label: { en: 'Less than half of the time', fr: 'Moins de la moitié du temps', ar: 'أقل من نصف الوقت' } },
  { value: 1, label: { en: 'Some of the time', fr: 'De temps en temps', ar: 'بعض الوقت' } },
  { value: 0, label: { en: 'At no time', fr: 'Jamais', ar: 'ولا في أي وقت' } },
];

export const WHO_5: Questionnaire = {
  id: 'who-5',
  version: '1.0.0',
  name: 'WHO-5',
  title: {
    en: 'WHO-5 Well-Being Index',
    fr: 'Indice de bien-être de l’OMS (WHO-5)',
    ar: 'مؤشر منظمة الصحة العالمية للعافية (WHO-5)',
  },
  recallDays: 14,
  instruction: {
    en: 'Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks. Notice that higher numbers mean better well-being.',
    fr: 'Indiquez, pour chacune des cinq affirmations, ce qui se rapproche le plus de ce que vous avez ressenti au cours des deux dernières semaines. Plus le chiffre est élevé, meilleur est le bien-être.',
    ar: 'يرجى الإشارة، لكل عبارة من العبارات الخمس، إلى الأقرب لما شعرت به خلال الأسبوعين الماضيين. الأرقام الأعلى تعني عافية أفضل.',
  },
  items: [
    {
      linkId: 'who-5.1',
      text: {
        en: 'I have felt cheerful and in good spirits',
        fr: 'Je me suis senti(e) bien et de bonne humeur',
        ar: 'شعرت بالبهجة وبمزاج جيد',
      },
      options,
    },
    {
      linkId: 'who-5.2',
      text: {
        en: 'I have felt calm and relaxed',
        fr: 'Je me suis senti(e) calme et tranquille',
        ar: 'شعرت بالهدوء والاسترخاء',
      },
      options,
    },
    {
      linkId: 'who-5.3',
      text: {
        en: 'I have felt active and vigorous',
        fr: 'Je me suis senti(e) plein(e) d’énergie et vigoureux(se)',
        ar: 'شعرت بالنشاط والحيوية',
      },
      options,
    },
    {
      linkId: 'who-5.4',
      text: {
        en: 'I woke up feeling fresh and rested',
        fr: 'Je me suis réveillé(e) en me sentant frais(che) et dispos(e)',
        ar: 'استيقظت وأنا أشعر بالانتعاش والراحة',
      },
      options,
    },
    {
      linkId: 'who-5.5',
      text: {
        en: 'My daily life has been filled with things that interest me',
        fr: 'Ma vie quotidienne a été remplie de choses intéressantes',
        ar: 'كانت حياتي اليومية مليئة بأشياء تثير اهتمامي',
      },
      options,
    },
  ],
  unscoredItems: [],
  bands: [
    {
      id: 'very_low',
      from: 0,
      label: { en: 'Very low well-being', fr: 'Bien-être très bas', ar: 'عافية منخفضة جدًا' },
      meaning: {
        en: 'Your answers show very low well-being over the last two weeks (28 % or less). Low mood may be behind it.',
        fr: 'Vos réponses montrent un bien-être très bas au cours des deux dernières semaines (28 % ou moins). Une baisse d’humeur peut en être la cause.',
        ar: 'تُظهر إجاباتك عافية منخفضة جدًا في الأسبوعين الماضيين (28٪ أو أقل). قد يكون انخفاض المزاج وراء ذلك.',
      },
      nextStep: {
        en: 'Speak with a doctor or a psychologist within a few days. The PHQ-9 questions help to look further, now if you like. If it becomes too much, use the help line shown here.',
        fr: 'Parlez-en à un médecin ou à un psychologue d’ici quelques jours. Les questions du PHQ-9 aident à regarder plus loin, tout de suite si vous voulez. Si cela devient trop lourd, appelez la ligne d’écoute affichée ici.',
        ar: 'تحدث مع طبيب أو أخصائي نفسي خلال أيام قليلة. أسئلة PHQ-9 تساعد على النظر أبعد، الآن إن شئت. وإن صار الأمر أثقل من أن يُحتمل فاتصل بخط المساعدة الظاهر هنا.',
      },
    },
    {
      id: 'low',
      from: 8,
      label: { en: 'Low well-being', fr: 'Bien-être bas', ar: 'عافية منخفضة' },
      meaning: {
        en: 'Your answers show low well-being over the last two weeks (50 % or less): worth looking further.',
        fr: 'Vos réponses montrent un bien-être bas au cours des deux dernières semaines (50 % ou moins) : cela vaut la peine de regarder plus loin.',
        ar: 'تُظهر إجاباتك عافية منخفضة في الأسبوعين الماضيين (50٪ أو أقل)، وهذا يستحق النظر أبعد.',
      },
      nextStep: {
        en: 'The PHQ-9 questions help to look further. Book a visit with a doctor or a psychologist if this lasts, or if you would like to talk about it.',
        fr: 'Les questions du PHQ-9 aident à regarder plus loin. Prenez rendez-vous avec un médecin ou un psychologue si cela dure, ou si vous souhaitez en parler.',
        ar: 'أسئلة PHQ-9 تساعد على النظر أبعد. احجز موعدًا مع طبيب أو أخصائي نفسي إن استمر ذلك، أو إن رغبت في التحدث عنه.',
      },
    },
    {
      id: 'good',
      from: 13,
      label: {
        en: 'No sign of low well-being',
        fr: 'Pas de signe de bien-être bas',
        ar: 'لا علامة على انخفاض العافية',
      },
      meaning: {
        en: 'Your answers show no sign of low well-being over the last two weeks (above 50 %).',
        fr: 'Vos réponses ne montrent pas de signe de bien-être bas au cours des deux dernières semaines (plus de 50 %).',
        ar: 'لا تُظهر إجاباتك علامة على انخفاض العافية في الأسبوعين الماضيين (أكثر من 50٪).',
      },
      nextStep: {
        en: 'Nothing more is needed because of this result. A drop of 10 points of percentage or more between two times is worth talking about.',
        fr: 'Ce résultat ne demande rien de plus. Une baisse de 10 points de pourcentage ou plus entre deux fois mérite qu’on en parle.',
        ar: 'لا تستدعي هذه النتيجة شيئًا آخر. انخفاض بعشر نقاط مئوية أو أكثر بين مرتين يستحق التحدث عنه.',
      },
    },
  ],
  positive: { direction: 'at_most', cut: 12 },
  percentFactor: 4,
  wording: { en: 'compared', fr: 'unchecked', ar: 'unchecked' },
  validity: {
    en: 'Tested in many countries from the age of nine; it measures well-being and finds low mood early, but does not tell its cause.',
    fr: 'Testé dans de nombreux pays dès l’âge de neuf ans ; il mesure le bien-être et repère tôt une baisse d’humeur, mais n’en dit pas la cause.',
    ar: 'اختُبر في بلدان كثيرة منذ سن التاسعة؛ يقيس العافية ويكشف انخفاض المزاج مبكرًا، لكنه لا يبيّن سببه.',
  },
  source:
    'The World Health Organization-Five Well-Being Index (WHO-5). Geneva: World Health Organization; 2024. Cuts: Topp CW et al. Psychother Psychosom 2015;84:167–176',
  licence:
    'WHO-5: © World Health Organization 2024, CC BY-NC-SA 3.0 IGO: the items stay under that licence (attribution, non-commercial use, share alike), not under the licence of this program. WHO is not responsible for wording that differs from its own.',
};
