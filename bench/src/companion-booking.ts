import { performance } from 'node:perf_hooks';
import {
  type Api,
  aDoctor,
  anAssistant,
  callOperation,
  type FakeGemini,
  inCare,
  type Play,
  type Professional,
} from '@medisense/testkit';
import { at, listen, type Person, type Server, settingsFor, startServer } from './companion-server.ts';

const DOCTORS = 6;
const DAY_MS = 86_400_000;
const SLOT_MS = 1_800_000;
/** A second; questions stay well below what one process answers, so that only the model differs. */
const BOOKINGS = 40;
const QUESTIONS = 10;

/** What the model does meanwhile, by name. */
const CASES: readonly (readonly [string, Play])[] = [
  ['well', { say: ['Le sommeil aime ', 'la régularité. ', 'Voulez-vous en parler ?'], everyMs: 100 }],
  ['silent for ever', { fault: 'hang' }],
  ['429', { fault: 'rate_limited' }],
  ['words without end', { fault: 'endless' }],
];
/** The cases take turns, for what else a machine does meanwhile changes by the minute. */
const ROUNDS = 3;

/**
 * Books visits at an even pace while people talk to the companion, with a model that is well and for each way of being down, each
 * time in a process of its own so that no circuit is open from before.
 */
export async function runBooking(api: Api, fake: FakeGemini, people: readonly Person[], seconds: number) {
  const doctors: Professional[] = [];
  for (let count = 0; count < DOCTORS; count++) doctors.push(await aDoctor(api, { everyDay: [0, 1440] }));
  const desk = await anAssistant(api, { worksFor: doctors });
  for (const who of people) await inCare(api, who, doctors[0] as Professional);
  let next = 0;
  const book = async (server: Server): Promise<number> => {
    const slot = next++;
    const doctor = doctors[slot % DOCTORS] as Professional;
    const day = Math.floor(Date.now() / DAY_MS) * DAY_MS + 3 * DAY_MS;
    const body = {
      practitionerId: doctor.practitionerId,
      patientId: (people[slot % people.length] as Person).patientId,
      start: new Date(day + Math.floor(slot / DOCTORS) * SLOT_MS).toISOString(),
      durationMinutes: 30,
      reason: 'Check-up',
    };
    const begun = performance.now();
    const { status } = await callOperation(server.url, 'bookAppointment', { token: desk.token, body });
    if (status !== 201) throw new Error(`a booking was refused: ${status}`);
    return performance.now() - begun;
  };
  console.log(
    `bookings        ${BOOKINGS} a second while ${QUESTIONS} questions a second are asked, ${seconds} s each:`,
  );
  const seen = CASES.map(() => ({ took: [] as number[], byModel: 0, processor: 0 }));
  for (let turn = 0; turn < ROUNDS * CASES.length; turn++) {
    const index = turn % CASES.length;
    const [, play] = CASES[index] as (typeof CASES)[number];
    const one = seen[index] as (typeof seen)[number];
    fake.reset();
    const server = await startServer(api, settingsFor(fake.url));
    try {
      // the first talk of a process loads the guide and the provider
      await Promise.all(people.slice(0, 8).map((who) => listen(server.url, who)));
      await even(20, 20, () => book(server));
      fake.always(play);
      const before = await server.metrics();
      const talks = even((QUESTIONS * seconds) / ROUNDS, QUESTIONS, (at) =>
        listen(server.url, people[at % people.length] as Person),
      );
      one.took.push(...(await even((BOOKINGS * seconds) / ROUNDS, BOOKINGS, () => book(server))));
      one.processor += (await server.metrics()).processor - before.processor;
      one.byModel += (await talks).filter(({ source }) => source === 'model').length;
    } finally {
      server.child.kill('SIGKILL');
    }
  }
  for (const [index, { took, byModel, processor }] of seen.entries()) {
    const name = `model ${CASES[index]?.[0]}`.padEnd(24);
    console.log(
      `                ${name} p50 ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms, longest ${at(took, 1)} ms; ${(processor / seconds).toFixed(0)} ms of processor time a second; ${byModel} of ${QUESTIONS * seconds} answers by the model`,
    );
  }
}

/** Begins a piece of work at an even pace, whether or not the one before has ended. */
async function even<T>(count: number, perSecond: number, work: (turn: number) => Promise<T>): Promise<T[]> {
  const begun = performance.now();
  const under: Promise<T>[] = [];
  for (let turn = 0; turn < count; turn++) {
    const due = begun + (turn * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    under.push(work(turn));
  }
  return Promise.all(under);
}
