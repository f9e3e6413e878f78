import { plain } from './spelling.ts';
import type { Language } from './words.ts';

const list = (words: string): Set<string> => new Set(words.split(' '));

const FRENCH = list(
  'je j tu il elle on nous vous le la les l un une des du de d mon ma mes ton ta votre vos son sa est suis es sont ai as avez a c ce cest que qu qui quoi quel quelle quels ou et mais pas ne n plus pour avec dans sur au aux en me m se s y oui non bonjour bonsoir salut merci comment pourquoi quand depuis jours semaine mal fait faire peux puis dois docteur medecin rendez rdv tres trop jai mange dormir douleur tete ventre gorge fievre triste seul seule peur grave avoir etre ca cela toi moi rien tout toujours jamais aussi bien voir aide aidez besoin veux voudrais annuler prochain svp stp',
);
const ENGLISH = list(
  'i im ive my me you your he she it its we they the a an is are am was were be been have has had do does did dont can cant could would should will what which who how when where why and or but not no yes of to for with from in on at since days week pain hurts hurt feel feeling feels headache please thanks thank hello hi hey good doctor appointment help need want this that there too very really nobody everyone nothing never just about sleep tired sad alone worried scared cancel next book is',
);
const DARIJA = list(
  'ana nta nti ntouma howa hiya bghit bghina bagha baghi wach chno chnou shno chnahiya chnahowa kayn kayna makaynch dyal dial dyali diali bzaf bezaf bzzaf chwiya chwia mzyan mzyana labas salam safi walo walou daba hadchi kif kifach kidayr 3lach 3la ola wla walakin rani kanhes kanhss kanbki kandir ghadi ghir 7it khoya khti rasi kerchi karchi tbib tabib ddar lyoum lbareh ghedda inchallah hamdolah chokran choukran 3afak afak smah mabghitch makanch man9derch ma9dertch mari9 mrid mrida skhana dohk hchouma kolchi tahed 7ta m3a 3ndi 3andi mab9itch b9a b9it iyeh',
);
/** These count beside others only: they are words or letters of other languages too. */
const DARIJA_SHARED = list(
  'hna wash ach slm had hadi hada fin fine ila rah rak kan hit lah allah hta mn men f w l mea ah la lla',
);
/** Words of languages that the companion does not speak, enough to notice them. */
const OTHERS = list(
  'hola estoy tengo dolor cabeza muy gracias como esta por favor quiero necesito ayuda mucho siento ich bin habe schmerzen nicht und bitte danke kopf mir geht schlecht guten tag wie was ist sono ho mal testa grazie ciao buongiorno sto male aiuto eu estou com dor obrigado nao voce preciso ajuda ik heb pijn hoofd niet goed dank merhaba basim agriyor tesekkurler nasil benim cok var',
);

/** One of these alone tells nothing. */
const SHARED = list('la le les a on me i an in no et es si ah o ou do hi ok');

/** What a text is written in, as far as its words tell. */
export interface ReadLanguage {
  lang?: Language;
  /** Darija in Latin letters. */
  darija: boolean;
  /** Plainly another language than the ones spoken here. */
  foreign: boolean;
}

const MOST_CHARACTERS = 4000;

/** Reads the language of a text from its letters and small words; nothing decided for numbers, emoji or one shared word. */
export function readLanguage(raw: string): ReadLanguage {
  const text = raw.slice(0, MOST_CHARACTERS);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const arabic = count(/\p{Script=Arabic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const letters = count(/\p{L}/gu);
  if (letters === 0) return { darija: false, foreign: false };
  if (arabic > 0 && arabic * 2 >= letters) return { lang: 'ar', darija: false, foreign: false };
  if (latin * 2 < letters) return { darija: false, foreign: true };
  const words = plain(text).split(' ');
  const score = (known: Set<string>): number => words.filter((word) => known.has(word)).length;
  const french = score(FRENCH) + (/[éèêàçœùâîô]/i.test(text) ? 1 : 0);
  const english = score(ENGLISH) + (/\b(i'm|don't|can't|it's|i've|what's|isn't|doesn't)/i.test(text) ? 1 : 0);
  const digits = words.filter(
    (word) => /\p{L}[235789]|[235789]\p{L}/u.test(word) && !/^\d+\p{L}{1,3}$/u.test(word),
  ).length;
  const sure = score(DARIJA) + digits * 2;
  const darija = sure > 0 ? sure + score(DARIJA_SHARED) : 0;
  const others = score(OTHERS);
  const most = words.length === 1 && SHARED.has(words[0] ?? '') ? 0 : Math.max(french, english, darija);
  if (others >= 2 && others > most) return { darija: false, foreign: true };
  if (most === 0) return { darija: false, foreign: false };
  if (darija === most && darija > english && (darija > french || digits > 0)) return { darija: true, foreign: false };
  if (french === english) return { darija: false, foreign: false };
  return { lang: french > english ? 'fr' : 'en', darija: false, foreign: false };
}

/**
 * The language to answer in: as the person writes. Darija in Latin letters is answered in Arabic, in French on a French
 * screen; where the text does not tell, the thread goes on as before, then the screen decides.
 */
export function replyLanguage(text: string, screen: Language | undefined, before: Language | undefined): Language {
  const read = readLanguage(text);
  if (read.lang) return read.lang;
  if (read.darija) return screen === 'fr' ? 'fr' : 'ar';
  return before ?? screen ?? 'fr';
}
