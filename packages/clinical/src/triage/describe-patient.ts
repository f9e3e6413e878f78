import type { Sex } from '../assessment.ts';
import { PREGNANT_WORDS } from '../lexicon/pregnancy.ts';
import type { Token } from '../text/normalise.ts';
import type { StatusReader } from '../text/status.ts';
import type { PersonReading } from './read-person.ts';
import { isPregnancyNow, type Maternity } from './read-pregnancy.ts';

export interface PatientReading {
  age?: number;
  sex?: Sex;
  pregnant?: boolean;
  /** How far, where the text says so. */
  pregnantWeeks?: number;
  child: boolean;
  baby: boolean;
  /** A baby that may be in its first months. */
  infant: boolean;
  newborn: boolean;
  teen: boolean;
  old: boolean;
  /** A parent of whoever writes. */
  parent: boolean;
  ageSaid: boolean;
}

/** What the text says of the patient, whoever writes. */
export function describePatient(
  person: PersonReading,
  tokens: readonly Token[],
  patient: 'self' | 'other' | 'unknown',
  statuses: StatusReader,
  maternity: readonly Maternity[],
): PatientReading {
  const fits = (subject: string): boolean => patient === 'unknown' || subject === patient || subject === 'unknown';
  const age = person.ages.find((row) => fits(row.subject)) ?? (patient === 'other' ? undefined : person.ages[0]);
  const sex = person.sexes.find((row) => (patient === 'other' ? row.subject === 'other' : row.subject !== 'other'));
  const about = patient !== 'self';
  const isTold = (asked: 'old' | 'teen'): boolean =>
    person.told.some(({ band, own }) => band === asked && (own || about));
  const out: PatientReading = {
    child: person.child && about,
    baby: person.baby && about,
    infant: person.infant && about,
    newborn: person.newborn && about,
    teen: isTold('teen'),
    old: (person.old && patient === 'other') || isTold('old'),
    parent: person.parent && patient === 'other',
    ageSaid: age !== undefined,
  };
  if (age) out.age = Math.round(age.years * 100) / 100;
  if (sex) out.sex = sex.sex;
  const pregnancies = maternity.filter(({ id }) => id === 'pregnancy');
  const said = tokens.flatMap(({ text }, i) => (PREGNANT_WORDS.has(text) ? [{ from: i, to: i }] : []));
  for (const { from, to, weeks } of [...pregnancies, ...said] as Pick<Maternity, 'from' | 'to' | 'weeks'>[]) {
    const status = statuses.read(from, to, false, () => false);
    const now = weeks !== undefined || from !== to || isPregnancyNow(tokens, from);
    if (status === 'present' && now && fits(person.subjects[from] ?? 'unknown')) {
      out.pregnant = true;
      out.sex = 'female';
      // The child that is spoken of is not born yet.
      out.child = false;
      out.baby = false;
      out.infant = false;
      out.newborn = false;
      if (weeks !== undefined) out.pregnantWeeks ??= weeks;
    } else if (status === 'denied' && out.pregnant === undefined) out.pregnant = false;
  }
  return out;
}
