/** What the guide says about itself, the clinic and what it cannot do. Plain, short, warm. */
import type { WordLists, Words } from '../../words.ts';

export const OPENING: Record<'health' | 'wellbeing', WordLists> = {
  health: {
    fr: [
      'Bonjour. Je suis le guide automatique de ce cabinet : une machine, pas un médecin. Je donne une orientation, jamais un diagnostic ni un traitement.\n\nJe peux vous aider à comprendre un sujet de santé, à savoir qui voir et quand, et à préparer un rendez-vous. En cas de danger, appelez les secours sans attendre ma réponse.\n\nQu’est-ce qui vous amène ?',
    ],
    en: [
      'Hello. I am the automatic guide of this practice: a machine, not a doctor. I give orientation, never a diagnosis or a treatment.\n\nI can help you understand a health topic, know whom to see and when, and prepare a visit. If there is danger, call an ambulance without waiting for my answer.\n\nWhat brings you here?',
    ],
    ar: [
      'مرحبًا. أنا المرشد الآلي لهذه العيادة: آلة ولست طبيبًا. أقدم توجيهًا، لا تشخيصًا ولا علاجًا.\n\nأستطيع أن أساعدك على فهم موضوع صحي، وعلى معرفة من تراجع ومتى، وعلى التحضير لموعد. عند الخطر اتصل بالإسعاف دون انتظار جوابي.\n\nبماذا أساعدك؟',
    ],
  },
  wellbeing: {
    fr: [
      'Bonjour. Je suis un guide automatique : une machine, ni psychologue ni médecin. Je donne une orientation, jamais un diagnostic.\n\nIci, on peut parler de ce que vous ressentez, essayer un petit exercice, suivre votre humeur ou remplir un questionnaire. En cas de danger pour vous ou pour quelqu’un, des numéros d’aide s’affichent aussitôt.\n\nComment allez-vous en ce moment ?',
    ],
    en: [
      'Hello. I am an automatic guide: a machine, neither a psychologist nor a doctor. I give orientation, never a diagnosis.\n\nHere you can talk about how you feel, try a small exercise, keep track of your mood or fill in a questionnaire. If you or somebody else is in danger, help lines appear at once.\n\nHow are you at the moment?',
    ],
    ar: [
      'مرحبًا. أنا مرشد آلي: آلة، ولست أخصائيًا نفسيًا ولا طبيبًا. أقدم توجيهًا، لا تشخيصًا.\n\nهنا يمكنك أن تتحدث عما تشعر به، وأن تجرب تمرينًا صغيرًا، وأن تتابع مزاجك أو تملأ استبيانًا. إن كنت أنت أو غيرك في خطر تظهر أرقام المساعدة فورًا.\n\nكيف حالك في هذه الفترة؟',
    ],
  },
};

export const OPENING_CHOICES: Record<'health' | 'wellbeing', WordLists> = {
  health: {
    fr: ['J’ai des symptômes', 'Quel médecin voir ?', 'Mon prochain rendez-vous', 'Prendre rendez-vous'],
    en: ['I have symptoms', 'Which doctor should I see?', 'My next appointment', 'Book an appointment'],
    ar: ['لدي أعراض', 'أي طبيب أراجع؟', 'موعدي القادم', 'حجز موعد'],
  },
  wellbeing: {
    fr: ['Je me sens anxieux ou stressé', 'Je dors mal', 'Un exercice', 'Noter mon humeur'],
    en: ['I feel anxious or stressed', 'I sleep badly', 'An exercise', 'Log my mood'],
    ar: ['أشعر بالقلق أو التوتر', 'نومي سيئ', 'تمرين', 'تسجيل المزاج'],
  },
};

/** Repeated every three hours. */
export const DISCLOSURE: Words = {
  fr: 'Rappel : vous parlez à une machine, pas à une personne. Elle oriente, elle ne pose pas de diagnostic ; le professionnel décide.',
  en: 'A reminder: you are talking to a machine, not to a person. It orients and makes no diagnosis; the professional decides.',
  ar: 'تذكير: أنت تتحدث مع آلة وليس مع شخص. هي توجّه ولا تشخّص، والقرار للمهني الصحي.',
};

export const MACHINE: WordLists = {
  fr: [
    'Je suis une machine : le guide automatique de ce cabinet, ni médecin ni personne réelle. Je peux vous orienter et expliquer, pas poser de diagnostic ; c’est le professionnel qui décide.',
    'Non, il n’y a pas d’humain derrière ces lignes : je suis un programme. Mes réponses viennent de règles et de fiches écrites à l’avance, et je ne remplace pas un médecin.',
  ],
  en: [
    'I am a machine: the automatic guide of this practice, neither a doctor nor a real person. I can orient and explain, not diagnose; the professional decides.',
    'No, there is no human behind these lines: I am a program. My answers come from rules and pages written beforehand, and I do not replace a doctor.',
  ],
  ar: [
    'أنا آلة: المرشد الآلي لهذه العيادة، لست طبيبًا ولا شخصًا حقيقيًا. أستطيع أن أوجّه وأشرح لا أن أشخّص، والقرار للمهني الصحي.',
    'لا، ليس وراء هذه السطور إنسان: أنا برنامج. أجوبتي تأتي من قواعد وصفحات كُتبت مسبقًا، ولا أعوض الطبيب.',
  ],
};

export const ABILITIES: Record<'health' | 'wellbeing', WordLists> = {
  health: {
    fr: [
      'Je peux : vous orienter à partir de vos symptômes, expliquer un sujet de santé, dire quel spécialiste voir, retrouver votre prochain rendez-vous ou aider à en prendre un. Par quoi commence-t-on ?',
      'Décrivez ce que vous ressentez, posez une question comme « c’est quoi la migraine ? », ou demandez un rendez-vous. Que souhaitez-vous ?',
    ],
    en: [
      'I can orient you from your symptoms, explain a health topic, say which specialist to see, find your next appointment or help you book one. Where shall we begin?',
      'Describe what you feel, ask something like “what is migraine?”, or ask for an appointment. What would you like?',
    ],
    ar: [
      'أستطيع أن أوجهك انطلاقًا من أعراضك، وأن أشرح موضوعًا صحيًا، وأن أقول لك أي اختصاصي تراجع، وأن أجد موعدك القادم أو أساعدك على الحجز. بماذا نبدأ؟',
      'صف ما تشعر به، أو اطرح سؤالًا مثل «ما هي الشقيقة؟»، أو اطلب موعدًا. ماذا تريد؟',
    ],
  },
  wellbeing: {
    fr: [
      'Je peux vous lire, proposer un exercice à la fois (respiration, ancrage, sommeil, inquiétudes), noter votre humeur ou proposer un questionnaire. De quoi avez-vous envie ?',
      'On peut parler de ce qui pèse, essayer un exercice court, ou regarder qui pourrait vous aider. Que préférez-vous ?',
    ],
    en: [
      'I can read what you write, suggest one exercise at a time (breathing, grounding, sleep, worries), log your mood or offer a questionnaire. What would you like?',
      'We can talk about what weighs on you, try a short exercise, or look at who could help you. Which do you prefer?',
    ],
    ar: [
      'أستطيع أن أقرأ ما تكتب، وأن أقترح تمرينًا واحدًا في كل مرة (التنفس، التثبيت، النوم، المخاوف)، وأن أسجل مزاجك أو أقترح استبيانًا. ماذا تفضل؟',
      'يمكن أن نتحدث عما يثقل عليك، أو أن نجرب تمرينًا قصيرًا، أو أن نرى من يستطيع مساعدتك. ماذا تفضل؟',
    ],
  },
};

export const PRIVACY: WordLists = {
  fr: [
    'Cette conversation est enregistrée chiffrée. Une personne habilitée de l’équipe peut relire un échange pour la sécurité, en principe sans voir votre nom ; si elle ouvre votre identité, elle doit donner une raison et vous le voyez. Je ne peux donc pas promettre le secret absolu.',
  ],
  en: [
    'This conversation is stored encrypted. An authorised member of the team may review an exchange for safety, normally without seeing your name; opening your identity needs a reason, and you are shown it. So I cannot promise absolute secrecy.',
  ],
  ar: [
    'تُحفظ هذه المحادثة مشفرة. يمكن لشخص مخول من الفريق أن يراجع محادثة من أجل السلامة، عادة دون أن يرى اسمك؛ وإن فتح هويتك فعليه أن يذكر سببًا ويظهر ذلك لك. لذلك لا أستطيع أن أعدك بسرية مطلقة.',
  ],
};

export const INJECTION: WordLists = {
  fr: [
    'Je reste ce que je suis : un guide automatique qui oriente, sans diagnostic ni ordonnance, et mes règles ne changent pas sur demande. Je peux en revanche vous aider avec un symptôme, une question de santé ou un rendez-vous.',
    'Je ne change pas de rôle : guide automatique, avec les mêmes limites pour tout le monde. Qu’est-ce qui vous préoccupe côté santé ?',
  ],
  en: [
    'I stay what I am: an automatic guide that orients, without diagnosis or prescription, and my rules do not change on request. I can help you with a symptom, a health question or an appointment.',
    'I do not change roles: an automatic guide, with the same limits for everybody. What concerns you about your health?',
  ],
  ar: [
    'أبقى كما أنا: مرشد آلي يوجّه دون تشخيص ولا وصفة، وقواعدي لا تتغير بالطلب. لكنني أستطيع مساعدتك في عرض أو سؤال صحي أو موعد.',
    'لا أغيّر دوري: مرشد آلي بالحدود نفسها للجميع. ما الذي يشغلك بشأن صحتك؟',
  ],
};

export const PICTURE: WordLists = {
  fr: [
    'Je ne peux pas voir les images. Décrivez-moi avec des mots ce qu’on y voit : où, quelle taille, quelle couleur, depuis quand ?',
    'Les photos ne m’arrivent pas. Dites-moi ce que vous voyez ou ressentez, et depuis quand ; vous pourrez montrer l’image au professionnel.',
  ],
  en: [
    'I can’t see pictures. Please describe in words what it shows: where, how big, what colour, since when?',
    'Photos do not reach me. Tell me what you see or feel, and since when; you can show the picture to the professional.',
  ],
  ar: [
    'لا أستطيع رؤية الصور. صف لي بالكلمات ما يظهر فيها: أين، وما الحجم واللون، ومنذ متى؟',
    'لا تصلني الصور. قل لي ماذا ترى أو تشعر به ومنذ متى، ويمكنك أن تري الصورة للمهني الصحي.',
  ],
};

export const WORDLESS: WordLists = {
  fr: [
    'Je n’ai pas reçu de mots à lire. Que voulez-vous me dire ? Une phrase courte suffit.',
    'J’ai bien vu votre message, mais je lis seulement les mots. Comment allez-vous, ou que cherchez-vous ?',
  ],
  en: [
    'I received no words to read. What would you like to tell me? A short sentence is enough.',
    'I saw your message, but I only read words. How are you, or what are you looking for?',
  ],
  ar: [
    'لم تصلني كلمات أقرؤها. ماذا تريد أن تقول؟ تكفي جملة قصيرة.',
    'رأيت رسالتك لكنني أقرأ الكلمات فقط. كيف حالك، أو عم تبحث؟',
  ],
};

export const FOREIGN: WordLists = {
  fr: [
    'Je ne comprends que le français, l’anglais, l’arabe et la darija. Pouvez-vous l’écrire dans l’une de ces langues ? En cas de danger, appelez les secours.\n\nI understand French, English, Arabic and Darija.\n\nأفهم العربية والدارجة والفرنسية والإنجليزية.',
  ],
  en: [
    'I only understand French, English, Arabic and Darija. Could you write it in one of these? If there is danger, call an ambulance.\n\nJe comprends le français, l’anglais, l’arabe et la darija.\n\nأفهم العربية والدارجة والفرنسية والإنجليزية.',
  ],
  ar: [
    'لا أفهم إلا العربية والدارجة والفرنسية والإنجليزية. هل يمكنك الكتابة بإحداها؟ عند الخطر اتصل بالإسعاف.\n\nJe comprends le français, l’anglais, l’arabe et la darija.\n\nI understand French, English, Arabic and Darija.',
  ],
};

/** To a bare "yes" or "no" where nothing was asked. */
export const ALL_RIGHT: WordLists = {
  fr: ['D’accord. Si autre chose vous préoccupe, écrivez-le ici.', 'Bien. Je reste là si vous en avez besoin.'],
  en: ['All right. If something else worries you, write it here.', 'Fine. I am here if you need me.'],
  ar: ['حسنًا. إن كان هناك ما يقلقك فاكتبه هنا.', 'طيب. أنا هنا إذا احتجت إلي.'],
};

export const INSULT: WordLists = {
  fr: [
    'Je vous lis, et je comprends l’agacement. Dites-moi ce dont vous avez besoin, j’essaie de faire mieux.',
    'Je reste à votre disposition. Qu’est-ce qui n’a pas marché ?',
  ],
  en: [
    'I am reading you, and I understand the frustration. Tell me what you need, and I will try to do better.',
    'I am still here to help. What went wrong?',
  ],
  ar: ['أقرأ ما تكتبه وأفهم انزعاجك. قل لي ماذا تحتاج وسأحاول أن أكون أنفع.', 'ما زلت هنا للمساعدة. ما الذي لم ينجح؟'],
};

export const HELLO: Record<'health' | 'wellbeing', WordLists> = {
  health: {
    fr: ['Bonjour. Que puis-je faire pour vous ?', 'Bonjour à nouveau. Par quoi voulez-vous continuer ?'],
    en: ['Hello. What can I do for you?', 'Hello again. What would you like to go on with?'],
    ar: ['مرحبًا. بماذا أستطيع مساعدتك؟', 'مرحبًا من جديد. بماذا تريد أن نتابع؟'],
  },
  wellbeing: {
    fr: [
      'Bonjour. Comment vous sentez-vous aujourd’hui ?',
      'Bonjour à nouveau. Où en êtes-vous depuis tout à l’heure ?',
    ],
    en: ['Hello. How are you feeling today?', 'Hello again. How have you been since?'],
    ar: ['مرحبًا. كيف تشعر اليوم؟', 'مرحبًا من جديد. كيف حالك منذ قليل؟'],
  },
};

export const THANKS: WordLists = {
  fr: [
    'Avec plaisir. Si quelque chose change, écrivez-moi.',
    'Je vous en prie. Y a-t-il autre chose que vous aimeriez savoir ?',
    'De rien, prenez soin de vous.',
  ],
  en: [
    'You are welcome. If something changes, write to me.',
    'My pleasure. Is there anything else you would like to know?',
    'Any time, take care of yourself.',
  ],
  ar: ['على الرحب والسعة. إن تغير شيء فاكتب لي.', 'العفو. هل تود أن تعرف شيئًا آخر؟', 'لا شكر على واجب، اعتنِ بنفسك.'],
};

export const BYE: WordLists = {
  fr: [
    'Au revoir, prenez soin de vous. La conversation reste ici si vous voulez la reprendre.',
    'À bientôt. Si l’état change ou vous inquiète, revenez ou consultez.',
  ],
  en: [
    'Goodbye, take care of yourself. The conversation stays here if you want to come back to it.',
    'See you. If something changes or worries you, come back or see a professional.',
  ],
  ar: [
    'مع السلامة، اعتنِ بنفسك. تبقى المحادثة هنا إن أردت العودة إليها.',
    'إلى اللقاء. إن تغيرت الحالة أو أقلقتك فعد أو راجع مهنيًا صحيًا.',
  ],
};

export const DOSE: WordLists = {
  fr: [
    'Je ne peux ni prescrire ni donner de dose : cela dépend de votre âge, de votre poids et de vos autres traitements. Un pharmacien peut répondre tout de suite, et un médecin pour une ordonnance. Ne changez pas un traitement en cours sans leur avis.',
    'Pour les médicaments et leurs doses, demandez au pharmacien ou au médecin : lui peut vérifier ce qui vous convient. Si trop de médicament a été pris, appelez les secours ou le centre antipoison maintenant.',
  ],
  en: [
    'I can neither prescribe nor give a dose: that depends on your age, your weight and your other medicines. A pharmacist can answer straight away, and a doctor for a prescription. Do not change a current treatment without asking them.',
    'For medicines and doses, ask the pharmacist or the doctor, who can check what suits you. If too much medicine was taken, call the emergency number or the poison centre now.',
  ],
  ar: [
    'لا أستطيع أن أصف دواء ولا أن أحدد جرعة: فذلك يتعلق بعمرك ووزنك وأدويتك الأخرى. يستطيع الصيدلي أن يجيبك فورًا، والطبيب للوصفة. لا تغيّر علاجًا جاريًا دون رأيهما.',
    'في شأن الأدوية وجرعاتها اسأل الصيدلي أو الطبيب، فهو يستطيع التحقق مما يناسبك. إن أُخذ دواء أكثر من اللازم فاتصل الآن بالطوارئ أو بمركز السموم.',
  ],
};

export const DIAGNOSIS: WordLists = {
  fr: [
    'Je ne peux pas dire si vous avez une maladie : seul un professionnel peut poser un diagnostic, après vous avoir examiné. Je peux vous aider à savoir qui voir et dans quel délai. Voulez-vous me décrire ce que vous ressentez ?',
    'Un diagnostic demande un examen, et je ne suis qu’un guide. Décrivez-moi vos signes et depuis quand, et je vous dirai vers qui aller. Qu’avez-vous remarqué ?',
  ],
  en: [
    'I cannot say whether you have an illness: only a professional can make a diagnosis, after examining you. I can help you know whom to see and how soon. Would you like to describe what you feel?',
    'A diagnosis needs an examination, and I am only a guide. Describe your signs and since when, and I will tell you where to turn. What have you noticed?',
  ],
  ar: [
    'لا أستطيع أن أقول إن كان لديك مرض: المهني الصحي وحده يشخّص بعد الفحص. أستطيع أن أساعدك على معرفة من تراجع ومتى. هل تريد أن تصف لي ما تشعر به؟',
    'التشخيص يحتاج إلى فحص، وأنا مجرد مرشد. صف لي العلامات ومنذ متى، وسأقول لك إلى من تتوجه. ماذا لاحظت؟',
  ],
};

export const UNKNOWN: WordLists = {
  fr: [
    'Là-dessus, je ne sais pas répondre, et je préfère le dire. Ce que je sais faire : vous orienter à partir de symptômes, expliquer un sujet de santé, ou aider pour un rendez-vous.',
    'Cette question dépasse ce que je connais. Un professionnel pourra y répondre. De mon côté, je peux vous orienter, expliquer un sujet de santé ou parler d’un rendez-vous.',
    'Je n’ai pas compris, ou je n’ai pas de fiche sur ce sujet. Essayez avec d’autres mots, ou choisissez ci-dessous.',
  ],
  en: [
    'That I cannot answer, and I would rather say so. What I can do: orient you from symptoms, explain a health topic, or help with an appointment.',
    'This question goes beyond what I know. A professional can answer it. I can orient you, explain a health topic or talk about an appointment.',
    'I did not understand, or I have no page on this. Try other words, or choose below.',
  ],
  ar: [
    'هذا لا أعرف الإجابة عنه، وأفضل أن أقول ذلك. ما أستطيعه: توجيهك انطلاقًا من الأعراض، أو شرح موضوع صحي، أو المساعدة في موعد.',
    'هذا السؤال يتجاوز ما أعرفه، ويستطيع مهني صحي أن يجيب عنه. أما أنا فأستطيع أن أوجهك أو أشرح موضوعًا صحيًا أو أتحدث عن موعد.',
    'لم أفهم، أو ليست لدي صفحة عن هذا الموضوع. جرب كلمات أخرى أو اختر مما يلي.',
  ],
};

export const TOO_LONG: WordLists = {
  fr: ['Votre texte est très long : j’ai lu les 20 000 premiers caractères.'],
  en: ['Your text is very long: I read the first 20,000 characters.'],
  ar: ['نصك طويل جدًا: قرأت أول 20000 حرف منه.'],
};

export const APPOINTMENT: Record<
  'next' | 'none' | 'cancel' | 'cancelNone' | 'move' | 'moveNone' | 'book' | 'people',
  WordLists
> = {
  next: {
    fr: ['Votre prochain rendez-vous : {when}, avec {name}.', 'C’est {when}, avec {name}, comme affiché ci-dessous.'],
    en: ['Your next appointment: {when}, with {name}.', 'It is {when}, with {name}, as shown below.'],
    ar: ['موعدك القادم: {when} مع {name}.', 'هو {when} مع {name} كما يظهر أدناه.'],
  },
  none: {
    fr: [
      'Je ne vois pas de rendez-vous à venir. Voulez-vous en prendre un ?',
      'Aucun rendez-vous n’est prévu pour l’instant. Vous pouvez en choisir un ci-dessous.',
    ],
    en: [
      'I see no coming appointment. Would you like to book one?',
      'Nothing is planned at the moment. You can choose one below.',
    ],
    ar: ['لا أرى أي موعد قادم. هل تريد حجز موعد؟', 'لا يوجد موعد مبرمج حاليًا. يمكنك اختيار موعد أدناه.'],
  },
  cancel: {
    fr: [
      'Pour annuler : ouvrez vos rendez-vous, choisissez celui de {name}, {when}, puis « Annuler ». Je ne l’annule pas moi-même, pour éviter les erreurs.',
    ],
    en: [
      'To cancel: open your appointments, choose the one with {name}, {when}, then “Cancel”. I do not cancel it myself, to avoid mistakes.',
    ],
    ar: ['للإلغاء: افتح مواعيدك واختر موعد {name}، {when}، ثم «إلغاء». لا ألغيه بنفسي تفاديًا للأخطاء.'],
  },
  cancelNone: {
    fr: [
      'Pour annuler un rendez-vous : ouvrez « Mes rendez-vous », choisissez-le, puis « Annuler ». Pour l’instant, je n’en vois pas à venir.',
    ],
    en: [
      'To cancel an appointment: open “My appointments”, choose it, then “Cancel”. At the moment I see none to come.',
    ],
    ar: ['لإلغاء موعد: افتح «مواعيدي» واختره ثم «إلغاء». حاليًا لا أرى أي موعد قادم.'],
  },
  move: {
    fr: [
      'Pour déplacer le rendez-vous avec {name}, {when} : ouvrez vos rendez-vous, choisissez-le, puis « Déplacer » et prenez un autre horaire libre.',
    ],
    en: [
      'To move the appointment with {name}, {when}: open your appointments, choose it, then “Move” and pick another free time.',
    ],
    ar: ['لتغيير موعد {name}، {when}: افتح مواعيدك واختره ثم «تغيير» وحدد وقتًا آخر متاحًا.'],
  },
  moveNone: {
    fr: [
      'Pour déplacer un rendez-vous : ouvrez « Mes rendez-vous », choisissez-le, puis « Déplacer ». Pour l’instant, je n’en vois pas à venir.',
    ],
    en: ['To move an appointment: open “My appointments”, choose it, then “Move”. At the moment I see none to come.'],
    ar: ['لتغيير موعد: افتح «مواعيدي» واختره ثم «تغيير». حاليًا لا أرى أي موعد قادم.'],
  },
  book: {
    fr: [
      'Voici les prochains horaires libres. Touchez-en un pour le demander. Si vous ne savez pas quel spécialiste voir, décrivez-moi ce que vous ressentez.',
      'Vous pouvez choisir un horaire ci-dessous, ou me dire la raison de la visite pour trouver le bon spécialiste.',
    ],
    en: [
      'Here are the next free times. Tap one to ask for it. If you do not know which specialist to see, describe what you feel.',
      'You can choose a time below, or tell me the reason for the visit to find the right specialist.',
    ],
    ar: [
      'هذه أقرب الأوقات المتاحة. اضغط على أحدها لطلبه. إن كنت لا تعرف أي اختصاصي تراجع فصف لي ما تشعر به.',
      'يمكنك اختيار وقت أدناه، أو أن تخبرني بسبب الزيارة لنجد الاختصاصي المناسب.',
    ],
  },
  people: {
    fr: [
      'Je suis une machine ; pour joindre une personne, choisissez un professionnel ci-dessous ou passez par vos rendez-vous. En cas d’urgence, appelez les secours.',
    ],
    en: [
      'I am a machine; to reach a person, choose a professional below or go through your appointments. In an emergency, call an ambulance.',
    ],
    ar: ['أنا آلة؛ للوصول إلى شخص اختر مهنيًا صحيًا أدناه أو ادخل إلى مواعيدك. عند الطوارئ اتصل بالإسعاف.'],
  },
};

export const LABELS: Record<
  | 'appointments'
  | 'practitioners'
  | 'emergency'
  | 'symptoms'
  | 'yes'
  | 'no'
  | 'unknown'
  | 'describe'
  | 'book'
  | 'next'
  | 'exercise'
  | 'mood'
  | 'talk'
  | 'plan'
  | 'isSerious'
  | 'whichDoctor'
  | 'whatToDo',
  Words
> = {
  appointments: { fr: 'Mes rendez-vous', en: 'My appointments', ar: 'مواعيدي' },
  practitioners: { fr: 'Trouver un professionnel', en: 'Find a professional', ar: 'البحث عن مهني صحي' },
  emergency: { fr: 'Numéros d’urgence', en: 'Emergency numbers', ar: 'أرقام الطوارئ' },
  symptoms: { fr: 'Décrire des symptômes', en: 'Describe symptoms', ar: 'وصف الأعراض' },
  yes: { fr: 'Oui', en: 'Yes', ar: 'نعم' },
  no: { fr: 'Non', en: 'No', ar: 'لا' },
  unknown: { fr: 'Je ne sais pas', en: 'I don’t know', ar: 'لا أعرف' },
  describe: { fr: 'J’ai des symptômes', en: 'I have symptoms', ar: 'لدي أعراض' },
  book: { fr: 'Prendre rendez-vous', en: 'Book an appointment', ar: 'حجز موعد' },
  next: { fr: 'Mon prochain rendez-vous', en: 'My next appointment', ar: 'موعدي القادم' },
  exercise: { fr: 'Un exercice', en: 'An exercise', ar: 'تمرين' },
  mood: { fr: 'Noter mon humeur', en: 'Log my mood', ar: 'تسجيل المزاج' },
  talk: { fr: 'Parler de ce que je ressens', en: 'Talk about how I feel', ar: 'الحديث عما أشعر به' },
  plan: { fr: 'Mon plan de sécurité', en: 'My safety plan', ar: 'خطة الأمان الخاصة بي' },
  isSerious: { fr: 'Est-ce que c’est grave ?', en: 'Is it serious?', ar: 'هل هو خطير؟' },
  whichDoctor: { fr: 'Quel médecin voir ?', en: 'Which doctor should I see?', ar: 'أي طبيب أراجع؟' },
  whatToDo: { fr: 'Que puis-je faire ?', en: 'What can I do?', ar: 'ماذا أفعل؟' },
};

/** After an emergency was said, whatever comes next. */
export const STILL_EMERGENCY: WordLists = {
  fr: [
    'D’abord ceci : ce que vous avez décrit demande une aide immédiate. Si ce n’est pas fait, appelez les secours maintenant.',
    'Je le redis, parce que c’est le plus important : les secours d’abord.',
    'Avez-vous appelé les secours ? C’est toujours la première chose à faire.',
  ],
  en: [
    'First this: what you described needs help at once. If it is not done yet, call an ambulance now.',
    'I say it again because it matters most: the emergency call first.',
    'Have you called an ambulance? That is still the first thing to do.',
  ],
  ar: [
    'أولًا: ما وصفته يحتاج إلى مساعدة فورية. إن لم تتصل بعد فاتصل بالإسعاف الآن.',
    'أكررها لأنها الأهم: الإسعاف أولًا.',
    'هل اتصلت بالإسعاف؟ ما زال هذا أول ما ينبغي فعله.',
  ],
};
