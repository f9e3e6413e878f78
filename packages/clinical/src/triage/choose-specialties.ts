import type { Urgency } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import type { LearnedReading } from './learned-reading.ts';
import type { RankedCondition } from './rank-conditions.ts';
import type { Patient } from './red-flag-rules.ts';

/** A condition's second and third choice count for less. */
const BY_PLACE = [1, 0.45, 0.25, 0.15];
/** Where a specialist is named as well, the person's question is mostly which one. */
const GENERALIST = 0.4;
const CHILD = 16;
/** Where a child sees a paediatrician rather than the adults' doctor. */
const GENERAL = new Set([
  'general_practice',
  'internal_medicine',
  'pulmonology',
  'gastroenterology',
  'infectious_diseases',
  'neurology',
  'cardiology',
  'nephrology',
  'endocrinology',
  'allergology',
  'hematology',
  'rheumatology',
]);
const MOST = 5;

/** Specialties, most fitting first; never empty. At an emergency the emergency department comes first. */
export function chooseSpecialties(
  urgency: Urgency,
  fired: readonly RedFlagRow[],
  ranked: readonly RankedCondition[],
  patient: Patient,
): string[] {
  const score = new Map<string, number>();
  const add = (ids: readonly string[], weight: number, generalist: number): void =>
    ids.forEach((id, place) => {
      const share = id === 'general_practice' && ids.length > 1 ? generalist : 1;
      score.set(id, (score.get(id) ?? 0) + weight * (BY_PLACE[place] ?? 0.1) * share);
    });
  for (const item of ranked.slice(0, 12)) {
    if (item.supports.length === 0) continue;
    add(item.row.specialties, item.weight, urgency === 'selfcare' ? 1 : GENERALIST);
  }
  const level = urgency === 'emergency' ? 'emergency' : 'urgent';
  const deciding = fired.filter((row) => row.level === level);
  for (const row of deciding) add(row.specialties, 0.6 / deciding.length, GENERALIST);
  let order = [...score.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  if (patient.age !== undefined && patient.age < CHILD && order.length > 0) {
    order = order.filter((id) => id !== 'pediatrics' && id !== 'geriatrics');
    order.splice(GENERAL.has(order[0] ?? '') || order[0] === 'emergency_medicine' ? 0 : 1, 0, 'pediatrics');
  } else {
    order = order.filter((id) => id !== 'pediatrics');
  }
  if (urgency === 'emergency') order = ['emergency_medicine', ...order.filter((id) => id !== 'emergency_medicine')];
  // Without an emergency the emergency department is not where a visit is booked.
  else
    order = [
      ...order.filter((id) => id !== 'emergency_medicine'),
      ...order.filter((id) => id === 'emergency_medicine'),
    ];
  if (!order.includes('general_practice') && urgency !== 'emergency')
    order.splice(Math.min(order.length, MOST - 1), 0, 'general_practice');
  return order.length > 0 ? order.slice(0, MOST) : ['general_practice'];
}

/** Smaller shares are not worth a line. */
const LEAST_SHARE = 0.03;
/**
 * What the choice of the rules adds, first and second place: it knows the causes, and the learned reading how people word them.
 * With five findings the rules see a whole picture, and "the family doctor" is no longer the answer to it.
 */
const RULES_ADD = { least: 0.15, more: 0.2, second: 0.3 } as const;
const GENERALIST_LESS = 0.6;
export const WHOLE_PICTURE = 5;
/** An emergency that the learned reading finds less likely than not: then whose matter it is comes before the emergency department. */
const DOUBTFUL = 0.5;

/** The same from rules and learned reading together; `known` is how many findings the rules have. What cannot be is left out. */
export function learnedSpecialties(
  urgency: Urgency,
  learned: LearnedReading,
  byRules: readonly string[],
  known: number,
  patient: Patient,
): string[] {
  const picture = Math.min(1, known / WHOLE_PICTURE) ** 2;
  const add = RULES_ADD.least + RULES_ADD.more * picture;
  const child = patient.age !== undefined && patient.age < CHILD;
  const ruled = byRules.filter((id) => id !== 'emergency_medicine');
  const order = learned.specialties
    .filter(({ id }) => {
      if (id === 'emergency_medicine') return false;
      if (id === 'pediatrics') return patient.age === undefined || child;
      if (id === 'geriatrics') return !child;
      return id !== 'gynecology_obstetrics' || patient.sex !== 'male';
    })
    .map(({ id, share }) => ({
      id,
      share:
        share * (id === 'general_practice' ? 1 - GENERALIST_LESS * picture : 1) +
        ([add, add * RULES_ADD.second][ruled.indexOf(id)] ?? 0),
    }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .filter(({ share }, place) => place === 0 || share >= LEAST_SHARE)
    .map(({ id }) => id);
  const doubtful = learned.atLeast.emergency < DOUBTFUL;
  if (urgency === 'emergency') order.splice(doubtful ? 1 : 0, 0, 'emergency_medicine');
  else if (!order.includes('general_practice')) order.splice(Math.min(order.length, MOST - 1), 0, 'general_practice');
  return order.slice(0, MOST);
}
