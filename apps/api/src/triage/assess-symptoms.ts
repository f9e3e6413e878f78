import type { AssessmentInput, Assessment as Judgement } from '@medisense/clinical';
import { type Assessment, type ReadOf, type SpecialtyId, specialtyIds } from '@medisense/contract';
import type { Circumstances } from './circumstances.ts';
import { engine } from './engine.ts';

export type TriageInput = ReadOf<'assessSymptoms'>['body'];

/** Asks the engine. Keeps nothing, takes a few milliseconds. */
export async function assessSymptoms(input: TriageInput, circumstances: Circumstances): Promise<Assessment> {
  const { assess } = await engine();
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return asContract(assess({ ...given, ...circumstances } as unknown as AssessmentInput));
}

const known = new Set<string>(specialtyIds);
export const isKnownSpecialty = (id: string): id is SpecialtyId => known.has(id);

/** What travels of a judgement: the words for the person, not the English names that serve measurement. */
export function asContract(judgement: Judgement): Assessment {
  const { rulesVersion, possibleConditions, specialties, crisis, ...rest } = judgement;
  return {
    ...rest,
    possibleConditions: possibleConditions.map(({ id, name, icd10, likelihood }) => ({ id, name, icd10, likelihood })),
    specialties: specialties.filter(isKnownSpecialty),
    ...(crisis && {
      crisis: {
        class: crisis.class,
        label: crisis.label,
        severity: crisis.severity,
        action: crisis.action,
        reply: crisis.reply,
        phrases: crisis.phrases,
      },
    }),
    engine: { rulesVersion, model: null },
  };
}
