import type { endpoints } from '@medisense/contract';
import { accountRoutes, authenticate } from '../account/index.ts';
import { appointmentRoutes } from '../appointment/index.ts';
import { companionRoutes } from '../companion/index.ts';
import { conversationRoutes } from '../conversation/index.ts';
import { crisisAlertRoutes } from '../crisis-alert/index.ts';
import type { Handlers } from '../handler.ts';
import { helpLineHealth, helpLineRoutes } from '../help-line/index.ts';
import { notificationRoutes, outboxRoutes } from '../notification/index.ts';
import { patientRoutes } from '../patient/index.ts';
import { practitionerRoutes } from '../practitioner/index.ts';
import { safetyPlanRoutes } from '../safety-plan/index.ts';
import { scheduleRoutes } from '../schedule/index.ts';
import { supervisionRoutes } from '../supervision/index.ts';
import { triageRoutes } from '../triage/index.ts';
import { wellbeingRoutes } from '../wellbeing/index.ts';

/** Who is behind an access token; which countries have no line that anybody stands for. */
export { authenticate, helpLineHealth };

/** All handlers: the only place of http/ that knows the slices. A contract endpoint without one does not compile. */
export const handlers: Handlers<typeof endpoints> = {
  ...accountRoutes,
  ...outboxRoutes,
  ...practitionerRoutes,
  ...scheduleRoutes,
  ...patientRoutes,
  ...appointmentRoutes,
  ...triageRoutes,
  ...helpLineRoutes,
  ...wellbeingRoutes,
  ...conversationRoutes,
  ...companionRoutes,
  ...notificationRoutes,
  ...crisisAlertRoutes,
  ...safetyPlanRoutes,
  ...supervisionRoutes,
};
