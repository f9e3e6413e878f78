import type { ExerciseRow } from '../content.ts';

/** Writing exercises about thoughts and worries. Not reviewed by a clinician yet. */
export const THOUGHTS: readonly ExerciseRow[] = [
  {
    id: 'thought-record',
    kind: 'thought_record',
    title: { fr: 'Mettre une pensée à l’épreuve', en: 'Thought record', ar: 'فحص فكرة مؤلمة' },
    about: {
      fr: 'Prendre une pensée qui fait mal, l’écrire et la regarder de plusieurs côtés. Il ne s’agit pas de « penser positif », mais de trouver une phrase plus juste.',
      en: 'Take a thought that hurts, write it down and look at it from several sides. It is not about “positive thinking” but about finding a fairer sentence.',
      ar: 'خذ فكرة تؤلمك واكتبها وانظر إليها من عدة جوانب. ليس المقصود «التفكير الإيجابي» بل العثور على جملة أكثر إنصافا.',
    },
    minutes: 10,
    names: {
      fr: [
        'colonnes de beck',
        'pensée négative',
        'pensées négatives',
        'pensées automatiques',
        'fiche de pensées',
        'mettre une pensée à l’épreuve',
        'journal de pensées',
        'afkar salbiya',
      ],
      en: [
        'thought record',
        'negative thought',
        'negative thoughts',
        'automatic thoughts',
        'thought diary',
        'challenge a thought',
        'cbt exercise',
      ],
      ar: ['أفكار سلبية', 'فكرة سلبية', 'الأفكار السلبية', 'سجل الأفكار', 'فحص فكرة', 'أفكار تلقائية', 'أفكار خايبة'],
    },
    steps: [
      {
        text: {
          fr: 'La situation : que s’est-il passé, où, avec qui ? Seulement les faits, comme les verrait une caméra.',
          en: 'The situation: what happened, where, with whom? Only the facts, as a camera would see them.',
          ar: 'الموقف: ماذا حدث، أين، ومع من؟ الوقائع فقط، كما تراها آلة تصوير.',
        },
        write: true,
      },
      {
        text: {
          fr: 'La pensée : qu’est-ce qui vous est passé par la tête ? Notez la phrase la plus douloureuse.',
          en: 'The thought: what went through your mind? Write the sentence that hurts most.',
          ar: 'الفكرة: ماذا خطر ببالك؟ اكتب الجملة الأكثر إيلاما.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Ce que vous ressentez : tristesse, peur, colère, honte… et avec quelle force, de 0 à 100.',
          en: 'What you feel: sadness, fear, anger, shame … and how strongly, from 0 to 100.',
          ar: 'ما تشعر به: حزن، خوف، غضب، خجل… وبأي قوة، من 0 إلى 100.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Ce qui soutient cette pensée : quels faits, et non quelles impressions ?',
          en: 'What speaks for this thought: which facts, rather than impressions?',
          ar: 'ما يؤيد هذه الفكرة: أي وقائع، لا أي انطباعات؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Ce qui ne va pas dans son sens : qu’oublie-t-elle ? Que dirait quelqu’un qui vous aime ?',
          en: 'What speaks against it: what does it leave out? What would somebody who loves you say?',
          ar: 'ما يعارضها: ما الذي تغفله؟ ماذا كان سيقول شخص يحبك؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Une pensée plus juste et plus douce, que vous pouvez croire au moins un peu.',
          en: 'A fairer, kinder thought that you can believe at least a little.',
          ar: 'فكرة أكثر إنصافا ولطفا، يمكنك أن تصدقها ولو قليلا.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Et maintenant, avec quelle force ressentez-vous l’émotion du début, de 0 à 100 ? Même quelques points de moins comptent.',
          en: 'And now, how strong is the feeling you began with, from 0 to 100? Even a few points less count.',
          ar: 'والآن، ما قوة الشعور الذي بدأت به، من 0 إلى 100؟ حتى بضع نقاط أقل لها قيمة.',
        },
        write: true,
      },
    ],
    closing: {
      fr: 'Vous avez regardé en face une pensée difficile. Avec l’habitude, cela devient plus rapide. Vous pouvez en parler avec un psychologue.',
      en: 'You have looked a hard thought in the face. With practice it gets quicker. You can talk about it with a psychologist.',
      ar: 'لقد نظرت إلى فكرة صعبة وجها لوجه. مع التعود يصبح ذلك أسرع. يمكنك أن تتحدث عنها مع أخصائي نفسي.',
    },
    caution: {
      fr: 'Si la pensée est de mourir ou de vous faire du mal, laissez l’exercice : parlez maintenant à quelqu’un de confiance, à la ligne d’écoute ou au numéro d’urgence.',
      en: 'If the thought is of dying or of hurting yourself, leave the exercise: talk now to somebody you trust, to the listening line or to the emergency number.',
      ar: 'إن كانت الفكرة هي الموت أو إيذاء نفسك فاترك التمرين: تحدث الآن إلى شخص تثق به أو إلى خط الاستماع أو رقم الطوارئ.',
    },
    sources: ['Greenberger and Padesky, Mind Over Mood, 2nd edition (Guilford Press), 2015'],
  },
  {
    id: 'worry-time',
    kind: 'worry_time',
    title: { fr: 'Un moment pour les soucis', en: 'Worry time', ar: 'وقت للهموم' },
    about: {
      fr: 'Plutôt que de lutter contre les soucis toute la journée, leur donner un rendez-vous : une quinzaine de minutes, à heure fixe, loin du coucher.',
      en: 'Instead of fighting worries all day, give them an appointment: some fifteen minutes, at a fixed time, well before bed.',
      ar: 'بدلا من مصارعة الهموم طوال اليوم، أعطها موعدا: نحو ربع ساعة في وقت ثابت، بعيدا عن وقت النوم.',
    },
    minutes: 15,
    names: {
      fr: [
        'moment pour les soucis',
        'temps des soucis',
        'trop de soucis',
        'je m’inquiète pour tout',
        'remettre mes soucis',
        'lhem bzaf',
      ],
      en: ['worry time', 'too many worries', 'worry about everything', 'postpone worries'],
      ar: ['وقت الهموم', 'وقت للهموم', 'هموم كثيرة', 'الهموم', 'أقلق من كل شيء', 'الهم بزاف', 'تأجيل الهموم'],
    },
    steps: [
      {
        text: {
          fr: 'Choisissez votre moment et votre lieu de chaque jour, par exemple 18 h à la table de la cuisine. Écrivez-les.',
          en: 'Choose your daily moment and place, for example 6 p.m. at the kitchen table. Write them down.',
          ar: 'اختر وقتك ومكانك كل يوم، مثلا السادسة مساء على طاولة المطبخ. اكتبهما.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Pendant la journée, quand un souci vient, notez-le en quelques mots et dites-lui : « plus tard ». Quels soucis attendent déjà ?',
          en: 'During the day, when a worry comes, note it in a few words and tell it “later”. Which worries are waiting already?',
          ar: 'خلال اليوم، حين يأتي هم، اكتبه في كلمات قليلة وقل له: «لاحقا». أي هموم تنتظر منذ الآن؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Revenez à ce qui est devant vous : sentez vos pieds, regardez un objet, reprenez un geste simple.',
          en: 'Come back to what is in front of you: feel your feet, look at an object, take up a simple task.',
          ar: 'عد إلى ما هو أمامك: اشعر بقدميك، انظر إلى شيء قريب، وارجع إلى عمل بسيط.',
        },
        seconds: 30,
      },
      {
        text: {
          fr: 'L’heure venue, relisez la liste. Barrez ce qui n’inquiète plus. Pour le reste : puis-je y faire quelque chose ?',
          en: 'When the time comes, read the list. Strike out what no longer worries you. For the rest: is there something I can do?',
          ar: 'حين يحين الوقت، اقرأ القائمة. اشطب ما لم يعد يقلقك. وللباقي: هل يمكنني فعل شيء؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Si oui, écrivez le plus petit premier pas et le jour. Si non, écrivez : « je ne peux rien y faire aujourd’hui », et laissez le souci sur le papier.',
          en: 'If so, write the smallest first step and the day. If not, write “there is nothing I can do about it today”, and leave the worry on the paper.',
          ar: 'إن كان نعم فاكتب أصغر خطوة أولى واليوم. وإن كان لا فاكتب: «لا أستطيع فعل شيء اليوم»، واترك الهم على الورق.',
        },
        write: true,
      },
    ],
    closing: {
      fr: 'Le moment est fini : levez-vous et passez à autre chose d’agréable ou d’utile. Les soucis qui reviennent ont leur place demain.',
      en: 'The time is over: get up and turn to something pleasant or useful. Worries that return have their place tomorrow.',
      ar: 'انتهى الوقت: قم وانتقل إلى شيء ممتع أو نافع. الهموم التي تعود لها مكانها غدا.',
    },
    caution: {
      fr: 'Un danger réel ou un symptôme qui presse ne se remet pas à plus tard : demandez de l’aide tout de suite.',
      en: 'A real danger or a pressing symptom is not to be postponed: ask for help at once.',
      ar: 'الخطر الحقيقي أو العرض المستعجل لا يؤجل: اطلب المساعدة فورا.',
    },
    sources: [
      'Borkovec et al., Behaviour Research and Therapy, Stimulus control applications to the treatment of worry, 1983',
      'NHS, Every Mind Matters, 2019',
    ],
  },
  {
    id: 'kind-word',
    kind: 'thought_record',
    title: { fr: 'Une parole douce pour soi', en: 'A kind word to oneself', ar: 'كلمة لطيفة لنفسك' },
    about: {
      fr: 'Se parler comme on parlerait à un ami dans la peine. Utile quand on est dur avec soi-même ou que l’on se sent coupable.',
      en: 'Speak to yourself as you would to a friend in pain. Useful when you are hard on yourself or feel guilty.',
      ar: 'أن تكلم نفسك كما تكلم صديقا متألما. يفيد حين تقسو على نفسك أو تشعر بالذنب.',
    },
    minutes: 4,
    names: {
      fr: [
        'parole douce',
        'douceur envers moi',
        'autocompassion',
        'trop dur avec moi-même',
        'je me sens coupable',
        'culpabilité',
        'je suis nul',
        'je suis nulle',
        'hass b dnb',
      ],
      en: [
        'kind word',
        'self compassion',
        'be kind to myself',
        'too hard on myself',
        'feel guilty',
        'guilt',
        'feel worthless',
        'self esteem',
      ],
      ar: [
        'كلمة لطيفة',
        'لطف مع النفس',
        'الرحمة بالذات',
        'قاس على نفسي',
        'أشعر بالذنب',
        'تأنيب الضمير',
        'حاس بالذنب',
        'ثقة بالنفس',
      ],
    },
    steps: [
      {
        text: {
          fr: 'Posez une main sur le cœur ou sur l’autre main. Dites-vous : « c’est un moment difficile ».',
          en: 'Lay a hand on your heart or on the other hand. Say to yourself: “this is a hard moment”.',
          ar: 'ضع يدا على قلبك أو على يدك الأخرى. قل لنفسك: «هذه لحظة صعبة».',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Rappelez-vous que beaucoup de gens vivent des moments semblables. Se tromper et souffrir fait partie de la vie de chacun.',
          en: 'Remember that many people go through moments like this. Making mistakes and hurting are part of every life.',
          ar: 'تذكر أن كثيرا من الناس يمرون بمثل هذه اللحظات. الخطأ والألم جزء من حياة كل إنسان.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Imaginez qu’un ami vous raconte exactement cela. Que lui diriez-vous ?',
          en: 'Imagine that a friend tells you exactly this. What would you say to them?',
          ar: 'تخيل أن صديقا يحكي لك هذا تماما. ماذا كنت ستقول له؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Écrivez maintenant cette phrase pour vous-même, puis relisez-la lentement.',
          en: 'Now write that sentence for yourself, then read it again slowly.',
          ar: 'اكتب الآن هذه الجملة لنفسك، ثم أعد قراءتها ببطء.',
        },
        write: true,
      },
      {
        text: {
          fr: 'De quoi avez-vous besoin aujourd’hui, qui soit petit et possible : du repos, un repas, une voix ?',
          en: 'What do you need today that is small and possible: rest, a meal, a voice?',
          ar: 'ما الذي تحتاجه اليوم ويكون صغيرا وممكنا: راحة، وجبة، صوت إنسان؟',
        },
        write: true,
      },
    ],
    closing: {
      fr: 'Gardez cette phrase à portée de main. La bienveillance envers soi s’apprend, comme une langue.',
      en: 'Keep that sentence at hand. Kindness to oneself is learned, like a language.',
      ar: 'احتفظ بهذه الجملة قريبة منك. اللطف مع النفس يتعلم، مثل لغة.',
    },
    caution: {
      fr: 'Pour certaines personnes, la douceur réveille d’abord de la tristesse. Allez à votre rythme et arrêtez si c’est trop. Si une envie de mourir ou de vous faire du mal apparaît, demandez de l’aide maintenant.',
      en: 'For some people kindness first wakes sadness. Go at your own pace and stop if it is too much. If a wish to die or to hurt yourself appears, ask for help now.',
      ar: 'عند بعض الناس يوقظ اللطف حزنا في البداية. سر على مهلك وتوقف إن كان ذلك كثيرا. وإن جاءتك رغبة في الموت أو في إيذاء نفسك فاطلب المساعدة الآن.',
    },
    sources: ['WHO, Doing What Matters in Times of Stress: An Illustrated Guide, 2020'],
  },
];
