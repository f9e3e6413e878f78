/** Reads the short answers to a question: yes, no, I do not know, in all languages; longer words after them may say more. */
import { phraseTest, plain } from '../spelling.ts';

export type ShortAnswer = 'yes' | 'no' | 'unknown';

const YES =
  'oui|ouais|ouai|si|yes|yeah|yep|yup|ya|sure|of course|bien sur|exact|exactement|tout a fait|absolument|d accord|ok|okay|volontiers|je veux bien|avec plaisir|i do|i am|it does|it is|i think so|je crois|je pense que oui|oui un peu|un peu|a bit|a little|parfois|sometimes|correct|right|please|s il vous plait|نعم|اجل|بلي|ايوه|ايوا|ايه|اه|اي|طبعا|اكيد|صحيح|تمام|حسنا|موافق|واخا|وخا|ييه|اييه|شويه|قليلا|احيانا|iyeh|iyyeh|iyih|iwa|ah|wah|wakha|oki|yeh|eh|ayeh|chwiya|chouia|naam|na3am|eywa';
const NO =
  'non|nan|no|nope|nah|not|not really|pas vraiment|pas du tout|not at all|jamais|never|aucun|aucune|pas|no thanks|non merci|no thank you|i don t|i dont|i am not|i m not|it doesn t|it does not|none|rien|لا|كلا|ابدا|لا ابدا|ليس|لا شكرا|لالا|لا لا|مكاينش|ما كاينش|لاواه|والو|la|lla|lala|abadan|la la|makaynch|walo|walou|la chokran|la choukran';
const UNKNOWN =
  'je ne sais pas|je sais pas|j sais pas|jsp|chais pas|sais pas|aucune idee|peut etre|pas sur|pas sure|i don t know|i dont know|don t know|dont know|dunno|idk|not sure|no idea|maybe|perhaps|i m not sure|unsure|لا اعرف|لا ادري|لست متاكدا|لست متاكده|ربما|يمكن|ما عرفتش|ماعرفتش|معرفتش|ما نعرف|الله اعلم|ماعرفت|ma3reftch|ma3raftch|mar3fch|ma3rftch|makan3refch|yimken|ymken|mn3ref|lah a3lam|allah a3lam';

const split = (list: string): string[] => list.split('|').sort((a, b) => b.length - a.length);
const starts = (list: string): ((text: string) => boolean) => {
  const phrases = split(list).map(plain);
  return (text) => phrases.some((phrase) => text === phrase || text.startsWith(`${phrase} `));
};
const startsYes = starts(YES);
const startsNo = starts(NO);
const startsUnknown = starts(UNKNOWN);
const BUT = phraseTest(['mais', 'but', 'لكن', 'ولكن', 'walakin', 'welakin']);

/** A message this long is more than an answer. */
const MOST_WORDS = 25;

/**
 * The answer with which a message begins, and whether it is no more than that. "Oui, depuis hier" → yes, not bare.
 */
export function readShortAnswer(raw: string): { answer: ShortAnswer; bare: boolean } | undefined {
  const text = plain(raw);
  if (text === '') {
    if (/👍|✅|✔️/u.test(raw)) return { answer: 'yes', bare: true };
    if (/👎|❌/u.test(raw)) return { answer: 'no', bare: true };
    return undefined;
  }
  const words = text.split(' ').length;
  if (words > MOST_WORDS) return undefined;
  const bare = words <= 3 && !BUT(text);
  if (startsUnknown(text)) return { answer: 'unknown', bare: words <= 6 };
  // "No, I do" and "not sure" have been met above; a plain no before a longer sentence stays a no.
  if (startsNo(text)) return { answer: 'no', bare };
  if (startsYes(text)) return { answer: 'yes', bare };
  return undefined;
}
