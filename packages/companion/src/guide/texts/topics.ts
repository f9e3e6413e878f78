/** What the guide says around a page of the content library. */
import type { WordLists } from '../../words.ts';

export const WHAT_NEXT: WordLists = {
  fr: [
    'Que voulez-vous savoir d’autre ?',
    'Souhaitez-vous un détail en particulier ?',
    'Et si vous avez des signes en ce moment, décrivez-les-moi.',
  ],
  en: [
    'What else would you like to know?',
    'Is there a detail you would like?',
    'And if you have signs at the moment, describe them to me.',
  ],
  ar: ['ماذا تود أن تعرف أيضًا؟', 'هل تريد تفصيلًا معينًا؟', 'وإن كانت لديك علامات الآن فصفها لي.'],
};

export const ALREADY: WordLists = {
  fr: [
    'Nous avons déjà parlé de « {title} » plus haut. Ce qui compte le plus :',
    'Comme vu tout à l’heure pour « {title} », retenez surtout :',
  ],
  en: [
    'We already talked about “{title}” above. What matters most:',
    'As seen earlier for “{title}”, keep this in mind:',
  ],
  ar: ['تحدثنا عن «{title}» أعلاه. الأهم هو:', 'كما رأينا سابقًا في «{title}»، تذكر خاصة:'],
};

export const SERIOUS: WordLists = {
  fr: ['Pour « {title} », voici quand il faut se faire voir :', 'Cela dépend des signes. Pour « {title} » :'],
  en: ['For “{title}”, this is when to be seen:', 'That depends on the signs. For “{title}”:'],
  ar: ['في شأن «{title}»، هذه الحالات التي ينبغي فيها الفحص:', 'الأمر يتعلق بالعلامات. في شأن «{title}»:'],
};

export const TO_DO: WordLists = {
  fr: ['Pour « {title} », voici ce que vous pouvez faire :', 'Quelques gestes utiles pour « {title} » :'],
  en: ['For “{title}”, here is what you can do:', 'Some useful steps for “{title}”:'],
  ar: ['في شأن «{title}»، هذا ما يمكنك فعله:', 'بعض الخطوات المفيدة في «{title}»:'],
};

export const DOCTOR: WordLists = {
  fr: [
    'Pour « {title} » : {specialty}. Voici les prochains horaires libres.',
    'Pour « {title} », on consulte : {specialty}.',
  ],
  en: ['For “{title}”: {specialty}. Here are the next free times.', 'For “{title}”, one sees: {specialty}.'],
  ar: ['في شأن «{title}»: {specialty}. هذه أقرب الأوقات المتاحة.', 'في «{title}» يُراجَع: {specialty}.'],
};

export const NO_DOCTOR: WordLists = {
  fr: [
    '« {title} » ne demande pas de spécialiste en particulier ; votre médecin généraliste peut répondre à vos questions.',
  ],
  en: ['“{title}” needs no particular specialist; your general practitioner can answer your questions.'],
  ar: ['«{title}» لا يحتاج إلى اختصاصي معين، ويستطيع طبيبك العام الإجابة عن أسئلتك.'],
};

/** A condition the engine knows and the library has no page on. */
export const CONDITION: WordLists = {
  fr: [
    'Je n’ai pas encore de fiche sur « {name} ». C’est un problème de santé suivi en : {specialty}. Je préfère ne rien inventer : un professionnel pourra vous l’expliquer. Si vous avez des signes, décrivez-les et je vous oriente.',
  ],
  en: [
    'I have no page on “{name}” yet. It is a health problem followed in: {specialty}. I would rather not make anything up: a professional can explain it. If you have signs, describe them and I will orient you.',
  ],
  ar: [
    'ليست لدي بعد صفحة عن «{name}». هو مشكل صحي يُتابَع في: {specialty}. أفضل ألا أخترع شيئًا: يستطيع مهني صحي أن يشرحه لك. إن كانت لديك علامات فصفها لي لأوجهك.',
  ],
};

export const CONDITION_EMERGENCY: WordLists = {
  fr: ['« {name} » peut être une urgence. Si vous pensez en avoir les signes maintenant, appelez les secours.'],
  en: ['“{name}” can be an emergency. If you think that you have its signs now, call an ambulance.'],
  ar: ['«{name}» قد يكون حالة طارئة. إن كنت تظن أن علاماته لديك الآن فاتصل بالإسعاف.'],
};

/** The likeliest subjects are offered below it. */
export const WHICH_TOPIC: WordLists = {
  fr: ['Je ne suis pas sûr d’avoir compris. Est-ce l’un de ces sujets ?', 'Parlez-vous de l’un de ces sujets ?'],
  en: ['I am not sure that I understood. Is it one of these subjects?', 'Do you mean one of these subjects?'],
  ar: ['لست متأكدًا من أنني فهمت. هل هو أحد هذه المواضيع؟', 'هل تقصد أحد هذه المواضيع؟'],
};

export const WHICH_ONE: WordLists = {
  fr: ['De quel sujet parlez-vous ? Donnez-moi son nom, ou décrivez ce que vous ressentez.'],
  en: ['Which subject do you mean? Give me its name, or describe what you feel.'],
  ar: ['عن أي موضوع تتحدث؟ اذكر لي اسمه، أو صف ما تشعر به.'],
};

export const WHICH_DOCTOR_ASK: WordLists = {
  fr: [
    'Pour vous dire quel spécialiste voir, j’ai besoin de savoir ce qui vous gêne. Que ressentez-vous, et depuis quand ? Sans idée précise, commencez par un médecin généraliste.',
  ],
  en: [
    'To say which specialist to see, I need to know what troubles you. What do you feel, and since when? If unsure, begin with a general practitioner.',
  ],
  ar: ['لأقول لك أي اختصاصي تراجع أحتاج أن أعرف ما يزعجك. بماذا تشعر ومنذ متى؟ إن لم تكن متأكدًا فابدأ بطبيب عام.'],
};

export const DOCTOR_ORIENTED: WordLists = {
  fr: [
    'D’après ce que vous m’avez décrit : {specialty}. Voici des horaires.',
    'Comme je le disais : {specialty}. Les horaires sont ci-dessous.',
  ],
  en: ['From what you described: {specialty}. Here are some times.', 'As I said: {specialty}. The times are below.'],
  ar: ['بحسب ما وصفته: {specialty}. هذه بعض المواعيد.', 'كما قلت: {specialty}. المواعيد أدناه.'],
};
