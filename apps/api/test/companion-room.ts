import type { Patient } from '@medisense/testkit';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { GOOD, HELLO, open, say, startWithModel, type WithModel, whoAgreed } from './companion-with-model.ts';

/** A server with a model and a clock of its own; before each test the model is well, and a new patient has agreed to it. */
export function companionRoom() {
  let world: WithModel;
  let patient: Patient;
  let thread: string;
  const clock = { now: Date.parse('2026-11-23T09:00:00Z') };
  beforeAll(async () => {
    world = await startWithModel({ now: () => new Date(clock.now) });
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.fake.reset();
    world.fake.always(GOOD);
    patient = await whoAgreed(world.api);
    thread = await open(world.api, patient);
  });

  return {
    clock,
    api: () => world.api,
    fake: () => world.fake,
    administrator: () => world.administrator,
    patient: () => patient,
    /** Says something in the patient's thread, or in another one, and waits for the end of the answer. */
    ask: (text = HELLO, who = patient, id = thread) => say(world.api, who, id, text),
  };
}
