/** A cue found: token numbers, inclusive. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

/** Finds fixed word sequences, the longest at each place. Words are compared as they stand. */
export function buildCueFinder(cues: readonly string[]): (tokens: readonly { text: string }[]) => Cue[] {
  const byFirst = new Map<string, string[][]>();
  for (const cue of cues) {
    const words = cue.split(' ');
    const first = words[0] ?? '';
    const row = byFirst.get(first);
    if (row) row.push(words);
    else byFirst.set(first, [words]);
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.length - a.length);
  return (tokens) => {
    const found: Cue[] = [];
    for (let i = 0; i < tokens.length; i++) {
      for (const words of byFirst.get(tokens[i]?.text ?? '') ?? []) {
        if (words.every((word, k) => tokens[i + k]?.text === word)) {
          found.push({ from: i, to: i + words.length - 1, text: words.join(' ') });
          break;
        }
      }
    }
    return found;
  };
}
