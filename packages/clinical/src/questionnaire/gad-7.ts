/**
 * GAD-7: how much worry weighs. Seven items of 0–3, total 0–21, steps at 5, 10 and 15. No clinician has reviewed our words
 * for meaning and next step yet.
 */
import { ARABIC_CAVEAT, FREQUENCY_OPTIONS, PHQ_LICENCE, TWO_WEEKS_BOTHERED } from './frequency-options.ts';
import type { Questionnaire } from './questionnaire.ts';

const options = FREQUENCY_OPTIONS;

export const GAD_7: Questionnaire = {
  id: 'gad-7',
  version: '1.0.0',
  name: 'GAD-7',
  title: {
    en: 'Generalized Anxiety Disorder scale (worry)',
    fr: 'Échelle d’anxiété généralisée (inquiétude)',
    ar: 'مقياس القلق العام',
  },
  recallDays: 14,
  instruction: TWO_WEEKS_BOTHERED,
  items: [
    {
      linkId: 'gad-7.1',
      text: {
        en: 'Feeling nervous, anxious, or on edge',
        fr: 'Un sentiment de nervosité, d’anxiété ou de tension',
        ar: 'الشعور بالعصبية أو القلق أو التوتر',
      },
      options,
    },
    {
      linkId: 'gad-7.2',
      text: {
        en: 'Not being able to stop or control worrying',
        fr: 'Une incapacité à arrêter de s’inquiéter ou à contrôler ses inquiétudes',
        ar: 'عدم القدرة على التوقف عن القلق أو السيطرة عليه',
      },
      options,
    },
    {
      linkId: 'gad-7.3',
      text: {
        en: 'Worrying too much about different things',
        fr: 'Une inquiétude excessive à propos de différentes choses',
        ar: 'القلق الزائد بشأن أمور مختلفة',
      },
      options,
    },
    {
      linkId: 'gad-7.4',
      text: { en: 'Trouble relaxing', fr: 'Des difficultés à se détendre', ar: 'صعوبة في الاسترخاء' },
      options,
    },
    {
      linkId: 'gad-7.5',
      text: {
        en: 'Being so restless that it is hard to sit still',
        fr: 'Une agitation telle qu’il est difficile à tenir en place',
        ar: 'التململ لدرجة يصعب معها البقاء جالسًا بهدوء',
      },
      options,
    },
    {
      linkId: 'gad-7.6',
      text: {
        en: 'Becoming easily annoyed or irritable',
        fr: 'Une tendance à être facilement contrarié(e) ou irritable',
        ar: 'سهولة الانزعاج أو التهيج',
      },
      options,
    },
    {
      linkId: 'gad-7.7',
      text: {
        en: 'Feeling afraid as if something awful might happen',
        fr: 'Un sentiment de peur comme si quelque chose de terrible risquait de se produire',
        ar: 'الشعور بالخوف كما لو أن شيئًا فظيعًا قد يحدث',
      },
      options,
    },
  ],
  unscoredItems: [],
  bands: [
    {
      id: 'minimal',
      from: 0,
      label: { en: 'None or minimal', fr: 'Aucune ou minime', ar: 'لا يوجد أو ضئيل' },
      meaning: {
        en: 'Your answers show few or no signs of anxiety over the last two weeks.',
        fr: 'Vos réponses montrent peu ou pas de signes d’anxiété au cours des deux dernières semaines.',
        ar: 'تُظهر إجاباتك علامات قليلة أو لا علامات على القلق في الأسبوعين الماضيين.',
      },
      nextStep: {
        en: 'Nothing more is needed because of this result. If something worries you all the same, speak with a doctor, and answer again if things change.',
        fr: 'Ce résultat ne demande rien de plus. Si quelque chose vous inquiète malgré tout, parlez-en à un médecin, et répondez de nouveau si la situation change.',
        ar: 'لا تستدعي هذه النتيجة شيئًا آخر. وإن كان هناك ما يقلقك رغم ذلك فتحدث مع طبيب، وأعد الإجابة إذا تغير الحال.',
      },
    },
    {
      id: 'mild',
      from: 5,
      label: { en: 'Mild', fr: 'Légère', ar: 'خفيف' },
      meaning: {
        en: 'Your answers show mild signs of anxiety.',
        fr: 'Vos réponses montrent des signes légers d’anxiété.',
        ar: 'تُظهر إجاباتك علامات خفيفة على القلق.',
      },
      nextStep: {
        en: 'Keep an eye on it: slow breathing, movement, sleep and less coffee can help. Answer again in about two weeks, and speak with a doctor if it lasts, gets worse or keeps you from daily life.',
        fr: 'Gardez-y un œil : respirer lentement, bouger, dormir et boire moins de café peuvent aider. Répondez de nouveau dans deux semaines environ, et parlez-en à un médecin si cela dure, s’aggrave ou gêne votre quotidien.',
        ar: 'راقب الأمر: التنفس ببطء والحركة والنوم والتقليل من القهوة قد تساعدك. أعد الإجابة بعد نحو أسبوعين، وتحدث مع طبيب إن استمر ذلك أو اشتد أو أعاق حياتك اليومية.',
      },
    },
    {
      id: 'moderate',
      from: 10,
      label: { en: 'Moderate', fr: 'Modérée', ar: 'متوسط' },
      meaning: {
        en: 'Your answers show moderate signs of anxiety: enough for a professional to take a closer look.',
        fr: 'Vos réponses montrent des signes modérés d’anxiété : assez pour qu’un professionnel regarde de plus près.',
        ar: 'تُظهر إجاباتك علامات متوسطة على القلق، وهي كافية لينظر فيها مختص عن قرب.',
      },
      nextStep: {
        en: 'Book a visit with a doctor or a psychologist in the coming days to two weeks, and bring these answers.',
        fr: 'Prenez rendez-vous avec un médecin ou un psychologue dans les jours qui viennent, au plus tard d’ici deux semaines, et apportez ces réponses.',
        ar: 'احجز موعدًا مع طبيب أو أخصائي نفسي في الأيام القادمة، وخلال أسبوعين على الأكثر، وأحضر هذه الإجابات معك.',
      },
    },
    {
      id: 'severe',
      from: 15,
      label: { en: 'Severe', fr: 'Sévère', ar: 'شديد' },
      meaning: {
        en: 'Your answers show strong signs of anxiety. This deserves help, and help works.',
        fr: 'Vos réponses montrent des signes importants d’anxiété. Cela mérite de l’aide, et l’aide est efficace.',
        ar: 'تُظهر إجاباتك علامات شديدة على القلق. هذا يستحق المساعدة، والمساعدة تنفع.',
      },
      nextStep: {
        en: 'See a doctor or a psychologist within a few days, and bring these answers. Tell someone you trust how you are. If it becomes too much, use the help line shown here.',
        fr: 'Voyez un médecin ou un psychologue d’ici quelques jours, et apportez ces réponses. Dites à une personne de confiance comment vous allez. Si cela devient trop lourd, appelez la ligne d’écoute affichée ici.',
        ar: 'راجع طبيبًا أو أخصائيًا نفسيًا خلال أيام قليلة، وأحضر هذه الإجابات معك. أخبر شخصًا تثق به كيف حالك. وإن صار الأمر أثقل من أن يُحتمل فاتصل بخط المساعدة الظاهر هنا.',
      },
    },
  ],
  positive: { direction: 'at_least', cut: 10 },
  wording: { en: 'compared', fr: 'compared', ar: 'unchecked' },
  validity: {
    en: 'Tested in many studies with adults in English; the French version mostly with patients of hospitals. A total of 10 or more finds most people with an anxiety disorder, and also some without one. The Arabic version was weakly validated: its result is an indication. It was not made for children.',
    fr: 'Testé dans de nombreuses études chez l’adulte en anglais ; la version française surtout chez des patients d’hôpitaux. Un total de 10 ou plus repère la plupart des personnes qui ont un trouble anxieux, et aussi quelques personnes qui n’en ont pas. La version arabe a été peu validée : son résultat est une indication. Il n’est pas fait pour les enfants.',
    ar: 'اختُبر في دراسات كثيرة على البالغين بالإنجليزية؛ أما الصيغة الفرنسية فغالبًا على مرضى المستشفيات. مجموع 10 أو أكثر يكشف معظم المصابين باضطراب القلق، وبعض من ليسوا مصابين به أيضًا. أما الصيغة العربية فالتحقق منها ضعيف، ونتيجتها إشارة فقط. ولم يوضع للأطفال.',
  },
  caveat: ARABIC_CAVEAT,
  source:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092–1097; sheets of phqscreeners.com (French for France)',
  licence: PHQ_LICENCE,
};
