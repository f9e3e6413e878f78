import type { OperationId } from '@medisense/contract';
import type { ActorName, Owner } from './world.ts';

/**
 * Who may do what, written from the requirements (roles of the product, security requirements S1–S9) and never from the
 * server's code. `any` means that the answer does not depend on who asks.
 */
export type Verdict = 'allow' | 'deny' | 'any';
type Rule = (actor: ActorName, owner: Owner) => Verdict;

const may = (allowed: boolean): Verdict => (allowed ? 'allow' : 'deny');
const waiting = (actor: ActorName) => actor === 'pendingDoctor' || actor === 'halfRegistered';
const barred = (actor: ActorName) => actor === 'suspendedDoctor';
const isActive = (actor: ActorName) => !waiting(actor) && !barred(actor);
const isAdministrator = (actor: ActorName) => actor === 'administrator';
const ownPatient = (actor: ActorName, owner: Owner) => actor === `patient${owner}`;
const ownDoctor = (actor: ActorName, owner: Owner) => actor === `doctor${owner}`;
const agenda = (actor: ActorName, owner: Owner) => ownDoctor(actor, owner) || actor === `assistant${owner}`;

const anyAnswer: Rule = () => 'any';
const everybody: Rule = (actor) => may(!barred(actor));
const whoIsActive: Rule = (actor) => may(isActive(actor));
const staff: Rule = (actor) => may(isActive(actor) && !actor.startsWith('patient'));
const doctorsAndAdministrators: Rule = (actor) =>
  may(isAdministrator(actor) || actor === 'doctorA' || actor === 'doctorB');
const ownDoctorOnly: Rule = (actor, owner) => may(ownDoctor(actor, owner));
const patientsOnly: Rule = (actor) => may(actor === 'patientA' || actor === 'patientB');
const administrators: Rule = (actor) => may(isAdministrator(actor));
const patientThemselves: Rule = (actor, owner) => may(ownPatient(actor, owner));
const whoKeepsTheAgenda: Rule = (actor, owner) => may(agenda(actor, owner));
const agendaOrAdministrator: Rule = (actor, owner) => may(agenda(actor, owner) || isAdministrator(actor));
const patientAgendaOrAdministrator: Rule = (actor, owner) =>
  may(ownPatient(actor, owner) || agenda(actor, owner) || isAdministrator(actor));
const patientOrCare: Rule = (actor, owner) => may(ownPatient(actor, owner) || agenda(actor, owner));
const professionalThemselvesOrAdministrator: Rule = (actor, owner) =>
  may(ownDoctor(actor, owner) || isAdministrator(actor));

/** One rule for each operation of the contract: a new one without a rule does not compile. */
export const accessPolicy: Record<OperationId, Rule> = {
  // open to the world; what they answer depends on secrets in the request
  register: anyAnswer,
  confirmEmail: anyAnswer,
  login: anyAnswer,
  refresh: anyAnswer,
  logout: anyAnswer,
  requestPasswordReset: anyAnswer,
  confirmPasswordReset: anyAnswer,
  // open to the world
  listPractitioners: () => 'allow',
  getDirectoryFacets: () => 'allow',
  getPractitioner: () => 'allow',
  listSlots: () => 'allow',
  assessSymptoms: () => 'allow',
  listHelpLines: () => 'allow',
  // the directory of help lines: everybody reads it, administrators answer for it
  listHelpLineDirectory: administrators,
  addHelpLine: administrators,
  correctHelpLine: administrators,
  confirmHelpLine: administrators,
  retireHelpLine: administrators,
  // an account about itself, also while it waits
  getMe: everybody,
  updateMe: everybody,
  listSessions: everybody,
  revokeAllSessions: everybody,
  resendConfirmation: (actor) => (barred(actor) ? 'deny' : actor === 'halfRegistered' ? 'allow' : 'any'),
  changePassword: whoIsActive,
  revokeSession: patientThemselves,
  // administration
  listAccounts: administrators,
  approveAccount: administrators,
  declineAccount: administrators,
  suspendAccount: administrators,
  reinstateAccount: administrators,
  setPrivileges: administrators,
  listMails: administrators,
  getMail: administrators,
  // professionals and their hours
  getPractitionerContact: whoIsActive,
  getPractitionerProfile: professionalThemselvesOrAdministrator,
  updatePractitioner: professionalThemselvesOrAdministrator,
  getSchedule: agendaOrAdministrator,
  putSchedule: agendaOrAdministrator,
  holdSlot: whoIsActive,
  releaseHold: patientThemselves,
  // persons
  listPatients: whoIsActive,
  createPatient: whoIsActive,
  getPatient: patientAgendaOrAdministrator,
  updatePatient: patientAgendaOrAdministrator,
  deletePatient: (actor, owner) => may(ownPatient(actor, owner) || isAdministrator(actor)),
  // visits
  bookAppointment: patientAgendaOrAdministrator,
  listAppointments: whoIsActive,
  getAppointment: patientAgendaOrAdministrator,
  confirmAppointment: agendaOrAdministrator,
  declineAppointment: agendaOrAdministrator,
  rescheduleAppointment: patientAgendaOrAdministrator,
  cancelAppointment: patientAgendaOrAdministrator,
  checkInAppointment: whoKeepsTheAgenda,
  completeAppointment: whoKeepsTheAgenda,
  markNoShow: whoKeepsTheAgenda,
  reviewOrientation: whoKeepsTheAgenda,
  // any sentence, nobody's record
  inspectSentence: staff,
  // orientation: clinical content, so never for administrators
  createSymptomReport: patientOrCare,
  answerSymptomReport: patientOrCare,
  getSymptomReport: patientOrCare,
  listSymptomReports: whoIsActive,
  // mood and questionnaires: the person, and who cares where the person shares; never administrators
  createMoodEntry: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  listMoodEntries: (actor) => may(isActive(actor) && !isAdministrator(actor)),
  updateMoodEntry: patientThemselves,
  deleteMoodEntry: patientThemselves,
  listQuestionnaires: () => 'allow',
  listExercises: () => 'allow',
  listTopics: () => 'allow',
  getTopic: () => 'allow',
  createQuestionnaireResponse: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  listQuestionnaireResponses: (actor) => may(isActive(actor) && !isAdministrator(actor)),
  deleteQuestionnaireResponse: patientThemselves,
  listSharing: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  setSharing: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  // the companion: the account that writes, and nobody else
  checkCrisis: () => 'allow',
  createConversation: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  listConversations: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  getConversation: patientThemselves,
  updateConversation: patientThemselves,
  deleteConversation: patientThemselves,
  sendMessage: patientThemselves,
  followMessage: patientThemselves,
  stopMessage: patientThemselves,
  repeatMessage: patientThemselves,
  rateMessage: patientThemselves,
  checkIn: patientThemselves,
  // the model: each person about the own consent, administrators about everything that is nobody's
  getCompanion: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  setCompanionConsent: (actor) => may(actor === 'patientA' || actor === 'patientB'),
  getCompanionSettings: administrators,
  updateCompanionSettings: administrators,
  switchModels: administrators,
  getCompanionUsage: administrators,
  listCompanionReleases: administrators,
  createCompanionRelease: administrators,
  getCompanionRelease: administrators,
  releaseCompanion: administrators,
  // the bell: each account its own
  listNotifications: whoIsActive,
  readNotification: patientThemselves,
  readAllNotifications: whoIsActive,
  // crisis alerts: pseudonyms for whoever can be on duty; the contact only for whoever has the alert on
  listCrisisAlerts: doctorsAndAdministrators,
  claimCrisisAlert: doctorsAndAdministrators,
  closeCrisisAlert: doctorsAndAdministrators,
  handOverCrisisAlert: professionalThemselvesOrAdministrator,
  getAlertContact: ownDoctorOnly,
  listDuty: doctorsAndAdministrators,
  setOwnDuty: doctorsAndAdministrators,
  setDuty: administrators,
  // the plan a person writes: nobody else reads it
  getSafetyPlan: patientsOnly,
  putSafetyPlan: patientsOnly,
  // the desk of the companion: in this world only the administrator has the privilege
  listSupervision: administrators,
  getSupervision: administrators,
  openIdentity: administrators,
  getAlertWords: administrators,
  openAlertIdentity: administrators,
  takeOver: administrators,
  handBack: administrators,
  writeAsHuman: administrators,
  listCannedReplies: administrators,
  listReviews: administrators,
  putReview: administrators,
  makeTestCase: administrators,
  getSupervisionStatistics: administrators,
  listAccessLog: patientsOnly,
};
