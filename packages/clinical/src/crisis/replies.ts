/**
 * The fixed replies. Never changed by a model. They say what was noticed, ask directly and without judgement, and offer a
 * line, a professional and a trusted person. They hold no telephone numbers: the screen adds those of the country's directory.
 * No clinician has reviewed these words yet.
 */
import type { CrisisAction, CrisisLabel, Language } from '../assessment.ts';
import type { Words } from '../knowledge/knowledge.ts';

const EMERGENCY_SELF: Words = {
  en: 'From what you wrote, your life may be in danger right now, and I am taking that seriously. Please call the emergency number shown here now, or ask someone near you to call. Are you alone? Do not stay alone: go to someone you trust, or ask them to come, and move away from anything you could use to hurt yourself. The helpline below answers day and night, and emergency staff will see you without judging you. Are you safe at this moment?',
  fr: 'D’après ce que vous écrivez, votre vie est peut-être en danger maintenant, et je le prends au sérieux. Appelez tout de suite le numéro d’urgence affiché ici, ou demandez à quelqu’un près de vous de le faire. Y a-t-il quelqu’un avec vous ? Restez avec quelqu’un : rejoignez une personne de confiance ou demandez-lui de venir, et éloignez-vous de tout ce qui pourrait servir à vous faire du mal. La ligne d’écoute ci-dessous répond jour et nuit, et les soignants des urgences vous recevront sans vous juger. Êtes-vous en sécurité en ce moment ?',
  ar: 'مما كتبتَه، قد تكون حياتك في خطر الآن، وأنا آخذ ذلك على محمل الجد. اتصل فورًا برقم الطوارئ الظاهر هنا، أو اطلب من شخص قريب منك أن يتصل. هل أنت وحدك؟ لا تبقَ وحدك: اذهب إلى شخص تثق به أو اطلب منه أن يأتي إليك، وابتعد عن كل ما قد تؤذي به نفسك. خط المساعدة أدناه يجيب ليلًا ونهارًا، وسيستقبلك المختصون في الطوارئ دون أن يحكموا عليك. هل أنت في أمان في هذه اللحظة؟',
};

const EMERGENCY_OTHERS: Words = {
  en: 'From what you wrote, someone could get badly hurt, and I am taking that seriously. Please call the emergency number shown here now. Move away from the person and from anything that could be used as a weapon, and do not stay alone: go to someone you trust. Are you thinking of hurting someone right now? The line below answers day and night, and a doctor or the emergency department can help you get through this without judging you.',
  fr: 'D’après ce que vous écrivez, quelqu’un pourrait être gravement blessé, et je le prends au sérieux. Appelez maintenant le numéro d’urgence affiché ici. Éloignez-vous de la personne et de tout ce qui pourrait servir d’arme, et restez avec quelqu’un : rejoignez une personne de confiance. Pensez-vous faire du mal à quelqu’un en ce moment ? La ligne ci-dessous répond jour et nuit ; un médecin ou les urgences peuvent vous aider à traverser ce moment, sans vous juger.',
  ar: 'مما كتبتَه، قد يتعرض شخص لأذى شديد، وأنا آخذ ذلك على محمل الجد. اتصل الآن برقم الطوارئ الظاهر هنا. ابتعد عن ذلك الشخص وعن كل ما يمكن أن يستعمل سلاحًا، ولا تبقَ وحدك: اذهب إلى شخص تثق به. هل تفكر في إيذاء أحد الآن؟ الخط أدناه يجيب ليلًا ونهارًا، ويمكن لطبيب أو لقسم الطوارئ أن يساعدك على تجاوز هذه اللحظة دون أن يحكم عليك.',
};

/** Something was swallowed or taken. */
const EMERGENCY_SWALLOWED: Words = {
  en: 'What you describe may be a medical emergency. Please call the emergency number shown here now, or ask someone near you to call, and do what they tell you. Do not stay alone, do not drive yourself, and keep this telephone at hand. If something was swallowed, keep the package to show it; the doctors and the poison line will not judge you. Was it taken on purpose, or are you in danger from someone? A helpline that answers day and night and a person you trust can stand by you as well.',
  fr: 'Ce que vous décrivez peut être une urgence médicale. Appelez maintenant le numéro d’urgence affiché ici, ou demandez à quelqu’un près de vous de le faire, et suivez ce qu’on vous dira. Restez avec quelqu’un, ne conduisez pas, gardez ce téléphone à portée de main. Si quelque chose a été avalé, gardez l’emballage pour le montrer ; les médecins et le centre antipoison ne vous jugeront pas. Était-ce volontaire, ou quelqu’un vous met-il en danger ? Une ligne d’écoute jour et nuit et une personne de confiance peuvent aussi vous soutenir.',
  ar: 'ما تصفه قد يكون حالة طبية طارئة. اتصل الآن برقم الطوارئ الظاهر هنا، أو اطلب من شخص قريب منك أن يتصل، واتبع ما يقولونه لك. لا تبقَ وحدك ولا تقُد السيارة بنفسك، وأبقِ هذا الهاتف قريبًا منك. إن كان شيء قد ابتُلع فاحتفظ بالعبوة لتريها لهم؛ لن يحكم عليك الأطباء ولا مركز السموم. هل كان ذلك عن قصد، أم أن أحدًا يعرّضك للخطر؟ يمكن أيضًا لخط مساعدة يجيب ليلًا ونهارًا ولشخص تثق به أن يقفا إلى جانبك.',
};

/** The body is in danger, and nothing says that anybody did it. */
const EMERGENCY_MEDICAL: Words = {
  en: 'What you describe may put a life in danger. Please call the emergency number shown here now, or ask someone near you to call, and do what they tell you. Do not stay alone and do not drive yourself: sit or lie as is easiest, unlock the door, and keep this telephone at hand. Are you with somebody now? A person you trust can wait with you, and the emergency department is there day and night.',
  fr: 'Ce que vous décrivez peut mettre une vie en danger. Appelez maintenant le numéro d’urgence affiché ici, ou demandez à quelqu’un près de vous de le faire, et suivez ce qu’on vous dira. Restez avec quelqu’un, ne conduisez pas : mettez-vous dans la position la moins pénible, ouvrez la porte et gardez ce téléphone à portée de main. Y a-t-il quelqu’un avec vous ? Une personne de confiance peut attendre avec vous, et les soignants des urgences sont là jour et nuit.',
  ar: 'ما تصفه قد يعرّض الحياة للخطر. اتصل الآن برقم الطوارئ الظاهر هنا، أو اطلب من شخص قريب منك أن يتصل، واتبع ما يقولونه لك. لا تبقَ وحدك ولا تقُد السيارة بنفسك: اجلس أو استلقِ كما يريحك، وافتح الباب، وأبقِ هذا الهاتف قريبًا منك. هل معك أحد الآن؟ يمكن لشخص تثق به أن ينتظر معك، والأطباء في قسم الطوارئ موجودون ليلًا ونهارًا.',
};

const SUPPORT: Words = {
  en: 'Thank you for saying this. It sounds as if you are in great pain, and I would like to ask you directly, without judging: are you thinking of ending your life, or of hurting yourself? Whatever the answer, you do not have to carry this alone. You can talk now, day or night, to the helpline shown here. Please also speak with a doctor or a psychologist soon, and today tell one person you trust how you are. If you feel that you might act on it, call the emergency number, do not stay alone, and move away from anything you could use to hurt yourself.',
  fr: 'Merci de l’avoir dit. Vous semblez souffrir beaucoup, et je voudrais vous poser la question directement, sans jugement : pensez-vous à mettre fin à vos jours, ou à vous faire du mal ? Quelle que soit la réponse, vous n’avez pas à porter cela sans aide. Vous pouvez parler maintenant, de jour comme de nuit, à la ligne d’écoute affichée ici. Parlez-en aussi bientôt à un médecin ou à un psychologue, et dites dès aujourd’hui à une personne de confiance comment vous allez. Si vous sentez que vous pourriez passer à l’acte, appelez le numéro d’urgence, restez avec quelqu’un et éloignez-vous de tout ce qui pourrait vous blesser.',
  ar: 'شكرًا لأنك قلت هذا. يبدو أنك تتألم كثيرًا، وأود أن أسألك مباشرة ودون أي حكم: هل تفكر في إنهاء حياتك أو في إيذاء نفسك؟ مهما كان الجواب، لست مضطرًا إلى حمل هذا وحدك. يمكنك أن تتحدث الآن، ليلًا أو نهارًا، مع خط المساعدة الظاهر هنا. تحدث أيضًا قريبًا مع طبيب أو أخصائي نفسي، وأخبر اليوم شخصًا تثق به كيف حالك. إن شعرت أنك قد تُقدم على ذلك فاتصل برقم الطوارئ، ولا تبقَ وحدك، وابتعد عن كل ما قد تؤذي به نفسك.',
};

const ABUSE: Words = {
  en: 'Thank you for telling this. What is being done to you is not your fault, and nobody has the right to do it. Let me ask directly: are you safe right now, and is anyone else, such as a child, in danger? If not, call the emergency or police number shown here and go where there are other people. The line below listens day and night and can help you make a plan. A doctor can treat you and write down what happened, and a person you trust can be with you. If someone may read this screen, you can leave it and come back later.',
  fr: 'Merci de l’avoir dit. Ce que l’on vous fait n’est pas votre faute, et personne n’en a le droit. Je vous pose la question directement : êtes-vous en sécurité en ce moment, et quelqu’un d’autre, un enfant par exemple, est-il en danger ? Sinon, appelez le numéro d’urgence ou de police affiché ici et allez là où il y a du monde. La ligne ci-dessous écoute jour et nuit et peut vous aider à préparer la suite. Un médecin peut vous soigner et noter ce qui s’est passé, et une personne de confiance peut rester avec vous. Si quelqu’un risque de lire cet écran, vous pouvez le quitter et revenir plus tard.',
  ar: 'شكرًا لأنك أخبرتني. ما يُفعل بك ليس ذنبك، وليس من حق أحد أن يفعله. أسألك مباشرة: هل أنت في أمان الآن، وهل هناك شخص آخر، طفل مثلًا، في خطر؟ إن لم تكن في أمان فاتصل برقم الطوارئ أو الشرطة الظاهر هنا واذهب إلى مكان فيه ناس. الخط أدناه يستمع إليك ليلًا ونهارًا ويمكنه أن يساعدك على التخطيط لما بعد ذلك. يستطيع الطبيب أن يعالجك وأن يدوّن ما حدث، ويمكن لشخص تثق به أن يبقى معك. إن كان أحد قد يقرأ هذه الشاشة فيمكنك مغادرتها والعودة لاحقًا.',
};

const THIRD_PARTY: Words = {
  en: 'You are worried about someone, and it is good that you say so. If this person is in danger now, call the emergency number shown here, do not leave them alone, and keep them away from anything they could use to hurt themselves. Otherwise ask them directly and calmly whether they think of ending their life: asking does not put the idea in their head. Listen without judging, and do not promise to keep it to yourself. Offer to call the helpline below together, it answers day and night, and help them see a doctor. And you: who can you lean on, and how are you yourself?',
  fr: 'Vous vous inquiétez pour quelqu’un, et c’est bien de le dire. Si cette personne est en danger maintenant, appelez le numéro d’urgence affiché ici, ne la laissez pas seule et éloignez d’elle tout ce qui pourrait servir à se blesser. Sinon, demandez-lui directement et calmement si elle pense à mettre fin à ses jours : poser la question n’en donne pas l’idée. Écoutez sans juger, et ne promettez pas de tout garder pour vous. Proposez d’appeler ensemble la ligne ci-dessous, qui répond jour et nuit, et aidez-la à voir un médecin. Et vous : sur qui pouvez-vous compter, et comment allez-vous ?',
  ar: 'أنت قلق على شخص ما، وحسنًا فعلت حين قلت ذلك. إن كان هذا الشخص في خطر الآن فاتصل برقم الطوارئ الظاهر هنا، ولا تتركه وحده، وأبعد عنه كل ما قد يؤذي به نفسه. وإلا فاسأله مباشرة وبهدوء إن كان يفكر في إنهاء حياته: السؤال لا يزرع الفكرة. استمع دون أن تحكم عليه، ولا تعده بأن تبقي الأمر لنفسك. اقترح عليه أن تتصلا معًا بخط المساعدة أدناه فهو يجيب ليلًا ونهارًا، وساعده على رؤية طبيب. وأنت: إلى من يمكنك أن تستند، وكيف حالك؟',
};

const SUPPORTIVE: Words = {
  en: 'That sounds hard, and thank you for sharing it. Would you like to say more about how you are now? A doctor or a psychologist can help, and so can a person you trust. If it ever becomes too much, or thoughts of hurting yourself come, the helpline shown here answers day and night.',
  fr: 'Cela semble difficile, et merci de le partager. Voulez-vous dire comment vous allez maintenant ? Un médecin ou un psychologue peut vous aider, une personne de confiance aussi. Si cela devient trop lourd, ou si des idées de vous faire du mal apparaissent, la ligne d’écoute affichée ici répond jour et nuit.',
  ar: 'يبدو هذا صعبًا، وشكرًا لأنك شاركته. هل تود أن تقول كيف حالك الآن؟ يمكن لطبيب أو أخصائي نفسي أن يساعدك، وكذلك شخص تثق به. وإن صار الأمر أثقل من أن يُحتمل، أو جاءتك أفكار بإيذاء نفسك، فخط المساعدة الظاهر هنا يجيب ليلًا ونهارًا.',
};

/**
 * The fixed words for a label and action; '' when nothing needs to be said. `swallowed`: the rules found that something
 * was taken, so the package and the intention matter.
 */
export function crisisReply(label: CrisisLabel, action: CrisisAction, lang: Language, swallowed = false): string {
  switch (action) {
    case 'emergency_now':
      if (label === 'medical_emergency') return (swallowed ? EMERGENCY_SWALLOWED : EMERGENCY_MEDICAL)[lang];
      return label === 'harm_to_others' ? EMERGENCY_OTHERS[lang] : EMERGENCY_SELF[lang];
    case 'crisis_support_and_ask':
      return SUPPORT[lang];
    case 'abuse_safety':
      return ABUSE[lang];
    case 'third_party_guidance':
      return THIRD_PARTY[lang];
    case 'supportive':
      return SUPPORTIVE[lang];
    case 'normal':
      return '';
  }
}
