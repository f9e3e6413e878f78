import type { Queryable } from '../db/database.ts';
import { findNextVisit } from './appointment.store.ts';

/** The next visit of a person as one says it: with whom, and when on the practitioner's clock, in the given language. */
export async function nextVisitOf(db: Queryable, patientId: string, now: Date, language: 'fr' | 'en' | 'ar') {
  const found = await findNextVisit(db, patientId, now);
  if (!found) return undefined;
  const when = new Intl.DateTimeFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: found.time_zone,
  }).format(found.start_at);
  return {
    id: found.id,
    practitionerName: found.practitioner_name,
    start: found.start_at.toISOString(),
    timeZone: found.time_zone,
    when,
  };
}
