/** Cues as they are written in the lexicon: parted by commas or line ends. */
export const cueList = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((cue) => cue.trim())
    .filter(Boolean);
