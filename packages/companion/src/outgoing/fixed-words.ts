/** What stands in the place of a sentence, or of a whole reply, that a model should not have written. */
import type { WordLists, Words } from '../words.ts';
import type { Caught } from './forbidden.ts';

/** Instead of one sentence. `link` and what is not here is left out without a word. */
export const INSTEAD: Partial<Record<Caught, Words>> = {
  dose: {
    fr: 'Pour un médicament et sa quantité, demandez au pharmacien ou au médecin.',
    en: 'For a medicine and how much of it, ask the pharmacist or the doctor.',
    ar: 'في شأن أي دواء ومقداره اسأل الصيدلي أو الطبيب.',
  },
  diagnosis: {
    fr: 'Je ne peux pas poser de diagnostic : seul un professionnel le peut, après vous avoir examiné.',
    en: 'I cannot make a diagnosis: only a professional can, after examining you.',
    ar: 'لا أستطيع أن أشخّص: المهني الصحي وحده يستطيع ذلك بعد الفحص.',
  },
  no_doctor_needed: {
    fr: 'En cas de doute, parlez-en à un médecin ou à un pharmacien.',
    en: 'If in doubt, talk to a doctor or a pharmacist.',
    ar: 'عند الشك تحدث مع طبيب أو صيدلي.',
  },
  secrecy: {
    fr: 'Je ne peux pas promettre le secret : l’équipe peut relire un échange pour votre sécurité.',
    en: 'I cannot promise secrecy: the team may review an exchange for your safety.',
    ar: 'لا أستطيع أن أعدك بالسرية: قد يراجع الفريق محادثة من أجل سلامتك.',
  },
};

/** Instead of the whole reply. */
export const WHOLE: Record<'method' | 'abandons' | 'wrong_language', Words> = {
  method: {
    fr: 'Je ne dirai rien qui puisse vous blesser, parce que votre vie compte. Pensez-vous en ce moment à mettre fin à vos jours ou à vous faire du mal ? La ligne d’écoute affichée ici répond jour et nuit ; un médecin ou un psychologue, et une personne de confiance, peuvent être avec vous. En cas de danger, appelez le numéro d’urgence.',
    en: 'I will say nothing that could hurt you, because your life matters. Are you thinking right now of ending your life or of hurting yourself? The helpline shown here answers day and night; a doctor or a psychologist, and a person you trust, can be with you. If there is danger, call the emergency number.',
    ar: 'لن أقول شيئًا قد يؤذيك، لأن حياتك مهمة. هل تفكر الآن في إنهاء حياتك أو في إيذاء نفسك؟ خط المساعدة الظاهر هنا يجيب ليلًا ونهارًا، ويمكن لطبيب أو أخصائي نفسي ولشخص تثق به أن يكونوا معك. عند الخطر اتصل برقم الطوارئ.',
  },
  abandons: {
    fr: 'Je reste là pour vous aider. Dites-moi ce dont vous avez besoin ; un professionnel et une personne de confiance peuvent aussi vous épauler.',
    en: 'I am still here to help. Tell me what you need; a professional and a person you trust can stand by you too.',
    ar: 'ما زلت هنا لمساعدتك. قل لي ماذا تحتاج، ويمكن لمهني صحي ولشخص تثق به أن يساندوك أيضًا.',
  },
  wrong_language: {
    fr: 'Je n’ai pas pu formuler ma réponse correctement. Pouvez-vous redire votre question ?',
    en: 'I could not put my answer properly. Could you ask again?',
    ar: 'لم أستطع صياغة جوابي كما ينبغي. هل يمكنك إعادة سؤالك؟',
  },
};

/** Instead of a reply that makes little of what the engine found. */
export const URGENCY_STANDS: Record<'emergency' | 'urgent', Words> = {
  emergency: {
    fr: 'Ce que vous décrivez peut être une urgence : appelez les secours ou allez aux urgences maintenant, sans rester seul.',
    en: 'What you describe may be an emergency: call an ambulance or go to the emergency department now, and do not stay alone.',
    ar: 'ما تصفه قد يكون حالة طارئة: اتصل بالإسعاف أو اذهب إلى المستعجلات الآن ولا تبق وحدك.',
  },
  urgent: {
    fr: 'D’après l’orientation, il faut voir un professionnel de santé dans les 24 à 48 heures, plus tôt si cela s’aggrave.',
    en: 'According to the orientation, a health professional should see you within 24 to 48 hours, sooner if it gets worse.',
    ar: 'بحسب التوجيه، ينبغي أن يفحصك مهني صحي خلال 24 إلى 48 ساعة، وقبل ذلك إن ساءت الحالة.',
  },
};

/** When all was taken out. */
export const NOTHING_LEFT: WordLists = {
  fr: ['Je préfère ne pas répondre à cela de moi-même. Voulez-vous me décrire ce que vous ressentez ?'],
  en: ['I would rather not answer that by myself. Would you like to describe what you feel?'],
  ar: ['أفضل ألا أجيب عن هذا من تلقاء نفسي. هل تود أن تصف لي ما تشعر به؟'],
};
