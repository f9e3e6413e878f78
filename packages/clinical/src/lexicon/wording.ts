/** Sentences of the engine's own replies. Plain, short, never a diagnosis. Unreviewed by a clinician so far. */
import type { Language, Urgency } from '../assessment.ts';

type Line = Record<Language, string>;
const line = (fr: string, en: string, ar: string): Line => ({ fr, en, ar });

export const ADVICE: Record<Urgency, Line> = {
  emergency: line(
    'Appelez les secours ou allez aux urgences maintenant. Ne restez pas seul et ne conduisez pas vous-même.',
    'Call an ambulance or go to the emergency department now. Do not stay alone and do not drive yourself.',
    'اتصل بالإسعاف أو اذهب إلى المستعجلات الآن. لا تبق وحدك ولا تقد السيارة بنفسك.',
  ),
  urgent: line(
    'Voyez un professionnel de santé dans les 24 à 48 heures. Si cela s’aggrave avant, n’attendez pas.',
    'See a health professional within 24 to 48 hours. If it gets worse before then, do not wait.',
    'راجع مهنيا صحيا خلال 24 إلى 48 ساعة. إذا ساءت الحالة قبل ذلك فلا تنتظر.',
  ),
  routine: line(
    'Prenez rendez-vous dans les jours ou semaines qui viennent.',
    'Book a visit in the coming days or weeks.',
    'احجز موعدا خلال الأيام أو الأسابيع القادمة.',
  ),
  selfcare: line(
    'Cela peut en général être soigné à la maison ou avec un pharmacien. Surveillez les signes ci-dessous.',
    'This can usually be cared for at home or with a pharmacist. Watch for the signs below.',
    'يمكن عادة الاعتناء بهذا في البيت أو بمساعدة الصيدلي. راقب العلامات أدناه.',
  ),
};

/** Said when words as a whole, more than one rule, speak for a level. */
export const LEARNED: Record<Urgency, Line> = {
  emergency: line(
    'Pris ensemble, ces mots ressemblent à des situations qu’il faut voir tout de suite.',
    'Taken together, these words resemble situations that must be seen at once.',
    'مجتمعة، تشبه هذه الكلمات حالات يجب فحصها فورا.',
  ),
  urgent: line(
    'Pris ensemble, ces mots ressemblent à des situations à montrer dans les 24 à 48 heures.',
    'Taken together, these words resemble situations to be seen within 24 to 48 hours.',
    'مجتمعة، تشبه هذه الكلمات حالات ينبغي فحصها خلال 24 إلى 48 ساعة.',
  ),
  routine: line(
    'Pris ensemble, ces mots ressemblent à des situations que l’on voit sur rendez-vous.',
    'Taken together, these words resemble situations that are seen by appointment.',
    'مجتمعة، تشبه هذه الكلمات حالات تفحص بموعد.',
  ),
  selfcare: line(
    'Pris ensemble, ces mots ressemblent à des situations bénignes que l’on surveille chez soi.',
    'Taken together, these words resemble harmless situations that are watched at home.',
    'مجتمعة، تشبه هذه الكلمات حالات بسيطة تراقب في البيت.',
  ),
};
/** Asked where a complaint is of the mind. */
export const THOUGHTS_OF_DEATH = line(
  'Vous arrive-t-il de penser à mourir, ou à vous faire du mal ?',
  'Do you sometimes think of dying, or of hurting yourself?',
  'هل تراودك أحيانا أفكار عن الموت أو عن إيذاء نفسك؟',
);
/** What a "yes" to that says, in words that the crisis rules hear. */
export const THINKS_OF_DEATH = line('Je pense à me tuer.', 'I am thinking of killing myself.', 'أفكر في قتل نفسي.');
export const OWN_JUDGEMENT = 'own judgement, unreviewed';
/** Somebody who is well and asks. */
export const FEELS_WELL = line(
  'Vous dites aller bien et ne décrivez aucun signe qui demande à être vu.',
  'You say that you are well and describe no sign that needs to be seen.',
  'تقول إنك بخير ولا تصف أي علامة تحتاج إلى فحص.',
);
export const LEARNED_SOURCE = 'Learned from the project’s own cases (docs/clinical-method.md), unreviewed';

export const NOT_UNDERSTOOD = line(
  'Je n’ai pas assez compris pour vous orienter. Dites ce que vous ressentez, où, depuis quand, à quel point, et votre âge. En cas de danger, appelez les secours.',
  'I have not understood enough to guide you. Say what you feel, where, since when, how bad it is, and your age. If you are in danger, call an ambulance.',
  'لم أفهم ما يكفي لتوجيهك. اذكر ما تشعر به وأين ومنذ متى وما شدته وعمرك. إذا كنت في خطر فاتصل بالإسعاف.',
);

export const SAFETY_NET: Record<Language, string[]> = {
  fr: [
    'Consultez sans attendre si cela s’aggrave ou si un nouveau signe apparaît.',
    'Appelez les secours en cas de gêne pour respirer, douleur dans la poitrine, perte de connaissance, confusion ou faiblesse soudaine.',
  ],
  en: [
    'Get help without delay if it gets worse or something new appears.',
    'Call an ambulance for trouble breathing, chest pain, fainting, confusion or sudden weakness.',
  ],
  ar: [
    'راجع الطبيب دون تأخير إذا ساءت الحالة أو ظهرت علامة جديدة.',
    'اتصل بالإسعاف عند صعوبة التنفس أو ألم الصدر أو فقدان الوعي أو التشوش أو ضعف مفاجئ.',
  ],
};

export const CUT = line(
  'Le texte était trop long : seuls les 20 000 premiers caractères ont été lus.',
  'The text was too long: only the first 20,000 characters were read.',
  'كان النص طويلا جدا: لم تقرأ إلا 20000 حرف الأولى.',
);
export const CONTRADICTED = line(
  'Les mots et la température mesurée se contredisent ; la mesure a été retenue.',
  'The words and the measured temperature disagree; the measurement was used.',
  'الكلمات ودرجة الحرارة المقاسة متعارضة؛ تم اعتماد القياس.',
);

export const NO_SYMPTOM = line(
  'Aucun symptôme actuel n’a été trouvé dans le texte.',
  'No present symptom was found in the text.',
  'لم يعثر في النص على أي عرض حالي.',
);
export const UNCLEAR = line(
  'Ces signes ne suffisent pas à préciser ; un professionnel pourra faire le point.',
  'These signs are not enough to be more precise; a professional can look into them.',
  'هذه العلامات لا تكفي للتحديد؛ يمكن لمهني صحي توضيح الأمر.',
);
export const RESEMBLES = line(
  'Vos signes peuvent faire penser à : {name}.',
  'Your signs may suggest: {name}.',
  'قد تشير علاماتك إلى: {name}.',
);
export const KNOWN_MILD = line(
  'Tableau connu et bénin ({name}), récent, sans signe de danger ni situation à risque.',
  'A known mild pattern ({name}), recent, with no danger sign and no risk group.',
  'حالة معروفة وخفيفة ({name})، حديثة، دون علامة خطر ودون عامل خطورة.',
);
export const CRISIS_SAID = line(
  'Ce que vous écrivez peut indiquer que quelqu’un est en danger.',
  'What you write may mean that someone is in danger.',
  'ما كتبته قد يعني أن شخصا ما في خطر.',
);

export const CONTEXT: Record<string, Line> = {
  'context.infant_under_3_months': line(
    'Avant 3 mois, tout symptôme doit être vu vite.',
    'Under 3 months of age, any symptom should be seen soon.',
    'قبل 3 أشهر يجب فحص أي عرض بسرعة.',
  ),
  'context.baby_of_unknown_age': line(
    'Avant 3 mois, une fièvre ou une température basse est une urgence : l’âge du bébé n’est pas connu.',
    'Under 3 months of age, fever or a low temperature is an emergency: the age of the baby is not known.',
    'قبل 3 أشهر تعد الحمى أو انخفاض الحرارة حالة طارئة: عمر الرضيع غير معروف.',
  ),
  'context.new_confusion': line(
    'Une confusion apparue depuis peu est une urgence à tout âge.',
    'Confusion that has just begun is an emergency at any age.',
    'التشوش الذي بدأ حديثا حالة طارئة في كل الأعمار.',
  ),
  'context.immunosuppressed_fever': line(
    'De la fièvre avec des défenses affaiblies doit être vue vite.',
    'Fever with a weakened immune system should be seen soon.',
    'الحمى مع ضعف المناعة يجب فحصها بسرعة.',
  ),
  'context.pregnant_fever': line(
    'De la fièvre pendant la grossesse doit être vue vite.',
    'Fever in pregnancy should be seen soon.',
    'الحمى أثناء الحمل يجب فحصها بسرعة.',
  ),
  'context.over_75_fever': line(
    'Après 75 ans, une fièvre doit être vue vite.',
    'Over 75 years of age, fever should be seen soon.',
    'بعد 75 سنة يجب فحص الحمى بسرعة.',
  ),
  'context.fever_for_days': line(
    'Une fièvre qui dure depuis plusieurs jours doit être vue.',
    'Fever that lasts for several days should be seen.',
    'الحمى التي تدوم عدة أيام يجب فحصها.',
  ),
  'context.severe_and_recent': line(
    'Un symptôme intense et récent doit être vu vite.',
    'A severe and recent symptom should be seen soon.',
    'العرض الشديد والحديث يجب فحصه بسرعة.',
  ),
};
export const UNDER_THREE_MONTHS = line(
  'Le bébé a-t-il moins de 3 mois ?',
  'Is the baby less than 3 months old?',
  'هل عمر الرضيع أقل من 3 أشهر؟',
);
export const CONTEXT_SOURCE = 'NICE NG143, NG51, CG103; HAS; own judgement, unreviewed';
