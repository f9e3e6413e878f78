import type { Message } from '@medisense/contract';
import {
  type Api,
  aDoctor,
  anAdministrator,
  type Patient,
  readChatEvents,
  type Somebody,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll } from 'vitest';

export const CRISIS = 'je veux mourir, je n’en peux plus';
/** Long enough to open an identity with. */
export const REASON = 'La personne ne répond plus, il faut la rappeler';

/** An API with an administrator who grants the privilege, people who talk, and those who read, take over and write. */
export function supervisionRoom() {
  let api: Api;
  let root: Somebody;
  beforeAll(async () => {
    api = await startApi();
    root = await anAdministrator(api);
  });
  afterAll(() => api.stop());

  const grant = (to: Somebody, privileges: 'supervision'[] = ['supervision']) =>
    api.call('setPrivileges', { token: root.token, params: { id: to.accountId }, body: { privileges } });
  return {
    api: () => api,
    root: () => root,
    grant,
    /** Somebody who may read conversations. */
    async aReader(kind: 'administrator' | 'doctor' = 'administrator') {
      const somebody = kind === 'doctor' ? await aDoctor(api) : await anAdministrator(api);
      await grant(somebody);
      return somebody;
    },
    async open(patient: Patient, kind: 'health' | 'wellbeing' = 'health', lang: 'fr' | 'en' | 'ar' = 'fr') {
      const { body } = await api.call('createConversation', { token: patient.token, body: { kind, lang } });
      return body.id;
    },
    /** What the machine answers; null while it is silent. */
    async say(patient: Patient, id: string, text: string) {
      const answer = await api.call('sendMessage', { token: patient.token, params: { id }, body: { text } });
      const last = readChatEvents(answer.body).at(-1);
      return last?.type === 'done' ? (last.message as Message | null) : null;
    },
    /** The thread as the person sees it. */
    read: async (patient: Patient, id: string) =>
      (await api.call('getConversation', { token: patient.token, params: { id } })).body,
    /** The thread as the desk sees it. */
    look: (who: Somebody, id: string) => api.call('getSupervision', { token: who.token, params: { id } }),
    take: (who: Somebody, id: string, from?: string) =>
      api.call('takeOver', { token: who.token, params: { id }, body: from ? { from } : {} }),
    write: (who: Somebody, id: string, text = 'Bonjour, je suis là.') =>
      api.call('writeAsHuman', { token: who.token, params: { id }, body: { text } }),
    handBack: (who: Somebody, id: string) => api.call('handBack', { token: who.token, params: { id } }),
    openIdentity: (who: Somebody, id: string, reason = REASON) =>
      api.call('openIdentity', { token: who.token, params: { id }, body: { reason } }),
    judge: (who: Somebody, messageId: string, change: Partial<{ safe: boolean; correct: boolean }> = {}) =>
      api.call('putReview', {
        token: who.token,
        params: { messageId },
        body: { safe: true, correct: true, kind: true, referredRightly: 'yes', note: 'relu', ...change },
      }),
  };
}
