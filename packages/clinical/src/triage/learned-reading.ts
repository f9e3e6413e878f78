import type { Urgency } from '../assessment.ts';
import { placeOf } from '../learned/feature-bag.ts';
import { LinearModel, logistic, type StoredModel, softmax } from '../learned/linear-model.ts';
import { RANK } from './decide-urgency.ts';
import { type RuleView, triageFeatures } from './triage-features.ts';

/** What was learned from cases: how urgent, and whose matter it is. */
export interface TriageModels {
  /** Outputs `routine`, `urgent`, `emergency`: each the chance of at least that level. */
  urgency: StoredModel;
  /** One output for each specialty. */
  specialty: StoredModel;
  /** One output for each condition: see learned-causes.ts. */
  causes: StoredModel;
}

/** A second opinion on a complaint: learned from cases, weighing the words together with what the rules found. */
export interface LearnedReading {
  /** Chance that it is at least this urgent. */
  atLeast: Record<Urgency, number>;
  /** The level that the learning settled on. */
  urgency: Urgency;
  /** Chance from which on an emergency is believed. */
  emergencyFrom: number;
  /** Specialty ids with their shares, the largest first. */
  specialties: { id: string; share: number }[];
  /** Share of the words that the cases hold: little of a language that the engine does not speak. */
  familiar: number;
  /** The pieces of the text that speak most for the level. */
  phrases: string[];
}

export type LearnedReader = (view: RuleView) => LearnedReading;

/**
 * From which chance on a level is believed, found by what they do to cases that nothing is learned from: a missed emergency
 * weighs more than a needless one, so far less than even odds are enough.
 */
export const BELIEVED = { emergency: 0.22, urgent: 0.45, routine: 0.8 } as const;
/**
 * A danger sign that rests on words found apart from each other is dropped where the learned reading finds so little in it:
 * the less sure the reading, the more is asked. One that rests on a listed phrase, a measured value or an answer always stands.
 */
export const ABSURD: readonly { certainty: number; emergency: number; urgent: number }[] = [
  { certainty: 1, emergency: 0, urgent: 0 },
  { certainty: 0.8, emergency: 0.08, urgent: 0.08 },
  { certainty: 0, emergency: 0.25, urgent: 0.12 },
];
/** With so much of an emergency in it nothing waits for a booked visit: hardly any ordinary complaint comes near it. */
const SEEN_SOON = 0.06;
/**
 * Who dictates a case names many signs calmly, also the gravest, and the learned reading has met fewer of such texts: it is
 * believed sooner.
 */
const BELIEVED_OF_RECORD = 0.065;
/** "My back hurts a lot": in so few words each weighs more than it says, and the danger signs that people name in them have rules. */
const FEW_WORDS = 6;
const BELIEVED_OF_FEW = 0.25;
const SEEN_SOON_OF_FEW = 0.12;
const TELLING_WORDS = 6;

/** Prepares both models once. */
export function createLearnedReader(models: TriageModels): LearnedReader {
  const urgencyModel = new LinearModel(models.urgency);
  const specialtyModel = new LinearModel(models.specialty);
  return (view) => {
    const features = triageFeatures(view);
    const [routine = 0, higher = 0, highest = 0] = urgencyModel.score(features).map(logistic);
    // Whatever is an emergency is urgent too: no level is believed more than the one below it.
    const urgent = Math.min(routine, higher);
    const atLeast = { selfcare: 1, routine, urgent, emergency: Math.min(urgent, highest) };
    const few = view.reading.tokens.length <= FEW_WORDS;
    const emergencyFrom = few ? BELIEVED_OF_FEW : view.reading.isRecord ? BELIEVED_OF_RECORD : BELIEVED.emergency;
    const urgency = settle(atLeast, emergencyFrom, few ? SEEN_SOON_OF_FEW : SEEN_SOON);
    const outputs = urgency === 'emergency' ? [1, 2] : urgency === 'urgent' ? [1] : [0];
    const { tokens } = view.reading;
    const known = tokens.filter(({ text }) => urgencyModel.knows(placeOf(`w${text}`))).length;
    const shares = softmax(specialtyModel.score(features));
    return {
      atLeast,
      urgency,
      emergencyFrom,
      specialties: specialtyModel.outputs
        .map((id, i) => ({ id, share: shares[i] as number }))
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)),
      familiar: known / (tokens.length || 1),
      phrases: piecesOf(urgencyModel.tellingWords(features, outputs, TELLING_WORDS), view),
    };
  };
}

function settle(atLeast: Record<Urgency, number>, emergencyFrom: number, seenSoon: number): Urgency {
  if (atLeast.emergency >= emergencyFrom) return 'emergency';
  if (atLeast.urgent >= BELIEVED.urgent || atLeast.emergency >= seenSoon) return 'urgent';
  return atLeast.routine >= BELIEVED.routine ? 'routine' : 'selfcare';
}

/** Words next to each other become one piece, as written. */
function piecesOf(words: readonly number[], { text, reading: { tokens, toRaw } }: RuleView): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end + 1 < words.length && words[end + 1] === (words[end] as number) + 1) end++;
    const [first, last] = [tokens[words[i] as number], tokens[words[end] as number]];
    if (first && last) pieces.push(text.slice(toRaw(first.start), toRaw(last.end - 1) + 1));
    i = end + 1;
  }
  return [...new Set(pieces)];
}

/** The chance of this level that is asked of a danger that was read with this certainty. */
export const askedOf = (level: 'emergency' | 'urgent', certainty: number): number =>
  ABSURD.find((row) => certainty >= row.certainty)?.[level] ?? 0;

/** Whether the learned reading leaves a danger of this level standing that was read with this certainty. */
export function stands(learned: LearnedReading, level: 'emergency' | 'urgent', certainty: number): boolean {
  return learned.atLeast[level] >= askedOf(level, certainty);
}

/** Orders readings by what they fear. */
export const calmerFirst = (a: LearnedReading, b: LearnedReading): number =>
  RANK[a.urgency] - RANK[b.urgency] || a.atLeast.emergency - b.atLeast.emergency;
