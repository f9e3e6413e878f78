import type { Region } from '../assessment.ts';
import type { ConditionRow } from '../knowledge/knowledge.ts';

/** When and where; what is unknown weighs nothing. */
export interface Circumstances {
  month?: number;
  region?: Region;
}

/** Seasons and regions are rough: together they move a condition by no more than this, in log space (about twice). */
export const MOST_OCCURRENCE = 0.7;
/** They count as priors do. */
const OCCURRENCE_WEIGHT = 0.5;

/** How far season and region move a condition, in log space. */
export function occurrenceScore({ occurrence }: ConditionRow, { month, region }: Circumstances): number {
  if (!occurrence) return 0;
  const here = (of: Region | undefined): boolean => of === undefined || of === region;
  let times = (region && occurrence.regions?.[region]) ?? 1;
  for (const season of occurrence.seasons ?? [])
    if (month !== undefined && season.months.includes(month) && here(season.region)) times *= season.times;
  const score = OCCURRENCE_WEIGHT * Math.log(times);
  return Math.max(-MOST_OCCURRENCE, Math.min(MOST_OCCURRENCE, score));
}

/** Whether anything is known that could move a condition. */
export const isKnown = ({ month, region }: Circumstances): boolean => month !== undefined || region !== undefined;
