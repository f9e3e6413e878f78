/**
 * Worked examples of the published scoring rules (Kroenke 2001; Spitzer 2006; WHO-5 2024 and Topp 2015; Bush 1998 and Bradley
 * 2007): answers, total and what follows from it.
 */

/** Answers, total, band, positive, safety. */
export const PHQ_9_EXAMPLES: [number[], number, string, boolean, boolean][] = [
  [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'minimal', false, false],
  [[3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'severe', true, true],
  [[0, 0, 0, 0, 0, 0, 0, 0, 1], 1, 'minimal', false, true],
  [[0, 0, 3, 3, 0, 1, 0, 3, 0], 10, 'moderate', true, false],
  [[0, 1, 0, 3, 0, 1, 0, 1, 2], 8, 'mild', false, true],
  [[3, 1, 0, 2, 1, 0, 1, 2, 0], 10, 'moderate', true, false],
  [[0, 0, 1, 3, 3, 2, 3, 3, 2], 17, 'moderately_severe', true, true],
  [[2, 1, 1, 1, 0, 2, 3, 2, 3], 15, 'moderately_severe', true, true],
];

/** Answers, total, band, positive. */
export const GAD_7_EXAMPLES: [number[], number, string, boolean][] = [
  [[0, 0, 0, 0, 0, 0, 0], 0, 'minimal', false],
  [[3, 3, 3, 3, 3, 3, 3], 21, 'severe', true],
  [[2, 0, 0, 3, 1, 2, 1], 9, 'mild', false],
  [[3, 3, 0, 0, 2, 2, 2], 12, 'moderate', true],
  [[3, 3, 0, 0, 2, 3, 0], 11, 'moderate', true],
];

/** Answers, total, percent, at 50 % or less, at 28 % or less. */
export const WHO_5_EXAMPLES: [number[], number, number, boolean, boolean][] = [
  [[0, 0, 0, 0, 0], 0, 0, true, true],
  [[5, 5, 5, 5, 5], 25, 100, false, false],
  [[0, 5, 5, 2, 5], 17, 68, false, false],
  [[4, 5, 3, 2, 5], 19, 76, false, false],
  [[3, 5, 2, 0, 3], 13, 52, false, false],
];

/** Answers, total, positive for men, positive for women. */
export const AUDIT_C_EXAMPLES: [number[], number, boolean, boolean][] = [
  [[0, 0, 0], 0, false, false],
  [[4, 4, 4], 12, true, true],
  [[2, 1, 4], 7, true, true],
  [[0, 3, 0], 3, false, true],
  [[1, 2, 1], 4, true, true],
];
