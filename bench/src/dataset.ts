// A synthetic clinic network, the same for the same seed: practitioners, patients, and visits of thirty minutes that
// never overlap, spread over the 365 days of 2026, sixteen slots a day from 09:00 UTC.
export const SLOT_MS = 1_800_000;
const DAY_MS = 86_400_000;
const YEAR = Date.UTC(2026, 0, 1);

/** A small generator with a seed (mulberry32): the figures of two runs are about the same requests. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const families = [
  'Alaoui',
  'Bennani',
  'Cherkaoui',
  'Dubois',
  'El Fassi',
  'Fournier',
  'Garnier',
  'Haddad',
  'Idrissi',
  'Jabri',
  'Kabbaj',
  'Lahlou',
  'Martin',
  'Naciri',
  'Ouazzani',
  'Petit',
  'Rousseau',
  'Saidi',
  'Tazi',
  'Wright',
  'Yacoubi',
  'Zerouali',
];
const endings = ['', 'i', 'ane', 'eau', 'ski', 'man', 'dal', 'mont', 'ley', 'son'];
const givens = [
  'Amina',
  'Benoît',
  'Chaimae',
  'David',
  'Emma',
  'Fatima',
  'Gabriel',
  'Hassan',
  'Imane',
  'Julie',
  'Karim',
  'Leila',
  'Mehdi',
  'Nadia',
  'Omar',
  'Paul',
  'Rachid',
  'Salma',
  'Thomas',
  'Yasmine',
  'Zineb',
];

export interface Dataset {
  lines: string;
  /** Three letters with which at least twenty patients' names begin. */
  fragments: string[];
  patients: number;
  practitioners: number;
}

/** Lines for `npm run seed -- --from -`. */
export function makeDataset(scale: number): Dataset {
  const random = generator(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [practitioners, patients, appointments] = [200, 10_000 * scale, 100_000 * scale];
  const counts = new Map<string, number>();
  const person = (i: number, kind: string) => {
    const family = pick(families) + pick(endings);
    const given = pick(givens);
    const birth = new Date(
      Date.UTC(1930 + Math.floor(random() * 90), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
    );
    return {
      i,
      given,
      family,
      gender: random() < 0.5 ? 'female' : 'male',
      birthDate: birth.toISOString().slice(0, 10),
      phone: `+1555${1_000_000 + Math.floor(random() * 8_999_999)}`,
      email: `${kind}${i}@example.com`,
      line: `${1 + Math.floor(random() * 999)} ${pick(families)}`,
      city: pick(families),
      mrn: `${kind}${i}`,
    };
  };
  const lines: string[] = [];
  for (let i = 0; i < practitioners; i++) lines.push(JSON.stringify(['practitioner', person(i, 'dr')]));
  for (let i = 0; i < patients; i++) {
    const p = person(i, 'pt');
    for (const start of new Set([p.family.slice(0, 3).toLowerCase(), p.given.slice(0, 3).toLowerCase()])) {
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    lines.push(JSON.stringify(['patient', p]));
  }
  for (let pr = 0, i = 0; pr < practitioners; pr++) {
    const taken = new Set<number>();
    while (taken.size < appointments / practitioners) taken.add(Math.floor(random() * 365 * 16));
    for (const slot of taken) {
      const start = YEAR + Math.floor(slot / 16) * DAY_MS + (9 * 60 + (slot % 16) * 30) * 60_000;
      const status = random() < 0.05 ? 'cancelled' : random() < 0.5 ? 'fulfilled' : 'booked';
      const reason = pick(['Check-up', 'Follow-up', 'Lab results', 'Vaccination', 'Consultation']);
      lines.push(
        JSON.stringify([
          'appointment',
          { i: i++, pr, pa: Math.floor(random() * patients), start, end: start + SLOT_MS, status, reason },
        ]),
      );
    }
  }
  const fragments = [...counts]
    .filter(([start, count]) => count >= 20 && /^[a-z]{3}$/.test(start))
    .map(([start]) => start)
    .sort();
  return { lines: `${lines.join('\n')}\n`, fragments, patients, practitioners };
}

/** A slot from 2027 on, which the data set leaves free; each `n` is another one. */
export function freeSlot(n: number): { practitioner: number; start: string } {
  const place = Math.floor(n / 200);
  const start = Date.UTC(2027, 0, 1) + Math.floor(place / 16) * DAY_MS + (9 * 60 + (place % 16) * 30) * 60_000;
  return { practitioner: n % 200, start: new Date(start).toISOString() };
}
/** Thirty days that begin at a day of the year of the data set. */
export function thirtyDays(random: () => number): { from: string; to: string } {
  const from = YEAR + Math.floor(random() * 335) * DAY_MS;
  return { from: new Date(from).toISOString(), to: new Date(from + 30 * DAY_MS).toISOString() };
}
