import { createHash, randomBytes } from 'node:crypto';
import { type Context, sql } from '@medisense/api';
import type { OperationId } from '@medisense/contract';
import type { Api } from './api.ts';
import {
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  inCare,
  type Patient,
  type Professional,
  password,
  type Somebody,
  signIn,
} from './people.ts';

/** Two owners of everything, A and B, who have nothing to do with each other. */
export type Owner = 'A' | 'B';
export const actorNames = [
  'administrator',
  'doctorA',
  'doctorB',
  'assistantA',
  'assistantB',
  'patientA',
  'patientB',
  'pendingDoctor',
  'suspendedDoctor',
  'halfRegistered',
] as const;
export type ActorName = (typeof actorNames)[number];

/** The ids of one owner's records. */
export interface Belongings {
  /** Text that only this owner's records contain. */
  marker: string;
  patientId: string;
  practitionerId: string;
  pendingAccountId: string;
  activeAccountId: string;
  suspendedAccountId: string;
  sessionId: string;
  holdId: string;
  symptomReportId: string;
  mailId: string;
  moodEntryId: string;
  questionnaireResponseId: string;
  conversationId: string;
  /** A run of the safety suite that failed; nobody's, so the same for both. */
  releaseId: string;
  answerId: string;
  /** What the person said before it. */
  saidId: string;
  /** The administrator answers in it. */
  heldConversationId: string;
  notificationId: string;
  /** Waits for anybody. */
  alertId: string;
  /** The owner's doctor has taken it on. */
  heldAlertId: string;
  /** Who has it on. */
  doctorAccountId: string;
  appointments: { requested: string; confirmed: string; soon: string; arrived: string; missed: string };
}
export interface World {
  actors: Record<ActorName, Somebody>;
  belongings: Record<Owner, Belongings>;
  /** A valid request of each operation about one owner's records. */
  input(operation: OperationId, owner: Owner): { params?: object; query?: object; body?: object };
  /** Puts every record back as it was; sessions stay. */
  restore(): Promise<void>;
}

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
const marker = (owner: Owner) => `MARKER-${owner}-${randomBytes(4).toString('hex')}`;
const dayAt = (now: Date, days: number, hour: number) =>
  new Date(Math.floor(now.getTime() / DAY) * DAY + days * DAY + hour * 3_600_000);

/** Fills an empty server with all actors of the access matrix and the records of A and B. */
export async function makeWorld(api: Api): Promise<World> {
  const { ctx } = api;
  const everyDay = [0, 1440] as const;
  const zone = { everyDay, timeZone: 'UTC' };
  const words = { A: marker('A'), B: marker('B') };
  const doctorA = await aDoctor(api, { ...zone, familyName: 'Alaoui' });
  const doctorB = await aDoctor(api, { ...zone, familyName: 'Berrada' });
  const patientA = await aPatient(api, { familyName: words.A });
  const patientB = await aPatient(api, { familyName: words.B });
  await inCare(api, patientA, doctorA);
  await inCare(api, patientB, doctorB);
  const actors = {
    administrator: await anAdministrator(api),
    doctorA,
    doctorB,
    assistantA: await anAssistant(api, { worksFor: [doctorA] }),
    assistantB: await anAssistant(api, { worksFor: [doctorB] }),
    patientA,
    patientB,
    pendingDoctor: await aDoctor(api, { status: 'pending' }),
    suspendedDoctor: await aDoctor(api),
    halfRegistered: await aPatient(api, { status: 'unconfirmed' }),
  } satisfies Record<ActorName, Somebody>;
  await ctx.db.run(sql`update practitioner set whatsapp_number = '+212600000000'`);
  const belongings = {
    A: await belongingsOf(api, patientA, doctorA, words.A),
    B: await belongingsOf(api, patientB, doctorB, words.B),
  };
  await ctx.db.run(sql`update account set status = 'suspended' where id = ${actors.suspendedDoctor.accountId}`);
  await handThreadsTo(api, actors.administrator, belongings);
  const tables = await snapshot(ctx);
  return {
    actors,
    belongings,
    input: inputs(ctx, belongings, doctorA.accountId),
    restore: () => restore(ctx, tables, [belongings.A.sessionId, belongings.B.sessionId]),
  };
}

async function belongingsOf(api: Api, patient: Patient, doctor: Professional, word: string): Promise<Belongings> {
  const { ctx } = api;
  const now = ctx.now();
  await ctx.db.run(
    sql`update patient set address_line = ${`${word} street`}, city = ${word} where id = ${patient.patientId}`,
  );
  const report = await api.call('createSymptomReport', {
    token: patient.token,
    body: { text: `J'ai mal à la gorge depuis deux jours. ${word}` },
  });
  const pending = await aDoctor(api, { status: 'pending' });
  const active = await aPatient(api);
  const suspended = await aPatient(api);
  await ctx.db.run(sql`update account set status = 'suspended' where id = ${suspended.accountId}`);
  // on another device, so that ending it signs nobody out
  const session = await signIn(api, patient.email);
  const visits = {
    requested: await aVisit(ctx, patient, doctor, 'requested', dayAt(now, 20, 9), word),
    confirmed: await aVisit(ctx, patient, doctor, 'confirmed', dayAt(now, 21, 9), word),
    soon: await aVisit(ctx, patient, doctor, 'confirmed', new Date(now.getTime() + HALF_HOUR), word),
    arrived: await aVisit(ctx, patient, doctor, 'checked_in', new Date(now.getTime() - 2 * HALF_HOUR), word),
    missed: await aVisit(ctx, patient, doctor, 'confirmed', new Date(now.getTime() - 5 * HALF_HOUR), word),
  };
  await ctx.db.run(sql`update appointment set symptom_report_id = ${report.body.id} where id = ${visits.arrived}`);
  return {
    marker: word,
    patientId: patient.patientId,
    practitionerId: doctor.practitionerId,
    pendingAccountId: pending.accountId,
    activeAccountId: active.accountId,
    suspendedAccountId: suspended.accountId,
    sessionId: sessionIn(session.token),
    holdId: await aHold(ctx, patient, doctor, dayAt(now, 22, 9)),
    symptomReportId: report.body.id,
    mailId: await aMail(ctx, word),
    ...(await aSharedMood(api, patient, word)),
    ...(await aConversation(api, patient, word)),
    heldConversationId: (await aConversation(api, patient, word)).conversationId,
    releaseId: await aRelease(ctx),
    ...(await alertsAbout(api, patient, doctor, word)),
    appointments: visits,
  };
}

const sessionIn = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;

async function aVisit(ctx: Context, patient: Patient, doctor: Professional, status: string, start: Date, word: string) {
  const id = ctx.newId();
  const row = await ctx.db.row<{ data_key_sealed: Buffer }>(
    sql`select data_key_sealed from patient where id = ${patient.patientId}`,
  );
  const key = ctx.sealing.dataKey(patient.patientId, row?.data_key_sealed as Buffer);
  const reason = ctx.sealing.sealFor(key, `Reason ${word}`, `appointment.reason:${id}`);
  await ctx.db.run(sql`insert into appointment
    (id, practitioner_id, patient_id, status, start_at, end_at, wall_start, time_zone, reason_sealed, created_at)
    values (${id}, ${doctor.practitionerId}, ${patient.patientId}, ${status}, ${start},
      ${new Date(start.getTime() + HALF_HOUR)}, ${start.toISOString().slice(0, 16)}, 'UTC', ${reason}, ${ctx.now()})`);
  return id;
}

async function aHold(ctx: Context, patient: Patient, doctor: Professional, start: Date) {
  const id = ctx.newId();
  await ctx.db.run(sql`insert into appointment
    (id, practitioner_id, status, start_at, end_at, wall_start, time_zone, held_by, hold_expires_at, created_at)
    values (${id}, ${doctor.practitionerId}, 'held', ${start}, ${new Date(start.getTime() + HALF_HOUR)},
      ${start.toISOString().slice(0, 16)}, 'UTC', ${patient.accountId}, ${new Date(ctx.now().getTime() + DAY)}, ${ctx.now()})`);
  return id;
}

async function aConversation(api: Api, patient: Patient, word: string) {
  const { token } = patient;
  const { body } = await api.call('createConversation', { token, body: { kind: 'health', lang: 'fr' } });
  const text = `J'ai mal à la gorge. ${word}`;
  await api.call('sendMessage', { token, params: { id: body.id }, body: { text } });
  const opened = await api.call('getConversation', { token, params: { id: body.id } });
  const [said, answer] = opened.body.items.slice(-2);
  return { conversationId: body.id, answerId: answer?.id ?? '', saidId: said?.id ?? '' };
}

/** The administrator has the privilege of the desk, and answers in a thread of each owner. */
async function handThreadsTo({ ctx }: Api, { accountId }: Somebody, belongings: Record<Owner, Belongings>) {
  await ctx.db.run(sql`insert into account_privilege (account_id, privilege, granted_at)
    values (${accountId}, 'supervision', ${ctx.now()})`);
  for (const { heldConversationId } of Object.values(belongings)) {
    await ctx.db.run(sql`update conversation set handler = 'human', handled_by = ${accountId}, handled_since = ${ctx.now()},
      hands = 1 where id = ${heldConversationId}`);
  }
}

/** Shared with whoever cares, so that the matrix shows who else would get it. */
async function aSharedMood(api: Api, { token }: Patient, word: string) {
  await api.call('setSharing', { token, params: { series: 'mood' }, body: { shared: true } });
  const mood = await api.call('createMoodEntry', { token, body: { mood: 2, note: `Fatigue. ${word}` } });
  const body = { questionnaire: 'who-5', answers: [1, 2, 3, 2, 1] } as const;
  const response = await api.call('createQuestionnaireResponse', {
    token,
    body: { ...body, answers: [...body.answers] },
  });
  return { moodEntryId: mood.body.id, questionnaireResponseId: response.body.id };
}

async function alertsAbout(api: Api, patient: Patient, doctor: Professional, word: string) {
  const { ctx } = api;
  const list = { warningSigns: [word], whatHelps: [], distractions: [], people: [], professionals: [], reasons: [] };
  const trustedContact = { name: word, phone: '0600000000', relation: '', consent: true };
  const body = { ...list, saferPlace: '', trustedContact, version: 0 };
  await api.call('putSafetyPlan', { token: patient.token, body });
  const alert = async ({ patientId }: Patient, state: string, claimedBy: string | null) => {
    const id = ctx.newId();
    const now = ctx.now();
    await ctx.db.run(sql`insert into crisis_alert (id, patient_id, pseudonym, label, severity, state, raised_at,
        nobody_on_duty, turn, claimed_by, claimed_at)
      values (${id}, ${patientId}, 'K7-RT4', 'active_ideation', 3, ${state}, ${now}, false, 1, ${claimedBy},
        ${claimedBy && now})`);
    return id;
  };
  const notificationId = ctx.newId();
  await ctx.db.run(sql`insert into notification (id, account_id, kind, data, created_at)
    values (${notificationId}, ${patient.accountId}, 'trusted-contact-read', ${JSON.stringify({ word })}::jsonb, ${ctx.now()})`);
  return {
    notificationId,
    // one alert that is not closed for each person
    alertId: await alert(await aPatient(api, { familyName: word }), 'open', null),
    heldAlertId: await alert(patient, 'claimed', doctor.accountId),
    doctorAccountId: doctor.accountId,
  };
}

async function aRelease(ctx: Context) {
  const id = '01890000-0000-7000-8000-00000000a0de';
  const at = ctx.now();
  await ctx.db.run(sql`insert into companion_release
      (id, provider, model, prompt, state, started_at, progress_at, finished_at, turns, done, failed)
    values (${id}, 'gemini', 'an-old-one', '0', 'failed', ${at}, ${at}, ${at}, 1, 1, 1) on conflict do nothing`);
  return id;
}

async function aMail(ctx: Context, word: string) {
  const id = ctx.newId();
  await ctx.db.run(sql`insert into outbox (id, to_sealed, subject, text_sealed, state, created_at)
    values (${id}, ${ctx.sealing.sealSystem('someone@example.test', `outbox.to:${id}`)}, 'Subject',
      ${ctx.sealing.sealSystem(`Text ${word}`, `outbox.text:${id}`)}, 'kept', ${ctx.now()})`);
  return id;
}

const aHelpLine = {
  country: 'MA',
  kind: 'ambulance',
  number: '0522 00 00 00',
  name: { fr: 'Ambulances de la ville', en: 'Ambulances of the town', ar: 'إسعاف المدينة' },
  languages: ['ar', 'fr'],
  hours: '24/7',
  source: 'Called by the front desk',
};

/** A request that is valid in itself; who may send it is the policy's matter. */
function inputs(ctx: Context, belongings: Record<Owner, Belongings>, dutyAccountId: string) {
  const token = createHash('sha256').update('no such link').digest('base64url');
  const text = "J'ai mal à la gorge et un peu de fièvre depuis deux jours";
  return (operation: OperationId, owner: Owner): { params?: object; query?: object; body?: object } => {
    const own = belongings[owner];
    const free = dayAt(ctx.now(), 12, 10 + Math.floor(Math.random() * 8)).toISOString();
    const id = (value: string) => ({ params: { id: value } });
    const visit = (which: keyof Belongings['appointments']) => ({ ...id(own.appointments[which]), body: {} });
    const table: Record<OperationId, { params?: object; query?: object; body?: object }> = {
      register: {
        body: {
          username: 'Somebody',
          email: `n${randomBytes(6).toString('hex')}@example.test`,
          password,
          role: 'patient',
        },
      },
      confirmEmail: { body: { token } },
      resendConfirmation: {},
      login: { body: { email: 'nobody@example.test', password } },
      refresh: {},
      logout: {},
      requestPasswordReset: { body: { email: 'nobody@example.test' } },
      confirmPasswordReset: { body: { token, password } },
      getMe: {},
      updateMe: { body: { language: 'fr' } },
      changePassword: { body: { currentPassword: password, newPassword: `${password}-next` } },
      listSessions: {},
      revokeSession: id(own.sessionId),
      revokeAllSessions: {},
      listAccounts: {},
      approveAccount: id(own.pendingAccountId),
      declineAccount: id(own.pendingAccountId),
      suspendAccount: id(own.activeAccountId),
      reinstateAccount: id(own.suspendedAccountId),
      setPrivileges: { ...id(dutyAccountId), body: { privileges: [] } },
      listMails: {},
      getMail: id(own.mailId),
      listPractitioners: {},
      getDirectoryFacets: {},
      getPractitioner: id(own.practitionerId),
      getPractitionerContact: id(own.practitionerId),
      getPractitionerProfile: id(own.practitionerId),
      updatePractitioner: { ...id(own.practitionerId), body: { about: 'Hello', version: 1 } },
      listSlots: id(own.practitionerId),
      getSchedule: id(own.practitionerId),
      putSchedule: {
        ...id(own.practitionerId),
        body: {
          timeZone: 'UTC',
          slotMinutes: 30,
          bookableDaysAhead: null,
          weekly: [{ weekday: 1, start: '09:00', end: '17:00' }],
          absences: [],
          version: 1,
        },
      },
      holdSlot: { body: { practitionerId: own.practitionerId, start: free } },
      releaseHold: id(own.holdId),
      listPatients: {},
      createPatient: { body: { givenName: 'New', familyName: 'Person' } },
      getPatient: id(own.patientId),
      updatePatient: { ...id(own.patientId), body: { city: 'Fès', version: 1 } },
      deletePatient: id(own.patientId),
      bookAppointment: { body: { practitionerId: own.practitionerId, patientId: own.patientId, start: free } },
      listAppointments: { query: { practitionerId: own.practitionerId } },
      getAppointment: id(own.appointments.confirmed),
      confirmAppointment: visit('requested'),
      declineAppointment: visit('requested'),
      rescheduleAppointment: { ...id(own.appointments.confirmed), body: { start: free } },
      cancelAppointment: visit('confirmed'),
      checkInAppointment: visit('soon'),
      completeAppointment: visit('arrived'),
      markNoShow: visit('missed'),
      reviewOrientation: { ...id(own.appointments.arrived), body: { urgency: 'too_low', specialty: 'right' } },
      assessSymptoms: { body: { text } },
      inspectSentence: { body: { text, pregnant: false } },
      createSymptomReport: { body: { text, patientId: own.patientId } },
      answerSymptomReport: { ...id(own.symptomReportId), body: { answers: { fever: 'no' } } },
      listSymptomReports: { query: { patientId: own.patientId } },
      getSymptomReport: id(own.symptomReportId),
      listHelpLines: {},
      listHelpLineDirectory: {},
      addHelpLine: { body: aHelpLine },
      correctHelpLine: { params: { id: 'ma-15' }, body: { ...aHelpLine, version: 1 } },
      confirmHelpLine: { params: { id: 'ma-15' }, body: { version: 1 } },
      retireHelpLine: { params: { id: 'fr-3919' }, body: { retired: true, version: 1 } },
      createMoodEntry: { body: { mood: 4, feelings: ['calm'], note: 'Une bonne journée' } },
      listMoodEntries: { query: { patientId: own.patientId } },
      updateMoodEntry: { ...id(own.moodEntryId), body: { mood: 3 } },
      deleteMoodEntry: id(own.moodEntryId),
      listQuestionnaires: {},
      listExercises: {},
      listTopics: { query: { q: 'fièvre' } },
      getTopic: id('flu'),
      createQuestionnaireResponse: { body: { questionnaire: 'gad-7', answers: [0, 1, 0, 1, 0, 0, 0] } },
      listQuestionnaireResponses: { query: { patientId: own.patientId } },
      deleteQuestionnaireResponse: id(own.questionnaireResponseId),
      listSharing: {},
      setSharing: { params: { series: 'gad-7' }, body: { shared: true } },
      checkCrisis: { body: { text } },
      createConversation: { body: { kind: 'health' } },
      listConversations: {},
      getConversation: id(own.conversationId),
      updateConversation: { ...id(own.conversationId), body: { title: 'Another name' } },
      deleteConversation: id(own.conversationId),
      sendMessage: { ...id(own.conversationId), body: { text } },
      followMessage: id(own.answerId),
      stopMessage: id(own.answerId),
      repeatMessage: id(own.answerId),
      rateMessage: { ...id(own.answerId), body: { rating: 'helpful' } },
      checkIn: { ...id(own.conversationId), body: { answer: 'safe' } },
      getCompanion: {},
      setCompanionConsent: { body: { granted: true, wordsVersion: '1' } },
      getCompanionSettings: {},
      updateCompanionSettings: {
        body: {
          paidKey: true,
          termsRead: true,
          budgets: { personMessages: 10, personTokens: 1000, dayMessages: 100, dayTokens: 10_000 },
          prices: { input: 0.3, output: 2.5, currency: 'USD' },
          version: 1,
        },
      },
      switchModels: { body: { models: 'off' } },
      getCompanionUsage: { query: { from: '2026-01-01', to: '2026-01-31' } },
      listCompanionReleases: {},
      createCompanionRelease: {},
      getCompanionRelease: id(own.releaseId),
      releaseCompanion: id(own.releaseId),
      listNotifications: {},
      readNotification: id(own.notificationId),
      readAllNotifications: {},
      listCrisisAlerts: {},
      claimCrisisAlert: id(own.alertId),
      closeCrisisAlert: { ...id(own.alertId), body: { outcome: 'reached' } },
      handOverCrisisAlert: {
        ...id(own.heldAlertId),
        body: { to: null, from: own.doctorAccountId, reason: 'My day ends' },
      },
      getAlertContact: id(own.heldAlertId),
      listDuty: {},
      setOwnDuty: { body: { onDuty: true } },
      setDuty: { ...id(dutyAccountId), body: { onDuty: true } },
      getSafetyPlan: {},
      putSafetyPlan: {
        body: {
          warningSigns: ['Je ne dors plus'],
          whatHelps: [],
          distractions: [],
          people: [{ name: 'Nadia', phone: '06 00 00 00 00' }],
          professionals: [],
          saferPlace: '',
          reasons: [],
          trustedContact: null,
          version: 1,
        },
      },
      listSupervision: {},
      getSupervision: id(own.conversationId),
      getAlertWords: id(own.alertId),
      openAlertIdentity: { ...id(own.alertId), body: { reason: 'To call back after a crisis' } },
      openIdentity: { ...id(own.conversationId), body: { reason: 'To call back after a crisis' } },
      takeOver: { ...id(own.conversationId), body: {} },
      handBack: id(own.heldConversationId),
      writeAsHuman: { ...id(own.heldConversationId), body: { text: 'Bonjour, je suis là.' } },
      listCannedReplies: { query: { lang: 'fr' } },
      listReviews: {},
      putReview: {
        params: { messageId: own.answerId },
        body: { safe: true, correct: true, kind: true, referredRightly: 'not_applicable' },
      },
      makeTestCase: {
        ...id(own.conversationId),
        body: { turns: [{ messageId: own.saidId, expect: ['not_over_alarmed'] }] },
      },
      getSupervisionStatistics: {},
      listAccessLog: {},
    };
    return table[operation];
  };
}

// children before parents; sessions, tokens and the audit log (which only grows) are left alone
const restored = [
  'help_line',
  'account_privilege',
  'message_review',
  'identity_opening',
  'conversation_hand',
  'alert_step',
  'crisis_alert',
  'duty',
  'notification',
  'safety_plan',
  'mood_entry',
  'questionnaire_response',
  'wellbeing_sharing',
  'companion_release',
  'companion_consent',
  'companion_setting',
  'message',
  'conversation',
  'orientation_review',
  'appointment',
  'symptom_report',
  'care_relation',
  'works_for',
  'absence',
  'weekly_hours',
  'outbox',
  'patient',
  'practitioner',
] as const;

async function snapshot(ctx: Context): Promise<readonly string[]> {
  await ctx.db.script(
    [
      'create schema kept',
      ...[...restored, 'account'].map((table) => `create table kept.${table} as table ${table}`),
    ].join(';'),
  );
  return restored;
}
async function restore(ctx: Context, tables: readonly string[], sessionIds: string[]): Promise<void> {
  await ctx.db.run(sql`update session set ended_at = null where id = any(${sessionIds}::uuid[])`);
  await ctx.db.script(
    [
      ...tables.map((table) => `delete from ${table}`),
      'delete from account where id not in (select id from kept.account)',
      'update account a set status = k.status, password_hash = k.password_hash, username = k.username, language = k.language from kept.account k where k.id = a.id and (a.status, a.password_hash, a.username, a.language) is distinct from (k.status, k.password_hash, k.username, k.language)',
      ...[...tables].reverse().map((table) => `insert into ${table} select * from kept.${table}`),
      'delete from credential_throttle',
      'delete from idempotency_key',
    ].join(';'),
  );
}
