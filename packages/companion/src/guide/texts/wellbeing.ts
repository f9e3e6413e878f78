/** What the guide says behind the wellbeing door around exercises, questionnaires and a professional. */
import type { WordLists, Words } from '../../words.ts';

export const LISTEN: WordLists = {
  fr: [
    'Merci de me le dire. Je vous lis.',
    'Je vois. Continuez si vous voulez, je vous suis.',
    'Ce que vous racontez a du sens. Qu’est-ce qui est le plus difficile là-dedans ?',
    'D’accord. Et comment cela se passe-t-il dans vos journées ?',
    'Je vous suis. Qu’est-ce qui vous aiderait, même un tout petit peu, aujourd’hui ?',
  ],
  en: [
    'Thank you for telling me. I am reading you.',
    'I see. Go on if you like, I am following.',
    'What you tell makes sense. What is the hardest part of it?',
    'All right. And how does that show in your days?',
    'I am following. What would help you, even a tiny bit, today?',
  ],
  ar: [
    'شكرًا لأنك أخبرتني. أقرأ ما تكتبه.',
    'فهمت. تابع إن أردت، أنا معك.',
    'ما تحكيه مفهوم. ما أصعب ما فيه؟',
    'حسنًا. وكيف يظهر هذا في أيامك؟',
    'أتابعك. ما الذي قد يساعدك اليوم ولو قليلًا؟',
  ],
};

export const GO_BACK: WordLists = {
  fr: ['Tout à l’heure, vous parliez de cela aussi.', 'Cela rejoint ce que vous disiez plus haut.'],
  en: ['You spoke of this earlier too.', 'This joins what you said above.'],
  ar: ['تحدثت عن هذا قبل قليل أيضًا.', 'هذا يلتقي مع ما قلته أعلاه.'],
};

export const OFFER_EXERCISE: WordLists = {
  fr: [
    'Si vous voulez, on peut essayer un exercice court : « {title} », environ {minutes} minutes. On essaie ?',
    'Il y a un exercice qui peut aider dans ces moments : « {title} » ({minutes} min). Est-ce que cela vous dit ?',
    'Je peux vous proposer « {title} », {minutes} minutes à votre rythme. Voulez-vous ?',
  ],
  en: [
    'If you like, we can try a short exercise: “{title}”, about {minutes} minutes. Shall we?',
    'There is an exercise that can help at such moments: “{title}” ({minutes} min). Would you like that?',
    'I can suggest “{title}”, {minutes} minutes at your own pace. Would you like to?',
  ],
  ar: [
    'إن أردت، يمكن أن نجرب تمرينًا قصيرًا: «{title}» (المدة بالدقائق: {minutes}). هل نجرب؟',
    'هناك تمرين قد يساعد في مثل هذه اللحظات: «{title}» (المدة بالدقائق: {minutes}). هل يناسبك؟',
    'أستطيع أن أقترح «{title}» على مهلك (المدة بالدقائق: {minutes}). هل تريد؟',
  ],
};

export const HERE_EXERCISE: WordLists = {
  fr: [
    'Voici « {title} ». Touchez la carte pour commencer, et arrêtez quand vous voulez. Vous me direz ensuite comment vous vous sentez.',
    'D’accord, allons-y doucement : « {title} ». Revenez me dire ce que cela a changé, ou pas.',
  ],
  en: [
    'Here is “{title}”. Tap the card to begin, and stop whenever you want. Tell me afterwards how you feel.',
    'All right, gently then: “{title}”. Come back and tell me what it changed, or did not.',
  ],
  ar: [
    'هذا هو «{title}». اضغط على البطاقة للبدء وتوقف متى شئت. ثم أخبرني كيف تشعر.',
    'حسنًا، بهدوء: «{title}». عد وأخبرني ماذا تغير، أو لم يتغير.',
  ],
};

export const PANIC_NOW: WordLists = {
  fr: [
    'Je suis là. Posez les deux pieds au sol et soufflez lentement, plus longtemps que vous n’inspirez. La carte vous guide ; si vous avez mal dans la poitrine ou du mal à respirer comme jamais, appelez les secours.',
  ],
  en: [
    'I am here. Put both feet on the floor and breathe out slowly, longer than you breathe in. The card leads you; if your chest hurts or breathing is hard as never before, call an ambulance.',
  ],
  ar: [
    'أنا هنا. ضع قدميك على الأرض وازفر ببطء، أطول مما تستنشق. البطاقة ترشدك؛ وإن كان في صدرك ألم أو صعب عليك التنفس كما لم يحدث من قبل فاتصل بالإسعاف.',
  ],
};

export const DECLINED: WordLists = {
  fr: ['D’accord, pas besoin d’exercice. Je vous écoute.', 'Très bien, on laisse cela. De quoi voulez-vous parler ?'],
  en: ['All right, no exercise needed. I am listening.', 'Fine, we leave that. What would you like to talk about?'],
  ar: ['حسنًا، لا حاجة إلى تمرين. أنا أسمعك.', 'طيب، نترك ذلك. عم تود أن تتحدث؟'],
};

export const OFFER_QUESTIONNAIRE: WordLists = {
  fr: [
    'Un court questionnaire ({title}) peut aider à voir où vous en êtes. Le résultat est une indication, pas un verdict. Voulez-vous le remplir ?',
  ],
  en: [
    'A short questionnaire ({title}) can help to see where you stand. The result is an indication, not a verdict. Would you like to fill it in?',
  ],
  ar: ['استبيان قصير ({title}) قد يساعد على رؤية وضعك. النتيجة مؤشر وليست حكمًا. هل تود ملأه؟'],
};

export const HERE_QUESTIONNAIRE: WordLists = {
  fr: ['Le voici. Prenez votre temps ; vous pourrez en parler avec un professionnel.'],
  en: ['Here it is. Take your time; you can talk about it with a professional.'],
  ar: ['ها هو. خذ وقتك، ويمكنك أن تتحدث عنه مع مهني صحي.'],
};

export const OFFER_MOOD: WordLists = {
  fr: [
    'Noter votre humeur chaque jour aide à voir ce qui l’allège ou l’alourdit. La carte est ici si vous voulez commencer.',
  ],
  en: [
    'Noting your mood each day helps to see what lightens it or weighs it down. The card is here if you want to begin.',
  ],
  ar: ['تسجيل مزاجك كل يوم يساعد على رؤية ما يخففه أو يثقله. البطاقة هنا إن أردت البدء.'],
};

export const PROFESSIONAL: WordLists = {
  fr: [
    'Quand cela dure, en parler à un professionnel fait une vraie différence. Un psychologue ou votre médecin peut vous recevoir ; voici des horaires. Et une personne de confiance peut vous accompagner.',
    'Vous portez cela depuis un moment. Je suis une machine et mes exercices ont leurs limites : un médecin ou un psychologue saura mieux vous aider. Voulez-vous regarder un rendez-vous ?',
  ],
  en: [
    'When it lasts, talking with a professional makes a real difference. A psychologist or your doctor can see you; here are some times. And a person you trust can go with you.',
    'You have carried this for a while. I am a machine and my exercises have limits: a doctor or a psychologist can help you better. Would you like to look at an appointment?',
  ],
  ar: [
    'حين يطول الأمر، يصنع الحديث مع مهني فرقًا حقيقيًا. يمكن لأخصائي نفسي أو لطبيبك أن يستقبلك، وهذه بعض المواعيد. ويمكن لشخص تثق به أن يرافقك.',
    'أنت تحمل هذا منذ مدة. أنا آلة ولتماريني حدود: الطبيب أو الأخصائي النفسي أقدر على مساعدتك. هل تود أن تنظر في موعد؟',
  ],
};

export const OTHER_DOOR: WordLists = {
  fr: [
    'Il existe ici une porte « bien-être » faite pour parler de ce qu’on ressent, avec des exercices. On peut aussi en parler ici. Préférez-vous parler de ce que vous ressentez, ou d’un symptôme ?',
  ],
  en: [
    'There is a “wellbeing” door here, made for talking about how one feels, with exercises. We can also talk here. Would you rather talk about how you feel, or about a symptom?',
  ],
  ar: [
    'يوجد هنا باب «العافية النفسية» للحديث عما نشعر به، مع تمارين. ويمكن أن نتحدث هنا أيضًا. هل تفضل الحديث عما تشعر به أم عن عرض صحي؟',
  ],
};

export const WHICH_EXERCISE: WordLists = {
  fr: ['Volontiers. Qu’est-ce qui vous ferait du bien maintenant ?', 'Choisissez celui qui vous parle.'],
  en: ['Gladly. What would do you good now?', 'Choose the one that speaks to you.'],
  ar: ['بكل سرور. ما الذي يريحك الآن؟', 'اختر ما يناسبك.'],
};

export const AFTER_EXERCISE: WordLists = {
  fr: ['Merci de me le dire. Qu’avez-vous remarqué, même de petit ?'],
  en: ['Thank you for telling me. What did you notice, however small?'],
  ar: ['شكرًا لأنك أخبرتني. ماذا لاحظت ولو كان شيئًا صغيرًا؟'],
};

export const SAFETY_PLAN: WordLists = {
  fr: ['Le plan de sécurité se prépare quand on est au calme : ce qui alerte, ce qui apaise, qui appeler. Il est ici.'],
  en: ['A safety plan is prepared when one is calm: what warns you, what soothes, whom to call. It is here.'],
  ar: ['خطة الأمان تُعد في وقت الهدوء: ما ينذر، وما يهدئ، وبمن تتصل. هي هنا.'],
};

export const GOOD: WordLists = {
  fr: ['Cela fait plaisir à lire. Qu’est-ce qui a aidé ?', 'Tant mieux. Qu’aimeriez-vous garder de ce moment ?'],
  en: ['That is good to read. What helped?', 'I am glad. What would you like to keep of this moment?'],
  ar: ['يسرني أن أقرأ هذا. ما الذي ساعدك؟', 'هذا جيد. ماذا تود أن تحتفظ به من هذه اللحظة؟'],
};

export const QUESTIONNAIRE_TITLES: Record<'phq-9' | 'gad-7' | 'who-5', Words> = {
  'phq-9': { fr: 'Humeur (PHQ-9)', en: 'Mood (PHQ-9)', ar: 'المزاج (PHQ-9)' },
  'gad-7': { fr: 'Anxiété (GAD-7)', en: 'Anxiety (GAD-7)', ar: 'القلق (GAD-7)' },
  'who-5': { fr: 'Bien-être (OMS-5)', en: 'Wellbeing (WHO-5)', ar: 'العافية (WHO-5)' },
};

/** Said well: "I feel better", "fine". */
export const GOOD_PHRASES: readonly string[] = [
  'ca va mieux|je vais mieux|je me sens mieux|ca va bien|je vais bien|ca m a aide|ca m a fait du bien|plus calme|apaise|content|contente|heureux|heureuse',
  'feel better|feeling better|i m fine|im fine|i am fine|i m good|im good|i am good|doing well|it helped|that helped|calmer|happy|glad|much better',
  'احسن|افضل الان|اشعر بتحسن|انا بخير|ساعدني|هادي الان|سعيد|سعيده|فرحان|لاباس عليا|مزيان دابا|وليت احسن',
  'mzyan daba|wlit mzyan|labas 3liya|hsen daba|ferhan|ferhana|3awnni',
];
