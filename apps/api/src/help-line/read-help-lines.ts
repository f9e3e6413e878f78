import {
  AMBER_AFTER_DAYS,
  EMERGENCY_KINDS,
  HIDDEN_AFTER_DAYS,
  helpLineState,
  helpLines,
} from '@medisense/clinical/help-lines';
import type { DirectoryLine, OutputOf, ReadOf } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { engine } from '../triage/index.ts';
import { type KeptLine, readDirectory, standing } from './directory.ts';
import { countryStates } from './help-line.policy.ts';

const DAY_MS = 86_400_000;
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
const daysAfter = (day: string | null, days: number) =>
  day && new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Emergency numbers and help lines as the clinic keeps them; one whose confirmation is too old is left out rather than trusted. */
export async function listHelpLines(
  ctx: Context,
  { country, lang = 'fr' }: ReadOf<'listHelpLines'>['query'],
): Promise<OutputOf<'listHelpLines'>> {
  // whoever looks for numbers is about to describe symptoms
  void engine();
  const lines = standing(await readDirectory(ctx.db));
  const countries = country ? [country] : [...new Set(lines.map((line) => line.country))];
  const items = countries
    .flatMap((one) => helpLines(one, dayOf(ctx.now()), lines))
    .map(({ id, kind, number, name, languages, hours, state, verifiedOn, country: of }) => ({
      id,
      country: of,
      kind,
      number,
      name: name[lang],
      languages,
      hours,
      state,
      verifiedOn,
      amberOn: daysAfter(verifiedOn, AMBER_AFTER_DAYS + 1),
      expiresOn: daysAfter(verifiedOn, HIDDEN_AFTER_DAYS + 1),
    }));
  return { items };
}

/** A line as administrators see it. */
export function asDirectoryLine(line: KeptLine, today: string): DirectoryLine {
  const { id, country, kind, number, name, languages, hours, source, version } = line;
  const state = helpLineState(line, today);
  const stands = line.retiredAt === null;
  return {
    ...{ id, country, kind, number, name, languages, hours, source, version },
    state: stands ? state : 'retired',
    shown: stands && (state !== 'expired' || EMERGENCY_KINDS.includes(kind)),
    verified: line.verifiedAt && { at: line.verifiedAt.toISOString(), by: line.verifiedBy ?? '' },
    retired: line.retiredAt && { at: line.retiredAt.toISOString(), by: line.retiredBy ?? '' },
  };
}

/** Everything, with how each country stands. */
export async function listDirectory(ctx: Context): Promise<OutputOf<'listHelpLineDirectory'>> {
  const today = dayOf(ctx.now());
  const lines = await readDirectory(ctx.db);
  return { items: lines.map((line) => asDirectoryLine(line, today)), countries: countryStates(lines, today) };
}

/** Countries of which no line is confirmed within 180 days, and those that have one. */
export async function helpLineHealth(db: Queryable, now: Date): Promise<{ red: string[]; valid: string[] }> {
  const states = countryStates(await readDirectory(db), dayOf(now));
  const those = (red: boolean) => states.filter(({ state }) => (state === 'red') === red).map(({ country }) => country);
  return { red: those(true), valid: those(false) };
}
