import type { Patient } from '@medisense/contract';
import type { Sealing } from '../db/sealing.ts';
import { nameKey } from '../name-key.ts';
import type { PatientRow } from './bulk.store.ts';
import { invented } from './demo-practitioners.ts';
import { addressIn, type Country, homes } from './names.ts';
import { photoOf } from './photos.ts';
import type { Random } from './random.ts';

/** An invented patient: the row, and what the visits are chosen by. */
export interface DemoPatient {
  row: PatientRow;
  country: Country;
  /** Whole years. */
  age: number;
}
export interface PatientWish {
  givenName: string;
  familyName: string;
  sex: 'female' | 'male';
  birthDate: string;
  country: Country;
  city: string;
  bloodGroup: Patient['bloodGroup'];
  accountId: string | null;
  relation: 'self' | 'dependent';
  status?: PatientRow['status'];
  language?: PatientRow['language'];
}

const DAY = 86_400_000;
// shares as transfusion services publish them for Europe and North Africa, rounded
const bloodGroups = { 'O+': 38, 'A+': 33, 'B+': 13, 'AB+': 4, 'O-': 5, 'A-': 4, 'B-': 2, 'AB-': 1 } as const;
const states = { stable: 72, good: 22, critical: 6 } as const;
const ages = { child: 18, young: 27, middle: 35, old: 20 } as const;
const ageBands = { child: [0, 15], young: [16, 34], middle: [35, 62], old: [63, 92] } as const;

/** Makes patients, each with a key of its own for the narrative text. */
export function patientMaker(
  random: Random,
  ctx: { newId(): string; now(): Date; sealing: Pick<Sealing, 'newDataKey'> },
) {
  const pictures = { female: 0, male: 0 };
  const keys = new Map<string, ReturnType<Sealing['newDataKey']>['key']>();
  let count = 0;

  const make = (wish: PatientWish): DemoPatient => {
    const id = ctx.newId();
    const { key, wrapped } = ctx.sealing.newDataKey(id);
    keys.set(id, key);
    count += 1;
    const home = homes[wish.country];
    const age = Math.floor((ctx.now().getTime() - Date.parse(wish.birthDate)) / (365.25 * DAY));
    const adult = age >= 18;
    const mailName = nameKey(`${wish.givenName}.${wish.familyName}`).replace(/[^a-z.]/g, '');
    return {
      country: wish.country,
      age,
      row: {
        id,
        accountId: wish.accountId,
        relation: wish.relation,
        givenName: wish.givenName,
        familyName: wish.familyName,
        givenKey: nameKey(wish.givenName),
        familyKey: nameKey(wish.familyName),
        birthDate: wish.birthDate,
        sex: wish.sex,
        bloodGroup: wish.bloodGroup,
        status: wish.status ?? random.weighted(states),
        phone: adult ? invented(wish.country, count + 500) : null,
        email: adult ? `${mailName}${count}@example.org` : null,
        addressLine: addressIn(home, random.between(0, 20), random.between(1, 140)),
        city: wish.city,
        country: wish.country,
        language:
          wish.language ?? (wish.country === 'GB' ? 'en' : wish.country === 'MA' && random.chance(0.35) ? 'ar' : 'fr'),
        // the drawn people are grown up; a child has its initials
        photoUrl: adult ? photoOf('p', wish.sex, pictures[wish.sex]++) : null,
        dataKeySealed: wrapped,
        createdAt: new Date(ctx.now().getTime() - random.between(190, 700) * DAY),
      },
    };
  };

  const anybody = (): DemoPatient => {
    const country = random.weighted({ MA: 64, FR: 21, GB: 15 });
    const home = homes[country];
    const sex = random.chance(0.53) ? 'female' : 'male';
    const [youngest, oldest] = ageBands[random.weighted(ages)];
    const days = random.between(youngest * 365 + 40, oldest * 365);
    return make({
      givenName: random.pick(sex === 'female' ? home.women : home.men),
      familyName: random.pick(home.families),
      sex,
      birthDate: new Date(ctx.now().getTime() - days * DAY).toISOString().slice(0, 10),
      country,
      city: random.pick(home.cities),
      bloodGroup: random.chance(0.8) ? random.weighted(bloodGroups) : null,
      accountId: null,
      relation: 'self',
    });
  };
  return { make, anybody, keys };
}
