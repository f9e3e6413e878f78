import {
  createPersonFor,
  createPractitionerFor,
  hashPassword,
  insertAccount,
  listPractitioner,
  sql,
} from '@medisense/api';
import type { Role, SpecialtyId } from '@medisense/contract';
import { type Api, callOperation } from './api.ts';

/** Not among the guessable ones. */
export const password = 'Quiet-harbour-47-lantern';
let hashed: Promise<string> | undefined;
let count = 0;

export interface Somebody {
  accountId: string;
  email: string;
  token: string;
  /** `name=value` of the refresh cookie. */
  cookie: string;
}
export interface Patient extends Somebody {
  patientId: string;
}
export interface Professional extends Somebody {
  practitionerId: string;
}
interface Wishes {
  status?: 'unconfirmed' | 'pending' | 'active' | 'declined' | 'suspended';
  email?: string;
  givenName?: string;
  familyName?: string;
}

async function anAccount(api: Api, role: Role, wishes: Wishes) {
  hashed ??= hashPassword(password);
  const id = api.ctx.newId();
  count += 1;
  const email = wishes.email ?? `${role}.${count}.${id.slice(-6)}@example.test`;
  await insertAccount(api.ctx.db, {
    id,
    email,
    username: `${role} ${count}`,
    password_hash: await hashed,
    role,
    status: wishes.status ?? 'active',
    language: 'fr',
    created_at: api.ctx.now(),
    demo: false,
  });
  return { id, email };
}

/** Signs in over HTTP. */
export async function signIn(api: Pick<Api, 'url'>, email: string, secret = password) {
  const answer = await callOperation(api.url, 'login', { body: { email, password: secret } });
  if (answer.status !== 200) throw new Error(`sign-in of ${email}: ${answer.status} ${JSON.stringify(answer.body)}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { token: (answer.body as { accessToken: string }).accessToken, cookie };
}

/** A patient with an account and an own person, signed in. */
export async function aPatient(api: Api, wishes: Wishes = {}): Promise<Patient> {
  const { id, email } = await anAccount(api, 'patient', wishes);
  const person = await api.ctx.db.transaction((tx) =>
    createPersonFor(tx, api.ctx, id, {
      givenName: wishes.givenName ?? 'Salma',
      familyName: wishes.familyName ?? 'Bennani',
      birthDate: '1990-05-17',
      sex: 'female',
    }),
  );
  return { accountId: id, email, patientId: person.id, ...(await signIn(api, email)) };
}

export interface ProfessionalWishes extends Wishes {
  specialties?: readonly SpecialtyId[];
  /** The doctors an assistant works for. */
  worksFor?: readonly Professional[];
  timeZone?: string;
  /** Every day from and to these minutes of the day; usual hours when absent. */
  everyDay?: readonly [number, number];
}
async function aProfessional(
  api: Api,
  kind: 'doctor' | 'assistant',
  wishes: ProfessionalWishes,
): Promise<Professional> {
  const { id, email } = await anAccount(api, kind, wishes);
  const { db } = api.ctx;
  const practitionerId = await db.transaction(async (tx) => {
    const made = await createPractitionerFor(
      tx,
      api.ctx,
      { id, role: kind },
      {
        givenName: wishes.givenName ?? 'Yassine',
        familyName: wishes.familyName ?? 'Alaoui',
        city: 'Rabat',
        ...(wishes.specialties && { specialties: [...wishes.specialties] }),
      },
    );
    if ((wishes.status ?? 'active') === 'active') await listPractitioner(tx, id, true);
    if (wishes.timeZone) await tx.run(sql`update practitioner set time_zone = ${wishes.timeZone} where id = ${made}`);
    if (wishes.everyDay) {
      const [from, to] = wishes.everyDay;
      await tx.run(sql`delete from weekly_hours where practitioner_id = ${made}`);
      await tx.run(sql`insert into weekly_hours (practitioner_id, weekday, start_minute, end_minute)
        select ${made}, day, ${from}, ${to} from generate_series(1, 7) day`);
    }
    for (const doctor of wishes.worksFor ?? []) {
      await tx.run(sql`insert into works_for (assistant_id, doctor_id) values (${made}, ${doctor.practitionerId})`);
    }
    return made;
  });
  return { accountId: id, email, practitionerId, ...(await signIn(api, email)) };
}
/** A doctor in the directory, signed in. */
export const aDoctor = (api: Api, wishes: ProfessionalWishes = {}) => aProfessional(api, 'doctor', wishes);
/** An assistant, signed in. */
export const anAssistant = (api: Api, wishes: ProfessionalWishes = {}) => aProfessional(api, 'assistant', wishes);

/** An administrator, signed in. */
export async function anAdministrator(api: Api, wishes: Wishes = {}): Promise<Somebody> {
  const { id, email } = await anAccount(api, 'administrator', wishes);
  return { accountId: id, email, ...(await signIn(api, email)) };
}

/** Puts a patient into a practitioner's care. */
export async function inCare(
  api: Api,
  patient: { patientId: string },
  practitioner: { practitionerId: string },
): Promise<void> {
  await api.ctx.db.run(sql`insert into care_relation (patient_id, practitioner_id, since)
    values (${patient.patientId}, ${practitioner.practitionerId}, ${api.ctx.now()}) on conflict do nothing`);
}

/** The first free slot of a practitioner, as its page offers it. */
export async function aFreeSlot(api: Api, practitioner: { practitionerId: string }, index = 0): Promise<string> {
  const { body } = await api.call('listSlots', { params: { id: practitioner.practitionerId } });
  const slot = body.items[index];
  if (!slot) throw new Error('no free slot');
  return slot.start;
}
