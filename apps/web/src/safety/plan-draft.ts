import type { PlanContent, SafetyPlan } from '@medisense/contract';
import type { InputOf } from '../platform/api.ts';

export type Helper = { name: string; phone: string };
/** The plan as it is being written: lists one item to a line, numbers as typed. */
export interface PlanDraft {
  warningSigns: string;
  whatHelps: string;
  distractions: string;
  people: Helper[];
  professionals: Helper[];
  saferPlace: string;
  reasons: string;
  contact: { name: string; phone: string; relation: string; consent: boolean };
}
export const LISTS = ['warningSigns', 'whatHelps', 'distractions', 'reasons'] as const;
export const HELPERS = ['people', 'professionals'] as const;
/** The order in which the plan is written and read. */
export const STEPS = [
  'warningSigns',
  'whatHelps',
  'distractions',
  'people',
  'professionals',
  'saferPlace',
  'reasons',
  'contact',
] as const;
export type Step = (typeof STEPS)[number];

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, 300),
    )
    .filter(Boolean)
    .slice(0, 20);
const helpers = (rows: readonly Helper[]): PlanContent['people'] =>
  rows
    .filter((row) => row.name.trim())
    .map((row) => ({ name: row.name.trim(), phone: row.phone.trim() || null }))
    .slice(0, 10);

/** Whether a number can be kept and dialled: what the contract takes. */
export const isPhone = (typed: string): boolean =>
  typed.trim() === '' || (/^\+?[\d(][\d ().-]*$/.test(typed.trim()) && /\d{2}/.test(typed));
/** Whether everything typed can be kept. */
export const isSound = (draft: PlanDraft): boolean =>
  [...draft.people, ...draft.professionals, draft.contact].every(({ phone }) => isPhone(phone));

/** What is sent; rows without a name and a contact without name or number are still being written. */
export function asInput(draft: PlanDraft, version: number): NonNullable<InputOf<'putSafetyPlan'>['body']> {
  const { contact } = draft;
  const named = contact.name.trim() && contact.phone.trim();
  return {
    warningSigns: lines(draft.warningSigns),
    whatHelps: lines(draft.whatHelps),
    distractions: lines(draft.distractions),
    people: helpers(draft.people),
    professionals: helpers(draft.professionals),
    saferPlace: draft.saferPlace.trim(),
    reasons: lines(draft.reasons),
    trustedContact: named
      ? {
          name: contact.name.trim(),
          phone: contact.phone.trim(),
          relation: contact.relation.trim(),
          consent: contact.consent,
        }
      : null,
    version,
  };
}

const asHelpers = (rows: PlanContent['people']): Helper[] =>
  rows.map(({ name, phone }) => ({ name, phone: phone ?? '' }));

export function asDraft(plan: SafetyPlan): PlanDraft {
  const { trustedContact: contact } = plan;
  return {
    warningSigns: plan.warningSigns.join('\n'),
    whatHelps: plan.whatHelps.join('\n'),
    distractions: plan.distractions.join('\n'),
    people: asHelpers(plan.people),
    professionals: asHelpers(plan.professionals),
    saferPlace: plan.saferPlace,
    reasons: plan.reasons.join('\n'),
    contact: {
      name: contact?.name ?? '',
      phone: contact?.phone ?? '',
      relation: contact?.relation ?? '',
      consent: contact?.consent ?? false,
    },
  };
}

/** Whether a step holds anything yet. */
export function isFilled(draft: PlanDraft, step: Step): boolean {
  if (step === 'contact') return draft.contact.name.trim() !== '';
  const value = draft[step];
  return typeof value === 'string' ? value.trim() !== '' : value.some(({ name }) => name.trim() !== '');
}
export const isEmpty = (draft: PlanDraft): boolean => STEPS.every((step) => !isFilled(draft, step));
