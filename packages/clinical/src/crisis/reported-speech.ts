/** Which words of a message are somebody else's: "he texted me: I can't go on", «قالت ليا: بغيت نموت». */
import type { CrisisToken } from './read-tokens.ts';

/** "He says …": after a colon or a quotation mark what follows are his words. */
const SAYS =
  /^(?:says?|saying|said|tells?|told|texted|texts|wrote|writes|written|post(?:s|ed)|repeat(?:s|ed)|whispers|whispered|shouts|shouted|screams|screamed|answers|answered|replied|googled|searched|di(?:t|re|se|sait)|repet(?:e|er|ait)|ecri(?:t|re|ve)|post(?:e|er)|publie|crie|hurle|murmure|repond|repondu|envoye)$/;
/** In Arabic and Darija they follow the verb with neither. */
const SAYS_IN_ARABIC =
  /^[وف]?(?:[قك]ال(?:ت|ي|لي|لنا|تلي|ليا|ها|تها)?|[يت][قك]ول(?:لي|ليا|لنا)?|ك[يت][قك]ول(?:لي|ليا|لينا)?|كتب(?:ت|ات)?|ك[يت]كتب|[يت]كتب|[يت]ردد|ك[يت]عاود|[يت]صرخ|ك[يت]غوت|[يت]همس|ارسل(?:ت)?|صيفط(?:ات)?|نشر(?:ت)?|حط(?:ات|ت)?)$/;
const SAYS_IN_LATIN =
  /^(?:(?:gal|9al|qal)(?:at|t)?(?:lia|liya|lya|lina|li)?|(?:k[ai]?)?[yt]?[aei]?[yt]?[gq9](?:ou|o|u)l(?:lia|liya|lina|li)?|ka[yt](?:keteb|kteb|ghewet|gowet|3awed|3eyet)|kteb|ketb(?:at|t)|sif(?:e)?t(?:at)?|[h7]ett?(?:at)?)$/;
/** "I told my mother: …". */
const I_SAY = /^(?:قلت|كلت|كنقول|كنكول|اقول|كتبت|سالت|golt|gelt|glt|9olt|qolt|9elt|kangoul|kangol|kan9ol|ktebt|ktbt)$/;
const WRITER = /^(?:i|ive|id|je|j|jai|ana|انا)$/;
/** Of voices in the head nobody else is in danger. */
const VOICE =
  /^(?:voices?|voix|ال?صوت|ال?اصوات|صوتا|[ls]*(?:sout|swat|aswat)|راسي|عقلي|rasi|mokhi|head|mind|brain|tete)$/;
const TO_WHOM =
  /^(?:me|m|us|him|her|them|nous|lui|leur|لي|ليا|لنا|لينا|له|لها|ليه|ليها|لهم|lia|liya|lya|lina|lih|liha|li)$/;
/** "That …": what follows is told in the writer's own words. */
const THAT = /^(?:ان|بان|انه|انها|انو|بلي|باللي|بللي|belli|bli|billi|anna|anno)$/;
const BEFORE = 10;
const AFTER = 6;

type IsAnother = (at: number) => boolean;

const saysInArabic = ({ text }: CrisisToken): boolean => SAYS_IN_ARABIC.test(text) || SAYS_IN_LATIN.test(text);

/** Whose words begin here: the nearest subject before the verb of saying, or before the words where there is none. */
function speakerBefore(
  at: number,
  tokens: readonly CrisisToken[],
  isAnother: IsAnother,
): 'writer' | 'other' | undefined {
  const from = Math.max(0, at - BEFORE);
  const near = tokens.slice(from, at);
  const verb = near.findLastIndex(said);
  const saying = near[verb];
  if (saying && I_SAY.test(saying.text)) return 'writer';
  for (let i = (saying ? verb : near.length) - 1; i >= 0; i--) {
    const { text } = near[i] as CrisisToken;
    if (VOICE.test(text) || WRITER.test(text)) return 'writer';
    if (isAnother(from + i)) return 'other';
  }
  return saying && saysInArabic(saying) ? 'other' : undefined;
}

const said = (token: CrisisToken): boolean => SAYS.test(token.text) || saysInArabic(token) || I_SAY.test(token.text);

/** Whether what begins here follows a verb of saying: in Arabic at once, elsewhere after a colon. */
function followsSaying(at: number, tokens: readonly CrisisToken[]): boolean {
  const { afterColon, sentence, text } = tokens[at] as CrisisToken;
  if (THAT.test(text) || TO_WHOM.test(text)) return false;
  let between = 0;
  for (let verb = at - 1; verb >= Math.max(0, at - 3) && tokens[verb]?.sentence === sentence; verb--) {
    const token = tokens[verb] as CrisisToken;
    if (I_SAY.test(token.text)) return true;
    if (between === 0 && (saysInArabic(token) || (afterColon && SAYS.test(token.text)))) return true;
    if (!TO_WHOM.test(token.text)) between++;
  }
  return false;
}

/** Whose words they are; 0 where nobody is said to say them. */
export const REPORTED = { other: 1, writer: 2 } as const;

/** One mark for each word, of REPORTED. `isAnother`: this word names somebody else or is in the third person. */
export function markReported(tokens: readonly CrisisToken[], isAnother: IsAnother): Uint8Array {
  const reported = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { quoted, sentence } = tokens[at] as CrisisToken;
    if (reported[at] !== 0) continue;
    let end = at;
    let who: keyof typeof REPORTED | undefined;
    if (quoted && !tokens[at - 1]?.quoted) {
      while (tokens[end]?.quoted) end++;
      who = speakerBefore(at, tokens, isAnother);
      for (let i = end; !who && i < Math.min(tokens.length, end + AFTER); i++) if (isAnother(i)) who = 'other';
    } else if (!quoted && followsSaying(at, tokens)) {
      who = speakerBefore(at, tokens, isAnother);
      while (who && tokens[end]?.sentence === sentence && !(end > at && turnsToWriter(tokens[end] as CrisisToken)))
        end++;
    }
    if (who) reported.fill(REPORTED[who], at, end);
  }
  return reported;
}

const turnsToWriter = ({ afterPause, text }: CrisisToken): boolean => afterPause && WRITER.test(text);
