/** Real servers on loopback for tests: an API over a database of its own, people to sign in as, an SMTP server. */
export { type Answer, type Api, type ApiOptions, callOperation, startApi } from './api.ts';
export { type Cluster, createDatabase, createTemplate, dropTemplate } from './database.ts';
export {
  aDoctor,
  aFreeSlot,
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
export { type FakeSmtp, startSmtp } from './smtp.ts';
