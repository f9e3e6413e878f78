import type { ExerciseRow } from '../content.ts';

const EYES_OPEN = {
  fr: 'Gardez les yeux ouverts, surtout si des souvenirs pénibles reviennent. Si l’exercice augmente la détresse, arrêtez, bougez, et rejoignez ou appelez quelqu’un de confiance.',
  en: 'Keep your eyes open, above all if painful memories come back. If the exercise makes the distress worse, stop, move about, and go to or call somebody you trust.',
  ar: 'أبق عينيك مفتوحتين، خصوصا إن عادت إليك ذكريات مؤلمة. إن زاد التمرين ضيقك فتوقف وتحرك، واذهب إلى شخص تثق به أو اتصل به.',
};

/** Coming back to the here and now through senses and body. Not reviewed by a clinician yet. */
export const GROUNDING: readonly ExerciseRow[] = [
  {
    id: 'grounding-5-4-3-2-1',
    kind: 'grounding',
    title: { fr: 'Ancrage 5-4-3-2-1', en: 'Grounding 5-4-3-2-1', ar: 'تمرين الحواس 5-4-3-2-1' },
    about: {
      fr: 'Revenir à l’instant présent par les cinq sens. Aide quand l’angoisse monte, quand on se sent loin de soi ou submergé par un souvenir.',
      en: 'Coming back to the present through the five senses. Helps when anxiety rises, when you feel far away from yourself or flooded by a memory.',
      ar: 'العودة إلى اللحظة الحاضرة بالحواس الخمس. يفيد حين يشتد القلق، أو تشعر أنك بعيد عن نفسك، أو تغمرك ذكرى.',
    },
    minutes: 4,
    names: {
      fr: [
        'ancrage',
        '5-4-3-2-1',
        '54321',
        'exercice des cinq sens',
        'revenir au présent',
        'je me sens irréel',
        'déréalisation',
        'ancrage par les sens',
      ],
      en: [
        'grounding',
        '5-4-3-2-1',
        '54321',
        'five senses exercise',
        'come back to the present',
        'feel unreal',
        'ground me',
      ],
      ar: [
        'تمرين الحواس',
        'الحواس الخمس',
        '5-4-3-2-1',
        'تمرين التأريض',
        'العودة إلى الحاضر',
        'نرجع للحاضر',
        'حاس براسي بعيد',
      ],
    },
    steps: [
      {
        text: {
          fr: 'Posez les pieds au sol. Regardez autour de vous et nommez cinq choses que vous voyez : une couleur, une forme, une lumière.',
          en: 'Put your feet on the floor. Look around and name five things you see: a colour, a shape, a light.',
          ar: 'ضع قدميك على الأرض. انظر حولك وسم خمسة أشياء تراها: لونا، شكلا، ضوءا.',
        },
      },
      {
        text: {
          fr: 'Nommez quatre choses que vous pouvez toucher, et touchez-les : chaud ou froid, lisse ou rugueux ?',
          en: 'Name four things you can touch, and touch them: warm or cold, smooth or rough?',
          ar: 'سم أربعة أشياء يمكنك لمسها، والمسها: دافئة أم باردة، ناعمة أم خشنة؟',
        },
      },
      {
        text: {
          fr: 'Nommez trois sons, un proche, un lointain, et peut-être votre propre souffle.',
          en: 'Name three sounds: one near, one far, and perhaps your own breath.',
          ar: 'سم ثلاثة أصوات: صوتا قريبا، وصوتا بعيدا، وربما صوت أنفاسك.',
        },
      },
      {
        text: {
          fr: 'Nommez deux odeurs. S’il n’y en a pas, pensez à deux odeurs que vous aimez : le café, la menthe, la pluie.',
          en: 'Name two smells. If there are none, think of two you like: coffee, mint, rain.',
          ar: 'سم رائحتين. إن لم تجد فتذكر رائحتين تحبهما: القهوة، النعناع، المطر.',
        },
      },
      {
        text: {
          fr: 'Nommez un goût, ou buvez une gorgée d’eau en la sentant passer.',
          en: 'Name one taste, or take a sip of water and feel it go down.',
          ar: 'سم طعما واحدا، أو اشرب رشفة ماء واشعر بمرورها.',
        },
      },
      {
        text: {
          fr: 'Dites, à voix basse ou haute : où vous êtes, quel jour on est, et que ce moment va passer.',
          en: 'Say, softly or aloud: where you are, what day it is, and that this moment will pass.',
          ar: 'قل بصوت منخفض أو مسموع: أين أنت، وفي أي يوم نحن، وإن هذه اللحظة ستمر.',
        },
      },
    ],
    closing: {
      fr: 'Vous êtes ici, maintenant. Bougez un peu les mains et les pieds. Vous pouvez recommencer autant de fois qu’il le faut.',
      en: 'You are here, now. Move your hands and feet a little. You can start again as often as you need.',
      ar: 'أنت هنا، الآن. حرك يديك وقدميك قليلا. يمكنك أن تعيد التمرين كلما احتجت.',
    },
    caution: EYES_OPEN,
    sources: [
      'WHO, Doing What Matters in Times of Stress: An Illustrated Guide, 2020',
      'Najavits, Seeking Safety (Guilford Press), 2002',
    ],
  },
  {
    id: 'grounding-body',
    kind: 'grounding',
    title: { fr: 'Ancrage par le corps', en: 'Grounding with the body', ar: 'العودة إلى الجسد' },
    about: {
      fr: 'Les pieds, les mains, un peu d’eau fraîche : des sensations simples pour retrouver un appui quand tout va trop vite.',
      en: 'Feet, hands, a little cool water: simple sensations to find a hold when everything goes too fast.',
      ar: 'القدمان واليدان وقليل من الماء البارد: أحاسيس بسيطة تجد بها سندا حين يتسارع كل شيء.',
    },
    minutes: 3,
    names: {
      fr: [
        'ancrage par le corps',
        'ancrage corporel',
        'sentir mes pieds',
        'eau fraîche sur les mains',
        'tout va trop vite',
        'retrouver mon corps',
      ],
      en: [
        'body grounding',
        'grounding with the body',
        'feel my feet',
        'cool water on my hands',
        'everything goes too fast',
      ],
      ar: ['العودة إلى الجسد', 'تمرين الجسد', 'أحس بقدمي', 'ماء بارد على يدي', 'كل شيء يتسارع', 'نحس برجلي'],
    },
    steps: [
      {
        text: {
          fr: 'Les yeux ouverts, poussez les deux pieds contre le sol. Sentez les talons, puis les orteils.',
          en: 'Eyes open, press both feet into the floor. Feel the heels, then the toes.',
          ar: 'عيناك مفتوحتان، اضغط بقدميك على الأرض. اشعر بالعقبين ثم بأصابع القدمين.',
        },
        seconds: 30,
      },
      {
        text: {
          fr: 'Sentez le poids de votre corps sur la chaise ou contre le mur. Quelque chose vous porte.',
          en: 'Feel the weight of your body on the chair or against the wall. Something is holding you up.',
          ar: 'اشعر بثقل جسمك على الكرسي أو على الحائط. هناك ما يحملك.',
        },
        seconds: 30,
      },
      {
        text: {
          fr: 'Frottez vos mains l’une contre l’autre, puis posez-les sur vos cuisses ou vos bras et sentez la chaleur.',
          en: 'Rub your hands together, then lay them on your thighs or arms and feel the warmth.',
          ar: 'افرك يديك إحداهما بالأخرى، ثم ضعهما على فخذيك أو ذراعيك واشعر بالدفء.',
        },
        seconds: 30,
      },
      {
        text: {
          fr: 'Si vous le pouvez, passez de l’eau fraîche sur vos mains ou vos poignets, ou tenez un verre frais. Remarquez la température. Continuez quand vous êtes prêt.',
          en: 'If you can, run cool water over your hands or wrists, or hold a cool glass. Notice the temperature. Go on when you are ready.',
          ar: 'إن استطعت فمرر ماء باردا على يديك أو معصميك، أو أمسك كأسا باردة. لاحظ البرودة. تابع حين تكون مستعدا.',
        },
      },
      {
        text: {
          fr: 'Tournez doucement la tête à gauche, puis à droite, et laissez vos yeux se poser sur un objet calme.',
          en: 'Turn your head gently to the left, then to the right, and let your eyes rest on something calm.',
          ar: 'أدر رأسك بلطف إلى اليسار ثم إلى اليمين، ودع عينيك تستقران على شيء هادئ.',
        },
        seconds: 30,
      },
    ],
    closing: {
      fr: 'Votre corps est ici et vous soutient. Gardez les pieds au sol encore un instant avant de reprendre ce que vous faisiez.',
      en: 'Your body is here and holds you. Keep your feet on the floor a moment longer before you go on with your day.',
      ar: 'جسدك هنا ويسندك. أبق قدميك على الأرض لحظة أخرى قبل أن تعود إلى ما كنت تفعله.',
    },
    caution: {
      fr: `De l’eau fraîche, jamais glacée ni brûlante. ${EYES_OPEN.fr}`,
      en: `Cool water, never icy or burning. ${EYES_OPEN.en}`,
      ar: `ماء بارد باعتدال، لا مثلج ولا حارق. ${EYES_OPEN.ar}`,
    },
    sources: ['WHO, Doing What Matters in Times of Stress: An Illustrated Guide, 2020'],
  },
];
