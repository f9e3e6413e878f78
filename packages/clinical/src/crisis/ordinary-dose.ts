/** "I took two tablets at ten": a usual dose, and nothing besides. */
import type { CrisisReading } from './assess-crisis.ts';
import { MEANINGS } from './crisis-features.ts';

const DOSE = ['took', 'my_medicine'].map((name) => MEANINGS.indexOf(name));

/** How much is usual, or when it was: without such a word "I took the pills" may say anything. */
const FEW_OR_WHEN =
  /^(?:[1-4]|\d{1,2}(?:h|am|pm)|one|two|half|un|une|deux|demi|حبتين|واحده|وحده|جوج|جوز|jouj|we7da|wehda|wa7d)$/;
/** What may stand beside it: meals, water, the time of day, and that it still hurts. Every other word may tell of a danger. */
const BESIDE = new RegExp(
  `^(?:${[
    'i|ive|j|jai|ai|je|have|just|ana|انا|my|the|a|an|of|some|mon|ma|mes|le|la|les|l|un|d|de|du|des|ديال|د|dyal|من',
    'at|around|about|a|vers|m3a|مع|في|ف|f|the|oclock|clock|o|h|heure|heures|الساعه|ساعه|am|pm|mg|and|et|و|w',
    'this|ce|had|هاد|هذا|morning|matin|الصباح|صباحا|sbah|sba7|evening|soir|noon|midi|today|اليوم|lyoum|yesterday|hier|lbare7',
    'with|avec|before|after|avant|apres|breakfast|lunch|dinner|food|repas|water|eau|verre|الماء|الما|lma',
    'still|in|pain|toujours|encore|mal',
  ].join('|')})$`,
);
/** An hour, or at most a thousand milligrams. */
const HOURS_AND_STRENGTHS = /^(?:\d{1,3}|1000)(?:mg)?$/;
/** It is one only beside one of these. */
const HOUR_OR_STRENGTH = /^(?:at|around|about|a|vers|m3a|مع|الساعه|h|am|pm|mg|oclock|clock)$/;

/** Whether every word belongs to a usual dose, and one says that it is. */
export function isOrdinaryDose({ tokens, found }: CrisisReading): boolean {
  if (!DOSE.every((each) => found.has(each))) return false;
  const ofDose = new Set(
    DOSE.flatMap((each) => found.get(each) ?? []).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, i) => start + i),
    ),
  );
  const hour = (at: number): boolean =>
    HOURS_AND_STRENGTHS.test(tokens[at]?.text ?? '') &&
    [tokens[at - 1], tokens[at + 1]].some((near) => HOUR_OR_STRENGTH.test(near?.text ?? ''));
  const usual = tokens.map(({ text }, at) => FEW_OR_WHEN.test(text) || hour(at));
  return usual.includes(true) && tokens.every(({ text }, at) => usual[at] || ofDose.has(at) || BESIDE.test(text));
}
