import type { Role } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { DataKey } from '../db/sealing.ts';
import type { AbsenceRow, AccountRow } from './bulk.store.ts';
import { type DemoPatient, patientMaker } from './demo-patients.ts';
import { type DemoPractitioner, otherPractitioners, practitionerMaker, type Wish } from './demo-practitioners.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const PATIENTS = 420;

/** Everybody in the demo, and who of them has which part in its story. */
export interface DemoPeople {
  accounts: AccountRow[];
  practitioners: DemoPractitioner[];
  patients: DemoPatient[];
  worksFor: { assistantId: string; doctorId: string }[];
  absences: AbsenceRow[];
  doctor: DemoPractitioner;
  doctor2: DemoPractitioner;
  /** In the first doctor's care, and acts for `child`. */
  patient: DemoPatient;
  child: DemoPatient;
  /** Has never met the first doctor. */
  patient2: DemoPatient;
  keyOf(patientId: string): DataKey;
}

/** Makes the accounts of the demo logins, their persons and practices, and everybody else. */
export function makePeople(
  random: Random,
  ctx: Pick<Context, 'newId' | 'now' | 'sealing'>,
  passwordHash: string,
): DemoPeople {
  const accounts: AccountRow[] = [];
  const account = (name: string, role: Role, status: 'active' | 'pending' = 'active') => {
    const createdAt = new Date(ctx.now().getTime() - (status === 'pending' ? 1 : 200) * DAY);
    const id = ctx.newId();
    const email = `${name}@medisense.demo`;
    accounts.push({ id, email, username: name, passwordHash, role, status, language: 'fr', createdAt });
    return id;
  };
  const practitioner = practitionerMaker(random, ctx);
  const professional = (login: string, wish: Omit<Wish, 'country'>) => {
    const status = wish.listed === false ? 'pending' : 'active';
    return practitioner({ ...wish, country: 'MA', accountId: account(login, wish.kind, status) });
  };
  account('admin', 'administrator');
  const doctor = professional('doctor', {
    kind: 'doctor',
    specialties: ['general_practice'],
    sex: 'female',
    givenName: 'Salma',
    familyName: 'Bennani',
    city: 'Casablanca',
    week: 'everyDay',
  });
  const assistant = professional('assistant', {
    kind: 'assistant',
    specialties: ['general_practice'],
    sex: 'female',
    givenName: 'Nadia',
    familyName: 'Chraibi',
    city: 'Casablanca',
    week: 'everyDay',
  });
  const doctor2 = professional('doctor2', {
    kind: 'doctor',
    specialties: ['cardiology', 'internal_medicine'],
    sex: 'male',
    givenName: 'Youssef',
    familyName: 'El Amrani',
    city: 'Rabat',
    week: 'usual',
  });
  const assistant2 = professional('assistant2', {
    kind: 'assistant',
    specialties: ['cardiology'],
    sex: 'male',
    givenName: 'Hicham',
    familyName: 'Tazi',
    city: 'Rabat',
    week: 'usual',
  });
  const pending = professional('pending', {
    kind: 'doctor',
    specialties: ['dermatology'],
    sex: 'male',
    givenName: 'Omar',
    familyName: 'Filali',
    city: 'Marrakech',
    listed: false,
  });
  const others = otherPractitioners().map(practitioner);
  const worksFor = [
    { assistantId: assistant.row.id, doctorId: doctor.row.id },
    { assistantId: assistant2.row.id, doctorId: doctor2.row.id },
    ...supported(others),
  ];

  const { make, anybody, keys } = patientMaker(random, ctx);
  const morocco = { country: 'MA', language: 'fr' } as const;
  const own = account('patient', 'patient');
  const patient = make({
    ...morocco,
    givenName: 'Amina',
    familyName: 'Idrissi',
    sex: 'female',
    birthDate: '1988-03-14',
    city: 'Casablanca',
    bloodGroup: 'A+',
    accountId: own,
    relation: 'self',
    status: 'good',
  });
  const child = make({
    ...morocco,
    givenName: 'Yassir',
    familyName: 'Idrissi',
    sex: 'male',
    birthDate: new Date(ctx.now().getTime() - 6.4 * 365.25 * DAY).toISOString().slice(0, 10),
    city: 'Casablanca',
    bloodGroup: 'A+',
    accountId: own,
    relation: 'dependent',
    status: 'good',
  });
  const patient2 = make({
    ...morocco,
    givenName: 'Karim',
    familyName: 'Berrada',
    sex: 'male',
    birthDate: '1975-11-02',
    city: 'Rabat',
    bloodGroup: 'O+',
    accountId: account('patient2', 'patient'),
    relation: 'self',
    status: 'stable',
  });
  const patients = [patient, child, patient2, ...Array.from({ length: PATIENTS }, anybody)];
  return {
    accounts,
    practitioners: [doctor, assistant, doctor2, assistant2, pending, ...others],
    patients,
    worksFor,
    absences: holidays(
      others.filter((_, index) => index % 7 === 3),
      ctx.now(),
    ),
    doctor,
    doctor2,
    patient,
    child,
    patient2,
    keyOf: (id) => keys.get(id) as DataKey,
  };
}

/** Each further assistant works for a doctor of the same specialty and country. */
const supported = (others: readonly DemoPractitioner[]) =>
  others
    .filter((one) => one.row.kind === 'assistant')
    .flatMap((assistant) => {
      const doctor = others.find(
        ({ row }) =>
          row.kind === 'doctor' &&
          row.country === assistant.row.country &&
          row.specialties[0] === assistant.row.specialties[0],
      );
      return doctor ? [{ assistantId: assistant.row.id, doctorId: doctor.row.id }] : [];
    });

/** A week away, some weeks from now; never the demo doctor, whose agenda is looked at on any day. */
function holidays(away: readonly DemoPractitioner[], now: Date): AbsenceRow[] {
  return away.map(({ row }, index) => {
    const from = now.getTime() + (38 + index * 9) * DAY;
    const day = (offset: number) => new Date(from + offset * DAY).toISOString().slice(0, 10);
    return { practitionerId: row.id, from: day(0), to: day(6) };
  });
}
