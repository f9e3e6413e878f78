import type { CrisisLabel, Urgency } from '../assessment.ts';
import type { CrisisReasoning } from '../crisis/index.ts';
import { BELIEVED as CRISIS_BELIEVED } from '../crisis/learned-crisis.ts';
import { BELIEVED, type LearnedReading } from './learned-reading.ts';

/** What the learned reading of a complaint gave, chances 0…1. */
export interface LearnedChances {
  /** The level that it settled on. */
  urgency: Urgency;
  /** Chance of at least this level, and the chance from which on that is believed. */
  atLeast: { level: Exclude<Urgency, 'selfcare'>; chance: number; believedFrom: number }[];
  /** Specialties with their shares, the largest first. */
  specialties: { id: string; share: number }[];
  /** Share of the words that were met in the cases. */
  familiar: number;
}

/** What the learned reading of a message for danger gave, chances 0…1. */
export interface CrisisChances {
  /** Danger of the person's own, and somebody else's, with the chances from which on they are believed. */
  own: { chance: number; believedFrom: number };
  thirdParty: { chance: number; believedFrom: number };
  /** The likeliest labels, `none` included. */
  labels: { label: CrisisLabel; chance: number }[];
  /** Names of the rules that spoke and were outweighed. */
  outweighed: string[];
}

const LEVELS = ['emergency', 'urgent', 'routine'] as const;
const MOST_SPECIALTIES = 5;
const MOST_LABELS = 4;
const LEAST_SHARE = 0.02;

export function chancesOf(learned: LearnedReading): LearnedChances {
  return {
    urgency: learned.urgency,
    atLeast: LEVELS.map((level) => ({
      level,
      chance: rounded(learned.atLeast[level]),
      believedFrom: level === 'emergency' ? learned.emergencyFrom : BELIEVED[level],
    })),
    specialties: learned.specialties
      .filter(({ share }, place) => place === 0 || share >= LEAST_SHARE)
      .slice(0, MOST_SPECIALTIES)
      .map(({ id, share }) => ({ id, share: rounded(share) })),
    familiar: rounded(learned.familiar),
  };
}

export function crisisChancesOf({ assessment, rules, learned }: CrisisReasoning): CrisisChances | undefined {
  if (!learned) return undefined;
  const labels = [...learned.chances]
    .map(([label, chance]) => ({ label: label as CrisisLabel, chance: rounded(chance) }))
    .sort((a, b) => b.chance - a.chance || (a.label < b.label ? -1 : 1));
  const spoke = rules.class !== 'non_crisis' && assessment.class === 'non_crisis';
  return {
    own: { chance: rounded(learned.crisis), believedFrom: CRISIS_BELIEVED.crisis },
    thirdParty: { chance: rounded(learned.thirdParty), believedFrom: CRISIS_BELIEVED.thirdParty },
    labels: labels.filter(({ chance }, place) => place === 0 || chance >= LEAST_SHARE).slice(0, MOST_LABELS),
    outweighed: spoke ? [...new Set(rules.met.map(({ rule }) => rule.id))] : [],
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));
