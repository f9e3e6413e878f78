import type { Me } from '@medisense/contract';
import { currentConversation, tell } from './conversation.ts';
import type { Sex } from './conversation-state.ts';

export type Person = Me['persons'][number];

/** Age in years from a birth date (`1990-05-03`), with fractions under two years, where months matter. Null when unknown. */
export function ageOn(birthDate: string | null, now: number = Date.now()): number | null {
  if (!birthDate) return null;
  const years = (now - Date.parse(`${birthDate}T00:00:00Z`)) / (365.25 * 86_400_000);
  if (!(years >= 0 && years <= 130)) return null;
  return years < 2 ? Math.round(years * 100) / 100 : Math.floor(years);
}

/** What the record says about a person, for the engine. */
export function known(person: Person | null | undefined): { age: number | null; sex: Sex | null } {
  return { age: ageOn(person?.birthDate ?? null), sex: person?.sex ?? null };
}

/** The persons a patient's account acts for, the own one first; none for other roles and for visitors. */
export function personsOf(me: Me | null): readonly Person[] {
  if (me?.account.role !== 'patient') return [];
  return [...me.persons].sort((a, b) => Number(b.relation === 'self') - Number(a.relation === 'self'));
}

/** Turns the conversation to another person: what the record of the one before said does not go along. */
export function speakFor(id: string, persons: readonly Person[]): void {
  const before = currentConversation();
  if (!before.text || before.patientId === id) return;
  const record = known(persons.find((each) => each.id === id));
  const own = before.patientId === null ? before : { age: null, sex: null };
  tell({ type: 'meant', patientId: id, age: record.age ?? own.age, sex: record.sex ?? own.sex });
}
