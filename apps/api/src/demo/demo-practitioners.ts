import type { Practitioner, SpecialtyId } from '@medisense/contract';
import { nameKey } from '../name-key.ts';
import { zoneOf } from '../practitioner/index.ts';
import type { HoursRow, PractitionerRow } from './bulk.store.ts';
import { type Country, homes } from './names.ts';
import { photoOf } from './photos.ts';
import type { Random } from './random.ts';
import { assistantAbout, manners, specialtyWords } from './specialty-words.ts';

type Language = Practitioner['languages'][number];

/** One of the invented practitioners, with what the rows do not say. */
export interface DemoPractitioner {
  row: PractitionerRow;
  hours: HoursRow[];
  sex: 'female' | 'male';
  speaks: 'fr' | 'en';
}
export interface Wish {
  kind: 'doctor' | 'assistant';
  specialties: SpecialtyId[];
  country: Country;
  sex: 'female' | 'male';
  givenName?: string;
  familyName?: string;
  city?: string;
  accountId?: string;
  listed?: boolean;
  week?: keyof typeof weeks;
  slotMinutes?: number;
}

const at = (hour: number, minute = 0) => hour * 60 + minute;
const days = (weekdays: number[], ...parts: [number, number][]) =>
  weekdays.flatMap((weekday) => parts.map(([start, end]) => ({ weekday, start, end })));
const weeks = {
  usual: days([1, 2, 3, 4, 5], [at(9), at(12, 30)], [at(14), at(18)]),
  early: days([1, 2, 3, 4, 5], [at(8, 30), at(12)], [at(13, 30), at(17)]),
  saturday: [...days([1, 2, 4, 5], [at(9), at(12, 30)], [at(14, 30), at(18, 30)]), ...days([3, 6], [at(9), at(13)])],
  mornings: days([1, 2, 3, 4, 5, 6], [at(8, 30), at(13)]),
  late: days([2, 3, 4, 5], [at(11), at(14)], [at(15), at(20)]),
  // someone is there every day, so that the demo never opens on an empty agenda
  everyDay: [...days([1, 2, 3, 4, 5], [at(9), at(12, 30)], [at(14), at(18)]), ...days([6, 7], [at(9), at(13)])],
} as const;
const slots: Partial<Record<SpecialtyId, number>> = {
  psychiatry: 45,
  psychology: 45,
  general_practice: 20,
  dentistry: 40,
};

/** Where the thirty specialties are found: every one at least once, the everyday ones in several cities. */
const directory: readonly (readonly [SpecialtyId, Country, 'female' | 'male', SpecialtyId?])[] = [
  ['general_practice', 'MA', 'male'],
  ['general_practice', 'MA', 'female'],
  ['general_practice', 'FR', 'female'],
  ['general_practice', 'GB', 'male'],
  ['emergency_medicine', 'MA', 'male'],
  ['internal_medicine', 'MA', 'female', 'infectious_diseases'],
  ['pediatrics', 'MA', 'female'],
  ['pediatrics', 'FR', 'male'],
  ['geriatrics', 'FR', 'female'],
  ['cardiology', 'FR', 'male'],
  ['cardiology', 'MA', 'female'],
  ['pulmonology', 'MA', 'male', 'allergology'],
  ['gastroenterology', 'MA', 'female'],
  ['gastroenterology', 'GB', 'female'],
  ['nephrology', 'MA', 'male'],
  ['endocrinology', 'MA', 'female'],
  ['rheumatology', 'FR', 'female'],
  ['infectious_diseases', 'FR', 'male'],
  ['hematology', 'MA', 'male'],
  ['oncology', 'FR', 'female'],
  ['neurology', 'MA', 'male'],
  ['neurology', 'GB', 'female'],
  ['psychiatry', 'MA', 'female'],
  ['psychiatry', 'FR', 'male'],
  ['psychology', 'MA', 'female'],
  ['psychology', 'GB', 'male'],
  ['addictology', 'FR', 'female', 'psychiatry'],
  ['dermatology', 'MA', 'female'],
  ['dermatology', 'FR', 'male'],
  ['allergology', 'MA', 'female'],
  ['ophthalmology', 'MA', 'male'],
  ['ent', 'MA', 'male'],
  ['ent', 'FR', 'female'],
  ['dentistry', 'MA', 'female'],
  ['dentistry', 'GB', 'male'],
  ['gynecology_obstetrics', 'MA', 'female'],
  ['gynecology_obstetrics', 'FR', 'female'],
  ['urology', 'MA', 'male'],
  ['orthopedics', 'MA', 'male'],
  ['orthopedics', 'GB', 'female'],
  ['general_surgery', 'MA', 'male'],
  ['vascular_surgery', 'FR', 'male', 'general_surgery'],
  ['neurosurgery', 'MA', 'male'],
  ['physical_medicine', 'MA', 'female'],
  ['physical_medicine', 'GB', 'male'],
];
const assistants: readonly (readonly [SpecialtyId, Country, 'female' | 'male'])[] = [
  ['general_practice', 'MA', 'female'],
  ['pediatrics', 'MA', 'female'],
  ['cardiology', 'FR', 'female'],
  ['dentistry', 'MA', 'male'],
  ['physical_medicine', 'GB', 'female'],
  ['gynecology_obstetrics', 'MA', 'female'],
];

/** Doctors and assistants beside the logins of the demo. */
export const otherPractitioners = (): Wish[] => [
  ...directory.map(([first, country, sex, second]): Wish => {
    return { kind: 'doctor', specialties: second ? [first, second] : [first], country, sex };
  }),
  ...assistants.map(
    ([specialty, country, sex]): Wish => ({ kind: 'assistant', specialties: [specialty], country, sex }),
  ),
];

/** Makes practitioners, one after the other, with names, pictures and numbers that nobody else has. */
export function practitionerMaker(random: Random, ctx: { newId(): string; now(): Date }) {
  const named = new Set<string>();
  const pictures = { female: 0, male: 0 };
  let numbers = 0;

  return (wish: Wish): DemoPractitioner => {
    const home = homes[wish.country];
    let { givenName, familyName } = wish;
    // families repeat only once their names have run out
    for (let tries = 0; !givenName || !familyName; tries++) {
      const given = random.pick(wish.sex === 'female' ? home.women : home.men);
      const family = random.pick(home.families);
      if (tries < 200 && (named.has(`${given} ${family}`) || (tries < 100 && named.has(family)))) continue;
      givenName = given;
      familyName = family;
    }
    named.add(familyName).add(`${givenName} ${familyName}`);
    const id = ctx.newId();
    const speaks = wish.country === 'GB' ? 'en' : 'fr';
    const city = wish.city ?? random.pick(home.cities);
    const first = wish.specialties[0] as SpecialtyId;
    numbers += 1;
    const row: PractitionerRow = {
      id,
      accountId: wish.accountId ?? null,
      kind: wish.kind,
      listed: wish.listed ?? true,
      title: wish.kind === 'doctor' && first !== 'psychology' ? 'Dr' : '',
      givenName,
      familyName,
      nameKey: nameKey(`${givenName} ${familyName}`),
      languages: languagesOf(random, wish.country),
      specialties: wish.specialties,
      city,
      cityKey: nameKey(city),
      country: wish.country,
      photoUrl: photoOf('d', wish.sex, pictures[wish.sex]++),
      about:
        wish.kind === 'assistant'
          ? assistantAbout[speaks]
          : `${specialtyWords[first].about[speaks]} ${random.pick(manners[speaks])}`,
      whatsappNumber: random.chance(0.45) ? invented(wish.country, numbers) : null,
      timeZone: zoneOf(wish.country),
      slotMinutes: wish.slotMinutes ?? slots[first] ?? 30,
      bookableDaysAhead: 180,
      createdAt: new Date(ctx.now().getTime() - random.between(200, 900) * 86_400_000),
    };
    const week = weeks[wish.week ?? random.pick(['usual', 'usual', 'early', 'saturday', 'mornings', 'late'] as const)];
    return { row, sex: wish.sex, speaks, hours: week.map((hours) => ({ practitionerId: id, ...hours })) };
  };
}

function languagesOf(random: Random, country: Country): Language[] {
  if (country === 'GB') return random.chance(0.3) ? ['en', 'fr'] : ['en'];
  if (country === 'FR')
    return ['fr', ...(random.chance(0.6) ? (['en'] as const) : []), ...(random.chance(0.2) ? (['es'] as const) : [])];
  return [
    'fr',
    'ar',
    'ary',
    ...(random.chance(0.5) ? (['en'] as const) : []),
    ...(random.chance(0.25) ? (['zgh'] as const) : []),
  ];
}

/** Numbers that ring nowhere: ranges kept free for fiction where there are such, else a subscriber number of zeros. */
export function invented(country: Country, number: number): string {
  const last = String(number % 1000).padStart(3, '0');
  if (country === 'GB') return `+447700900${last}`;
  return country === 'FR' ? `+33639980${last}` : `+212600000${last}`;
}
