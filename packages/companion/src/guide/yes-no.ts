/** Reads the short answers to a question: yes, no, I do not know, in all languages; longer words after them may say more. */
import { phraseTest, plain } from '../spelling.ts';

export type ShortAnswer = 'yes' | 'no' | 'unknown';

/** Clear words, with which a longer sentence may begin too. */
const YES =
  'oui|ouais|ouai|yes|yeah|yep|yup|bien sur|exactement|tout a fait|absolument|volontiers|je veux bien|نعم|اجل|بلي|ايوه|ايوا|ايه|طبعا|اكيد|واخا|وخا|ييه|اييه|iyeh|iyyeh|iyih|wakha|naam|na3am|eywa|ayeh';
const NO =
  'non|nan|no|nope|nah|pas vraiment|pas du tout|not really|not at all|jamais|never|لا|كلا|ابدا|لالا|لاواه|مكاينش|ما كاينش|lla|lala|la la|abadan|makaynch';
const UNKNOWN =
  'je ne sais pas|je sais pas|j sais pas|jsp|chais pas|aucune idee|i don t know|i dont know|don t know|dont know|dunno|idk|not sure|no idea|i m not sure|لا اعرف|لا ادري|لست متاكدا|لست متاكده|ما عرفتش|ماعرفتش|معرفتش|الله اعلم|ma3reftch|ma3raftch|ma3rftch|makan3refch|lah a3lam|allah a3lam';
/** Words that answer only when hardly anything follows. */
const SHORT_YES =
  'ya|sure|of course|exact|d accord|ok|okay|avec plaisir|i do|i am|it does|it is|i think so|je crois|je pense|un peu|a bit|a little|parfois|sometimes|correct|right|please|s il vous plait|صحيح|تمام|حسنا|موافق|شويه|قليلا|احيانا|اه|iwa|ah|wah|oki|yeh|eh|chwiya|chouia|si';
const SHORT_NO =
  'not|aucun|aucune|pas|rien|none|i don t|i dont|i am not|i m not|it doesn t|it does not|ليس|والو|la|walo|walou';
const SHORT_UNKNOWN =
  'sais pas|peut etre|pas sur|pas sure|maybe|perhaps|unsure|ربما|يمكن|ما نعرف|ماعرفت|yimken|ymken|mn3ref';

/** A yes when nothing follows; before a noun it asks which one. */
const YES_ALONE = 'اي';
const MOST_AFTER_SHORT = 3;
const split = (list: string): string[] => list.split('|').sort((a, b) => b.length - a.length);
/** "OK, thanks" ends something; it answers nothing. */
const THANKS = phraseTest(
  'merci|thanks|thank you|thx|cheers|شكرا|مشكور|بارك الله|chokran|choukran|tbarkellah'.split('|'),
);
const starts = (clear: string, short: string): ((text: string, words: number) => boolean) => {
  const begins = (list: string): ((text: string) => boolean) => {
    const phrases = split(list).map(plain);
    return (text) => phrases.some((phrase) => text === phrase || text.startsWith(`${phrase} `));
  };
  const isClear = begins(clear);
  const isShort = begins(short);
  return (text, words) => isClear(text) || (words <= MOST_AFTER_SHORT && isShort(text) && !THANKS(text));
};
const startsYes = starts(YES, SHORT_YES);
const startsNo = starts(NO, SHORT_NO);
const startsUnknown = starts(UNKNOWN, SHORT_UNKNOWN);
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
  if (text === YES_ALONE) return { answer: 'yes', bare: true };
  // "Which doctor?" and "no, is it serious?" ask back.
  if (words > 1 && /[?؟]/.test(raw)) return undefined;
  const bare = words <= 3 && !BUT(text);
  if (startsUnknown(text, words)) return { answer: 'unknown', bare: words <= 6 };
  // "No, I do" and "not sure" have been met above; a plain no before a longer sentence stays a no.
  if (startsNo(text, words)) return { answer: 'no', bare };
  if (startsYes(text, words)) return { answer: 'yes', bare };
  return undefined;
}
