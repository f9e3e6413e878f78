// The companion with a model, for the attack: without one, its operations refuse at their first check and hide the rest.
import { type Context, sql } from '@medisense/api';
import { type Api, anAdministrator, type FakeGemini, type World } from '@medisense/testkit';

const MODEL = 'the-fake-one';

/** The settings of a server whose model is the fake one, which understands nothing and always says the same. */
export function modelSettings(fake: FakeGemini): Record<string, string> {
  fake.always(({ structured }) =>
    structured ? { object: { findings: [] } } : { say: ['Merci de me l’avoir écrit. ', 'Depuis quand est-ce ainsi ?'] },
  );
  return { AI_PROVIDER: 'gemini', AI_BASE_URL: fake.url, AI_MODEL: MODEL, AI_API_KEY: 'a-key-of-the-fake-one' };
}

/** Declares and releases the model; before the world is made, so that it is put back like everything else. */
export async function releaseModel(api: Api): Promise<void> {
  const { db, newId } = api.ctx;
  const { token } = await anAdministrator(api);
  const { sent } = (await api.call('getCompanionSettings', { token })).body;
  await db.run(sql`update companion_setting set paid_key_at = now(), terms_read_at = now(),
    person_messages = 10000, person_tokens = 10000000, day_messages = 100000, day_tokens = 100000000`);
  await db.run(sql`insert into companion_release
      (id, provider, model, prompt, state, started_at, progress_at, finished_at, turns, done, by_model)
    values (${newId()}, 'gemini', ${MODEL}, ${sent.promptVersion}, 'passed', now(), now(), now(), 1, 1, 1)`);
}

/** Both patients agree; after each time that the world was put back. */
export async function agree({ db, newId }: Context, { actors }: World): Promise<void> {
  for (const { accountId } of [actors.patientA, actors.patientB]) {
    await db.run(sql`insert into companion_consent (id, patient_id, account_id, words_version, granted_at)
      select ${newId()}, p.id, ${accountId}, '1', now() from patient p
      where p.account_id = ${accountId} and p.relation = 'self' on conflict do nothing`);
  }
}
