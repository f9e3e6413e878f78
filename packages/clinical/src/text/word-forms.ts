/** What one word may also be written as. Light on purpose: the same cut is made on both sides, phrases and input. */

/** Whether a word begins with an Arabic letter. */
export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x621 && code <= 0x64a;
}

const KEEP_WHOLE = new Set(
  'bras tous toux mois plus gros dans sans sous mais puis fois bois temps corps runs severe severed burning stabbing stabbed does this less loss yeux pois pouls reins selles sens was has his'.split(
    ' ',
  ),
);

const IRREGULAR = new Map(
  'bled bleed|fell fall|fallen fall|broke break|broken break|swollen swell|stung sting|bitten bit|threw throw|thrown throw|shook shake|drank drink|ate eat|eaten eat'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Plural, gender and the commonest verb endings of French and English cut off; words under four letters stay. */
export function stem(word: string): string {
  let out = IRREGULAR.get(word) ?? word;
  if (out.length < 4 || KEEP_WHOLE.has(out) || (out.charCodeAt(0) < 58 && out.charCodeAt(0) > 47)) return out;
  if (out.endsWith('s') && !out.endsWith('ss') && !out.endsWith('us') && !out.endsWith('is')) out = out.slice(0, -1);
  else if (out.endsWith('oux') && out.length > 5) out = out.slice(0, -1);
  // "allergy" and "allergies"; short words stay, or "play" would meet "plaie".
  if (out.endsWith('y') && out.length > 5) return `${out.slice(0, -1)}i`;
  if (out.endsWith('euse') && out.length > 6) return `${out.slice(0, -4)}eux`;
  if (out.length > 6 && out.endsWith('ing')) out = out.slice(0, -3);
  else if (out.length > 6 && out.endsWith('ent')) out = out.slice(0, -3);
  else if (out.length > 5 && out.endsWith('ed') && !out.endsWith('eed')) out = out.slice(0, -2);
  else if (out.length > 4 && out.endsWith('e')) out = out.slice(0, out.endsWith('ee') ? -2 : -1);
  return out;
}

/** Words that begin with the letters of the article without having one. */
const NO_ARTICLE = new Set(['الام', 'الان', 'الي', 'الا', 'اله', 'الف', 'المي', 'الم', 'التهاب', 'التواء', 'التهابات']);

function withoutArticle(word: string): string {
  if (!word.startsWith('ال') || word.length < 4 || NO_ARTICLE.has(word)) return word;
  return word.slice(2);
}

/** The form under which a word of a phrase is stored. */
export function canonical(word: string): string {
  return isArabic(word) ? withoutArticle(word) : stem(word);
}

const PRONOUNS = ['هما', 'هم', 'ها', 'نا', 'ني', 'كم', 'ي', 'ه', 'ك', 'و'];

/** Nouns of two letters that take a possessive; "سنه" is a year and not somebody's tooth. */
const SHORT_NOUNS = new Set(['يد', 'فم', 'دم', 'ام', 'اب', 'اخ']);

/** Spellings under which an Arabic word of the input may be known: without particles, article or possessive ending. */
function arabicForms(word: string): string[] {
  const bases = [word];
  const first = word.charAt(0);
  if (word.length >= 4 && (first === 'و' || first === 'ف' || first === 'ب' || first === 'ل' || first === 'ك')) {
    const rest = word.slice(1);
    bases.push(rest);
    if (first === 'ل' && rest.startsWith('ل') && rest.length >= 3) bases.push(rest.slice(1));
    if (first === 'و' && rest.length >= 4 && (rest.startsWith('ب') || rest.startsWith('ل') || rest.startsWith('ك'))) {
      bases.push(rest.slice(1));
    }
  }
  // Darija writes "l" or "li" for the article and "kay-", "kat-", "tay-" before the verb.
  for (const prefix of ['كا', 'تا', 'ك', 'ت']) {
    const rest = word.slice(prefix.length);
    if (
      word.startsWith(prefix) &&
      rest.length >= 4 &&
      (rest.startsWith('ي') || rest.startsWith('ت') || rest.startsWith('ن'))
    ) {
      bases.push(rest);
    }
  }
  const out: string[] = [];
  for (const base of bases) {
    const bare = withoutArticle(base);
    out.push(bare);
    if (bare !== base) out.push(base);
    // Verbs of the third person: "تضرني" is "يضرني".
    if (bare.startsWith('ت') && bare.length >= 4) out.push(`ي${bare.slice(1)}`);
    for (const ending of PRONOUNS) {
      if (!bare.endsWith(ending) || bare.length - ending.length < 2) continue;
      const noun = bare.slice(0, -ending.length);
      if (noun.length >= 3 || SHORT_NOUNS.has(noun) || (noun === 'سن' && ending === 'ي')) out.push(noun);
      if (noun.endsWith('ت')) out.push(`${noun.slice(0, -1)}ه`);
    }
  }
  return out;
}

const DIGRAPHS: [RegExp, string][] = [
  [/kh/g, '5'],
  [/gh/g, '8'],
  [/ch|sh/g, 'x'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/q/g, '9'],
  [/2|'/g, ''],
];

/** Consonants of a Darija word in Latin letters: skhana, s5ana, sokhana → s5n; kayderni, katdrni → drn. */
export function skeleton(word: string): string {
  if (!/^[a-z0-9]+$/.test(word) || /^\d+$/.test(word)) return '';
  let out = word;
  if (out.length > 5)
    out = out.replace(
      out.length > 6 ? /^(kay|kat|kan|tay|tan|ki|ka)(?=[a-z0-9]{3})/ : /^(kay|kat|kan|tay|tan)(?=[a-z0-9]{3})/,
      '',
    );
  for (const [from, to] of DIGRAPHS) out = out.replace(from, to);
  out = out.replace(/7/g, 'h').replace(/[aeiouy]/g, '');
  let squeezed = '';
  for (const char of out) if (squeezed.at(-1) !== char) squeezed += char;
  return squeezed.length >= 2 ? `~${squeezed}` : '';
}

/** Darija negates round the verb: ma…ch, ما…ش. The verb inside, or '' when the word is no such form. */
export function insideCircumfix(word: string): string {
  if (!word.startsWith('m') && !word.startsWith('م')) return '';
  if (isArabic(word)) {
    if (!word.endsWith('ش') || word.length < 5) return '';
    if (word.startsWith('ما')) return word.slice(2, -1);
    return word.startsWith('م') ? word.slice(1, -1) : '';
  }
  const match = /^ma?(.{3,})(?:ch|sh)i?$/.exec(word);
  return match?.[1] && /[35789]|^(kay|kan|kat|n|t|y|f|k|b|a|d|h|s|m|j)/.test(match[1]) ? match[1] : '';
}

/** Latin-script Darija is known only to texts in Darija: "grad" is a tick there and a grade nowhere else. */
export const darijaForm = (word: string): string => `^${word}`;

/** Every form of an input word that may be known, the best first. */
export function forms(word: string, darijaLatin: boolean): string[] {
  const out = isArabic(word) ? [withoutArticle(word), ...arabicForms(word)] : [stem(word)];
  // "And not" is written in one: "وما قدرتش" is "ما قدرتش".
  if (word === 'وما' || word === 'ولا' || word === 'ولم') out.push(word.slice(1));
  const inside = insideCircumfix(word);
  if (inside) out.push(...(isArabic(inside) ? arabicForms(inside) : [stem(inside)]));
  if (darijaLatin && !isArabic(word)) {
    out.push(darijaForm(stem(word)));
    const bones = skeleton(inside || word);
    if (bones) out.push(bones);
    // The article is written on: "ddem", "l7ri9", "lkerch".
    const bare = /^(?:l|d(?=d)|s(?=s)|t(?=t)|r(?=r)|n(?=n)|x(?=x))(.{3,})$/.exec(word)?.[1];
    if (bare) out.push(stem(bare), darijaForm(stem(bare)), skeleton(bare));
  }
  return [...new Set(out.filter(Boolean))];
}

/** Whether two words are at most `limit` (1 or 2) edits apart, a swap of neighbours counting as one. */
export function within(a: string, b: string, limit: number): boolean {
  const gap = a.length - b.length;
  if (gap > limit || gap < -limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (previous[j - 1] ?? 9) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? 9) <= limit;
}

/** How a word sounds, roughly: consonants only, look-alikes joined. */
function sound(word: string): string {
  const plain = isArabic(word)
    ? word.replace(/[اويهءةئؤ]/g, '')
    : word
        .replace(/ph/g, 'f')
        .replace(/[cq]/g, 'k')
        .replace(/z/g, 's')
        .replace(/[aeiouyhw]/g, '');
  let out = '';
  for (const char of plain) if (out.at(-1) !== char) out += char;
  return out;
}

/**
 * Whether a word may be a typing error for a known one, and not just another word that looks like it: it sounds the
 * same ("hedache", "diarhea", "nausia"), or two neighbouring letters are swapped ("headahce"). "Camping" is no cramping.
 */
export function mistyped(word: string, known: string, limit: number): boolean {
  if (!within(word, known, limit)) return false;
  if (sound(word) === sound(known)) return true;
  return word.length === known.length && [...word].sort().join('') === [...known].sort().join('');
}
