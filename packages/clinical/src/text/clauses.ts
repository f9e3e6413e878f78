import { CONTRAST_PAIRS, CONTRASTS } from '../lexicon/context-cues.ts';
import type { Token } from './normalise.ts';

/** Where a token stands: sentence (ended by . ! ? ; or a line end), statement (a contrast also ends it), part (a comma also ends it). */
export interface Place {
  sentence: number;
  statement: number;
  part: number;
}

const pairs = new Set(CONTRAST_PAIRS);

/** Places of all tokens, in one pass. */
export function placeTokens(text: string, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  let sentence = 0;
  let statement = 0;
  let part = 0;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const gap = text.slice(before, token.start);
    before = token.end;
    if (i > 0 && /[.!?;\n\r|•…]/.test(gap)) {
      sentence++;
      statement++;
      part++;
    } else if (i > 0 && /[,:()/[\]]| - /.test(gap)) {
      part++;
    }
    const pair = `${token.text} ${tokens[i + 1]?.text ?? ''}`;
    if (i > 0 && (CONTRASTS.has(token.text) || pairs.has(pair))) {
      statement++;
      part++;
    }
    places.push({ sentence, statement, part });
  }
  return places;
}
