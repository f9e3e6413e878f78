/** Feelings as people write them, and careful words that give them back. One row for each feeling; the guide listens before it offers. */
import type { ExerciseKind } from '../../content/content.ts';
import type { WordLists } from '../../words.ts';

export interface FeelingRow {
  id: string;
  /** Phrases in plain words, all languages. */
  phrases: readonly string[];
  /** Gives the feeling back. */
  reflect: WordLists;
  /** One open question. */
  question: WordLists;
  /** What fits, the best first. */
  exercises: readonly ExerciseKind[];
  questionnaire: 'phq-9' | 'gad-7' | 'who-5';
}

export const FEELINGS: readonly FeelingRow[] = [
  {
    id: 'panic',
    phrases: [
      'crise de panique|crise d angoisse|attaque de panique|je panique|coeur qui s emballe|je perds le controle',
      'panic attack|panicking|i panic|having a panic|losing control|heart racing',
      'نوبه هلع|هلع|نوبه ذعر|نوبه قلق|اصبت بالهلع|كنتفزع|جاتني الخلعه|الخلعه|تخلعت',
      'panique|jatni lkhel3a|lkhel3a|tkhle3t|crise dangoisse',
    ],
    reflect: {
      fr: [
        'Une vague de panique est très éprouvante, et elle finit par redescendre.',
        'Votre corps sonne l’alarme très fort ; c’est effrayant à vivre.',
      ],
      en: [
        'A wave of panic is very hard to go through, and it does come down again.',
        'Your body is sounding a very loud alarm; that is frightening to live through.',
      ],
      ar: ['موجة الهلع مرهقة جدًا، وهي تهدأ في النهاية.', 'جسمك يطلق إنذارًا قويًا جدًا، وهذا مخيف.'],
    },
    question: {
      fr: ['Êtes-vous en train de la vivre maintenant ?', 'Qu’est-ce qui l’a déclenchée, d’après vous ?'],
      en: ['Are you going through it right now?', 'What set it off, do you think?'],
      ar: ['هل تعيشها الآن؟', 'ما الذي أثارها في رأيك؟'],
    },
    exercises: ['breathing', 'grounding'],
    questionnaire: 'gad-7',
  },
  {
    id: 'anxiety',
    phrases: [
      'anxieux|anxieuse|anxiete|angoisse|angoissee|angoisses|stresse|stressee|stress|stressant|nerveux|nerveuse|tendu|tendue|peur|boule au ventre|j apprehende|debordee|deborde|sous pression|pression',
      'anxious|anxiety|stressed|stress|stressful|nervous|tense|afraid|scared|on edge|overwhelmed|fear|under pressure',
      'قلق|قلقه|القلق|توتر|متوتر|متوتره|التوتر|خوف|خايف|خايفه|خائف|خائفه|ضغط|مستريسي|مستريسيه|مقلق|مقلقه|مرعوب|الستريس',
      'm9ele9|m9al9|m9ele9a|mstressi|mstresi|mstressia|stress|khayf|khayfa|khouf|lkhouf|m3sseb',
    ],
    reflect: {
      fr: [
        'Vous semblez très tendu intérieurement ; ce n’est pas facile à porter.',
        'Cette inquiétude prend beaucoup de place en ce moment.',
        'Je comprends que cela vous serre.',
      ],
      en: [
        'It sounds as if there is a lot of tension inside; that is not easy to carry.',
        'This anxiety takes up a lot of room at the moment.',
        'I understand that this grips you.',
      ],
      ar: [
        'يبدو أن في داخلك توترًا كبيرًا، وليس حمله سهلًا.',
        'هذا القلق يأخذ مكانًا كبيرًا في هذه الفترة.',
        'أفهم أن هذا يضغط عليك.',
      ],
    },
    question: {
      fr: ['Qu’est-ce qui vous inquiète le plus en ce moment ?', 'À quels moments est-ce le plus fort ?'],
      en: ['What worries you most at the moment?', 'When is it strongest?'],
      ar: ['ما أكثر ما يقلقك في هذه الفترة؟', 'متى يكون هذا أشد؟'],
    },
    exercises: ['breathing', 'grounding', 'worry_time'],
    questionnaire: 'gad-7',
  },
  {
    id: 'worry',
    phrases: [
      'je rumine|ruminations|je pense trop|trop de pensees|pensees qui tournent|tourne dans ma tete|tourne en boucle|je n arrive pas a arreter de penser|arrete pas de penser|soucis|je m inquiete|m inquiete|culpabilite|coupable|je m en veux',
      'overthinking|overthink|ruminating|racing thoughts|can t stop thinking|cant stop thinking|thoughts keep|my mind won t stop|worry|worrying|worried|worries|guilty|guilt|blame myself',
      'افكر كثيرا|التفكير الزائد|افكار تدور|لا اتوقف عن التفكير|وساوس|هموم|مهموم|اشعر بالذنب|الوسواس|كنفكر بزاف|كنخمم|كنخمم بزاف|راسي عامر|تخمام',
      'kankhmem|kankhemem|kanfker bzaf|kanfkar bzaf|tkhmam|rasi 3amer|weswas|lwaswas',
    ],
    reflect: {
      fr: [
        'Vos pensées tournent sans vous laisser de repos.',
        'On dirait que votre tête ne s’arrête pas, et c’est épuisant.',
      ],
      en: [
        'Your thoughts go round without giving you rest.',
        'It sounds as if your head does not stop, and that is exhausting.',
      ],
      ar: ['أفكارك تدور دون أن تترك لك راحة.', 'يبدو أن رأسك لا يتوقف، وهذا مرهق.'],
    },
    question: {
      fr: ['Quelle pensée revient le plus souvent ?', 'Est-ce plutôt le soir, ou toute la journée ?'],
      en: ['Which thought comes back most often?', 'Is it rather in the evening, or all day long?'],
      ar: ['ما الفكرة التي تعود أكثر؟', 'هل يكون ذلك مساءً أم طوال اليوم؟'],
    },
    exercises: ['worry_time', 'thought_record', 'grounding'],
    questionnaire: 'gad-7',
  },
  {
    id: 'sleep',
    phrases: [
      'dors mal|dormir|dors pas|dors plus|sommeil|insomnie|insomnies|reveille la nuit|reveils nocturnes|cauchemars|endormir|nuit blanche|nuits blanches',
      'sleep|sleeping|insomnia|awake at night|wake up at night|nightmares|can t fall asleep|slept',
      'نوم|النوم|انام|نومي|ارق|الارق|كوابيس|استيقظ ليلا|النعاس|ننعس|كننعس|نعاسي|منعستش|ما كنعسش',
      'n3as|n3ass|nn3es|kann3es|man3estch|makan3essch|sommeil|lar9',
    ],
    reflect: {
      fr: [
        'Mal dormir use vite, et tout paraît plus lourd ensuite.',
        'Des nuits difficiles rendent les journées plus dures.',
      ],
      en: [
        'Sleeping badly wears one down quickly, and everything then feels heavier.',
        'Hard nights make for harder days.',
      ],
      ar: ['قلة النوم تُنهك بسرعة، وبعدها يبدو كل شيء أثقل.', 'الليالي الصعبة تجعل الأيام أصعب.'],
    },
    question: {
      fr: ['Est-ce plutôt pour vous endormir, ou des réveils dans la nuit ?', 'Depuis quand dormez-vous ainsi ?'],
      en: ['Is it rather falling asleep, or waking in the night?', 'Since when have you slept like this?'],
      ar: ['هل المشكلة في الدخول في النوم أم في الاستيقاظ ليلًا؟', 'منذ متى تنام هكذا؟'],
    },
    exercises: ['sleep', 'worry_time', 'breathing'],
    questionnaire: 'who-5',
  },
  {
    id: 'low',
    phrases: [
      'triste|tristesse|deprime|deprimee|depression|deprime|cafard|vide|je pleure|pleure|plus envie|pas le moral|moral a zero|demoralise|demoralisee|decourage|decouragee|pas bien|ca va pas|ca ne va pas|je vais mal|mal etre|sans energie|plus de motivation|pas de motivation|la flemme|inutile|nul',
      'sad|sadness|depressed|depression|down|low|empty|crying|i cry|unmotivated|no motivation|no energy|hopeless|miserable|unhappy|not okay|not ok|not well|feel bad|feeling bad|worthless|useless|numb|discouraged',
      'حزين|حزينه|الحزن|حزن|مكتئب|مكتيب|مكتيبه|اكتياب|الاكتياب|فراغ|ابكي|محبط|محبطه|لست بخير|بلا طاقه|بلا رغبه|مهموم|مهمومه|ماشي مزيان|كنبكي|مقهور|ما عندي خاطر|ضايق|ضايقه|عيان نفسيا|الغمه',
      'kanbki|7zin|hzin|hzina|7zina|machi mzyan|dayk|daye9|mdepress|mdeprimi|depression|ma3ndi khater|ma3andi khatar|m9hour|3yan nafsiyan|lghomma',
    ],
    reflect: {
      fr: [
        'Vous traversez un moment sombre, et cela pèse sur tout.',
        'Cette tristesse est lourde ; merci de la déposer ici.',
        'Quand l’élan manque, même les petites choses coûtent.',
      ],
      en: [
        'You are going through a dark moment, and it weighs on everything.',
        'This sadness is heavy; thank you for putting it down here.',
        'When the drive is gone, even small things cost a lot.',
      ],
      ar: [
        'أنت تمر بفترة قاتمة، وهذا يثقل على كل شيء.',
        'هذا الحزن ثقيل، وشكرًا لأنك وضعته هنا.',
        'حين تغيب الرغبة تصبح حتى الأشياء الصغيرة شاقة.',
      ],
    },
    question: {
      fr: ['Depuis quand vous sentez-vous ainsi ?', 'Qu’est-ce qui vous manque le plus en ce moment ?'],
      en: ['Since when have you felt like this?', 'What do you miss most at the moment?'],
      ar: ['منذ متى تشعر هكذا؟', 'ما أكثر ما ينقصك في هذه الفترة؟'],
    },
    exercises: ['activation', 'thought_record', 'breathing'],
    questionnaire: 'phq-9',
  },
  {
    id: 'alone',
    phrases: [
      'seul|seule|solitude|isole|isolee|personne ne me comprend|personne me comprend|pas d amis|abandonne|abandonnee',
      'alone|lonely|loneliness|isolated|nobody understands|no one understands|no friends|abandoned|left out',
      'وحيد|وحيده|الوحده|وحدي|لا احد يفهمني|بلا اصدقاء|مهجور|بوحدي|حتي واحد ما كيفهمني|معزول|معزوله',
      'bo7di|bouhdi|b7di|bohdi|7ta wahed makayfhemni|ma3ndi shab',
    ],
    reflect: {
      fr: ['Se sentir seul avec tout cela fait mal.', 'La solitude peut rendre chaque journée plus longue.'],
      en: ['Feeling alone with all this hurts.', 'Loneliness can make every day longer.'],
      ar: ['أن تشعر بالوحدة مع كل هذا أمر مؤلم.', 'الوحدة قد تجعل كل يوم أطول.'],
    },
    question: {
      fr: [
        'Y a-t-il quelqu’un, même un peu loin, avec qui vous pourriez parler cette semaine ?',
        'Quand vous êtes-vous senti moins seul pour la dernière fois ?',
      ],
      en: [
        'Is there somebody, even a little far away, you could talk with this week?',
        'When did you last feel less alone?',
      ],
      ar: ['هل هناك شخص، ولو بعيد قليلًا، يمكنك أن تتحدث معه هذا الأسبوع؟', 'متى شعرت آخر مرة بوحدة أقل؟'],
    },
    exercises: ['activation', 'grounding'],
    questionnaire: 'who-5',
  },
  {
    id: 'anger',
    phrases: [
      'en colere|colere|enerve|enervee|rage|furieux|furieuse|agace|a cran',
      'angry|anger|furious|irritated|mad at|rage|frustrated',
      'غاضب|غاضبه|غضب|الغضب|عصبي|عصبيه|منرفز|معصب|معصبه|كنتعصب',
      'm3sseb|me3sseb|m3asseb|kant3sseb|fa9sa|mn9ouz',
    ],
    reflect: {
      fr: ['La colère que vous décrivez a sûrement une raison d’être là.', 'C’est beaucoup de tension à contenir.'],
      en: ['The anger you describe surely has a reason to be there.', 'That is a lot of tension to hold.'],
      ar: ['للغضب الذي تصفه سبب بالتأكيد.', 'هذا توتر كبير عليك أن تكتمه.'],
    },
    question: {
      fr: ['Que s’est-il passé ?', 'Qu’auriez-vous aimé que les autres comprennent ?'],
      en: ['What happened?', 'What would you have liked others to understand?'],
      ar: ['ماذا حدث؟', 'ماذا كنت تود أن يفهمه الآخرون؟'],
    },
    exercises: ['breathing', 'thought_record'],
    questionnaire: 'who-5',
  },
  {
    id: 'grief',
    phrases: [
      'deuil|perdu mon pere|perdu ma mere|perdu mon|perdu ma|est mort|est morte|est decede|est decedee|rupture|divorce|il m a quitte|elle m a quitte|separation',
      'grief|grieving|passed away|died|lost my|broke up|breakup|divorce|separation|left me',
      'توفي|توفيت|فقدت ابي|فقدت امي|فقدت|رحيل|طلاق|انفصال|فراق|تركني|تركتني|مات|ماتت|طلقت|خلاني|خلاتني',
      'mat|matet|toufiya|tla9|tla9na|khellani|khellatni|frak',
    ],
    reflect: {
      fr: [
        'Une telle perte bouleverse, et il n’y a pas de bonne façon de la vivre.',
        'Je suis désolé de ce que vous traversez.',
      ],
      en: [
        'Such a loss turns everything over, and there is no right way of living it.',
        'I am sorry for what you are going through.',
      ],
      ar: ['مثل هذا الفقد يقلب كل شيء، ولا توجد طريقة صحيحة لعيشه.', 'يؤسفني ما تمر به.'],
    },
    question: {
      fr: ['Voulez-vous m’en parler un peu ?', 'Qui vous entoure en ce moment ?'],
      en: ['Would you like to tell me a little about it?', 'Who is around you at the moment?'],
      ar: ['هل تود أن تحدثني قليلًا عن ذلك؟', 'من حولك في هذه الفترة؟'],
    },
    exercises: ['grounding', 'breathing', 'activation'],
    questionnaire: 'who-5',
  },
  {
    id: 'tired',
    phrases: [
      'epuise|epuisee|burn out|burnout|a bout|fatigue de tout|fatiguee de tout|au bout du rouleau|j en peux plus|je n en peux plus|lessive|surmene|surmenee',
      'exhausted|burnt out|burned out|burnout|worn out|drained|can t cope|cant cope|too much',
      'منهك|منهكه|مرهق|مرهقه|احتراق|تعبت|عييت|عيان|عيانه|لم اعد احتمل|طلع ليا كلشي',
      '3yit|3eyit|3yan|3yana|tla3 liya kolchi|mab9itch 9ader',
    ],
    reflect: {
      fr: [
        'Vous avez beaucoup tiré sur vos forces, et il n’en reste presque plus.',
        'Cet épuisement mérite d’être écouté.',
      ],
      en: [
        'You have drawn a lot on your strength, and hardly any is left.',
        'This exhaustion deserves to be listened to.',
      ],
      ar: ['استنزفت قواك كثيرًا ولم يبق منها إلا القليل.', 'هذا الإنهاك يستحق أن يُسمع.'],
    },
    question: {
      fr: ['Qu’est-ce qui vous prend le plus d’énergie ?', 'Quand avez-vous pu souffler pour la dernière fois ?'],
      en: ['What takes most of your energy?', 'When were you last able to catch your breath?'],
      ar: ['ما الذي يأخذ معظم طاقتك؟', 'متى استطعت أن ترتاح آخر مرة؟'],
    },
    exercises: ['breathing', 'activation', 'sleep'],
    questionnaire: 'who-5',
  },
];
