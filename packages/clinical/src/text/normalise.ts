/**
 * One spelling for what people type in Latin and Arabic script, with a way back to the raw text.
 * Every phrase of the knowledge tables goes through the same door, so both sides always meet.
 */

export interface Normalised {
  /** Lower case, no accents or Arabic vowel marks, unified apostrophes, digits in ASCII, no letter three times in a row. */
  text: string;
  /** Index in `text` → index in the raw text (`text.length` maps to the raw length). */
  toRaw: (index: number) => number;
}

/** A word or a number; `start` and `end` are indexes in the normalised text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const REPLACED: Record<string, string> = {
  // Arabic: one form for letters that people interchange. The lone hamza stays: without it "ماء" (water) reads "ما" (not).
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ڨ: 'ق',
  پ: 'ب',
  ڤ: 'ف',
  چ: 'ش',
  ـ: '',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '٫': '.',
  '٬': '',
  // Latin letters that do not decompose.
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Typographic apostrophes and dashes.
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʾ: "'",
  ʿ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
};

const MARK = /\p{M}/u;
const INVISIBLE = /[\p{Cf}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const LETTER = /\p{L}/u;
const SPACE = /\p{Zs}|\t/u;
const cache = new Map<string, string>();

function plain(symbol: string): string {
  const direct = REPLACED[symbol];
  if (direct !== undefined) return direct;
  let out = '';
  for (const piece of symbol.normalize('NFKC').toLowerCase().normalize('NFD')) {
    if (MARK.test(piece) || INVISIBLE.test(piece)) continue;
    const code = piece.codePointAt(0) ?? 0;
    if (code >= 0x660 && code <= 0x669) out += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) out += String(code - 0x6f0);
    else if (SPACE.test(piece)) out += ' ';
    else out += REPLACED[piece] ?? piece;
  }
  return out;
}

/** Plain form of one code point, '' when it carries no letter (marks, tatweel, invisible characters). */
function plainCached(symbol: string): string {
  let found = cache.get(symbol);
  if (found === undefined) {
    found = plain(symbol);
    if (cache.size < 4000) cache.set(symbol, found);
  }
  return found;
}

const isAsciiLetter = (code: number): boolean => code >= 97 && code <= 122;

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : LETTER.test(char);
}

/** Text that is in its plain form already, unless a letter is stretched: most words of the tables. */
const PLAIN = /^[a-z0-9 ءا-بت-غف-وي]*$/;
const STRETCHED = /([a-zء-ي])\1\1/;

/** One word in its plain form: nothing to normalise and nothing to divide. */
export function isPlainWord(raw: string): boolean {
  return raw !== '' && !raw.includes(' ') && PLAIN.test(raw) && !STRETCHED.test(raw);
}

/** Normalises any string; linear in its length; never throws. */
export function normalise(raw: string): Normalised {
  if (PLAIN.test(raw) && !STRETCHED.test(raw))
    return { text: raw, toRaw: (at) => Math.min(raw.length, Math.max(0, at)) };
  const out: string[] = [];
  const positions: number[] = [];
  let index = 0;
  /** Whether the letter before has just been shortened from a stretched run. */
  let shortened = false;
  for (const symbol of raw) {
    const code = symbol.charCodeAt(0);
    // ASCII but capitals and the backtick is already plain: this is the hot path.
    const pieces =
      code < 128 && code !== 96 ? (code >= 65 && code <= 90 ? symbol.toLowerCase() : symbol) : plainCached(symbol);
    for (const piece of pieces) {
      const size = out.length;
      const repeated = size >= 2 && out[size - 1] === piece && out[size - 2] === piece && isLetter(piece);
      if (shortened && out[size - 1] === piece && isLetter(piece)) continue;
      if (repeated) {
        // "maaaal", "جدااا": a third same letter shows stretching, so the run becomes one letter.
        out.pop();
        positions.pop();
        shortened = true;
        continue;
      }
      shortened = false;
      out.push(piece === '\t' ? ' ' : piece);
      positions.push(index);
    }
    index += symbol.length;
  }
  // One entry per UTF-16 unit, so that a plain index into `text` works.
  const text = out.join('');
  if (text.length !== out.length) return expand(out, positions, raw.length);
  return { text, toRaw: (at) => (at >= positions.length ? raw.length : (positions[Math.max(0, at)] ?? 0)) };
}

function expand(pieces: string[], positions: number[], rawLength: number): Normalised {
  const map: number[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    for (let k = 0; k < piece.length; k++) map.push(positions[i] ?? 0);
  }
  return { text: pieces.join(''), toRaw: (at) => (at >= map.length ? rawLength : (map[Math.max(0, at)] ?? 0)) };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code);
  if (code >= 0x621 && code <= 0x64a) return true;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(text.charAt(at));
}

/**
 * Words and numbers in order. Apostrophes and hyphens divide ("l'épaule" → l, epaule; "can't" → can, t);
 * a decimal number stays whole ("38,9").
 */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const size = normalised.length;
  while (at < size) {
    if (!isWordAt(normalised, at)) {
      at++;
      continue;
    }
    const start = at;
    let digitsOnly = true;
    while (at < size) {
      if (isWordAt(normalised, at)) {
        if (!isDigit(normalised.charCodeAt(at))) digitsOnly = false;
        at++;
        continue;
      }
      const mark = normalised.charAt(at);
      if (digitsOnly && (mark === '.' || mark === ',') && isDigit(normalised.charCodeAt(at + 1))) {
        at++;
        continue;
      }
      break;
    }
    tokens.push({ text: normalised.slice(start, at), start, end: at });
  }
  return tokens;
}
