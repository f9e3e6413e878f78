/**
 * PHQ-9: how much low mood weighs. Nine items of 0–3, total 0–27, steps at 5, 10, 15 and 20; item 9 asks about thoughts of
 * death or self-harm and stands on its own. No clinician has reviewed our words for meaning and next step yet.
 */
import { ARABIC_CAVEAT, FREQUENCY_OPTIONS, PHQ_LICENCE, TWO_WEEKS_BOTHERED } from './frequency-options.ts';
import type { Questionnaire } from './questionnaire.ts';

const options = FREQUENCY_OPTIONS;

export const PHQ_9: Questionnaire = {
  id: 'phq-9',
  version: '1.0.0',
  name: 'PHQ-9',
  title: {
    en: 'Patient Health Questionnaire (mood)',
    fr: 'Questionnaire sur la santé du patient (humeur)',
    ar: 'استبيان عن صحة المريض (المزاج)',
  },
  recallDays: 14,
  instruction: TWO_WEEKS_BOTHERED,
  items: [
    {
      linkId: 'phq-9.1',
      text: {
        en: 'Little interest or pleasure in doing things',
        fr: 'Peu d’intérêt ou de plaisir à faire les choses',
        // The sheet in circulation repeats a word here ("بممارسة بالقيام"); the slip is left out.
        ar: 'قلة الاهتمام أو قلة الاستمتاع بالقيام بأي عمل',
      },
      options,
    },
    {
      linkId: 'phq-9.2',
      text: {
        en: 'Feeling down, depressed, or hopeless',
        fr: 'Être triste, déprimé(e) ou désespéré(e)',
        ar: 'الشعور بالحزن أو ضيق الصدر أو اليأس',
      },
      options,
    },
    {
      linkId: 'phq-9.3',
      text: {
        en: 'Trouble falling or staying asleep, or sleeping too much',
        fr: 'Difficultés à s’endormir ou à rester endormi(e), ou dormir trop',
        ar: 'صعوبة في النوم أو نوم متقطع أو النوم أكثر من المعتاد',
      },
      options,
    },
    {
      linkId: 'phq-9.4',
      text: {
        en: 'Feeling tired or having little energy',
        fr: 'Se sentir fatigué(e) ou manquer d’énergie',
        ar: 'الشعور بالتعب أو بامتلاك القليل جدًا من الطاقة',
      },
      options,
    },
    {
      linkId: 'phq-9.5',
      text: {
        en: 'Poor appetite or overeating',
        fr: 'Avoir peu d’appétit ou manger trop',
        ar: 'قلة الشهية أو الزيادة في تناول الطعام عن المعتاد',
      },
      options,
    },
    {
      linkId: 'phq-9.6',
      text: {
        en: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
        fr: 'Avoir une mauvaise opinion de soi-même, ou avoir le sentiment d’être nul(le), ou d’avoir déçu sa famille ou s’être déçu(e) soi-même',
        ar: 'الشعور بعدم الرضا عن النفس أو الشعور بأنك قد أخذلت نفسك أو عائلتك',
      },
      options,
    },
    {
      linkId: 'phq-9.7',
      text: {
        en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
        fr: 'Avoir du mal à se concentrer, par exemple, pour lire le journal ou regarder la télévision',
        ar: 'صعوبة في التركيز مثلًا أثناء قراءة الصحيفة أو مشاهدة التلفزيون',
      },
      options,
    },
    {
      linkId: 'phq-9.8',
      text: {
        en: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
        fr: 'Bouger ou parler si lentement que les autres auraient pu le remarquer. Ou au contraire, être si agité(e) que vous avez eu du mal à tenir en place par rapport à d’habitude',
        ar: 'بطء في الحركة أو بطء في التحدث عما هو معتاد لدرجة ملحوظة من الآخرين / أو على العكس من ذلك التحدث بسرعة وكثرة الحركة أكثر من المعتاد',
      },
      options,
    },
    {
      linkId: 'phq-9.9',
      text: {
        en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
        fr: 'Penser qu’il vaudrait mieux mourir ou envisager de vous faire du mal d’une manière ou d’une autre',
        ar: 'راودتك أفكار بأنه من الأفضل لو كنت ميتًا أو أفكار بأن تقوم بإيذاء النفس',
      },
      options,
    },
  ],
  unscoredItems: [
    {
      linkId: 'phq-9.difficulty',
      text: {
        en: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        fr: 'Si vous avez coché au moins un des problèmes évoqués, à quel point ce(s) problème(s) a-t-il (ont-ils) rendu votre travail, vos tâches à la maison ou votre capacité à vous entendre avec les autres difficile(s) ?',
        ar: 'إذا أشرت إلى أية من المشاكل أعلاه، فإلى أية درجة صعّبت عليك هذه المشاكل القيام بعملك، الاعتناء بالأمور المنزلية، أو الانسجام مع أشخاص آخرين؟',
      },
      options: [
        { value: 0, label: { en: 'Not difficult at all', fr: 'Pas du tout difficile(s)', ar: 'ليست هناك أي صعوبة' } },
        { value: 1, label: { en: 'Somewhat difficult', fr: 'Assez difficile(s)', ar: 'هناك بعض الصعوبات' } },
        { value: 2, label: { en: 'Very difficult', fr: 'Très difficile(s)', ar: 'هناك صعوبات شديدة' } },
        {
          value: 3,
          label: { en: 'Extremely difficult', fr: 'Extrêmement difficile(s)', ar: 'هناك صعوبات بالغة التعقيد' },
        },
      ],
    },
  ],
  bands: [
    {
      id: 'minimal',
      from: 0,
      label: { en: 'None or minimal', fr: 'Aucun ou minime', ar: 'لا يوجد أو ضئيل' },
      meaning: {
        en: 'Your answers show few or no signs of low mood over the last two weeks.',
        fr: 'Vos réponses montrent peu ou pas de signes de baisse d’humeur au cours des deux dernières semaines.',
        ar: 'تُظهر إجاباتك علامات قليلة أو لا علامات على انخفاض المزاج في الأسبوعين الماضيين.',
      },
      nextStep: {
        en: 'Nothing more is needed because of this result. If something weighs on you all the same, speak with a doctor, and answer again if your mood changes.',
        fr: 'Ce résultat ne demande rien de plus. Si quelque chose vous pèse malgré tout, parlez-en à un médecin, et répondez de nouveau si votre humeur change.',
        ar: 'لا تستدعي هذه النتيجة شيئًا آخر. وإن كان هناك ما يثقل عليك رغم ذلك فتحدث مع طبيب، وأعد الإجابة إذا تغير مزاجك.',
      },
    },
    {
      id: 'mild',
      from: 5,
      label: { en: 'Mild', fr: 'Léger', ar: 'خفيف' },
      meaning: {
        en: 'Your answers show mild signs of low mood.',
        fr: 'Vos réponses montrent des signes légers de baisse d’humeur.',
        ar: 'تُظهر إجاباتك علامات خفيفة على انخفاض المزاج.',
      },
      nextStep: {
        en: 'Keep an eye on it: sleep, movement and people you like can help. Answer again in about two weeks, and speak with a doctor if it lasts, gets worse or keeps you from daily life.',
        fr: 'Gardez-y un œil : le sommeil, le mouvement et les gens que vous aimez peuvent aider. Répondez de nouveau dans deux semaines environ, et parlez-en à un médecin si cela dure, s’aggrave ou gêne votre quotidien.',
        ar: 'راقب الأمر: النوم والحركة ومن تحب من الناس قد يساعدونك. أعد الإجابة بعد نحو أسبوعين، وتحدث مع طبيب إن استمر ذلك أو اشتد أو أعاق حياتك اليومية.',
      },
    },
    {
      id: 'moderate',
      from: 10,
      label: { en: 'Moderate', fr: 'Modéré', ar: 'متوسط' },
      meaning: {
        en: 'Your answers show moderate signs of low mood: enough for a professional to take a closer look.',
        fr: 'Vos réponses montrent des signes modérés de baisse d’humeur : assez pour qu’un professionnel regarde de plus près.',
        ar: 'تُظهر إجاباتك علامات متوسطة على انخفاض المزاج، وهي كافية لينظر فيها مختص عن قرب.',
      },
      nextStep: {
        en: 'Book a visit with a doctor or a psychologist in the coming days to two weeks, and bring these answers. Tell someone you trust how you are.',
        fr: 'Prenez rendez-vous avec un médecin ou un psychologue dans les jours qui viennent, au plus tard d’ici deux semaines, et apportez ces réponses. Dites à une personne de confiance comment vous allez.',
        ar: 'احجز موعدًا مع طبيب أو أخصائي نفسي في الأيام القادمة، وخلال أسبوعين على الأكثر، وأحضر هذه الإجابات معك. أخبر شخصًا تثق به كيف حالك.',
      },
    },
    {
      id: 'moderately_severe',
      from: 15,
      label: { en: 'Moderately severe', fr: 'Modérément sévère', ar: 'متوسط إلى شديد' },
      meaning: {
        en: 'Your answers show marked signs of low mood. This deserves help, and help works.',
        fr: 'Vos réponses montrent des signes marqués de baisse d’humeur. Cela mérite de l’aide, et l’aide est efficace.',
        ar: 'تُظهر إجاباتك علامات واضحة على انخفاض المزاج. هذا يستحق المساعدة، والمساعدة تنفع.',
      },
      nextStep: {
        en: 'See a doctor or a psychologist within a few days, and bring these answers. Tell someone you trust today. If thoughts of hurting yourself come, use the help line shown here at once.',
        fr: 'Voyez un médecin ou un psychologue d’ici quelques jours, et apportez ces réponses. Parlez-en dès aujourd’hui à une personne de confiance. Si des idées de vous faire du mal apparaissent, appelez tout de suite la ligne d’écoute affichée ici.',
        ar: 'راجع طبيبًا أو أخصائيًا نفسيًا خلال أيام قليلة، وأحضر هذه الإجابات معك. أخبر اليوم شخصًا تثق به. وإن جاءتك أفكار بإيذاء نفسك فاتصل فورًا بخط المساعدة الظاهر هنا.',
      },
    },
    {
      id: 'severe',
      from: 20,
      label: { en: 'Severe', fr: 'Sévère', ar: 'شديد' },
      meaning: {
        en: 'Your answers show strong signs of low mood. You do not have to carry this alone; help works.',
        fr: 'Vos réponses montrent des signes importants de baisse d’humeur. Vous n’avez pas à porter cela sans aide ; l’aide est efficace.',
        ar: 'تُظهر إجاباتك علامات شديدة على انخفاض المزاج. لست مضطرًا إلى حمل هذا وحدك، والمساعدة تنفع.',
      },
      nextStep: {
        en: 'See a doctor within one or two days, and bring these answers. Tell someone you trust today and do not stay alone with it. If thoughts of hurting yourself come, use the help line or the emergency number shown here at once.',
        fr: 'Voyez un médecin d’ici un à deux jours, et apportez ces réponses. Parlez-en dès aujourd’hui à une personne de confiance et ne restez pas isolé(e). Si des idées de vous faire du mal apparaissent, appelez tout de suite la ligne d’écoute ou le numéro d’urgence affichés ici.',
        ar: 'راجع طبيبًا خلال يوم أو يومين، وأحضر هذه الإجابات معك. أخبر اليوم شخصًا تثق به ولا تبقَ وحدك مع ذلك. وإن جاءتك أفكار بإيذاء نفسك فاتصل فورًا بخط المساعدة أو رقم الطوارئ الظاهرين هنا.',
      },
    },
  ],
  positive: { direction: 'at_least', cut: 10 },
  safety: { linkId: 'phq-9.9', from: 1 },
  // The French of the unscored question is written from memory and not compared yet.
  wording: { en: 'compared', fr: 'compared', ar: 'compared' },
  validity: {
    en: 'Tested in many studies with adults in English, and in some in French; a total of 10 or more finds most people with depression, and also some without it. The Arabic version was weakly validated: its result is an indication. It was not made for children.',
    fr: 'Testé dans de nombreuses études chez l’adulte en anglais, et dans quelques-unes en français ; un total de 10 ou plus repère la plupart des personnes en dépression, et aussi quelques personnes qui ne le sont pas. La version arabe a été peu validée : son résultat est une indication. Il n’est pas fait pour les enfants.',
    ar: 'اختُبر في دراسات كثيرة على البالغين بالإنجليزية، وفي بعضها بالفرنسية؛ مجموع 10 أو أكثر يكشف معظم المصابين بالاكتئاب، وبعض من ليسوا مصابين به أيضًا. أما الصيغة العربية فالتحقق منها ضعيف، ونتيجتها إشارة فقط. ولم يوضع للأطفال.',
  },
  caveat: ARABIC_CAVEAT,
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606–613; sheets of phqscreeners.com (French for France; Arabic as in AlHadi et al. 2017)',
  licence: PHQ_LICENCE,
};
