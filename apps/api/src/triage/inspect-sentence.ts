import type { AssessmentInput } from '@medisense/clinical';
import type { Inspection, ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { asContract, isKnownSpecialty } from './assess-symptoms.ts';
import { circumstancesOf } from './circumstances.ts';
import { engine } from './engine.ts';

/**
 * Shows staff what the engine makes of a sentence. The log says who looked, how long the text was and what came out,
 * never a word of it; nothing else is kept.
 */
export async function inspectSentence(
  ctx: Context,
  call: Call,
  body: ReadOf<'inspectSentence'>['body'],
): Promise<Inspection> {
  const { pregnant, ...given } = body;
  const input: Record<string, unknown> = { ...given };
  // as the person would have answered when asked
  if (pregnant !== undefined) input.answers = { pregnancy: pregnant ? 'yes' : 'no' };
  const known = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { inspect } = await engine();
  const seen = inspect({ ...known, ...circumstancesOf(ctx.now()) } as unknown as AssessmentInput);
  const { urgency, findings, questions, understood, person, lang, notes, engine: rules } = asContract(seen.assessment);
  await ctx.read(call, {
    entity: 'triage',
    detail: { characters: body.text.length, urgency, rulesVersion: rules.rulesVersion },
  });
  return {
    urgency,
    findings,
    questions,
    understood,
    person,
    lang,
    notes,
    engine: rules,
    pieces: seen.pieces,
    reasons: seen.reasons,
    rules: seen.rules,
    setAside: seen.setAside,
    ...(seen.learned && {
      learned: {
        ...seen.learned,
        specialties: seen.learned.specialties.flatMap(({ id, share }) => (isKnownSpecialty(id) ? [{ id, share }] : [])),
      },
    }),
    conditions: seen.conditions.map(({ nameEn: _nameEn, aliasesEn: _aliasesEn, ...condition }) => condition),
    specialties: seen.specialties.flatMap(({ id, ...why }) => (isKnownSpecialty(id) ? [{ id, ...why }] : [])),
    crisis: seen.crisis,
  };
}
