/** Real servers on loopback for tests: an API over a database of its own, people to sign in as, an SMTP server. */

export { accessPolicy, type Verdict } from './access-policy.ts';
export { type Answer, type Api, type ApiOptions, callOperation, startApi } from './api.ts';
export { readChatEvents } from './chat-events.ts';
export { type Cluster, createDatabase, createTemplate, dropTemplate } from './database.ts';
export { type FakeGemini, type ModelFault, type ModelRequest, type Play, startGemini } from './gemini.ts';
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
export { type ActorName, actorNames, type Belongings, makeWorld, type Owner, type World } from './world.ts';
