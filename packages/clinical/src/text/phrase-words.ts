import { ARTICLES, QUALIFIERS, STOP_WORDS } from '../lexicon/function-words.ts';
import { isPlainWord, normalise, tokenise } from './normalise.ts';
import { canonical, insideCircumfix, isArabic } from './word-forms.ts';

/** One word of a phrase with all that is asked of it while the tables are made ready; one object for each distinct word. */
export interface PhraseWord {
  /** 0, 1, 2 … in the order in which the reader met the words. */
  number: number;
  text: string;
  canonical: string;
  arabic: boolean;
  article: boolean;
  stop: boolean;
  /** Darija negated verb (ma…ch). */
  circumfixed: boolean;
}

/** One alternative of a piece of a pattern. `"l'épaule dans "` goes on with what stands before it and leaves a gap. */
interface Piece {
  /** Up to the first space; all of it when there is none. */
  head: string;
  /** Words with a space on either side, and those from the last space on; undefined when there is no space. */
  inner: readonly PhraseWord[] | undefined;
  tail: string;
  tailWords: readonly PhraseWord[];
}

const NONE: readonly PhraseWord[] = [];

export interface PhraseReader {
  /** Calls `visit` for each phrase of a pattern, given by its pieces. The array is the same every time: to be read at once. */
  read: (pieces: readonly (readonly string[])[], visit: (words: readonly PhraseWord[]) => void) => void;
  /** The words of a writing. */
  wordsOf: (writing: string) => readonly PhraseWord[];
}

/**
 * Reads patterns word by word, without writing the phrases out: the tables stand for some eighty thousand phrases but hold
 * only a few thousand words, each of which is read once.
 */
export function createPhraseReader(): PhraseReader {
  /** Words of what is written without a space: "l'épaule" is two, "epaule" one. */
  const known = new Map<string, readonly PhraseWord[]>();
  let count = 0;

  function wordsOf(writing: string): readonly PhraseWord[] {
    let words = known.get(writing);
    if (!words) {
      words = isPlainWord(writing)
        ? [newWord(writing)]
        : tokenise(normalise(writing).text).map(({ text }) => (text === writing ? newWord(text) : wordOf(text)));
      known.set(writing, words);
    }
    return words;
  }

  /** The one word of what is plain already. */
  function wordOf(text: string): PhraseWord {
    let word = known.get(text)?.[0];
    if (!word) {
      word = newWord(text);
      known.set(text, [word]);
    }
    return word;
  }

  function newWord(text: string): PhraseWord {
    return {
      number: count++,
      text,
      canonical: canonical(text),
      arabic: isArabic(text),
      article: ARTICLES.has(text),
      stop: (STOP_WORDS.has(text) || ARTICLES.has(text)) && !QUALIFIERS.has(text),
      circumfixed: insideCircumfix(text) !== '',
    };
  }

  function pieceOf(text: string): Piece {
    const first = text.indexOf(' ');
    if (first < 0) return { head: text, inner: undefined, tail: '', tailWords: NONE };
    const last = text.lastIndexOf(' ');
    const tail = text.slice(last + 1);
    const inner =
      last > first + 1
        ? text
            .slice(first + 1, last)
            .split(' ')
            .flatMap(wordsOf)
        : NONE;
    return { head: text.slice(0, first), inner, tail, tailWords: tail === '' ? NONE : wordsOf(tail) };
  }

  const words: PhraseWord[] = [];
  let rows: readonly (readonly Piece[])[] = [];
  let visited: (words: readonly PhraseWord[]) => void = () => {};
  const push = (more: readonly PhraseWord[]): void => {
    for (let i = 0; i < more.length; i++) words.push(more[i] as PhraseWord);
  };

  /** `open`, of the words `openWords`, is written without a space so far: the next piece may go on with it. */
  function walk(at: number, open: string, openWords: readonly PhraseWord[]): void {
    const size = words.length;
    if (at === rows.length) {
      push(openWords);
      visited(words);
      words.length = size;
      return;
    }
    const row = rows[at] as readonly Piece[];
    for (let i = 0; i < row.length; i++) {
      const { head, inner, tail, tailWords } = row[i] as Piece;
      const writing = head === '' ? open : open + head;
      const writingWords = head === '' ? openWords : wordsOf(writing);
      if (inner === undefined) walk(at + 1, writing, writingWords);
      else {
        push(writingWords);
        push(inner);
        walk(at + 1, tail, tailWords);
        words.length = size;
      }
    }
  }

  function read(pieces: readonly (readonly string[])[], visit: (words: readonly PhraseWord[]) => void): void {
    const only = pieces.length === 1 && pieces[0]?.length === 1 ? pieces[0][0] : undefined;
    if (only !== undefined) {
      for (const writing of only.split(' ')) if (writing !== '') push(wordsOf(writing));
      visit(words);
      words.length = 0;
      return;
    }
    rows = pieces.map((choices) => choices.map(pieceOf));
    visited = visit;
    walk(0, '', NONE);
  }

  return { read, wordsOf: (writing) => writing.split(' ').flatMap((part) => (part === '' ? [] : wordsOf(part))) };
}
