import type { ExerciseRow } from '../content.ts';

const SOURCES = ['WHO, Doing What Matters in Times of Stress: An Illustrated Guide, 2020'];
const CAUTION = {
  fr: 'Respirez sans forcer. Si la tête tourne ou si cela vous angoisse, arrêtez et respirez comme d’habitude. Douleur dans la poitrine ou vraie difficulté à respirer : ce n’est pas un exercice qu’il faut, mais le numéro d’urgence.',
  en: 'Breathe without straining. If you feel dizzy or it makes you anxious, stop and breathe as usual. For chest pain or real trouble breathing you need the emergency number, not an exercise.',
  ar: 'تنفس دون إجهاد. إن شعرت بدوار أو زاد قلقك فتوقف وتنفس كعادتك. أما ألم الصدر أو صعوبة التنفس الحقيقية فيحتاجان إلى رقم الطوارئ لا إلى تمرين.',
};

/** Breathing with a moving guide. Not reviewed by a clinician yet. */
export const BREATHING: readonly ExerciseRow[] = [
  {
    id: 'breathing-4-6',
    kind: 'breathing',
    title: { fr: 'Respiration lente 4–6', en: 'Slow breathing 4–6', ar: 'التنفس البطيء 4–6' },
    about: {
      fr: 'Quatre secondes pour inspirer, six pour expirer, dix fois. Une expiration plus longue aide souvent le corps à se calmer quand on se sent tendu ou angoissé.',
      en: 'Four seconds in, six seconds out, ten times. A longer breath out often helps the body to settle when you are tense or anxious.',
      ar: 'أربع ثوان للشهيق وست للزفير، عشر مرات. الزفير الأطول يساعد الجسم غالبا على الهدوء عند التوتر أو القلق.',
    },
    minutes: 2,
    names: {
      fr: [
        'respirer lentement',
        'exercice de respiration',
        'respiration lente',
        'respiration 4-6',
        'cohérence cardiaque',
        'me calmer',
        'exercice de souffle',
        'ntneffes b chwiya',
      ],
      en: [
        'breathe slowly',
        'breathing exercise',
        'slow breathing',
        '4-6 breathing',
        'paced breathing',
        'calm down',
        'calm me',
      ],
      ar: ['تنفس بهدوء', 'تمرين تنفس', 'تمرين التنفس', 'تنفس بطيء', 'أهدأ', 'تهدئة', 'نتنفس بشوية', 'نهدن راسي'],
    },
    steps: [
      {
        text: {
          fr: 'Inspirez doucement par le nez.',
          en: 'Breathe in gently through the nose.',
          ar: 'خذ شهيقا هادئا من الأنف.',
        },
        seconds: 4,
        breath: 'in',
      },
      {
        text: {
          fr: 'Soufflez lentement, épaules relâchées.',
          en: 'Breathe out slowly, shoulders loose.',
          ar: 'أخرج الهواء ببطء وأرخ كتفيك.',
        },
        seconds: 6,
        breath: 'out',
      },
    ],
    rounds: 10,
    closing: {
      fr: 'C’est terminé. Laissez votre souffle reprendre son rythme. Remarquez ce qui a changé, même un peu ; si rien n’a changé, ce n’est pas un échec.',
      en: 'That is all. Let your breath find its own pace. Notice what has changed, even a little; if nothing has, you have not failed.',
      ar: 'انتهى التمرين. دع تنفسك يعود إلى إيقاعه. لاحظ ما تغير ولو قليلا؛ وإن لم يتغير شيء فليس ذلك فشلا.',
    },
    caution: CAUTION,
    sources: SOURCES,
  },
  {
    id: 'breathing-box',
    kind: 'breathing',
    title: { fr: 'Respiration carrée', en: 'Box breathing', ar: 'التنفس المربع' },
    about: {
      fr: 'Inspirer, garder, souffler, attendre : quatre secondes chaque fois, huit fois. Compter occupe l’esprit, utile avant un examen ou un moment difficile.',
      en: 'In, hold, out, wait: four seconds each, eight times. Counting keeps the mind busy; useful before an exam or a hard moment.',
      ar: 'شهيق، توقف، زفير، انتظار: أربع ثوان لكل منها، ثماني مرات. العد يشغل الذهن، وهو مفيد قبل امتحان أو لحظة صعبة.',
    },
    minutes: 2,
    names: {
      fr: [
        'respiration carrée',
        'respiration en carré',
        'respiration au carré',
        'respiration 4-4-4-4',
        'carré de respiration',
      ],
      en: ['box breathing', 'square breathing', '4-4-4-4 breathing', 'four square breathing'],
      ar: ['التنفس المربع', 'تنفس مربع', 'تنفس الصندوق', 'التنفس الصندوقي'],
    },
    steps: [
      {
        text: { fr: 'Inspirez par le nez.', en: 'Breathe in through the nose.', ar: 'خذ شهيقا من الأنف.' },
        seconds: 4,
        breath: 'in',
      },
      {
        text: { fr: 'Gardez l’air, sans serrer.', en: 'Hold, without tightening.', ar: 'أبق الهواء دون شد.' },
        seconds: 4,
        breath: 'hold',
      },
      {
        text: { fr: 'Soufflez doucement.', en: 'Breathe out gently.', ar: 'أخرج الهواء بلطف.' },
        seconds: 4,
        breath: 'out',
      },
      {
        text: { fr: 'Attendez, le ventre souple.', en: 'Wait, with a soft belly.', ar: 'انتظر وبطنك مرتخ.' },
        seconds: 4,
        breath: 'hold',
      },
    ],
    rounds: 8,
    closing: {
      fr: 'Voilà. Laissez l’air aller et venir librement. Vous pouvez refaire ce carré partout, sans que personne le remarque.',
      en: 'There. Let the air come and go freely. You can draw this box anywhere without anybody noticing.',
      ar: 'انتهينا. دع الهواء يدخل ويخرج بحرية. يمكنك إعادة هذا المربع في أي مكان دون أن يلاحظ أحد.',
    },
    caution: {
      fr: `Si retenir l’air est désagréable, ou si vous êtes enceinte ou avez une maladie du cœur ou des poumons, choisissez plutôt la respiration lente, sans pause. ${CAUTION.fr}`,
      en: `If holding your breath is unpleasant, or you are pregnant or have a heart or lung condition, choose slow breathing without a pause instead. ${CAUTION.en}`,
      ar: `إن كان حبس النفس مزعجا، أو في حالة الحمل أو مرض القلب أو الرئة، فاختر التنفس البطيء دون توقف. ${CAUTION.ar}`,
    },
    sources: ['Balban et al., Cell Reports Medicine, Brief structured respiration practices, 2023'],
  },
];
