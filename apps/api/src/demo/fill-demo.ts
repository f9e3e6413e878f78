import type { Actor } from '../access/actor.ts';
import { hashPassword, storePrivileges } from '../account/index.ts';
import { reasonPlace } from '../appointment/index.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { newId } from '../ids.ts';
import { keepReport } from '../triage/index.ts';
import { keepMood, keepResponse } from '../wellbeing/index.ts';
import {
  analyze,
  insertAbsences,
  insertAccounts,
  insertCare,
  insertHours,
  insertPatients,
  insertPractitioners,
  insertVisits,
  insertWorksFor,
  isEmpty,
  type VisitRow,
} from './bulk.store.ts';
import { holdConversations } from './demo-conversations.ts';
import type { DemoPatient } from './demo-patients.ts';
import { type DemoPeople, makePeople } from './demo-people.ts';
import { ownReportText, reportTexts } from './demo-reports.ts';
import { keepSafety } from './demo-safety.store.ts';
import { type DemoVisit, planVisits } from './demo-visits.ts';
import { demoAnswers, demoMoods } from './demo-wellbeing.ts';
import { Random } from './random.ts';

/** For every login of the demo; refused in production, where no demo account may sign in. */
export const demoPassword = 'demo-medisense';
const SEED = 20_260_922;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Fills an empty database with invented people, a year of visits around today, and the demo logins, in one transaction:
 * all of it or nothing; then some of these people talk to the companion. Returns false, and touches nothing, where anybody
 * is already there.
 */
export async function fillDemo(ctx: Context): Promise<boolean> {
  const passwordHash = await hashPassword(demoPassword);
  const filled = await ctx.db.transaction(async (tx) => {
    if (!(await isEmpty(tx))) return null;
    const random = new Random(SEED);
    const people = makePeople(random, ctx, passwordHash);
    const visits = planVisits(random, people, ctx.now().getTime());
    await storePeople(tx, people);
    const reports = await keepReports(tx, ctx, people, visits.list);
    await keepWellbeing(tx, ctx, people.patient);
    await grantSupervision(tx, people, ctx.now());
    await keepSafety(tx, ctx, { logins: dutyLogins(people), patientId: someAdult(people) });
    await insertCare(tx, visits.care);
    await insertVisits(
      tx,
      visits.list.map((visit) => visitRow(ctx, people, visit, reports.get(visit) ?? null)),
    );
    return people;
  });
  if (!filled) return false;
  await holdConversations(ctx, talkers(filled));
  await analyze(ctx.db);
  return true;
}

async function storePeople(tx: Transaction, people: DemoPeople): Promise<void> {
  await insertAccounts(tx, people.accounts);
  await insertPractitioners(
    tx,
    people.practitioners.map((p) => p.row),
  );
  await insertHours(
    tx,
    people.practitioners.flatMap((p) => p.hours),
  );
  await insertAbsences(tx, people.absences);
  await insertWorksFor(tx, people.worksFor);
  await insertPatients(
    tx,
    people.patients.map((p) => p.row),
  );
}

/** What some patients wrote before their visit with the demo doctor, assessed by the real engine. */
async function keepReports(tx: Transaction, ctx: Context, people: DemoPeople, visits: readonly DemoVisit[]) {
  const now = ctx.now().getTime();
  const kept = new Map<DemoVisit, string>();
  const keep = async (visit: DemoVisit, text: string, lang: 'fr' | 'en' | 'ar', daysAgo: number) => {
    const at = new Date(now - daysAgo * DAY - HOUR);
    const writing = { sealing: ctx.sealing, now: () => at, newId: () => newId(at.getTime()) };
    const { row } = visit.patient;
    const report = await keepReport(tx, writing, recordOf(visit.patient), row.accountId, { text, lang });
    kept.set(visit, report.id);
  };
  const next = visits
    .filter(({ practitioner, slot, status }) => {
      const stands = status === 'confirmed' || status === 'requested';
      return practitioner === people.doctor && slot.start > now && stands;
    })
    // whoever decides about a request should find words to decide by
    .sort((a, b) => Number(b.status === 'requested') - Number(a.status === 'requested') || a.slot.start - b.slot.start);
  const own = next.find(({ patient }) => patient === people.patient);
  if (own) await keep(own, ownReportText, 'fr', 1);
  // adults who write themselves, each once
  const writers = new Map<DemoPatient, DemoVisit>();
  for (const visit of next) {
    if (visit !== own && visit.patient.age >= 18 && !writers.has(visit.patient)) writers.set(visit.patient, visit);
  }
  const chosen = [...writers.values()].slice(0, reportTexts.length);
  for (const [index, visit] of chosen.entries()) {
    const words = reportTexts[index];
    if (words) await keep(visit, words.text, words.lang, words.days);
  }
  return kept;
}

/** Some weeks of how the demo patient felt, and what came of two looks at it. Shared with nobody, as for everybody. */
async function keepWellbeing(tx: Transaction, ctx: Context, { row }: DemoPatient): Promise<void> {
  const today = Math.floor(ctx.now().getTime() / DAY) * DAY;
  const writing = (daysAgo: number, hour: number) => {
    const at = new Date(today - daysAgo * DAY + hour * HOUR);
    return { sealing: ctx.sealing, now: () => at, newId: () => newId(at.getTime()) };
  };
  const person = { id: row.id, data_key_sealed: row.dataKeySealed, sex: row.sex, language: row.language };
  for (const { daysAgo, hour, ...felt } of demoMoods) await keepMood(tx, writing(daysAgo, hour), person, felt);
  for (const { daysAgo, questionnaire, answers } of demoAnswers)
    await keepResponse(tx, writing(daysAgo, 18), person, { questionnaire, answers: [...answers] });
}

const idOf = (people: DemoPeople, login: string): string =>
  people.accounts.find(({ email }) => email === `${login}@medisense.demo`)?.id ?? '';
const dutyLogins = (people: DemoPeople) => ({ adminId: idOf(people, 'admin'), doctorId: idOf(people, 'doctor') });
/** The demo administrator and doctor may read conversations. */
async function grantSupervision(tx: Transaction, people: DemoPeople, now: Date): Promise<void> {
  const { adminId, doctorId } = dutyLogins(people);
  for (const accountId of [adminId, doctorId]) {
    await storePrivileges(tx, { accountId, privileges: ['supervision'], grantedBy: adminId, now });
  }
}
function talkers(people: DemoPeople): Record<'patient' | 'patient2' | 'doctor', Actor> {
  const actor = (login: string, role: Actor['role'], practitionerId: string | null): Actor => ({
    accountId: idOf(people, login),
    sessionId: '',
    role,
    status: 'active',
    practitionerId,
    privileges: role === 'doctor' ? ['supervision'] : [],
  });
  return {
    patient: actor('patient', 'patient', null),
    patient2: actor('patient2', 'patient', null),
    doctor: actor('doctor', 'doctor', people.doctor.row.id),
  };
}

/** Somebody who has no login here. */
const someAdult = (people: DemoPeople): string =>
  people.patients.find(({ row, age }) => row.accountId === null && age >= 18)?.row.id ?? people.patient.row.id;

const recordOf = ({ row }: DemoPatient) => ({
  id: row.id,
  given_name: row.givenName,
  family_name: row.familyName,
  birth_date: row.birthDate,
  sex: row.sex,
  data_key_sealed: row.dataKeySealed,
});

function visitRow(ctx: Context, people: DemoPeople, visit: DemoVisit, symptomReportId: string | null): VisitRow {
  const { practitioner, patient, slot } = visit;
  const id = newId(visit.createdAt);
  const key = people.keyOf(patient.row.id);
  return {
    id,
    practitionerId: practitioner.row.id,
    patientId: patient.row.id,
    status: visit.status,
    kind: visit.kind,
    startAt: new Date(slot.start),
    endAt: new Date(slot.end),
    wallStart: visit.wallStart,
    timeZone: practitioner.row.timeZone,
    reasonSealed: ctx.sealing.sealFor(key, visit.reason, reasonPlace(id)),
    symptomReportId,
    createdAt: new Date(visit.createdAt),
  };
}
