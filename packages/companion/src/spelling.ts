/**
 * One plain spelling for short comparisons: what people type and what the tables of this package say meet in it. The engine
 * has its own, finer door; this one only serves the wording of questions and answers.
 */
const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  ـ: '',
};
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Lower case, no accents or vowel marks, Arabic letters that people interchange made one, ASCII digits, stretched letters
 * shortened, everything but letters and digits a single space. "C’est QUOI, l’eczéma ?" → "c est quoi l eczema".
 */
export function plain(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[أإآٱىیئؤةکگڭڤپـ]/g, (letter) => ARABIC[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Compiles phrases in plain spelling into one test: whole words; `*` ends a word in any way; ` .. ` allows up to four words
 * between. Phrases are made plain here, so that tables can be written as people write.
 */
export function phraseTest(phrases: readonly string[]): (plainText: string) => boolean {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => (word === '..' ? '..' : `${plain(word)}${word.endsWith('*') ? '[^ ]*' : ''}`))
      .filter((word) => word !== '')
      .join(' ')
      .replaceAll(' .. ', '(?: [^ ]+){0,4} '),
  );
  const pattern = new RegExp(`(?:^| )(?:${alternatives.join('|')})(?= |$)`);
  return (text) => pattern.test(text);
}

/** Fills `{name}` places of a sentence. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
