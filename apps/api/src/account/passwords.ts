import { type Algorithm, hash as argonHash, verify } from '@node-rs/argon2';
import type { Score, ZxcvbnFactory } from '@zxcvbn-ts/core';

// OWASP password storage cheat sheet: argon2id, 19 MiB, 2 passes, 1 lane
const ARGON2ID = 2 as Algorithm;
const options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const LEAST_SCORE: Score = 2;

// first guesses of French- and Arabic-speaking people, which the common list lacks
const regional = [
  'motdepasse',
  'azerty',
  'azertyuiop',
  'bonjour',
  'soleil',
  'chouchou',
  'doudou',
  'jetaime',
  'loulou',
  'marseille',
  'france',
  'maroc',
  'casablanca',
  'marrakech',
  'rabat',
  'bismillah',
  'hamdoulillah',
  'inchallah',
  'salam',
  'mohamed',
  'mohammed',
  'fatima',
  'khadija',
  'youssef',
  'habibi',
  'medisense',
  'docteur',
  'sante',
];
let estimating: Promise<ZxcvbnFactory> | undefined;
/** Loaded when the first password is chosen: the word lists are large, and signing in needs none of them. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({ dictionary: { ...common.dictionary, regional }, graphs: common.adjacencyGraphs });
}

/** Hashes a password with its parameters in the result. */
export const hashPassword = (password: string): Promise<string> => argonHash(password, options);

let decoy: Promise<string> | undefined;
/** Checks a password; without an account the same work is done, so that time tells nothing. */
export async function checkPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has');
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== undefined && matches;
}

/** Whether a stored hash was made with weaker parameters than today's. */
export const needsRehash = (stored: string): boolean =>
  !stored.includes(`m=${options.memoryCost},t=${options.timeCost},p=${options.parallelism}`);

/** The time of an estimate grows faster than its text: 128 characters can take a second, these never more than a hash. */
const LONGEST_ESTIMATED = 32;

/** What is said again and again, once: "azertyazertyaz" → "azerty". */
function saidOnce(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    if (text.startsWith(text.slice(length))) return text.slice(0, length);
  }
  return text;
}

/**
 * Whether a password is among those that are tried first: used often, a row of keys, or the person's own name. Of a long
 * one the beginning and the end are looked at, and one that is hard to guess is enough.
 */
export async function isGuessable(password: string, own: readonly string[]): Promise<boolean> {
  estimating ??= loadEstimator();
  const estimator = await estimating;
  const words = own.filter(Boolean);
  const once = saidOnce(password);
  return [once.slice(0, LONGEST_ESTIMATED), once.slice(-LONGEST_ESTIMATED)].every(
    (part) => estimator.check(part, words).score < LEAST_SCORE,
  );
}
