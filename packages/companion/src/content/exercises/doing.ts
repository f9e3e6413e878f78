import type { ExerciseRow } from '../content.ts';

/** Taking up small things again, loosening the body, getting ready for the night. Not reviewed by a clinician yet. */
export const DOING: readonly ExerciseRow[] = [
  {
    id: 'small-step',
    kind: 'activation',
    title: { fr: 'Une petite chose à faire', en: 'One small thing to do', ar: 'خطوة صغيرة واحدة' },
    about: {
      fr: 'Quand le moral est bas, l’envie revient souvent après l’action, et non avant. On choisit une chose très petite, avec un moment précis.',
      en: 'When mood is low, the wish to do things often comes after doing, not before. You choose one very small thing, with a definite time.',
      ar: 'حين ينخفض المزاج، تأتي الرغبة غالبا بعد الفعل لا قبله. نختار شيئا صغيرا جدا في وقت محدد.',
    },
    minutes: 5,
    names: {
      fr: [
        'petite chose à faire',
        'activation comportementale',
        'plus envie de rien',
        'pas de motivation',
        'démotivé',
        'démotivée',
        'je n’arrive plus à rien faire',
        'me remettre en mouvement',
        'ma fiya ma ydir walo',
      ],
      en: [
        'small step',
        'behavioural activation',
        'behavioral activation',
        'no motivation',
        'cannot get started',
        'do not feel like doing anything',
        'get moving',
      ],
      ar: [
        'خطوة صغيرة',
        'تنشيط سلوكي',
        'لا رغبة لي في شيء',
        'بلا حافز',
        'فقدت الحماس',
        'ما عندي كانة',
        'ما فيا ما يدير والو',
      ],
    },
    steps: [
      {
        text: {
          fr: 'Choisissez une seule chose, faisable en cinq à quinze minutes, qui soit agréable, utile ou qui vous rapproche de quelqu’un : marcher jusqu’au coin de la rue, arroser une plante, appeler un proche.',
          en: 'Choose a single thing that takes five to fifteen minutes and is pleasant, useful or brings you nearer to somebody: walk to the corner, water a plant, call a relative.',
          ar: 'اختر شيئا واحدا يستغرق من خمس إلى خمس عشرة دقيقة، يكون ممتعا أو نافعا أو يقربك من أحد: المشي إلى آخر الشارع، سقي نبتة، الاتصال بقريب.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Est-ce assez petit pour un mauvais jour ? Sinon, coupez-le en deux.',
          en: 'Is it small enough for a bad day? If not, cut it in half.',
          ar: 'هل هو صغير بما يكفي ليوم سيئ؟ إن لم يكن فاقسمه إلى نصفين.',
        },
      },
      {
        text: {
          fr: 'Quand exactement ? Le jour, l’heure, ou après quoi : « après le café ».',
          en: 'When exactly? The day, the hour, or after what: “after coffee”.',
          ar: 'متى بالضبط؟ اليوم والساعة، أو بعد ماذا: «بعد القهوة».',
        },
        write: true,
      },
      {
        text: {
          fr: 'Où, et avec qui ? Quelqu’un peut-il le faire avec vous ou demander comment cela s’est passé ?',
          en: 'Where, and with whom? Can somebody do it with you, or ask how it went?',
          ar: 'أين، ومع من؟ هل يمكن لأحد أن يفعله معك أو أن يسألك كيف كان؟',
        },
        write: true,
      },
      {
        text: {
          fr: 'Qu’est-ce qui pourrait vous en empêcher, et que ferez-vous alors ?',
          en: 'What might get in the way, and what will you do then?',
          ar: 'ما الذي قد يمنعك، وماذا ستفعل حينها؟',
        },
        write: true,
      },
    ],
    closing: {
      fr: 'C’est prévu. Après l’avoir fait, remarquez votre humeur. Et si cela ne se fait pas, c’est un renseignement, pas une faute : choisissez plus petit.',
      en: 'It is planned. When you have done it, notice your mood. And if it does not happen, that is something learned, not a fault: choose something smaller.',
      ar: 'تم التخطيط. بعد أن تفعله لاحظ مزاجك. وإن لم يتم فهذه معلومة لا ذنب: اختر شيئا أصغر.',
    },
    caution: {
      fr: 'Si même les petits gestes sont impossibles depuis deux semaines, parlez-en à un médecin ou à un psychologue.',
      en: 'If even small things have been impossible for two weeks, talk to a doctor or a psychologist.',
      ar: 'إن كانت حتى الأشياء الصغيرة مستحيلة منذ أسبوعين فتحدث إلى طبيب أو أخصائي نفسي.',
    },
    sources: [
      'NICE, NG222, Depression in adults: treatment and management, 2022',
      'WHO, Problem Management Plus (PM+), 2016',
    ],
  },
  {
    id: 'muscle-relaxation',
    kind: 'grounding',
    title: { fr: 'Relâcher les muscles', en: 'Progressive muscle relaxation', ar: 'إرخاء العضلات' },
    about: {
      fr: 'Contracter doucement un groupe de muscles, puis relâcher. Le corps apprend à sentir la différence ; utile contre les tensions et avant de dormir.',
      en: 'Gently tense one group of muscles, then let go. The body learns to feel the difference; useful for tension and before sleep.',
      ar: 'شد مجموعة من العضلات بلطف ثم أرخها. يتعلم الجسم الإحساس بالفرق؛ يفيد في التوتر وقبل النوم.',
    },
    minutes: 4,
    names: {
      fr: [
        'relaxation',
        'relaxation musculaire',
        'relâcher les muscles',
        'jacobson',
        'détente musculaire',
        'corps tendu',
        'me détendre',
        'tensions dans le corps',
      ],
      en: [
        'relaxation',
        'muscle relaxation',
        'progressive muscle relaxation',
        'pmr',
        'relax my body',
        'tense body',
        'body tension',
      ],
      ar: ['استرخاء', 'الاسترخاء', 'إرخاء العضلات', 'استرخاء العضلات', 'جسمي مشدود', 'نرخي راسي', 'شد في الجسم'],
    },
    steps: [
      {
        text: {
          fr: 'Installez-vous assis ou allongé. Laissez votre souffle aller tranquillement.',
          en: 'Sit or lie comfortably. Let your breath go quietly.',
          ar: 'اجلس أو استلق براحة. دع أنفاسك تمضي بهدوء.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Serrez les poings, sans forcer.',
          en: 'Clench your fists, without straining.',
          ar: 'اقبض يديك دون إجهاد.',
        },
        seconds: 5,
      },
      {
        text: {
          fr: 'Relâchez. Sentez les mains devenir lourdes.',
          en: 'Let go. Feel your hands grow heavy.',
          ar: 'أرخ. اشعر بثقل يديك.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Pliez les bras et contractez-les.',
          en: 'Bend your arms and tense them.',
          ar: 'اثن ذراعيك وشدهما.',
        },
        seconds: 5,
      },
      {
        text: { fr: 'Relâchez. Les bras retombent.', en: 'Let go. Your arms sink down.', ar: 'أرخ. دع ذراعيك تنزلان.' },
        seconds: 20,
      },
      {
        text: {
          fr: 'Montez les épaules vers les oreilles.',
          en: 'Lift your shoulders towards your ears.',
          ar: 'ارفع كتفيك نحو أذنيك.',
        },
        seconds: 5,
      },
      {
        text: {
          fr: 'Relâchez. Laissez descendre les épaules.',
          en: 'Let go. Let the shoulders come down.',
          ar: 'أرخ. دع كتفيك ينزلان.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Plissez le front et serrez les yeux.',
          en: 'Wrinkle your forehead and squeeze your eyes.',
          ar: 'قطب جبينك وأغمض عينيك بقوة خفيفة.',
        },
        seconds: 5,
      },
      {
        text: {
          fr: 'Relâchez. Le front devient lisse, la mâchoire se desserre.',
          en: 'Let go. The forehead smooths, the jaw loosens.',
          ar: 'أرخ. ينبسط الجبين ويرتخي الفك.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Rentrez légèrement le ventre.',
          en: 'Draw in your belly slightly.',
          ar: 'شد بطنك قليلا إلى الداخل.',
        },
        seconds: 5,
      },
      {
        text: {
          fr: 'Relâchez. Le ventre redevient souple.',
          en: 'Let go. The belly softens again.',
          ar: 'أرخ. يعود البطن لينا.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Tendez les jambes et contractez les cuisses.',
          en: 'Stretch your legs and tense the thighs.',
          ar: 'مد ساقيك وشد فخذيك.',
        },
        seconds: 5,
      },
      {
        text: {
          fr: 'Relâchez. Les jambes reposent, lourdes.',
          en: 'Let go. Your legs rest, heavy.',
          ar: 'أرخ. ساقاك تستريحان بثقل.',
        },
        seconds: 20,
      },
      {
        text: {
          fr: 'Passez tout le corps en revue. Là où cela serre encore, laissez aller à l’expiration.',
          en: 'Go through the whole body. Where it is still tight, let go as you breathe out.',
          ar: 'تفقد جسمك كله. حيث ما زال الشد، أرخ مع الزفير.',
        },
        seconds: 40,
      },
    ],
    closing: {
      fr: 'Bougez les doigts et les orteils, étirez-vous, puis levez-vous lentement. En répétant chaque jour, l’effet vient plus vite.',
      en: 'Move fingers and toes, stretch, then get up slowly. Repeated daily, it works faster.',
      ar: 'حرك أصابع يديك وقدميك، تمدد، ثم قم ببطء. مع التكرار كل يوم يأتي الأثر أسرع.',
    },
    caution: {
      fr: 'Jamais jusqu’à la douleur. Sautez une partie blessée, opérée ou douloureuse. En cas de grossesse, de maladie du cœur ou de crampes fréquentes, contractez à peine. Gardez les yeux ouverts si les fermer vous met mal à l’aise.',
      en: 'Never to the point of pain. Skip any part that is injured, operated on or sore. In pregnancy, with a heart condition or frequent cramps, tense only slightly. Keep your eyes open if closing them makes you uneasy.',
      ar: 'لا تصل أبدا إلى الألم. تجاوز أي موضع مصاب أو خضع لعملية أو يؤلمك. عند الحمل أو مرض القلب أو التشنجات المتكررة شد بخفة فقط. أبق عينيك مفتوحتين إن كان إغماضهما يزعجك.',
    },
    sources: [
      'Bernstein and Borkovec, Progressive Relaxation Training (Research Press), 1973',
      'NHS, Every Mind Matters, 2019',
    ],
  },
  {
    id: 'sleep-wind-down',
    kind: 'sleep',
    title: { fr: 'Préparer la nuit', en: 'Wind down for sleep', ar: 'الاستعداد للنوم' },
    about: {
      fr: 'Une quinzaine de minutes pour passer doucement du jour à la nuit. Le but n’est pas de forcer le sommeil, mais de lui laisser la place.',
      en: 'Some fifteen minutes to pass gently from day to night. The aim is not to force sleep but to make room for it.',
      ar: 'نحو ربع ساعة للانتقال بهدوء من النهار إلى الليل. ليس الهدف إجبار النوم بل إفساح المكان له.',
    },
    minutes: 15,
    names: {
      fr: [
        'préparer la nuit',
        'exercice pour dormir',
        'm’endormir',
        'aide à l’endormissement',
        'rituel du soir',
        'exercice de sommeil',
        'routine du soir',
        'bach n3es',
      ],
      en: [
        'wind down',
        'sleep exercise',
        'fall asleep',
        'bedtime routine',
        'help me sleep',
        'get to sleep',
        'evening routine',
      ],
      ar: ['الاستعداد للنوم', 'تمرين للنوم', 'تمرين النوم', 'روتين المساء', 'يساعدني على النوم', 'باش ننعس'],
    },
    steps: [
      {
        text: {
          fr: 'Baissez les lumières et posez les écrans après cette page, si vous le pouvez hors de portée de main. Continuez quand c’est fait.',
          en: 'Dim the lights and put screens away after this page, out of reach if you can. Go on when it is done.',
          ar: 'خفف الأضواء وضع الشاشات جانبا بعد هذه الصفحة، بعيدا عن يدك إن أمكن. تابع حين تنتهي.',
        },
      },
      {
        text: {
          fr: 'Videz votre tête : notez ce qui reste à faire demain. C’est écrit, cela peut attendre le matin.',
          en: 'Empty your head: note what is left for tomorrow. It is written down, it can wait until morning.',
          ar: 'أفرغ رأسك: اكتب ما بقي للغد. صار مكتوبا، ويمكنه أن ينتظر الصباح.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Notez une chose, même petite, qui s’est passée convenablement aujourd’hui.',
          en: 'Note one thing, even a small one, that went well enough today.',
          ar: 'اكتب شيئا واحدا، ولو صغيرا، مر اليوم على ما يرام.',
        },
        write: true,
      },
      {
        text: {
          fr: 'Installez-vous. Respirez doucement et laissez l’expiration s’allonger, sans compter.',
          en: 'Settle down. Breathe gently and let the breath out grow longer, without counting.',
          ar: 'خذ مكانك. تنفس بلطف ودع الزفير يطول دون عد.',
        },
        seconds: 120,
      },
      {
        text: {
          fr: 'Parcourez votre corps des pieds à la tête : pieds, jambes, ventre, dos, bras, visage. À chaque endroit, laissez le lit vous porter.',
          en: 'Go through your body from feet to head: feet, legs, belly, back, arms, face. At each place let the bed carry you.',
          ar: 'مر على جسمك من القدمين إلى الرأس: القدمان، الساقان، البطن، الظهر، الذراعان، الوجه. في كل موضع دع السرير يحملك.',
        },
        seconds: 240,
      },
      {
        text: {
          fr: 'Imaginez un endroit calme que vous aimez : ce qu’on y voit, ce qu’on y entend. Quand l’esprit part, ramenez-le sans vous gronder.',
          en: 'Picture a calm place that you love: what you see there, what you hear. When the mind wanders, bring it back without scolding.',
          ar: 'تخيل مكانا هادئا تحبه: ما تراه فيه وما تسمعه. حين يشرد ذهنك أعده دون لوم.',
        },
        seconds: 180,
      },
    ],
    closing: {
      fr: 'Vous pouvez fermer cette page. Si le sommeil ne vient pas, levez-vous un moment, faites quelque chose de calme sous une lumière douce, et revenez quand vous avez sommeil.',
      en: 'You can close this page. If sleep does not come, get up for a while, do something quiet in soft light, and return when you are sleepy.',
      ar: 'يمكنك إغلاق هذه الصفحة. إن لم يأت النوم فقم قليلا وافعل شيئا هادئا في ضوء خافت، وعد حين تشعر بالنعاس.',
    },
    caution: {
      fr: 'Si vous dormez mal depuis plus d’un mois, si vous ronflez avec des pauses du souffle, ou si vous vous endormez au volant, parlez-en à un médecin.',
      en: 'If you have slept badly for more than a month, snore with pauses in breathing, or nod off at the wheel, talk to a doctor.',
      ar: 'إن كان نومك سيئا منذ أكثر من شهر، أو كنت تشخر مع توقف في التنفس، أو تغفو أثناء القيادة، فتحدث إلى طبيب.',
    },
    sources: ['European Sleep Research Society, European Insomnia Guideline, 2023', 'NHS, Every Mind Matters, 2019'],
  },
];
