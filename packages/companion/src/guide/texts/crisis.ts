/**
 * Fixed words of a thread in which a crisis was raised: what follows the reviewed first reply of the clinical package. They ask
 * directly, offer a line, a professional and a trusted person each time, and hold no numbers: the screen adds the directory.
 * Never methods, places or amounts, never secrecy, never an end. No clinician has reviewed these words yet.
 */
import type { WordLists } from '../../words.ts';

/** What the later replies are about. */
export type CrisisKind = 'self' | 'others' | 'abuse' | 'medical' | 'third';

/** Opens a later reply. The numbers of wordings of the three parts share no factor, so that whole replies do not come again soon. */
export const ACKNOWLEDGE: Record<CrisisKind, WordLists> = {
  self: {
    fr: [
      'Je vous lis, et je reste là.',
      'Merci de continuer à me parler. Ce que vous traversez compte.',
      'Je comprends que ce soit lourd à porter. Prenez votre temps, je ne pars pas.',
      'Ce que vous ressentez est pris au sérieux ici, sans jugement.',
      'Vous avez bien fait d’écrire encore. On avance doucement, une chose à la fois.',
      'Même quand tout paraît bloqué, ces moments peuvent changer avec de l’aide.',
    ],
    en: [
      'I am reading you, and I am still here.',
      'Thank you for going on talking to me. What you are going through matters.',
      'I understand that this is heavy to carry. Take your time, I am not going anywhere.',
      'What you feel is taken seriously here, without judgement.',
      'It is good that you wrote again. We go gently, one thing at a time.',
      'Even when everything seems stuck, moments like this can change with help.',
    ],
    ar: [
      'أقرأ ما تكتبه، وما زلت هنا.',
      'شكرًا لأنك تواصل الحديث معي. ما تمر به مهم.',
      'أفهم أن هذا ثقيل. خذ وقتك، فأنا باقٍ هنا.',
      'ما تشعر به يؤخذ هنا على محمل الجد ودون أي حكم.',
      'أحسنت حين كتبت من جديد. نمضي بهدوء، خطوة بعد خطوة.',
      'حتى حين يبدو كل شيء مسدودًا، يمكن أن تتغير هذه اللحظات مع المساعدة.',
    ],
  },
  others: {
    fr: [
      'Je vous lis, et je reste là. La colère peut être immense sans qu’il faille agir.',
      'Merci de continuer à parler plutôt que d’agir.',
      'Chaque minute à distance de cette personne vous protège tous les deux.',
    ],
    en: [
      'I am reading you, and I am still here. Anger can be huge without having to be acted on.',
      'Thank you for going on talking instead of acting.',
      'Each minute away from that person protects both of you.',
    ],
    ar: [
      'أقرأ ما تكتبه، وما زلت هنا. قد يكون الغضب كبيرًا دون أن يتحول إلى فعل.',
      'شكرًا لأنك تتكلم بدل أن تتصرف.',
      'كل دقيقة تبتعد فيها عن ذلك الشخص تحميكما معًا.',
    ],
  },
  abuse: {
    fr: [
      'Je vous lis. Rien de cela n’est votre faute.',
      'Merci de continuer à en parler, il faut du courage pour le faire.',
      'Ce que vous racontez est pris au sérieux. Vous décidez du rythme.',
    ],
    en: [
      'I am reading you. None of this is your fault.',
      'Thank you for going on telling me; that takes courage.',
      'What you tell is taken seriously. You decide on the pace.',
    ],
    ar: [
      'أقرأ ما تكتبه. لا شيء من هذا ذنبك.',
      'شكرًا لأنك تواصل الحديث، فهذا يحتاج إلى شجاعة.',
      'ما ترويه يؤخذ على محمل الجد، وأنت من يحدد الإيقاع.',
    ],
  },
  medical: {
    fr: [
      'Je vous lis. Le plus important maintenant reste l’appel aux secours.',
      'Je reste là pendant que vous appelez.',
      'Ne cherchez pas à savoir seul si c’est grave : les secours le feront avec vous.',
    ],
    en: [
      'I am reading you. The most important thing now is still the emergency call.',
      'I stay here while you call.',
      'You do not have to work out alone how bad it is: the emergency staff will do it with you.',
    ],
    ar: [
      'أقرأ ما تكتبه. الأهم الآن ما يزال هو الاتصال بالطوارئ.',
      'أبقى هنا بينما تتصل.',
      'لا تحاول وحدك أن تعرف مدى الخطورة: رجال الإسعاف سيفعلون ذلك معك.',
    ],
  },
  third: {
    fr: [
      'Je vous lis. C’est précieux que quelqu’un veille sur cette personne.',
      'Merci de rester attentif. Ce que vous faites compte, sans que tout repose sur vous.',
      'Vous ne pouvez pas tout porter à vous seul, et personne ne vous le demande.',
    ],
    en: [
      'I am reading you. It is precious that somebody looks out for this person.',
      'Thank you for staying attentive. What you do matters, and not everything rests on you.',
      'You cannot carry all of it by yourself, and nobody asks you to.',
    ],
    ar: [
      'أقرأ ما تكتبه. من الثمين أن يهتم أحد بهذا الشخص.',
      'شكرًا لانتباهك. ما تفعله مهم، وليس كل شيء على عاتقك.',
      'لا يمكنك أن تحمل كل هذا وحدك، ولا أحد يطلب منك ذلك.',
    ],
  },
};

/** The direct question. A bare "yes" tells of danger for `self` and `others`, of safety for the rest. */
export const ASK: Record<CrisisKind, WordLists> = {
  self: {
    fr: [
      'En ce moment, pensez-vous à mettre fin à vos jours ?',
      'Je vous le demande directement : avez-vous envie de mourir ou de vous faire du mal, là, maintenant ?',
      'Est-ce que des pensées de suicide sont présentes en ce moment ?',
      'Craignez-vous de mettre fin à vos jours aujourd’hui ?',
      'Depuis votre dernier message, l’idée de vous faire du mal est-elle toujours là ?',
    ],
    en: [
      'Right now, are you thinking of ending your life?',
      'I ask you directly: do you want to die or to hurt yourself, here and now?',
      'Are thoughts of suicide present at this moment?',
      'Are you afraid that you might end your life today?',
      'Since your last message, is the thought of hurting yourself still there?',
    ],
    ar: [
      'هل تفكر الآن في إنهاء حياتك؟',
      'أسألك مباشرة: هل ترغب في الموت أو في إيذاء نفسك في هذه اللحظة؟',
      'هل أفكار الانتحار حاضرة الآن؟',
      'هل تخشى أن تنهي حياتك اليوم؟',
      'منذ رسالتك الأخيرة، هل ما زالت فكرة إيذاء نفسك موجودة؟',
    ],
  },
  others: {
    fr: [
      'Pensez-vous encore à faire du mal à quelqu’un en ce moment ?',
      'La personne visée est-elle près de vous maintenant ?',
      'Avez-vous peur de perdre le contrôle aujourd’hui ?',
      'Et vous, pensez-vous aussi à vous faire du mal ?',
    ],
    en: [
      'Are you still thinking of hurting somebody right now?',
      'Is the person you think of near you now?',
      'Are you afraid of losing control today?',
      'And you, are you also thinking of hurting yourself?',
    ],
    ar: [
      'هل ما زلت تفكر في إيذاء أحد الآن؟',
      'هل الشخص الذي تفكر فيه قريب منك الآن؟',
      'هل تخشى أن تفقد السيطرة اليوم؟',
      'وأنت، هل تفكر أيضًا في إيذاء نفسك؟',
    ],
  },
  abuse: {
    fr: [
      'Êtes-vous en sécurité là où vous êtes maintenant ?',
      'Pouvez-vous aller dès maintenant à un endroit où vous êtes en sécurité ?',
      'Pouvez-vous écrire ici sans que cette personne lise l’écran, et êtes-vous en sécurité ?',
      'Les enfants et les proches qui vivent avec vous sont-ils en sécurité ?',
    ],
    en: [
      'Are you safe where you are now?',
      'Can you go now to a place where you are safe?',
      'Can you write here without that person reading the screen, and are you safe?',
      'Are the children and others who live with you safe?',
    ],
    ar: [
      'هل أنت في أمان في المكان الذي أنت فيه الآن؟',
      'هل تستطيع أن تذهب الآن إلى مكان تكون فيه في أمان؟',
      'هل يمكنك الكتابة هنا دون أن يقرأ ذلك الشخص الشاشة، وهل أنت في أمان؟',
      'هل الأطفال ومن يعيشون معك في أمان؟',
    ],
  },
  medical: {
    fr: [
      'Les secours sont-ils prévenus ?',
      'Y a-t-il quelqu’un avec vous, et êtes-vous en sécurité ?',
      'Avez-vous pu appeler le numéro d’urgence ?',
      'Quelqu’un peut-il ouvrir la porte aux secours et rester avec vous ?',
    ],
    en: [
      'Has the emergency number been called?',
      'Is somebody with you, and are you safe?',
      'Were you able to call the emergency number?',
      'Can somebody open the door for the ambulance and stay with you?',
    ],
    ar: [
      'هل تم الاتصال برقم الطوارئ؟',
      'هل معك أحد، وهل أنت في أمان؟',
      'هل استطعت الاتصال برقم الطوارئ؟',
      'هل يستطيع أحد أن يفتح الباب للإسعاف ويبقى معك؟',
    ],
  },
  third: {
    fr: [
      'Cette personne est-elle en sécurité en ce moment, et quelqu’un est-il avec elle ?',
      'Avez-vous pu lui demander directement si elle pense au suicide, et est-elle en sécurité maintenant ?',
      'Savez-vous où elle se trouve, et peut-on la joindre maintenant ?',
      'Quelqu’un peut-il rester avec elle jusqu’à ce qu’elle soit en sécurité ?',
    ],
    en: [
      'Is this person safe right now, and is somebody with them?',
      'Were you able to ask them directly whether they think of suicide, and are they safe now?',
      'Do you know where they are, and can they be reached now?',
      'Can somebody stay with them until they are safe?',
    ],
    ar: [
      'هل هذا الشخص في أمان الآن، وهل معه أحد؟',
      'هل استطعت أن تسأله مباشرة إن كان يفكر في الانتحار، وهل هو في أمان الآن؟',
      'هل تعرف أين هو، وهل يمكن الوصول إليه الآن؟',
      'هل يستطيع أحد أن يبقى معه إلى أن يصبح في أمان؟',
    ],
  },
};

/** Line, professional and trusted person, in turn. */
export const OFFER: Record<CrisisKind, WordLists> = {
  self: {
    fr: [
      'La ligne d’écoute affichée ici répond jour et nuit ; un médecin ou un psychologue peut vous recevoir ; et une personne de confiance peut venir près de vous maintenant.',
      'Vous pouvez appeler la ligne d’écoute ci-dessous à toute heure, demander à une personne de confiance de rester avec vous, et voir un médecin rapidement.',
      'Choisissez ce qui est le plus facile : un message à une personne de confiance, un appel à la ligne d’écoute, ou un rendez-vous proche avec un médecin ou un psychologue.',
      'S’il y a un danger immédiat, appelez le numéro d’urgence. Sinon, la ligne d’écoute, un médecin et une personne de confiance sont trois portes ouvertes, aujourd’hui même.',
      'Qui, parmi vos proches, est votre personne de confiance ? Vous pouvez l’appeler avec la ligne d’écoute ci-dessous, et parler ensuite à un médecin ou à un psychologue.',
      'Éloignez-vous de ce qui pourrait vous blesser et restez avec quelqu’un : une personne de confiance, la ligne d’écoute au téléphone, ou un médecin aux urgences.',
      'Quand vous serez en sécurité pour le moment, touchez « je suis en sécurité ». D’ici là, la ligne d’écoute, un médecin ou un psychologue et une personne de confiance peuvent vous accompagner.',
    ],
    en: [
      'The helpline shown here answers day and night; a doctor or a psychologist can see you; and a person you trust can come to you now.',
      'You can call the helpline below at any hour, ask a person you trust to stay with you, and see a doctor soon.',
      'Choose what is easiest: a message to a person you trust, a call to the helpline, or an early visit to a doctor or a psychologist.',
      'If there is danger right now, call the emergency number. Otherwise the helpline, a doctor and a person you trust are three open doors, today.',
      'Who is the person you trust most? You can call them as well as the helpline below, and then talk to a doctor or a psychologist.',
      'Move away from anything that could hurt you and stay with somebody: a person you trust, the helpline on the phone, or a doctor at the emergency department.',
      'When you are safe for now, tap “I am safe for now”. Until then the helpline, a doctor or a psychologist and a person you trust can stand by you.',
    ],
    ar: [
      'خط المساعدة الظاهر هنا يجيب ليلًا ونهارًا، ويمكن لطبيب أو أخصائي نفسي أن يستقبلك، ولشخص تثق به أن يأتي إليك الآن.',
      'يمكنك الاتصال بخط المساعدة أدناه في أي ساعة، وأن تطلب من شخص تثق به أن يبقى معك، وأن ترى طبيبًا قريبًا.',
      'اختر الأسهل عليك: رسالة إلى شخص تثق به، أو اتصال بخط المساعدة، أو موعد قريب مع طبيب أو أخصائي نفسي.',
      'إن كان هناك خطر الآن فاتصل برقم الطوارئ. وإلا فخط المساعدة وطبيب وشخص تثق به ثلاثة أبواب مفتوحة اليوم.',
      'من هو أكثر شخص تثق به؟ يمكنك أن تتصل به وبخط المساعدة أدناه، ثم أن تتحدث مع طبيب أو أخصائي نفسي.',
      'ابتعد عن كل ما قد يؤذيك وابق مع أحد: شخص تثق به، أو خط المساعدة على الهاتف، أو طبيب في قسم الطوارئ.',
      'حين تصبح في أمان الآن، اضغط «أنا في أمان الآن». وحتى ذلك الحين يستطيع خط المساعدة وطبيب أو أخصائي نفسي وشخص تثق به أن يقفوا إلى جانبك.',
    ],
  },
  others: {
    fr: [
      'Éloignez-vous et appelez le numéro d’urgence si vous sentez que cela monte. La ligne d’écoute, un médecin et une personne de confiance peuvent vous aider à tenir.',
      'Rejoignez une personne de confiance, appelez la ligne d’écoute ci-dessous, et demandez à voir un médecin aujourd’hui.',
      'Un médecin ou les urgences peuvent vous aider à faire redescendre la pression ; la ligne d’écoute répond jour et nuit, et une personne de confiance peut rester avec vous.',
      'Appelez le numéro d’urgence s’il y a un danger immédiat. Sinon : la ligne d’écoute, une personne de confiance, un médecin ou un psychologue.',
      'Quand le danger sera passé, touchez « je suis en sécurité ». D’ici là, la ligne d’écoute, un médecin et une personne de confiance sont là.',
    ],
    en: [
      'Move away and call the emergency number if you feel it rising. The helpline, a doctor and a person you trust can help you hold on.',
      'Go to a person you trust, call the helpline below, and ask to see a doctor today.',
      'A doctor or the emergency department can help you bring the pressure down; the helpline answers day and night, and a person you trust can stay with you.',
      'Call the emergency number if there is danger right now. Otherwise: the helpline, a person you trust, a doctor or a psychologist.',
      'When the danger has passed, tap “I am safe for now”. Until then the helpline, a doctor and a person you trust are there.',
    ],
    ar: [
      'ابتعد واتصل برقم الطوارئ إن شعرت بأن الغضب يتصاعد. يمكن لخط المساعدة ولطبيب ولشخص تثق به أن يساعدوك على الصمود.',
      'اذهب إلى شخص تثق به، واتصل بخط المساعدة أدناه، واطلب رؤية طبيب اليوم.',
      'يستطيع طبيب أو قسم الطوارئ مساعدتك على تهدئة هذا الضغط، وخط المساعدة يجيب ليلًا ونهارًا، ويمكن لشخص تثق به أن يبقى معك.',
      'اتصل برقم الطوارئ إن كان هناك خطر الآن. وإلا فخط المساعدة أو شخص تثق به أو طبيب أو أخصائي نفسي.',
      'حين يزول الخطر اضغط «أنا في أمان الآن». وحتى ذلك الحين خط المساعدة وطبيب وشخص تثق به موجودون.',
    ],
  },
  abuse: {
    fr: [
      'Si le danger est proche, appelez le numéro d’urgence et rejoignez un lieu où il y a du monde. La ligne d’écoute, un médecin et une personne de confiance peuvent vous aider.',
      'La ligne d’écoute ci-dessous aide à préparer la suite, jour et nuit ; un médecin peut soigner et noter ce qui s’est passé ; une personne de confiance peut vous accueillir.',
      'Vous pouvez convenir d’un mot de code avec une personne de confiance, appeler la ligne d’écoute, et parler à un médecin sans la présence de cette personne.',
      'Un médecin ou un psychologue vous écoutera sans vous juger ; la ligne d’écoute aussi ; et une personne de confiance peut garder vos papiers à l’abri.',
      'Quand vous serez en sécurité pour le moment, touchez « je suis en sécurité ». La ligne d’écoute, un médecin et une personne de confiance restent là.',
    ],
    en: [
      'If danger is near, call the emergency number and go where there are people. The helpline, a doctor and a person you trust can help you.',
      'The helpline below helps to plan what comes next, day and night; a doctor can treat you and write down what happened; a person you trust can take you in.',
      'You can agree on a code word with a person you trust, call the helpline, and talk to a doctor without that person in the room.',
      'A doctor or a psychologist will listen without judging; so will the helpline; and a person you trust can keep your papers safe.',
      'When you are safe for now, tap “I am safe for now”. The helpline, a doctor and a person you trust stay there.',
    ],
    ar: [
      'إن كان الخطر قريبًا فاتصل برقم الطوارئ واذهب إلى مكان فيه ناس. يمكن لخط المساعدة ولطبيب ولشخص تثق به أن يساعدوك.',
      'خط المساعدة أدناه يساعدك ليلًا ونهارًا على التخطيط لما بعد، ويمكن لطبيب أن يعالجك ويدوّن ما حدث، ولشخص تثق به أن يستقبلك.',
      'يمكنك الاتفاق على كلمة سر مع شخص تثق به، والاتصال بخط المساعدة، والحديث مع طبيب دون حضور ذلك الشخص.',
      'سيستمع إليك طبيب أو أخصائي نفسي دون أن يحكم عليك، وكذلك خط المساعدة، ويمكن لشخص تثق به أن يحفظ أوراقك.',
      'حين تصبح في أمان الآن اضغط «أنا في أمان الآن». خط المساعدة وطبيب وشخص تثق به موجودون دائمًا.',
    ],
  },
  medical: {
    fr: [
      'Appelez le numéro d’urgence affiché ici et suivez ce que les soignants vous disent ; une personne de confiance peut attendre avec vous, et la ligne d’écoute peut aussi vous soutenir.',
      'Les médecins des urgences vous recevront sans vous juger. Demandez à une personne de confiance de venir ; la ligne d’écoute répond jour et nuit.',
      'Ne conduisez pas vous-même. Le numéro d’urgence d’abord, puis une personne de confiance ; un médecin et la ligne d’écoute restent joignables.',
      'Gardez le téléphone près de vous : numéro d’urgence, personne de confiance, ligne d’écoute. Un médecin doit vous voir maintenant.',
      'Quand un médecin s’occupe de vous ou que le danger est passé, touchez « je suis en sécurité ». La ligne d’écoute et une personne de confiance peuvent vous soutenir.',
    ],
    en: [
      'Call the emergency number shown here and do what the staff tell you; a person you trust can wait with you, and the helpline can support you too.',
      'The doctors at the emergency department will see you without judging. Ask a person you trust to come; the helpline answers day and night.',
      'Do not drive yourself. The emergency number first, then a person you trust; a doctor and the helpline can still be reached.',
      'Keep the telephone near: emergency number, a person you trust, helpline. A doctor needs to see you now.',
      'When a doctor looks after you or the danger has passed, tap “I am safe for now”. The helpline and a person you trust can support you.',
    ],
    ar: [
      'اتصل برقم الطوارئ الظاهر هنا واتبع ما يقوله لك المسعفون. يمكن لشخص تثق به أن ينتظر معك، ولخط المساعدة أن يساندك أيضًا، وسيراك طبيب.',
      'سيستقبلك أطباء الطوارئ دون أن يحكموا عليك. اطلب من شخص تثق به أن يأتي، وخط المساعدة يجيب ليلًا ونهارًا.',
      'لا تقُد السيارة بنفسك. رقم الطوارئ أولًا ثم شخص تثق به، ويبقى الوصول إلى طبيب وإلى خط المساعدة ممكنًا.',
      'أبقِ الهاتف قريبًا: رقم الطوارئ، شخص تثق به، خط المساعدة. يجب أن يراك طبيب الآن.',
      'حين يهتم بك طبيب أو يزول الخطر اضغط «أنا في أمان الآن». يمكن لخط المساعدة ولشخص تثق به أن يسانداك.',
    ],
  },
  third: {
    fr: [
      'S’il y a un danger immédiat, appelez le numéro d’urgence et ne laissez pas cette personne seule. La ligne d’écoute conseille aussi les proches ; un médecin peut l’aider, et une autre personne de confiance peut se relayer avec vous.',
      'Proposez d’appeler ensemble la ligne d’écoute, aidez-la à voir un médecin ou un psychologue, et prévenez une personne de confiance.',
      'Vous pouvez appeler vous-même la ligne d’écoute pour savoir comment lui parler ; un médecin et une personne de confiance peuvent partager ce poids.',
      'Éloignez d’elle ce qui pourrait servir à se blesser. Ligne d’écoute, médecin ou psychologue, personne de confiance : appuyez-vous sur eux.',
      'Quand la situation sera sûre, touchez « en sécurité ». D’ici là, la ligne d’écoute, un médecin et une personne de confiance peuvent vous soutenir aussi.',
    ],
    en: [
      'If there is danger right now, call the emergency number and do not leave this person alone. The helpline advises relatives too; a doctor can help, and another person you trust can take turns with you.',
      'Offer to call the helpline together, help them see a doctor or a psychologist, and let a person you trust know.',
      'You can call the helpline yourself to learn how to talk with them; a doctor and a person you trust can share the weight.',
      'Keep them away from anything they could use to hurt themselves. Helpline, doctor or psychologist, a person you trust: lean on them.',
      'When the situation is safe, tap “safe for now”. Until then the helpline, a doctor and a person you trust can support you too.',
    ],
    ar: [
      'إن كان هناك خطر الآن فاتصل برقم الطوارئ ولا تترك هذا الشخص وحده. خط المساعدة يرشد الأقارب أيضًا، ويمكن لطبيب أن يساعده، ولشخص آخر تثق به أن يتناوب معك.',
      'اقترح عليه أن تتصلا معًا بخط المساعدة، وساعده على رؤية طبيب أو أخصائي نفسي، وأخبر شخصًا تثق به.',
      'يمكنك الاتصال بخط المساعدة بنفسك لتعرف كيف تحدثه، ويمكن لطبيب ولشخص تثق به أن يتقاسما معك هذا العبء.',
      'أبعد عنه كل ما قد يؤذي به نفسه. خط المساعدة، طبيب أو أخصائي نفسي، شخص تثق به: استند إليهم.',
      'حين يصبح الوضع آمنًا اضغط «في أمان الآن». وحتى ذلك الحين يمكن لخط المساعدة ولطبيب ولشخص تثق به أن يساندوك أنت أيضًا.',
    ],
  },
};

/** What a person says while a crisis is raised that wants words of its own before question and offer. */
export type CrisisTurn =
  | 'denial'
  | 'no'
  | 'refuses_help'
  | 'secrecy'
  | 'method'
  | 'goodbye'
  | 'machine'
  | 'anger'
  | 'thanks'
  | 'better'
  | 'wordless';

export const TURN: Record<CrisisTurn, WordLists> = {
  denial: {
    fr: [
      'Je comprends qu’on puisse vouloir retirer ce qu’on vient de dire. Vous n’avez pas à vous justifier, et je préfère demander une fois de trop.',
      'D’accord, je vous entends. Parfois on plaisante de ce qui fait vraiment mal, alors je pose la question quand même.',
      'Ce n’est pas grave d’avoir écrit cela, et il n’y a pas de honte. Je veux seulement être sûr que vous allez bien.',
    ],
    en: [
      'I understand that one may want to take back what one has just said. You need not explain yourself, and I would rather ask once too often.',
      'All right, I hear you. Sometimes people joke about what truly hurts, so I ask all the same.',
      'It is all right to have written that, and there is no shame in it. I only want to be sure that you are well.',
    ],
    ar: [
      'أفهم أن المرء قد يريد التراجع عما قاله للتو. لست مضطرًا إلى التبرير، وأفضل أن أسأل مرة زائدة.',
      'حسنًا، أسمعك. أحيانًا يمزح الناس بما يؤلمهم حقًا، لذلك أسأل مع ذلك.',
      'لا بأس بأنك كتبت هذا، ولا عيب فيه. أريد فقط أن أطمئن أنك بخير.',
    ],
  },
  no: {
    fr: [
      'Merci de votre réponse, je la prends comme elle est. L’offre d’aide reste ouverte, même si cela change dans une heure.',
      'D’accord, merci de me le dire. Si ces pensées reviennent, vous pouvez l’écrire ici à tout moment.',
      'Je vous crois, et je suis soulagé de le lire. Ce qui vous pèse mérite quand même d’être entendu.',
    ],
    en: [
      'Thank you for your answer, I take it as it is. The offer of help stays open, even if that changes in an hour.',
      'All right, thank you for telling me. If such thoughts come back, you can write it here at any time.',
      'I believe you, and it is good to read. What weighs on you still deserves to be heard.',
    ],
    ar: [
      'شكرًا على جوابك، وأقبله كما هو. يبقى عرض المساعدة قائمًا حتى لو تغير الأمر بعد ساعة.',
      'حسنًا، شكرًا لأنك أخبرتني. إن عادت هذه الأفكار فيمكنك كتابتها هنا في أي وقت.',
      'أصدقك، ويسرني أن أقرأ هذا. وما يثقل عليك يستحق أن يُسمع مع ذلك.',
    ],
  },
  refuses_help: {
    fr: [
      'Je comprends que demander de l’aide paraisse impossible ou inutile en ce moment. On peut commencer par le plus petit pas : être près de quelqu’un.',
      'Vous avez peut-être déjà été déçu par l’aide reçue. Cela peut être différent cette fois, et vous pouvez raccrocher quand vous voulez.',
      'Vous n’êtes pas obligé de tout raconter. Une seule phrase suffit : « ça ne va pas, reste avec moi ».',
    ],
    en: [
      'I understand that asking for help may seem impossible or useless right now. One can begin with the smallest step: being near somebody.',
      'Maybe help has let you down before. It can be different this time, and you may hang up whenever you want.',
      'You do not have to tell everything. One sentence is enough: “I am not well, stay with me”.',
    ],
    ar: [
      'أفهم أن طلب المساعدة قد يبدو الآن مستحيلًا أو بلا فائدة. يمكن البدء بأصغر خطوة: أن تكون قرب أحد.',
      'ربما خذلتك المساعدة من قبل. قد يكون الأمر مختلفًا هذه المرة، ويمكنك إنهاء المكالمة متى شئت.',
      'لست مضطرًا إلى أن تحكي كل شيء. تكفي جملة واحدة: «لست بخير، ابق معي».',
    ],
  },
  secrecy: {
    fr: [
      'Je préfère être franc : je ne peux pas promettre que cela reste entre nous, parce que votre vie compte. Une personne de l’équipe peut être prévenue pour vous aider.',
      'Je ne peux pas garder cela pour moi seul : je suis un programme, et des soignants peuvent être alertés. C’est pour vous protéger, jamais pour vous punir.',
      'Vous aimeriez que personne ne sache, et je le comprends. Mais en parler à quelqu’un, c’est ce qui protège ; je ne promets donc pas le silence.',
    ],
    en: [
      'I would rather be honest: I cannot promise that this stays between us, because your life matters. Someone of the team may be told so that they can help you.',
      'I cannot keep this to myself: I am a program, and staff may be alerted. It is to protect you, never to punish you.',
      'You would like nobody to know, and I understand that. But telling somebody is what protects you, so I do not promise silence.',
    ],
    ar: [
      'أفضل أن أكون صريحًا: لا أستطيع أن أعدك بأن يبقى هذا بيننا، لأن حياتك مهمة. قد يُبلَّغ أحد أفراد الفريق ليساعدك.',
      'لا أستطيع أن أحتفظ بهذا لنفسي: أنا برنامج، وقد يُنبَّه العاملون هنا. هذا لحمايتك لا لمعاقبتك.',
      'تود ألا يعرف أحد، وأنا أفهم ذلك. لكن إخبار أحد هو ما يحميك، لذلك لا أعدك بالصمت.',
    ],
  },
  method: {
    fr: [
      'Je ne donnerai rien qui puisse vous blesser, parce que votre vie compte. Je peux rester avec vous et vous aider à joindre quelqu’un.',
      'Je ne réponds pas à cette question-là. La douleur derrière elle, en revanche, je veux l’entendre.',
      'Là-dessus, je ne dirai rien. Ce que je peux faire, c’est vous aider à passer cette heure-ci.',
    ],
    en: [
      'I will not give anything that could hurt you, because your life matters. I can stay with you and help you reach somebody.',
      'That question I do not answer. The pain behind it I do want to hear.',
      'About that I will say nothing. What I can do is help you get through this hour.',
    ],
    ar: [
      'لن أعطي أي شيء قد يؤذيك، لأن حياتك مهمة. أستطيع أن أبقى معك وأن أساعدك على الوصول إلى أحد.',
      'لا أجيب عن هذا السؤال. أما الألم الذي وراءه فأريد أن أسمعه.',
      'في هذا لن أقول شيئًا. ما أستطيعه هو أن أساعدك على اجتياز هذه الساعة.',
    ],
  },
  goodbye: {
    fr: [
      'Avant que vous ne partiez, j’ai besoin de vous poser une question. Vous pourrez revenir ici à toute heure.',
      'Vous pouvez poser le téléphone, je serai là quand vous reviendrez. Une question d’abord.',
      'Merci d’avoir parlé ici. Ne restez pas seul avec cela cette nuit.',
    ],
    en: [
      'Before you go, I need to ask you one thing. You can come back here at any hour.',
      'You can put the phone down, and I will be here when you come back. One question first.',
      'Thank you for having talked here. Please do not stay alone with this tonight.',
    ],
    ar: [
      'قبل أن تذهب، أحتاج أن أسألك شيئًا. يمكنك العودة إلى هنا في أي ساعة.',
      'يمكنك أن تضع الهاتف وسأكون هنا حين تعود. سؤال واحد أولًا.',
      'شكرًا لأنك تحدثت هنا. أرجو ألا تبقى وحدك مع هذا الليلة.',
    ],
  },
  machine: {
    fr: [
      'C’est vrai, je suis une machine : je ne ressens pas, mais je peux vous relier à des personnes qui, elles, sont là pour vous.',
      'Vous avez raison, je ne remplace pas une voix humaine. C’est pour cela que je vous propose d’en entendre une maintenant.',
      'Je suis un programme, et des humains peuvent prendre le relais ici et au téléphone.',
    ],
    en: [
      'That is true, I am a machine: I do not feel, but I can connect you with people who are there for you.',
      'You are right, I do not replace a human voice. That is why I suggest that you hear one now.',
      'I am a program, and humans can take over here and on the telephone.',
    ],
    ar: [
      'صحيح، أنا آلة: لا أشعر، لكنني أستطيع أن أصلك بأشخاص موجودين من أجلك.',
      'أنت محق، لا أعوض صوتًا بشريًا. لذلك أقترح عليك أن تسمع صوتًا الآن.',
      'أنا برنامج، ويمكن لبشر أن يتولوا الأمر هنا وعلى الهاتف.',
    ],
  },
  anger: {
    fr: [
      'Vous avez le droit d’être en colère, contre moi aussi. Je reste là.',
      'Je vous entends. Il est possible que mes mots tombent à côté, et je ne vous laisse pas pour autant.',
      'La colère dit souvent combien on a mal. Je continue de vous lire.',
    ],
    en: [
      'You may be angry, with me too. I am still here.',
      'I hear you. My words may miss the point, and I do not leave you for that.',
      'Anger often says how much it hurts. I go on reading you.',
    ],
    ar: [
      'من حقك أن تغضب، ومني أنا أيضًا. ما زلت هنا.',
      'أسمعك. قد تكون كلماتي في غير محلها، ومع ذلك لا أتركك.',
      'كثيرًا ما يقول الغضب كم هو الألم كبير. أواصل القراءة لك.',
    ],
  },
  thanks: {
    fr: [
      'Merci à vous de m’avoir fait confiance.',
      'Je suis content que vous soyez encore là à m’écrire.',
      'C’est vous qui avez fait le pas de parler.',
    ],
    en: [
      'Thank you for trusting me with this.',
      'I am glad that you are still here and writing.',
      'It is you who took the step of talking.',
    ],
    ar: ['شكرًا لك على ثقتك.', 'يسرني أنك ما زلت هنا تكتب لي.', 'أنت من خطا خطوة الكلام.'],
  },
  better: {
    fr: [
      'C’est bon à lire. Si vous êtes en sécurité pour le moment, touchez le bouton « je suis en sécurité » : ainsi je le saurai.',
      'Je suis soulagé de l’apprendre. Le bouton « je suis en sécurité » me permet de reprendre doucement avec vous.',
      'Merci de me le dire. Gardez près de vous ce qui vous a aidé, et touchez « je suis en sécurité » quand c’est le cas.',
    ],
    en: [
      'That is good to read. If you are safe for now, tap the button “I am safe for now”, so that I know.',
      'I am relieved to hear that. The button “I am safe for now” lets me go on gently with you.',
      'Thank you for telling me. Keep near you what has helped, and tap “I am safe for now” when it is so.',
    ],
    ar: [
      'يسرني أن أقرأ هذا. إن كنت في أمان الآن فاضغط زر «أنا في أمان الآن» كي أعرف.',
      'يريحني أن أعلم ذلك. زر «أنا في أمان الآن» يتيح لي أن أواصل معك بهدوء.',
      'شكرًا لأنك أخبرتني. أبقِ قريبًا منك ما ساعدك، واضغط «أنا في أمان الآن» حين تكون كذلك.',
    ],
  },
  wordless: {
    fr: [
      'Parfois les mots manquent. Vous pouvez répondre d’un seul mot.',
      'Votre message est arrivé, même sans beaucoup de mots.',
      'Pas besoin de phrases. Un oui ou un non me suffit.',
    ],
    en: [
      'Sometimes there are no words. You can answer with a single one.',
      'Your message has arrived, even without many words.',
      'No sentences needed. A yes or a no is enough for me.',
    ],
    ar: [
      'أحيانًا تغيب الكلمات. يمكنك أن تجيب بكلمة واحدة.',
      'وصلت رسالتك حتى دون كلمات كثيرة.',
      'لا حاجة إلى جمل. تكفيني نعم أو لا.',
    ],
  },
};

/** A bare "yes" to the direct question: thoughts of suicide are there. */
export const YES: WordLists = {
  fr: [
    'Merci de me l’avoir dit ; il faut du courage pour répondre oui. Je le prends au sérieux et je ne vous juge pas. Avez-vous pensé à la façon ou au moment de le faire, ou êtes-vous en danger maintenant ? Si oui, appelez le numéro d’urgence affiché ici et ne restez pas seul. La ligne d’écoute ci-dessous répond jour et nuit. Appelez aussi une personne de confiance pour qu’elle reste avec vous, et voyez un médecin ou un psychologue dès aujourd’hui. Éloignez-vous de tout ce qui pourrait vous blesser.',
    'Vous avez dit oui, et je vous entends. Votre vie compte. Ne restez pas seul avec cela : appelez maintenant la ligne d’écoute affichée ici, de jour comme de nuit, et demandez à une personne de confiance de venir. Un médecin ou les urgences peuvent vous recevoir sans vous juger. S’il y a un danger immédiat, appelez le numéro d’urgence et éloignez-vous de tout ce qui pourrait vous blesser. Y a-t-il quelqu’un avec vous, et sentez-vous que vous pourriez passer à l’acte maintenant ?',
  ],
  en: [
    'Thank you for telling me; it takes courage to answer yes. I take it seriously and I do not judge you. Have you thought about how or when you would do it, or are you in danger right now? If so, call the emergency number shown here and do not stay alone. The helpline below answers day and night. Please also call a person you trust to stay with you, and see a doctor or a psychologist today. Move away from anything that could hurt you.',
    'You said yes, and I hear you. Your life matters. Do not stay alone with this: call the helpline shown here now, by day or by night, and ask a person you trust to come. A doctor or the emergency department will see you without judging. If there is danger right now, call the emergency number and move away from anything that could hurt you. Is somebody with you, and do you feel that you might act on it now?',
  ],
  ar: [
    'شكرًا لأنك أخبرتني، فقول نعم يحتاج إلى شجاعة. آخذ هذا على محمل الجد ولا أحكم عليك. هل فكرت كيف أو متى ستفعل ذلك، أو هل أنت في خطر الآن؟ إن كان الأمر كذلك فاتصل برقم الطوارئ الظاهر هنا ولا تبقَ وحدك. خط المساعدة أدناه يجيب ليلًا ونهارًا. اتصل أيضًا بشخص تثق به ليبقى معك، واذهب اليوم إلى طبيب أو أخصائي نفسي. ابتعد عن كل ما قد يؤذيك.',
    'قلت نعم، وأنا أسمعك. حياتك مهمة. لا تبقَ وحدك مع هذا: اتصل الآن بخط المساعدة الظاهر هنا، ليلًا أو نهارًا، واطلب من شخص تثق به أن يأتي. سيستقبلك طبيب أو قسم الطوارئ دون أن يحكم عليك. إن كان هناك خطر الآن فاتصل برقم الطوارئ وابتعد عن كل ما قد يؤذيك. هل معك أحد، وهل تشعر أنك قد تُقدم على ذلك الآن؟',
  ],
};

/** Not safe: said on the button or in answer to "are you safe?". */
export const NOT_SAFE: WordLists = {
  fr: [
    'Merci de me l’avoir dit. Appelez maintenant le numéro d’urgence affiché ici, ou demandez à quelqu’un près de vous de le faire. Ne restez pas seul : rejoignez une personne de confiance ou faites-la venir, et éloignez-vous de tout ce qui pourrait blesser. La ligne d’écoute ci-dessous reste avec vous au téléphone, jour et nuit, et les médecins des urgences vous recevront sans vous juger. Je reste là. Pouvez-vous appeler maintenant ?',
    'Je vous crois : vous n’êtes pas en sécurité. La chose à faire d’abord est d’appeler le numéro d’urgence, ou de sortir et d’aller vers quelqu’un. Une personne de confiance peut venir tout de suite, un médecin des urgences peut vous aider, et la ligne d’écoute répond à cette heure. Éloignez-vous de tout ce qui pourrait blesser. Y a-t-il quelqu’un près de vous en ce moment ?',
  ],
  en: [
    'Thank you for telling me. Call the emergency number shown here now, or ask somebody near you to call. Do not stay alone: go to a person you trust or have them come, and move away from anything that could hurt. The helpline below stays with you on the telephone, day and night, and the doctors at the emergency department will see you without judging. I am still here. Can you call now?',
    'I believe you: you are not safe. The first thing to do is to call the emergency number, or to go out and towards somebody. A person you trust can come at once, an emergency doctor can help you, and the helpline answers at this hour. Move away from anything that could hurt. Is somebody near you at this moment?',
  ],
  ar: [
    'شكرًا لأنك أخبرتني. اتصل الآن برقم الطوارئ الظاهر هنا، أو اطلب من شخص قريب منك أن يتصل. لا تبقَ وحدك: اذهب إلى شخص تثق به أو اطلب منه أن يأتي، وابتعد عن كل ما قد يؤذي. خط المساعدة أدناه يبقى معك على الهاتف ليلًا ونهارًا، وسيستقبلك أطباء الطوارئ دون أن يحكموا عليك. ما زلت هنا. هل تستطيع الاتصال الآن؟',
    'أصدقك: لست في أمان. أول ما ينبغي فعله هو الاتصال برقم الطوارئ أو الخروج والذهاب نحو أحد. يستطيع شخص تثق به أن يأتي فورًا، ويستطيع طبيب الطوارئ مساعدتك، وخط المساعدة يجيب في هذه الساعة. ابتعد عن كل ما قد يؤذي. هل هناك أحد قربك الآن؟',
  ],
};

/** The check-in says that one is safe: it eases off. */
/** Help was called: said well, and what to do until it is there. */
export const HELP_COMING: WordLists = {
  fr: [
    'Vous avez bien fait d’appeler. Restez en ligne si on vous le demande, ouvrez la porte, ne restez pas seul et ne laissez pas seul celui qui va mal ; éloignez ce qui pourrait blesser. Je reste là jusqu’à leur arrivée. Que se passe-t-il en ce moment ?',
    'C’est bien, l’aide arrive. En attendant, restez près de quelqu’un, gardez ce téléphone à portée de main, et rappelez le numéro d’urgence si quelque chose s’aggrave. Je suis là.',
  ],
  en: [
    'You did right to call. Stay on the line if they ask you to, open the door, do not stay alone or leave whoever is unwell alone; put away what could hurt. I am here until they come. What is happening right now?',
    'Good, help is on its way. Until then stay near somebody, keep this telephone at hand, and call the emergency number again if anything gets worse. I am here.',
  ],
  ar: [
    'أحسنت بالاتصال. ابقَ على الخط إن طلبوا ذلك، وافتح الباب، ولا تبقَ وحدك ولا تترك من هو في خطر وحده، وأبعد كل ما قد يؤذي. أنا هنا حتى وصولهم. ماذا يحدث الآن؟',
    'هذا جيد، المساعدة في الطريق. في انتظارها ابقَ قرب شخص ما، واحتفظ بهذا الهاتف قريبًا منك، وأعد الاتصال برقم الطوارئ إن ساء أي شيء. أنا هنا.',
  ],
};

/** How to speak with somebody who may think of suicide (WHO, Preventing suicide: information for family; Samaritans). */
export const HOW_TO_HELP: WordLists = {
  fr: [
    'Choisissez un moment calme, à part, et dites ce que vous voyez : « Je m’inquiète pour toi. Est-ce que tu penses à mourir, à te tuer ? » Poser la question ne donne pas l’idée ; cela soulage souvent. Écoutez plus que vous ne parlez, sans juger ni consoler trop vite. Ne promettez pas le secret. Proposez d’appeler ensemble la ligne d’écoute affichée ici, ou d’aller voir un médecin ou un psychologue, et prévenez une autre personne de confiance. S’il y a un danger maintenant, restez avec la personne, éloignez ce qui pourrait la blesser et appelez le numéro d’urgence.',
  ],
  en: [
    'Choose a quiet moment, apart, and say what you see: “I am worried about you. Are you thinking of dying, of killing yourself?” Asking does not put the idea in their head; it often brings relief. Listen more than you speak, without judging or comforting too quickly. Do not promise to keep it secret. Offer to call the helpline shown here together, or to go to a doctor or a psychologist, and let another person you trust know. If there is danger now, stay with them, move away what could hurt them and call the emergency number.',
  ],
  ar: [
    'اختر لحظة هادئة على انفراد وقل ما تراه: «أنا قلق عليك. هل تفكر في الموت أو في قتل نفسك؟» السؤال لا يزرع الفكرة، بل كثيرًا ما يريح. استمع أكثر مما تتكلم، دون حكم ودون مواساة متسرعة. لا تعد بكتمان السر. اقترح الاتصال معًا بخط المساعدة الظاهر هنا، أو زيارة طبيب أو أخصائي نفسي، وأخبر شخصًا آخر تثق به. إن كان هناك خطر الآن فابقَ مع هذا الشخص، وأبعد ما قد يؤذيه، واتصل برقم الطوارئ.',
  ],
};

export const SAFE: WordLists = {
  fr: [
    'Merci de me le dire, c’est bon à savoir. Je reste là si vous voulez parler, de cela ou d’autre chose. La ligne d’écoute répond jour et nuit, et en parler bientôt à un médecin ou à un psychologue, ou à une personne de confiance, aide à ne pas rester seul avec ce poids. De quoi auriez-vous besoin maintenant ?',
    'D’accord, je suis content que vous soyez en sécurité pour le moment. Si cela change, écrivez-le ici ou appelez. Pour la suite, une personne de confiance et un médecin ou un psychologue peuvent vous épauler. Qu’est-ce qui vous ferait un peu de bien dans l’heure qui vient ?',
    'Merci. Ces pensées peuvent revenir par vagues, et repasser aussi. Gardez la ligne d’écoute et une personne de confiance à portée, et prenez rendez-vous avec un médecin. On continue doucement, si vous voulez.',
  ],
  en: [
    'Thank you for telling me, that is good to know. I am here if you want to talk, about this or something else. The helpline answers day and night, and telling a doctor or a psychologist soon, or a person you trust, helps you not to stay alone with this. What would you need now?',
    'All right, I am glad that you are safe for now. If that changes, write it here or call. For the days to come, a person you trust and a doctor or a psychologist can stand by you. What would do you a little good in the next hour?',
    'Thank you. Such thoughts can come back in waves, and pass again too. Keep the helpline and a person you trust within reach, and book a visit with a doctor. We go on gently, if you like.',
  ],
  ar: [
    'شكرًا لأنك أخبرتني، من الجيد أن أعرف ذلك. أنا هنا إن أردت أن تتحدث، في هذا أو في غيره. خط المساعدة يجيب ليلًا ونهارًا، والحديث قريبًا مع طبيب أو أخصائي نفسي أو شخص تثق به يساعدك على ألا تبقى وحدك مع هذا الثقل. ماذا تحتاج الآن؟',
    'حسنًا، يسرني أنك في أمان الآن. إن تغير ذلك فاكتب هنا أو اتصل. وفي الأيام القادمة يمكن لشخص تثق به ولطبيب أو أخصائي نفسي أن يساندوك. ما الذي قد يريحك قليلًا في الساعة القادمة؟',
    'شكرًا. قد تعود هذه الأفكار على شكل موجات، ثم تمضي أيضًا. أبقِ خط المساعدة وشخصًا تثق به قريبين منك، واحجز موعدًا مع طبيب. نواصل بهدوء إن أردت.',
  ],
};

/** Asked before it is said: risk that grew slowly. */
export const SLOW: WordLists = {
  fr: [
    'Depuis plusieurs messages, j’entends beaucoup de souffrance, et je préfère vous poser la question directement, sans jugement : vous arrive-t-il de penser à mourir ou à mettre fin à vos jours ? Vous pouvez répondre oui ou non. Quelle que soit la réponse, la ligne d’écoute affichée ici répond jour et nuit, et un médecin, un psychologue ou une personne de confiance peut vous aider à porter cela.',
    'Ce que vous décrivez pèse lourd, et cela s’ajoute au reste. Je vous le demande avec douceur et franchement : avez-vous des pensées de suicide ? Poser la question n’aggrave rien. La ligne d’écoute ci-dessous est joignable à toute heure ; un médecin, un psychologue et une personne de confiance peuvent aussi être là pour vous.',
    'Je voudrais m’assurer d’une chose, parce que vous comptez : est-ce que l’idée de ne plus vivre vous traverse en ce moment ? Vous pouvez le dire ici. Une personne de confiance, un médecin ou un psychologue, et la ligne d’écoute affichée ici, jour et nuit, peuvent vous accompagner.',
  ],
  en: [
    'For several messages now I have heard a lot of pain, and I would rather ask you directly, without judging: do you sometimes think of dying or of ending your life? You can answer yes or no. Whatever the answer, the helpline shown here answers day and night, and a doctor, a psychologist or a person you trust can help you carry this.',
    'What you describe weighs heavily, and it adds to the rest. I ask you gently and plainly: are you having thoughts of suicide? Asking does not make anything worse. The helpline below can be reached at any hour; a doctor, a psychologist and a person you trust can be there for you too.',
    'I would like to be sure of one thing, because you matter: does the thought of not living any more cross your mind at the moment? You can say it here. A person you trust, a doctor or a psychologist, and the helpline shown here, day and night, can stand by you.',
  ],
  ar: [
    'منذ عدة رسائل أسمع كثيرًا من الألم، وأفضل أن أسألك مباشرة ودون أي حكم: هل تفكر أحيانًا في الموت أو في إنهاء حياتك؟ يمكنك أن تجيب بنعم أو لا. ومهما كان الجواب فخط المساعدة الظاهر هنا يجيب ليلًا ونهارًا، ويمكن لطبيب أو أخصائي نفسي أو شخص تثق به أن يساعدك على حمل هذا.',
    'ما تصفه ثقيل، وهو يضاف إلى ما سبق. أسألك بلطف وبصراحة: هل لديك أفكار انتحار؟ السؤال لا يزيد الأمر سوءًا. يمكن الوصول إلى خط المساعدة أدناه في أي ساعة، ويمكن لطبيب أو أخصائي نفسي ولشخص تثق به أن يكونوا معك أيضًا.',
    'أود أن أطمئن على أمر واحد لأنك مهم: هل تخطر ببالك في هذه الفترة فكرة ألا تعيش بعد الآن؟ يمكنك أن تقولها هنا. يمكن لشخص تثق به ولطبيب أو أخصائي نفسي ولخط المساعدة الظاهر هنا، ليلًا ونهارًا، أن يقفوا إلى جانبك.',
  ],
};

/** A joke that may hide it. */
export const JOKE: WordLists = {
  fr: [
    'Il se peut que ce soit une façon de parler, et tant mieux. Mais derrière une plaisanterie il y a parfois quelque chose de lourd, alors je demande simplement : pensez-vous vraiment à mourir ou à vous faire du mal, même un peu ? Si oui, dites-le-moi : la ligne d’écoute affichée ici répond jour et nuit, et un médecin, un psychologue ou une personne de confiance peut vous aider.',
    'Je ne suis pas sûr que ce soit seulement pour rire, et je préfère demander : des idées de suicide vous viennent-elles, en ce moment ? Il n’y a pas de mauvaise réponse. La ligne d’écoute ci-dessous, un médecin ou un psychologue, et une personne de confiance sont là si le rire cache autre chose.',
  ],
  en: [
    'That may be just a way of speaking, and then all the better. But sometimes there is something heavy behind a joke, so I simply ask: are you really thinking of dying or of hurting yourself, even a little? If so, tell me: the helpline shown here answers day and night, and a doctor, a psychologist or a person you trust can help you.',
    'I am not sure that this is only for a laugh, and I would rather ask: do thoughts of suicide come to you at the moment? There is no wrong answer. The helpline below, a doctor or a psychologist, and a person you trust are there if the laugh hides something else.',
  ],
  ar: [
    'قد يكون هذا مجرد أسلوب في الكلام، وهذا أفضل. لكن وراء المزاح أحيانًا شيء ثقيل، لذلك أسأل ببساطة: هل تفكر حقًا في الموت أو في إيذاء نفسك، ولو قليلًا؟ إن كان نعم فأخبرني: خط المساعدة الظاهر هنا يجيب ليلًا ونهارًا، ويمكن لطبيب أو أخصائي نفسي أو شخص تثق به أن يساعدك.',
    'لست متأكدًا أن هذا للضحك فقط، وأفضل أن أسأل: هل تأتيك أفكار انتحار في هذه الفترة؟ لا يوجد جواب خاطئ. خط المساعدة أدناه وطبيب أو أخصائي نفسي وشخص تثق به موجودون إن كان الضحك يخفي شيئًا آخر.',
  ],
};

/** It was so in the past. */
export const PAST: WordLists = {
  fr: [
    'Merci de me confier ce que vous avez traversé. Être encore là pour le dire demande de la force. Et aujourd’hui, ces pensées de mort ou de suicide reviennent-elles parfois ? Si c’est le cas, la ligne d’écoute affichée ici répond jour et nuit, et un médecin, un psychologue ou une personne de confiance peut vous entourer.',
  ],
  en: [
    'Thank you for telling me what you have been through. Being here to say it takes strength. And today, do those thoughts of death or suicide sometimes come back? If so, the helpline shown here answers day and night, and a doctor, a psychologist or a person you trust can be there for you.',
  ],
  ar: [
    'شكرًا لأنك حدثتني عما مررت به. أن تكون هنا لتقوله أمر يحتاج إلى قوة. واليوم، هل تعود أحيانًا أفكار الموت أو الانتحار؟ إن كان نعم فخط المساعدة الظاهر هنا يجيب ليلًا ونهارًا، ويمكن لطبيب أو أخصائي نفسي أو شخص تثق به أن يكون معك.',
  ],
};

/** "No" to the question asked before anything was raised. */
export const ACCEPT_NO: WordLists = {
  fr: [
    'Merci d’avoir répondu, cela me rassure. Si cela change un jour, vous pouvez le dire ici ; la ligne d’écoute, un médecin et une personne de confiance restent joignables. Et ce qui vous pèse reste important : voulez-vous m’en dire un peu plus ?',
    'D’accord, merci. Je garde la porte ouverte : si de telles pensées viennent, la ligne d’écoute répond jour et nuit, et un médecin ou une personne de confiance peut vous aider. Qu’est-ce qui est le plus difficile en ce moment ?',
  ],
  en: [
    'Thank you for answering, I am glad to hear it. If that ever changes, you can say it here; the helpline, a doctor and a person you trust can still be reached. And what weighs on you still matters: would you like to tell me a little more?',
    'All right, thank you. I leave the door open: if such thoughts come, the helpline answers day and night, and a doctor or a person you trust can help you. What is the hardest part at the moment?',
  ],
  ar: [
    'شكرًا على جوابك، وهذا يطمئنني. إن تغير ذلك يومًا فيمكنك قوله هنا، ويبقى خط المساعدة وطبيب وشخص تثق به في متناولك. وما يثقل عليك يبقى مهمًا: هل تود أن تحكي لي أكثر قليلًا؟',
    'حسنًا، شكرًا. أترك الباب مفتوحًا: إن جاءت مثل هذه الأفكار فخط المساعدة يجيب ليلًا ونهارًا، ويمكن لطبيب أو لشخص تثق به أن يساعدك. ما أصعب شيء في هذه الفترة؟',
  ],
};

/** Said first in a later reply where life may be in danger now. */
export const EMERGENCY_FIRST: WordLists = {
  fr: [
    'Si vous êtes en danger maintenant, appelez le numéro d’urgence affiché ici.',
    'Au moindre danger immédiat : le numéro d’urgence, tout de suite.',
    'Le numéro d’urgence est affiché ici ; appelez-le si le danger est proche.',
  ],
  en: [
    'If you are in danger now, call the emergency number shown here.',
    'If there is any danger at this moment: the emergency number, at once.',
    'The emergency number is shown here; call it if danger is near.',
  ],
  ar: [
    'إن كنت في خطر الآن فاتصل برقم الطوارئ الظاهر هنا.',
    'عند أي خطر في هذه اللحظة: رقم الطوارئ فورًا.',
    'رقم الطوارئ ظاهر هنا، فاتصل به إن كان الخطر قريبًا.',
  ],
};

/** After a "no" or better news: no danger is asked about again at once, but whether one is safe. A bare "yes" is good news. */
export const ASK_GENTLY: WordLists = {
  fr: [
    'Vous sentez-vous en sécurité en ce moment ?',
    'Y a-t-il quelqu’un près de vous, et vous sentez-vous en sécurité là où vous êtes ?',
    'Pour les heures qui viennent, vous sentez-vous en sécurité ?',
    'Vous sentez-vous en sécurité avec vous-même ce soir ?',
  ],
  en: [
    'Do you feel safe at this moment?',
    'Is somebody near you, and do you feel safe where you are?',
    'For the next hours, do you feel safe?',
    'Do you feel safe with yourself tonight?',
  ],
  ar: [
    'هل تشعر بالأمان في هذه اللحظة؟',
    'هل هناك أحد قريب منك، وهل تشعر بالأمان حيث أنت؟',
    'هل تشعر بالأمان في الساعات القادمة؟',
    'هل تشعر بالأمان مع نفسك هذه الليلة؟',
  ],
};

/** Somebody else's crisis, and the one who watches over them may be in danger too. */
export const YOU_TOO: WordLists = {
  fr: [
    'Et vous : des idées de mourir ou de vous faire du mal vous viennent-elles aussi ?',
    'Je pense aussi à vous : vous arrive-t-il, à vous, de penser au suicide ?',
  ],
  en: [
    'And you: do thoughts of dying or of hurting yourself come to you as well?',
    'I am thinking of you too: do you yourself ever think of suicide?',
  ],
  ar: ['وأنت: هل تأتيك أيضًا أفكار بالموت أو بإيذاء نفسك؟', 'أفكر فيك أيضًا: هل تفكر أنت أحيانًا في الانتحار؟'],
};

/** Under an ordinary answer while a crisis is raised that the person said is none. */
export const BESIDE: WordLists = {
  fr: [
    'La ligne d’écoute reste affichée ici, au cas où. Si tout va bien, touchez « je suis en sécurité ».',
    'Si quelque chose pèse malgré tout, la ligne d’écoute et un médecin restent joignables. Sinon, touchez « je suis en sécurité ».',
  ],
  en: [
    'The helpline stays here, just in case. If all is well, tap “I am safe for now”.',
    'If something weighs on you all the same, the helpline and a doctor can be reached. Otherwise tap “I am safe for now”.',
  ],
  ar: [
    'يبقى خط المساعدة ظاهرًا هنا تحسبًا. إن كان كل شيء بخير فاضغط «أنا في أمان الآن».',
    'إن كان شيء يثقل عليك مع ذلك فخط المساعدة والطبيب في متناولك. وإلا فاضغط «أنا في أمان الآن».',
  ],
};
