/** What the guide says around the engine's own questions and result. */
import type { WordLists } from '../../words.ts';

export const NOTED: WordLists = {
  fr: ['J’ai noté : {findings}.', 'Merci. Je retiens : {findings}.', 'Bien compris : {findings}.'],
  en: ['I noted: {findings}.', 'Thank you. I keep: {findings}.', 'Understood: {findings}.'],
  ar: ['سجلت: {findings}.', 'شكرًا. أحتفظ بما يلي: {findings}.', 'فهمت: {findings}.'],
};

export const ADDED: WordLists = {
  fr: [
    'En plus de ce que vous m’aviez dit, je note : {findings}.',
    'J’ajoute à ce que vous aviez décrit : {findings}.',
  ],
  en: ['On top of what you told me, I note: {findings}.', 'I add this to what you described: {findings}.'],
  ar: ['إضافة إلى ما قلته سابقًا أسجل: {findings}.', 'أضيف إلى ما وصفته: {findings}.'],
};

export const FIRST_QUESTION: WordLists = {
  fr: [
    'Quelques questions courtes pour mieux vous orienter, une à la fois.',
    'Je vous pose quelques questions, une par une.',
  ],
  en: ['A few short questions to orient you better, one at a time.', 'I will ask you a few questions, one by one.'],
  ar: ['بعض الأسئلة القصيرة لتوجيهك بشكل أفضل، سؤالًا بعد سؤال.', 'سأطرح عليك بعض الأسئلة واحدًا واحدًا.'],
};

export const NEXT_QUESTION: WordLists = {
  fr: ['Merci.', 'D’accord.', 'C’est noté.', 'Bien.'],
  en: ['Thank you.', 'All right.', 'Noted.', 'Good.'],
  ar: ['شكرًا.', 'حسنًا.', 'سجلت ذلك.', 'طيب.'],
};

export const BACK_TO_QUESTION: WordLists = {
  fr: ['Revenons à votre orientation. {question}', 'Une question encore, pour finir votre orientation. {question}'],
  en: ['Back to your orientation. {question}', 'One more question, to finish your orientation. {question}'],
  ar: ['لنعد إلى توجيهك. {question}', 'سؤال آخر لإكمال توجيهك. {question}'],
};

export const SO_FAR: WordLists = {
  fr: [
    'C’est provisoire : vos prochaines réponses peuvent le changer.',
    'Ce n’est pas encore mon dernier mot : il me manque une ou deux réponses.',
  ],
  en: [
    'This is provisional: your next answers may change it.',
    'This is not final yet: I still need an answer or two.',
  ],
  ar: ['هذا مؤقت: قد تغيره إجاباتك القادمة.', 'ليس هذا نهائيًا بعد: ما زلت أحتاج إلى إجابة أو اثنتين.'],
};

export const NOT_CLEAR: WordLists = {
  fr: ['Je n’ai pas bien saisi votre réponse. Oui, non, ou vous ne savez pas ?'],
  en: ['I did not quite catch your answer. Yes, no, or you do not know?'],
  ar: ['لم أفهم جوابك جيدًا. نعم، أم لا، أم لا تعرف؟'],
};

export const RESULT: Record<'emergency' | 'urgent' | 'routine' | 'selfcare', WordLists> = {
  emergency: {
    fr: ['Ce que vous décrivez peut être une urgence.'],
    en: ['What you describe may be an emergency.'],
    ar: ['ما تصفه قد يكون حالة طارئة.'],
  },
  urgent: {
    fr: [
      'D’après ce que vous avez dit, il vaut mieux être vu rapidement.',
      'Avec ces éléments, mieux vaut ne pas attendre.',
    ],
    en: ['From what you said, it is better to be seen soon.', 'With this, it is better not to wait.'],
    ar: ['بحسب ما قلته، من الأفضل أن تُفحص قريبًا.', 'مع هذه العناصر، من الأفضل عدم الانتظار.'],
  },
  routine: {
    fr: [
      'D’après ce que vous avez dit, une consultation sur rendez-vous convient.',
      'Avec ces éléments, un rendez-vous ordinaire convient.',
    ],
    en: ['From what you said, a booked visit is appropriate.', 'With this, an ordinary appointment is appropriate.'],
    ar: ['بحسب ما قلته، يناسبك موعد عادي عند الطبيب.', 'مع هذه العناصر يكفي موعد عادي.'],
  },
  selfcare: {
    fr: [
      'D’après ce que vous avez dit, rien n’évoque un danger pour l’instant.',
      'Pour l’instant, ces éléments n’évoquent pas de danger.',
    ],
    en: ['From what you said, nothing points to danger for now.', 'For now, this does not point to danger.'],
    ar: ['بحسب ما قلته، لا شيء يشير إلى خطر حاليًا.', 'في الوقت الحالي لا تشير هذه العناصر إلى خطر.'],
  },
};

export const RESULT_END: WordLists = {
  fr: [
    'C’est une orientation automatique, pas un diagnostic. Le détail est ci-dessous ; si quelque chose change, écrivez-le ici.',
    'Ceci reste une orientation, pas un diagnostic : le professionnel décidera. Dites-moi si un signe s’ajoute.',
  ],
  en: [
    'This is an automatic orientation, not a diagnosis. The details are below; if something changes, write it here.',
    'This remains an orientation, not a diagnosis: the professional decides. Tell me if a sign is added.',
  ],
  ar: [
    'هذا توجيه آلي وليس تشخيصًا. التفاصيل أدناه، وإن تغير شيء فاكتبه هنا.',
    'يبقى هذا توجيهًا لا تشخيصًا، والقرار للمهني الصحي. أخبرني إن ظهرت علامة أخرى.',
  ],
};

export const SPECIALTY_IS: WordLists = {
  fr: ['La spécialité qui convient : {specialty}.', 'Vers qui aller : {specialty}.'],
  en: ['The fitting specialty: {specialty}.', 'Whom to see: {specialty}.'],
  ar: ['التخصص المناسب: {specialty}.', 'من تراجع: {specialty}.'],
};

export const MORE_WORDS: WordLists = {
  fr: [
    'Je n’ai pas assez d’éléments pour vous orienter. Que ressentez-vous, où, depuis quand, et à quel point ? En cas de danger, appelez les secours.',
    'Dites-m’en un peu plus, avec des mots simples : par exemple « mal au ventre depuis hier, avec de la fièvre ».',
  ],
  en: [
    'I do not have enough to orient you. What do you feel, where, since when, and how strongly? If there is danger, call an ambulance.',
    'Tell me a little more in simple words, for example “stomach ache since yesterday, with fever”.',
  ],
  ar: [
    'ليست لدي معطيات كافية لتوجيهك. بماذا تشعر، وأين، ومنذ متى، وما شدته؟ عند الخطر اتصل بالإسعاف.',
    'قل لي المزيد بكلمات بسيطة، مثل «ألم في البطن منذ أمس مع حمى».',
  ],
};

export const STILL_NOT_UNDERSTOOD: WordLists = {
  fr: [
    'Je ne parviens pas à vous comprendre assez pour vous orienter, et je préfère ne rien conclure. Un médecin généraliste pourra faire le point ; vous pouvez prendre rendez-vous ci-dessous. Si cela s’aggrave, n’attendez pas.',
  ],
  en: [
    'I cannot understand enough to orient you, and I would rather conclude nothing. A general practitioner can look into it; you can book below. If it gets worse, do not wait.',
  ],
  ar: [
    'لا أستطيع أن أفهم ما يكفي لتوجيهك، وأفضل ألا أستنتج شيئًا. يستطيع طبيب عام أن يوضح الأمر، ويمكنك حجز موعد أدناه. إن ساءت الحالة فلا تنتظر.',
  ],
};

export const DESCRIBE: WordLists = {
  fr: [
    'Je vous écoute : que ressentez-vous, où, et depuis quand ?',
    'Décrivez ce que vous ressentez avec vos mots, et depuis combien de temps.',
  ],
  en: [
    'I am listening: what do you feel, where, and since when?',
    'Describe what you feel in your own words, and for how long.',
  ],
  ar: ['أنا أسمعك: بماذا تشعر، وأين، ومنذ متى؟', 'صف ما تشعر به بكلماتك، ومنذ متى.'],
};

export const AGAIN_SERIOUS: Record<'emergency' | 'urgent' | 'routine' | 'selfcare', WordLists> = {
  emergency: {
    fr: ['Oui, d’après ce que vous m’avez décrit, cela peut être grave : appelez les secours maintenant.'],
    en: ['Yes, from what you described it may be serious: call an ambulance now.'],
    ar: ['نعم، بحسب ما وصفته قد يكون الأمر خطيرًا: اتصل بالإسعاف الآن.'],
  },
  urgent: {
    fr: ['D’après ce que vous m’avez décrit, il faut être vu dans les 24 à 48 heures, plus tôt si cela s’aggrave.'],
    en: ['From what you described, you should be seen within 24 to 48 hours, sooner if it gets worse.'],
    ar: ['بحسب ما وصفته، يجب أن تُفحص خلال 24 إلى 48 ساعة، وقبل ذلك إن ساءت الحالة.'],
  },
  routine: {
    fr: [
      'D’après ce que vous m’avez décrit, un rendez-vous dans les jours qui viennent convient. Si cela s’aggrave, n’attendez pas.',
    ],
    en: ['From what you described, an appointment in the coming days is appropriate. If it gets worse, do not wait.'],
    ar: ['بحسب ما وصفته، يناسبك موعد في الأيام القادمة. إن ساءت الحالة فلا تنتظر.'],
  },
  selfcare: {
    fr: [
      'D’après ce que vous m’avez décrit, rien n’évoque un danger pour l’instant. Surveillez les signes que je vous ai donnés, et consultez au moindre doute.',
    ],
    en: [
      'From what you described, nothing points to danger for now. Watch for the signs I gave you, and see a professional if in doubt.',
    ],
    ar: ['بحسب ما وصفته، لا شيء يشير إلى خطر حاليًا. راقب العلامات التي ذكرتها لك، وراجع مهنيًا صحيًا عند أي شك.'],
  },
};
