import type { Words } from '../words.ts';

/** What the machine says when a member of staff gives a thread back to it. Not reviewed by a clinician yet. */
export const HANDED_BACK: Words = {
  fr: 'La personne de la clinique vous a repassé la main. Vous parlez de nouveau avec une machine : elle oriente et informe, elle ne remplace pas un professionnel. Si vous êtes en danger, appelez le numéro d’urgence affiché ici. Vous pouvez continuer à écrire.',
  en: 'The person from the clinic has handed this conversation back. You are talking to a machine again: it orients and informs, and does not replace a professional. If you are in danger, call the emergency number shown here. You can go on writing.',
  ar: 'أعاد إليك الشخص من العيادة هذه المحادثة. أنت تتحدث من جديد مع آلة: هي توجّه وتعطي معلومات، ولا تحل محل مختص. إذا كنت في خطر فاتصل برقم الطوارئ الظاهر هنا. يمكنك متابعة الكتابة.',
};
