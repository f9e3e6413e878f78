/**
 * Takes out what tells who somebody is, before a text may go to a model. Keeps ages, durations, amounts and vital signs, which
 * the answer needs. Errs on the side of taking out.
 */
import { plain } from '../spelling.ts';

/** What the record holds of the person, and of those they may name. */
export interface KnownIdentifiers {
  names?: readonly string[];
  places?: readonly string[];
  emails?: readonly string[];
  phones?: readonly string[];
  /** Dates of birth as written, record numbers, anything else to be taken out word for word. */
  others?: readonly string[];
}

const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';
const D = '[0-9٠-٩۰-۹]';
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

const MONTH =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|fevr|juil|sept|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|يناير|فبراير|مارس|أبريل|ابريل|إبريل|ماي|مايو|يونيو|يوليوز|يوليو|غشت|أغسطس|اغسطس|شتنبر|سبتمبر|أكتوبر|اكتوبر|نونبر|نوفمبر|دجنبر|ديسمبر|جانفي|فيفري|أفريل|جوان|جويلية|أوت|fevrayer|abril|yulyuz|ghucht|chutanbir|octobir|nuwanbir|dujanbir';
/** Words of a name; the first one also as Darija is typed: 3ali, ma7moud. */
const FIRST = "(?:\\p{N}?\\p{L}[\\p{L}\\p{N}'’-]*)";
const NAME = "(?:\\p{L}[\\p{L}'’-]*(?![\\p{L}\\p{N}]))";
const NO_NAME =
  '(?:et|and|i|je|j|mais|but|avec|with|depuis|since|parce|car|because|qui|who|that|que|malade|sick|ill|tired|fatigu\\p{L}*|ana|o|ou|w|wa|f|fi|men|mn|3ndi|ولكن|لكن|و|من|في|عندي|منذ|وعندي|وأنا|وانا|أعاني|اعاني|عمري|وعمري|لدي)(?![\\p{L}\\p{N}])';
const NOT_A_NAME = `(?!${NO_NAME})`;
/** Words that go on after a first name: what somebody wants, feels or fears must not vanish with it. Known names go all the same. */
const GOES_ON = [
  "veu[xt]|voudrais|vais|suis|pense|sens|souhaite|ne|n['’]en|m['’]en|me|mon|ma|mes|mourir|morte?|tuer|suicid\\p{L}*|envie|personne|plus",
  'please|help|want|wanna|need|feel|am|m|is|was|have|had|can|cant|cannot|will|would|going|gonna|to|die|dead|dying|kill\\p{L}*|hurt\\p{L}*|my|he|she|they|not|no',
  '(?:ma)?b[gr]h?it\\p{L}*|bagh?[iy]a?|n(?:mout|mut|mot|3ich|n9tel|9tel|nsali|sali)|ghadi|ghad|rani|kan(?:bghi|fek+er|7ess|hess)|ma(?:chi|b9it|b9itch)?|khass?ni|3yit|t3ebt|wess?it|db|daba|had',
  '[وف]?(?:ال)?(?:ما|لا|لم|لن|بغيت|باغي|باغية|كنبغي|نبغي|اريد|أريد|أود|اود|أفكر|افكر|كنفكر|نموت|أموت|اموت|الموت|موت|نعيش|أعيش|اعيش|أقتل|اقتل|نقتل|أنتحر|انتحر|ننتحر|انتحار|راني|غادي|كنحس|أشعر|اشعر|أحس|احس|تعبت|عييت|قررت|كتبت|ودعت|أخاف|اخاف|خائف|خائفة|خايف|خايفة|حسن\\s+ليا?|بقيت|بقا|راجلي|زوجي|زوجتي|أبي|ابي|أمي|امي|أخي|اخي|هو|هي|ليلة|يوم|هددني|كيضربني|يضربني|ضربني|ساعدوني|عاونوني|رقمي)',
].join('|');
const GOING_ON = `(?:${GOES_ON})(?![\\p{L}\\p{N}])`;
const NAMES_UP_TO_THREE = `${NOT_A_NAME}${FIRST}(?:[ \\t-]+${NOT_A_NAME}(?!${GOING_ON})${NAME}){0,2}`;
const CAPITALS =
  "\\p{Lu}[\\p{L}'’-]+(?:[ \\t-]+(?:(?:el|al|ben|bint|ould|de|du|van|von|bin|ait|aït)[ \\t-]+)?\\p{Lu}[\\p{L}'’-]+){0,3}";

/** A hamlet bears the name of a family, a saint or a place; the same word without one is dizziness. */
const HAMLET = 'دوار(?=\\s(?:أولاد|اولاد|ولاد|آيت|ايت|أيت|سيدي|بني|بن|ال(?!حرك|بحر|خفيف|شديد|مستمر|متكرر|راس|رأس)))';

/** What stands for what was taken out: the same in every language, for a model and for files; screens say it in the reader's. */
export const MASKS = [
  '[name]',
  '[place]',
  '[address]',
  '[phone]',
  '[email]',
  '[link]',
  '[date]',
  '[id]',
  '[account]',
] as const;
type Mask = (typeof MASKS)[number];

const ENDS = new RegExp(`^(?:\\s*(?:$|[^\\p{L}\\p{N}\\s])|\\s+(?:${NO_NAME}|${GOING_ON}))`, 'iu');
const FAMILY = /^(?:\p{Lu}.*|(?:ben|bou)(?!t$)\p{L}+|el|al|ait|aït|بن(?!ت)\p{L}*|بو\p{L}{3,}|آيت|ايت|ال\p{L}{2,}ي)$/u;

/**
 * How much of up to three words after "my name is" is a name: the first word, and those after it that look like a family name or
 * end where a sentence goes on. Otherwise whoever writes without points would lose with the name what they came to say.
 */
function nameIn(match: string, rest: string): string {
  const words = [...match.matchAll(/[^ \t-]+/g)];
  for (let last = words.length - 1; last > 0; last--) {
    const word = words[last] as RegExpExecArray;
    const name = match.slice(0, word.index + word[0].length);
    const after = match.slice(name.length) + rest;
    if (
      words
        .slice(1, last + 1)
        .every(([each], at) => FAMILY.test(each) || /^(?:el|al|ait|aït|بن)$/iu.test(words[at]?.[0] ?? '')) ||
      ENDS.test(after)
    )
      return name;
  }
  return words[0]?.[0] ?? match;
}

/** `digits`: nothing to be found in a text without one. */
interface Rule {
  mark: Mask;
  find: RegExp;
  keep?: (match: string) => boolean;
  digits?: true;
  /** What of the match goes, where that depends on what follows. */
  only?: (match: string, rest: string) => string;
}
const RULES: readonly Rule[] = [
  { mark: '[link]', find: pattern('(?:https?:\\/\\/|ftp:\\/\\/|www\\.)[^\\s<>"\')\\]]+') },
  {
    mark: '[email]',
    find: pattern(
      "(?<![\\p{L}\\p{N}._%+\x27-])[\\p{L}\\p{N}._%+'-]+\\s?(?:@|\\(at\\)|\\[at\\]|＠)\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+|\\s\\.\\s[\\p{L}\\p{N}-]+)+",
    ),
  },
  {
    mark: '[link]',
    find: pattern(`${L}(?:[a-z0-9-]+\\.)+(?:com|net|org|info|io|ma|fr|co|me|uk|eu|app|dev)(?:\\/[^\\s]*)?${R}`),
  },
  {
    mark: '[id]',
    digits: true,
    find: pattern(`${L}[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}${R}`),
  },
  {
    mark: '[account]',
    digits: true,
    find: pattern(`${L}(?:MA|FR|ES|BE|DE|IT|GB|NL|CH|TN|DZ)\\s?\\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}${R}`),
    keep: (match) => match.replace(/\D/g, '').length < 10,
  },
  { mark: '[account]', digits: true, find: pattern(`${L}(?:${D}[ -]?){13,24}(?<=${D})${R}`) },
  // Full dates: 12/03/1985, 1985-03-12, 12 mars 1985, March 12, 1985, ١٢ مارس ١٩٨٥.
  {
    mark: '[date]',
    digits: true,
    find: pattern(`${L}${D}{1,2}\\s?[/.\\-–]\\s?${D}{1,2}\\s?[/.\\-–]\\s?(?:${D}{4}|${D}{2})${R}`),
  },
  {
    mark: '[date]',
    digits: true,
    find: pattern(
      `${L}(?:1[89]|2[01]|١[٨٩]|٢[٠١])${D}{2}\\s?[/.\\-–]\\s?${D}{1,2}\\s?[/.\\-–]\\s?${D}{1,2}(?:T[\\d:.]+Z?)?${R}`,
    ),
  },
  {
    mark: '[date]',
    digits: true,
    find: pattern(
      `${L}${D}{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+|de\\s+|من\\s+)?(?:${MONTH})\\.?,?\\s+(?:de\\s+|سنة\\s+|عام\\s+)?${D}{2,4}${R}`,
    ),
  },
  {
    mark: '[date]',
    digits: true,
    find: pattern(`${L}(?:${MONTH})\\.?\\s+${D}{1,2}(?:st|nd|rd|th)?\\s?,?\\s+${D}{4}${R}`),
  },
  {
    mark: '[date]',
    digits: true,
    find: pattern(
      `(?<=${L}(?:né|née|ne|nee|born|tzadit|tzad|ولدت|مولود|مولودة|تزاديت|مزداد|مزدادة|ازددت)\\s(?:le|en|on|in|at|f|fi|3am|3amt|يوم|في|سنة|عام|بتاريخ|يوم)?\\s?(?:le|the|سنة|عام)?\\s?)${D}{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+|de\\s+)?(?:${MONTH})${R}`,
    ),
  },
  {
    mark: '[date]',
    digits: true,
    find: pattern(
      `(?<=${L}(?:né|née|ne|nee|born|tzadit|tzad|ولدت|مولود|مولودة|تزاديت|مزداد|مزدادة|ازددت)\\s(?:en|in|f|fi|3am|في|سنة|عام|في سنة|في عام)?\\s?)(?:19|20|١٩|٢٠)${D}{2}${R}`,
    ),
  },
  // Telephone numbers: national of ten digits, international, with any spacing.
  {
    mark: '[phone]',
    digits: true,
    find: pattern(
      `(?<![\\p{L}\\p{N}+])(?:\\+|00|٠٠)\\s?${D}{1,3}[\\s.()-]*(?:\\(0\\)[\\s.-]*)?(?:${D}[\\s.()/-]?){6,12}(?<=${D})${R}`,
    ),
  },
  { mark: '[phone]', digits: true, find: pattern(`${L}[0٠۰]\\s?[5-8٥-٨1-4١-٤9٩](?:[\\s./-]{0,2}${D}){8}${R}`) },
  {
    mark: '[phone]',
    digits: true,
    find: pattern(`${L}[6-7]${D}{2}(?:[\\s.-]?${D}{2,3}){2,3}${R}`),
    keep: (match) => match.replace(/\D/g, '').length < 9,
  },
  // Identity card: one or two letters and five to seven digits; record and file numbers.
  {
    mark: '[id]',
    digits: true,
    find: pattern(
      `(?<=${L}(?:CIN|CNIE|carte nationale|carte d['’]identité|la carte|identity card|id card|بطاقة التعريف|البطاقة الوطنية|البطاقة|la cin|n° de cin|numéro de cin)\\s?(?:est|is|n°|no|num[ée]ro|number|nationale|رقم|رقمها|هي|dyali|:)?\\s?(?:est|is|:|هو|هي)?\\s?)[a-z]{0,2}[ -]?${D}{4,8}${R}`,
    ),
  },
  {
    mark: '[id]',
    digits: true,
    find: pattern(`${L}[A-Z]{1,2}[ -]?${D}{5,7}${R}`),
    keep: (match) => /^(?:a|à|y|d|l|of|in|le|la|de|du|en|et|to|at|is|f|w|o)\s/i.test(match) && !/^[A-Z]/.test(match),
  },
  {
    mark: '[id]',
    digits: true,
    find: pattern(
      `(?<=(?:dossier|record|patient|file|mrn|ipp|nss|cnss|cnops|ramed|sécu|sécurité sociale|assurance|immatriculation|passeport|passport|permis|ملف|الملف|رقم الملف|جواز|الضمان|التأمين|milaf|lmilaf|ref|réf|référence|reference)\\s?(?:médical|medical|number|no\\.?|n°|nº|num[ée]ro|social|est|is|id|الطبي|رقم|رقمه|:|#|-|الاجتماعي|dyali)?\\s?(?:est|is|n°|:|#|no\\.?|رقم|هو|dyali)?\\s?)(?=[A-Z0-9٠-٩/-]*[0-9٠-٩])[A-Z0-9٠-٩][A-Z0-9٠-٩/-]{2,20}${R}`,
    ),
  },
  {
    mark: '[id]',
    digits: true,
    find: pattern(`${L}(?:[A-Z]{2,5}[-/_ ]?(?:${D}{2,4}[-/_])?${D}{4,10}|${D}{7,12})${R}`),
    keep: (match) => /^(?:covid|sars)/i.test(match),
  },
  // Street addresses.
  {
    mark: '[address]',
    find: pattern(
      `${L}(?:(?:n°|nº|no\\.?|num[ée]ro|number)\\s?)?${D}{1,4}\\s?(?:bis|ter|[a-d](?![\\p{L}]))?[\\s,]+(?:rue|avenue|av\\.?|bd\\.?|boulevard|bvd|derb|zankat|zan9at|zanqat|chari3|charii|impasse|place|allée|allee|chemin|route|quai|square|lotissement|lot\\.?|résidence|residence|résid\\.|hay|immeuble|imm\\.?|cité|quartier|passage|villa)\\s[^,.;!?\\n،]{2,60}`,
    ),
  },
  {
    mark: '[address]',
    find: pattern(
      `${L}(?:rue|avenue|bd\\.?|boulevard|derb|zankat|zan9at|impasse|allée|lotissement|lot\\.?|résidence|immeuble|imm\\.?|hay|douar|quartier|cité|7ay|zenqa|zn9a)\\s(?!(?:de la (?:maison|nuit)|et|à|quand|tous|dans|pour)(?![\\p{L}]))[^,.;!?\\n،]{2,50}?(?:[\\s,]+(?:n°|nº|no\\.?|num[ée]ro|imm\\.?|apt\\.?|appt\\.?|appartement|étage|raqm|r9em)\\s?${D}{1,4}|(?=[,.;!?\\n،]|$))`,
    ),
  },
  {
    mark: '[address]',
    find: pattern(
      `${L}${D}{1,5}\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}(?:street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|drive|close|square|boulevard|court|way|place|gardens|terrace)${R}`,
    ),
  },
  {
    mark: '[address]',
    find: pattern(
      `${L}(?:ب|في )?(?:رقم\\s?${D}{1,4}\\s?[،,]?\\s?)?(?:ال)?(?:زنقة|شارع|درب|حي|إقامة|اقامة|عمارة|تجزئة|${HAMLET}|ساحة|زقاق|نهج)\\s[^.؛!؟?\\n،,]{2,50}(?:[،,]?\\s?رقم(?:ها)?\\s?${D}{1,4})?(?:[،,]?\\s?(?:شقة|الشقة|الطابق)\\s?(?:رقم\\s?)?${D}{1,4})?`,
    ),
  },
  // "My name is …".
  {
    mark: '[name]',
    find: pattern(
      `(?<=${L}(?:je m['’ ]?appelle|j['’ ]?m['’ ]?appelle|jmapel|jm['’ ]?appel|je me nomme|mon nom (?:est|c['’]est|complet est)|mon prénom (?:est|c['’]est)|moi c['’]est|nom\\s?:|prénom\\s?:|name\\s?:|my (?:full )?name is|my name['’]s|i am called|i['’]m called|call me|smiti|smiyti|smeyti|ismi|smito|smitha|smiytha|smiyto|il s['’]appelle|elle s['’]appelle|his name is|her name is|named|اسمي الكامل(?: هو)?|اسمي(?: هو)?|إسمي(?: هو)?|أنا اسمي|سميتي(?: هي)?|سميتو|سميتها|اسمه|اسمها|أدعى|ادعى|الاسم\\s?:|الإسم\\s?:)\\s)${NAMES_UP_TO_THREE}`,
    ),
    only: nameIn,
  },
  {
    mark: '[name]',
    find: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mme|Mlle|M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|[Dd]octeur|[Dd]octor|Pr\\.?|[Pp]rofesseur|[Ii]ci|[Ss]i|[Ll]alla|[Ii] am|[Ii]'m|I’m|[Jj]e suis|[Ss]igné|[Cc]ordialement,?|[Rr]egards,?)\\s)${CAPITALS}`,
      'gu',
    ),
  },
  {
    mark: '[name]',
    find: pattern(
      `(?<=${L}(?:السيد|السيدة|الآنسة|الدكتور|الدكتورة|د\\.|الأستاذ|سي|لالة|مولاي)\\s)${NAMES_UP_TO_THREE}`,
    ),
    only: nameIn,
  },
];

/** Words that also are names but say something in a message of health: they are only taken out in their own capitals. */
const LEAST_LETTERS = 2;

/** One name in any accent, case and Arabic spelling: each letter of its plain spelling with the forms that fold to it. */
function nameTest(name: string): RegExp | undefined {
  const folded = plain(name);
  if (folded.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS) return undefined;
  const forms: Record<string, string> = {
    a: 'aàáâäãåā',
    c: 'cç',
    e: 'eèéêëē',
    i: 'iìíîïī',
    n: 'nñ',
    o: 'oòóôöõō',
    u: 'uùúûüū',
    y: 'yýÿ',
    ا: 'اأإآٱ',
    ي: 'يىیئ',
    ه: 'هة',
    و: 'وؤ',
    ك: 'كکگڭ',
    ف: 'فڤ',
    ب: 'بپ',
  };
  const letters = [...folded].map((letter) => {
    if (letter === ' ') return "[\\s'’_.\\-–]*";
    if (/\d/.test(letter)) return `[${letter}${String.fromCharCode(0x660 + Number(letter))}]`;
    return `[${forms[letter] ?? letter}]`;
  });
  const marks = '[\\u0300-\\u036f\\u064b-\\u0652\\u0640\\u0670]*';
  const arabic = /\p{Script=Arabic}/u.test(folded);
  const before = arabic ? '(?<![\\p{L}\\p{N}])(?:[وبلفك]|لل)?' : '(?<![\\p{L}\\p{N}])';
  return new RegExp(`${before}${letters.join(marks)}${marks}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whole names first, then their parts, the longest first. */
function partsOf(values: readonly string[] | undefined, split: boolean): string[] {
  const all = (values ?? []).flatMap((value) => {
    const parts = split
      ? value.split(/[\s,;]+|(?<=\p{L})-(?=\p{L})/u).filter((part) => plain(part).length >= LEAST_LETTERS + 1)
      : [];
    return [value.trim(), ...parts];
  });
  return [...new Set(all)].filter((part) => part !== '').sort((a, b) => b.length - a.length);
}

const SMALL_PARTS = /^(?:el|al|de|du|des|la|le|les|the|of|and|et|rue|avenue|street|road|ال|في|من|بن|بنت|شارع|زنقه|حي)$/;

/** A value to take out. Its pattern is made when the value stands in a text for the first time: most never do. */
interface Sought {
  joined: string;
  mark: Mask;
  test(): RegExp | undefined;
}

function seek(values: readonly string[] | undefined, mark: Mask, split: boolean): Sought[] {
  return partsOf(values, split)
    .filter((part) => !SMALL_PARTS.test(plain(part)) && !/^\d{1,3}$/.test(plain(part)))
    .map((part) => {
      let made: { test: RegExp | undefined } | undefined;
      const test = () => {
        made ??= { test: nameTest(part) };
        return made.test;
      };
      return { joined: join(part), mark, test };
    });
}

/** The letters and digits of a text in their plain spelling; whatever `nameTest` finds in a text stands in its letters too. */
const join = (text: string): string => plain(text).replaceAll(' ', '');

function takeOut(text: string, letters: string, all: readonly Sought[]): string {
  let out = text;
  for (const { joined, mark, test } of all) {
    const found = letters.includes(joined) && test();
    if (found) out = out.replace(found, mark);
  }
  return out;
}

const digits = (text: string): string => plain(text).replace(/\D/g, '');

function phoneTests(phones: readonly string[]): RegExp[] {
  return phones.flatMap((phone) => {
    const number = digits(phone).slice(-9);
    if (number.length < 6) return [];
    const spaced = [...number]
      .map((digit) => `[${digit}${String.fromCharCode(0x660 + Number(digit))}]`)
      .join('[\\s./()-]*');
    return [new RegExp(`(?:\\+|00)?[\\d٠-٩\\s.()-]{0,6}${spaced}(?![\\d٠-٩])`, 'gu')];
  });
}

const ANY_DIGIT = /[0-9٠-٩۰-۹]/;

/**
 * Prepares to take out what the record holds of somebody: the texts of a thread are many, the patterns are made once.
 * The result gives a text without identifiers; each is replaced by the mask that says what stood there.
 */
export function createRedactor(known: KnownIdentifiers = {}): (text: string) => string {
  const first = [...seek(known.emails, '[email]', false), ...seek(known.others, '[id]', false)];
  const phones = phoneTests(known.phones ?? []);
  const last = [...seek(known.places, '[place]', true), ...seek(known.names, '[name]', true)];
  return (raw) => {
    let text = raw.normalize('NFC').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
    const letters = join(text);
    const numbered = ANY_DIGIT.test(text);
    text = takeOut(text, letters, first);
    if (numbered) for (const test of phones) text = text.replace(test, ' [phone]');
    for (const { mark, find, keep, only, digits: needed } of RULES) {
      if (needed && !numbered) continue;
      text = text.replace(find, (match, at: number, whole: string) => {
        if (keep?.(match) || match.startsWith('[')) return match;
        const gone = only?.(match, whole.slice(at + match.length, at + match.length + 40)) ?? match;
        return mark + match.slice(gone.length);
      });
    }
    return takeOut(text, letters, last);
  };
}
