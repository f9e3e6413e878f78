import { ARTICLES, QUALIFIERS, STOP_WORDS } from '../lexicon/function-words.ts';
import { normalise, tokenise } from './normalise.ts';
import { canonical, insideCircumfix, isArabic, skeleton } from './word-forms.ts';

/** One word of a phrase with all that is asked of it while the tables are made ready. */
export interface PhraseWord {
  text: string;
  canonical: string;
  /** Consonants of a Latin word, for Darija; '' when too few. */
  bones: string;
  arabic: boolean;
  stop: boolean;
  /** Darija negated verb (ma…ch). */
  circumfixed: boolean;
}

/**
 * Reads phrases word by word, each distinct word once: the tables hold some hundred thousand phrases
 * but only a few thousand words.
 */
export function createPhraseReader(): (phrase: string) => PhraseWord[] {
  const known = new Map<string, PhraseWord[]>();
  function readWord(word: string): PhraseWord[] {
    let words = known.get(word);
    if (!words) {
      words = tokenise(normalise(word).text).map(({ text }) => ({
        text,
        canonical: canonical(text),
        bones: isArabic(text) ? '' : skeleton(text),
        arabic: isArabic(text),
        stop: (STOP_WORDS.has(text) || ARTICLES.has(text)) && !QUALIFIERS.has(text),
        circumfixed: insideCircumfix(text) !== '',
      }));
      known.set(word, words);
    }
    return words;
  }
  return (phrase) => {
    const out: PhraseWord[] = [];
    for (const word of phrase.split(' ')) if (word !== '') for (const piece of readWord(word)) out.push(piece);
    return out;
  };
}
