import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadTexts } from '../platform/i18n.ts';
import { startSession } from '../platform/session.ts';
import { goHome, only, onlyOrUnreachable, onlyWaiting, onlyWith, visitOfRole } from './guard.ts';
import { RootLayout } from './root-layout.tsx';

/** What stands after the `?` of an address: plain texts, never guessed into numbers or objects. */
type Search = { [name: string]: string | undefined };

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `app` (default): navigation around the screen; `quiet`: logo and language only, for signing in. */
    frame?: 'app' | 'quiet';
  }
}

const root = createRootRoute({
  component: RootLayout,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  beforeLoad: async () => {
    await startSession();
  },
});

const parent = () => root;
const texts =
  (...namespaces: string[]) =>
  () =>
    loadTexts(...namespaces);
const quiet = { staticData: { frame: 'quiet' } } as const;

// One entry for each address. `texts` names the files of `locales/<language>/` that the screen reads.
const routes = [
  createRoute({
    getParentRoute: parent,
    path: '/',
    beforeLoad: goHome,
    loader: texts('landing'),
    component: lazyRouteComponent(() => import('../landing/landing.screen.tsx'), 'LandingScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/sign-in',
    beforeLoad: goHome,
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/sign-in.screen.tsx'), 'SignInScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/register',
    beforeLoad: goHome,
    loader: texts('account', 'practitioner'),
    component: lazyRouteComponent(() => import('../account/register.screen.tsx'), 'RegisterScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/check-mail',
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/check-mail.screen.tsx'), 'CheckMailScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/confirm-email',
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/confirm-email.screen.tsx'), 'ConfirmEmailScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/forgot-password',
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/forgot-password.screen.tsx'), 'ForgotPasswordScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/reset-password',
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/reset-password.screen.tsx'), 'ResetPasswordScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/waiting',
    beforeLoad: onlyWaiting,
    loader: texts('account'),
    component: lazyRouteComponent(() => import('../account/waiting.screen.tsx'), 'WaitingScreen'),
    ...quiet,
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings',
    beforeLoad: only('patient', 'doctor', 'assistant', 'administrator'),
    loader: texts('account', 'companion'),
    component: lazyRouteComponent(() => import('./screens/settings.screen.tsx'), 'OwnSettingsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/home',
    beforeLoad: only('patient'),
    loader: texts('appointment', 'triage'),
    component: lazyRouteComponent(() => import('./screens/patient-home.screen.tsx'), 'PatientHomeScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/companion',
    beforeLoad: only('patient'),
    loader: texts('conversation', 'companion'),
    component: lazyRouteComponent(() => import('./screens/companion.screen.tsx'), 'CompanionScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/companion/$id',
    beforeLoad: only('patient'),
    loader: texts('conversation', 'safety', 'triage', 'practitioner', 'wellbeing'),
    component: lazyRouteComponent(() => import('./screens/conversation.screen.tsx'), 'CompanionThreadScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/symptoms',
    loader: texts('triage'),
    component: lazyRouteComponent(() => import('../triage/symptom-start.screen.tsx'), 'SymptomStartScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/symptoms/echo',
    loader: texts('triage'),
    component: lazyRouteComponent(() => import('../triage/symptom-echo.screen.tsx'), 'SymptomEchoScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/symptoms/questions',
    loader: texts('triage'),
    component: lazyRouteComponent(() => import('../triage/symptom-questions.screen.tsx'), 'SymptomQuestionsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/symptoms/result',
    loader: texts('triage', 'practitioner'),
    component: lazyRouteComponent(() => import('./screens/symptom-result.screen.tsx'), 'SymptomResultScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/emergency',
    loader: texts('triage'),
    component: lazyRouteComponent(() => import('../triage/emergency.screen.tsx'), 'EmergencyScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/safety-plan',
    beforeLoad: onlyOrUnreachable('patient'),
    loader: texts('safety'),
    component: lazyRouteComponent(() => import('../safety/safety-plan.screen.tsx'), 'SafetyPlanScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/practitioners',
    loader: texts('practitioner'),
    component: lazyRouteComponent(
      () => import('../practitioner/practitioner-list.screen.tsx'),
      'PractitionerListScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/practitioners/$id',
    loader: texts('practitioner', 'schedule'),
    component: lazyRouteComponent(() => import('./screens/practitioner.screen.tsx'), 'PractitionerScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/book/$practitionerId',
    beforeLoad: only('patient', 'doctor', 'assistant', 'administrator'),
    loader: texts('appointment', 'practitioner', 'schedule', 'triage'),
    component: lazyRouteComponent(() => import('./screens/book.screen.tsx'), 'BookScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/wellbeing',
    beforeLoad: only('patient'),
    loader: texts('wellbeing'),
    component: lazyRouteComponent(() => import('../wellbeing/wellbeing.screen.tsx'), 'WellbeingScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/wellbeing/mood',
    beforeLoad: only('patient'),
    loader: texts('wellbeing', 'safety'),
    component: lazyRouteComponent(() => import('./screens/mood.screen.tsx'), 'MoodLogScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/wellbeing/questionnaires/$id',
    beforeLoad: only('patient'),
    loader: texts('wellbeing', 'safety'),
    component: lazyRouteComponent(() => import('./screens/questionnaire.screen.tsx'), 'OneQuestionnaireScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/wellbeing/exercises/$id',
    beforeLoad: only('patient'),
    loader: texts('wellbeing'),
    component: lazyRouteComponent(() => import('../wellbeing/exercise.screen.tsx'), 'ExerciseScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/appointments',
    beforeLoad: only('patient', 'doctor', 'assistant', 'administrator'),
    loader: texts('appointment'),
    component: lazyRouteComponent(() => import('../appointment/appointment-list.screen.tsx'), 'AppointmentListScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/appointments/$id',
    beforeLoad: visitOfRole,
    loader: texts('appointment', 'schedule', 'triage'),
    component: lazyRouteComponent(() => import('./screens/appointment.screen.tsx'), 'AppointmentScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/day',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('staff', 'appointment'),
    component: lazyRouteComponent(() => import('./screens/day.screen.tsx'), 'DayScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/requests',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('staff', 'appointment', 'triage'),
    component: lazyRouteComponent(() => import('./screens/requests.screen.tsx'), 'RequestsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/visits/$id',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('staff', 'appointment', 'patient', 'practitioner', 'schedule', 'triage'),
    component: lazyRouteComponent(() => import('./screens/visit.screen.tsx'), 'VisitScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/alerts',
    beforeLoad: only('doctor', 'administrator'),
    loader: texts('safety', 'desk', 'supervision'),
    component: lazyRouteComponent(() => import('./screens/alerts.screen.tsx'), 'CrisisAlertsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/desk',
    beforeLoad: only('doctor', 'assistant', 'administrator'),
    loader: texts('desk', 'triage', 'practitioner'),
    component: lazyRouteComponent(() => import('../triage/desk.screen.tsx'), 'DeskScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/schedule',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('staff'),
    component: lazyRouteComponent(() => import('../staff/hours.screen.tsx'), 'HoursScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/patients',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('patient'),
    component: lazyRouteComponent(() => import('../patient/patient-list.screen.tsx'), 'PatientListScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/patients/new',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('patient'),
    component: lazyRouteComponent(() => import('../patient/patient-new.screen.tsx'), 'PatientNewScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/patients/$id',
    beforeLoad: only('patient', 'doctor', 'assistant'),
    loader: texts('patient', 'appointment', 'triage', 'wellbeing'),
    component: lazyRouteComponent(() => import('./screens/patient.screen.tsx'), 'PatientScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/patients/$id/edit',
    beforeLoad: only('patient', 'doctor', 'assistant'),
    loader: texts('patient'),
    component: lazyRouteComponent(() => import('../patient/patient-edit.screen.tsx'), 'PatientEditScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/patients/$id/book',
    beforeLoad: only('doctor', 'assistant'),
    loader: texts('staff', 'appointment', 'patient', 'schedule'),
    component: lazyRouteComponent(() => import('./screens/book-for-patient.screen.tsx'), 'BookForPatientScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin',
    beforeLoad: () => {
      throw redirect({ to: '/admin/approvals', replace: true });
    },
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/approvals',
    beforeLoad: only('administrator'),
    loader: texts('admin', 'practitioner'),
    component: lazyRouteComponent(() => import('../admin/approvals.screen.tsx'), 'ApprovalsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/companion',
    beforeLoad: only('administrator'),
    loader: texts('companion'),
    component: lazyRouteComponent(() => import('../companion/model-admin.screen.tsx'), 'ModelAdminScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/companion/$id',
    beforeLoad: only('administrator'),
    loader: texts('companion'),
    component: lazyRouteComponent(() => import('../companion/release.screen.tsx'), 'ReleaseScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/help-lines',
    beforeLoad: only('administrator'),
    loader: texts('helpline'),
    component: lazyRouteComponent(() => import('../help-line/help-lines.screen.tsx'), 'HelpLinesScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/help-lines/new',
    beforeLoad: only('administrator'),
    loader: texts('helpline'),
    component: lazyRouteComponent(() => import('../help-line/line-edit.screen.tsx'), 'LineNewScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/help-lines/$id',
    beforeLoad: only('administrator'),
    loader: texts('helpline'),
    component: lazyRouteComponent(() => import('../help-line/line-edit.screen.tsx'), 'LineEditScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/outbox',
    beforeLoad: only('administrator'),
    loader: texts('admin'),
    component: lazyRouteComponent(() => import('../admin/outbox.screen.tsx'), 'OutboxScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/admin/outbox/$id',
    beforeLoad: only('administrator'),
    loader: texts('admin'),
    component: lazyRouteComponent(() => import('../admin/mail.screen.tsx'), 'MailScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/supervision',
    beforeLoad: onlyWith('supervise'),
    loader: texts('supervision', 'desk'),
    component: lazyRouteComponent(() => import('../supervision/supervision.screen.tsx'), 'SupervisionScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/supervision/reviews',
    beforeLoad: onlyWith('read-conversations'),
    loader: texts('supervision'),
    component: lazyRouteComponent(() => import('../supervision/reviews.screen.tsx'), 'ReviewsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/supervision/statistics',
    beforeLoad: onlyWith('supervise'),
    loader: texts('supervision', 'desk'),
    component: lazyRouteComponent(() => import('../supervision/statistics.screen.tsx'), 'StatisticsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/supervision/$id',
    beforeLoad: onlyWith('supervise'),
    loader: texts('supervision', 'desk'),
    component: lazyRouteComponent(() => import('../supervision/supervision.screen.tsx'), 'SupervisionScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/access-log',
    beforeLoad: only('patient'),
    loader: texts('accesslog'),
    component: lazyRouteComponent(() => import('../supervision/access-log.screen.tsx'), 'AccessLogScreen'),
  }),
] as const;

/** Every address of the application. */
export const routeTree = root.addChildren(routes);
