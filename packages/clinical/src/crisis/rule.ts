/** Shape of a crisis rule: data that a clinician can read and correct. */
import type { CrisisLabel } from '../assessment.ts';

export interface CrisisRuleRow {
  /** `label.what_is_said`. */
  id: string;
  label: CrisisLabel;
  /** 0 none … 4 imminent danger, when the person speaks of themselves and of now. */
  severity: 0 | 1 | 2 | 3 | 4;
  /** Patterns (see pattern.ts); `any` are composed of concepts and hold for all languages and for mixtures of them. */
  patterns: { any?: string[]; en?: string[]; fr?: string[]; ar?: string[]; ary?: string[] };
  /**
   * What may set it aside: 'denial' ("I don't want to die"), 'other' (said of someone else: then a concern for them),
   * 'past' (long ago), 'story' (fiction, news, homework). Default: all four.
   */
  yields?: ('denial' | 'other' | 'past' | 'story')[];
  /** Fires only when the sentence itself names the first person: for words that are too bare to stand alone. */
  namesSelf?: true;
  /** Whether the words may lie in different clauses ("I would not mind if …"). */
  acrossClauses?: true;
  /** Who does it is said before the match: the persons named in it are the ones it is aimed at. */
  doerBefore?: true;
  source: string;
}

/** Wordings that look like danger and are none: their words are taken out before the rules read. */
export interface MaskRow {
  id: string;
  /** What the sentence shows instead: nothing, or grief and strain. */
  label: 'none' | 'distress' | 'past_history';
  patterns: { any?: string[]; en?: string[]; fr?: string[]; ar?: string[]; ary?: string[] };
}
