import type { Assessment } from '@medisense/clinical';
import type { Card } from '@medisense/contract';
import { type Asked, askForObject } from './ask-model.ts';
import { READING_SCHEMA, readingPrompt } from './prompt.ts';
import type { Provider } from './provider.ts';
import type { SafeTurn } from './write-answer.ts';

const ORDER = ['selfcare', 'routine', 'urgent', 'emergency'] as const;
const MOST_FINDINGS = 12;

/** What the engine says once it knows what a model has read, when that says more than before. */
export interface Heard {
  text: string;
  urgency: Assessment['urgency'];
  cards: Card[];
}

/** Whether a model should read the message too: the guide did not understand it, or an orientation is under way. */
export const needsReading = ({ guide }: SafeTurn): boolean =>
  guide.understood === false || (guide.orientation !== undefined && guide.orientation !== null);

/**
 * Lets a model read the message for findings of the closed list, then asks the engine again with what is new. A finding counts
 * only with the person's own words for it; what was answered, denied or read already stays as it is. Undefined unless the
 * urgency rises, or there was none before.
 */
export async function understand(
  provider: Provider,
  turn: SafeTurn,
  words: string,
  signal: AbortSignal,
  within: number,
): Promise<{ heard: Heard | undefined; asked: Asked }> {
  const { assess, FINDINGS } = await import('@medisense/clinical');
  const { conclude } = await import('@medisense/companion');
  const symptoms = FINDINGS.filter(({ kind }) => kind === 'symptom');
  const list = symptoms.map(({ id, label }) => `${id}: ${label.en}`).join('\n');
  const asked = await askForObject(provider, readingPrompt(words, list), READING_SCHEMA, signal, within);
  const known = new Set(symptoms.map(({ id }) => id));
  const read = readFindings(asked.object, known, words);
  const before = turn.guide.orientation;
  const text = before?.text ?? turn.history.at(-1)?.text ?? '';
  const person = { ...(turn.age !== null && { age: turn.age }), ...(turn.sex && { sex: turn.sex }) };
  const base = { text, lang: turn.lang, ...person };
  const first = assess({ ...base, answers: before?.answers ?? {} });
  const said = new Set(first.findings.map(({ id }) => id));
  const added = read.filter((id) => !said.has(id) && before?.answers[id] === undefined);
  if (added.length === 0) return { heard: undefined, asked };
  const answers = { ...before?.answers, ...Object.fromEntries(added.map((id) => [id, 'yes' as const])) };
  const second = assess({ ...base, answers });
  const rises = ORDER.indexOf(second.urgency) > ORDER.indexOf(first.urgency);
  // a sentence that nothing was understood of concludes nothing: whatever is read in it says more
  const says = second.understood && (!first.understood || rises);
  const standing = turn.guide.urgency;
  const lower = standing !== null && ORDER.indexOf(second.urgency) < ORDER.indexOf(standing);
  if (!says || lower) return { heard: undefined, asked };
  const { text: concluded, cards } = conclude(second, turn.lang);
  return { heard: { text: concluded, urgency: second.urgency, cards: cards as Card[] }, asked };
}

/** The ids of the list for which the person's own words were given. */
export function readFindings(object: unknown, known: ReadonlySet<string>, words: string): string[] {
  const findings = (object as { findings?: unknown } | undefined)?.findings;
  if (!Array.isArray(findings)) return [];
  const said = plain(words);
  const ids = findings.slice(0, 50).flatMap((each: { id?: unknown; words?: unknown }) => {
    if (typeof each?.id !== 'string' || typeof each.words !== 'string' || !known.has(each.id)) return [];
    const quoted = plain(each.words);
    return quoted.length >= 3 && said.includes(quoted) ? [each.id] : [];
  });
  return [...new Set(ids)].slice(0, MOST_FINDINGS);
}
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
