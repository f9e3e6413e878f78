import type { AppointmentStatus, SpecialtyId } from '@medisense/contract';
import { freeSlots, type Interval, wallTimeAt } from '../schedule/index.ts';
import type { AbsenceRow, CareRow } from './bulk.store.ts';
import type { DemoPatient } from './demo-patients.ts';
import type { DemoPeople } from './demo-people.ts';
import type { DemoPractitioner } from './demo-practitioners.ts';
import type { Random } from './random.ts';
import { specialtyWords } from './specialty-words.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Half a year back, half a year ahead. */
const REACH = 182 * DAY;

/** A visit before it has a row: the reason is still readable. */
export interface DemoVisit {
  practitioner: DemoPractitioner;
  patient: DemoPatient;
  slot: Interval;
  status: AppointmentStatus;
  kind: 'in_person' | 'video' | 'phone';
  reason: string;
  wallStart: string;
  createdAt: number;
}
/** How full an agenda is: the share of slots taken near today, before and after. */
interface Fullness {
  today: number;
  near: number;
  past: number;
  future: number;
}

/** Plans visits so that nobody is in two places on one day and every visit lies in the hours of its practitioner. */
function visitPlanner(random: Random, now: number, absences: readonly AbsenceRow[]) {
  const visits: DemoVisit[] = [];
  const grids = new Map<DemoPractitioner, Interval[]>();
  const taken = new Set<string>();
  const onDay = new Set<string>();

  const gridOf = (practitioner: DemoPractitioner): Interval[] => {
    const known = grids.get(practitioner);
    if (known) return known;
    const { id, timeZone, slotMinutes } = practitioner.row;
    const away = absences
      .filter(({ practitionerId }) => practitionerId === id)
      .map(({ from, to }) => ({ from: Date.parse(from) / DAY, to: Date.parse(to) / DAY }));
    const time = { timeZone, slotMinutes, bookableDaysAhead: null, weekly: practitioner.hours, absences: away };
    const from = now - REACH;
    const grid = freeSlots(time, [], { from, to: now + REACH, now: from }, 100_000);
    grids.set(practitioner, grid);
    return grid;
  };
  const slotKey = (practitioner: DemoPractitioner, slot: Interval) => `${practitioner.row.id}/${slot.start}`;
  const dayKey = (patient: DemoPatient, slot: Interval) => `${patient.row.id}/${Math.floor(slot.start / DAY)}`;

  function add(
    practitioner: DemoPractitioner,
    patient: DemoPatient,
    slot: Interval,
    status: AppointmentStatus,
    reason?: string,
  ) {
    taken.add(slotKey(practitioner, slot));
    onDay.add(dayKey(patient, slot));
    const { specialties, kind } = practitioner.row;
    const reasons = specialtyWords[specialties[0] as SpecialtyId].reasons[practitioner.speaks];
    const visit: DemoVisit = {
      practitioner,
      patient,
      slot,
      status,
      kind: kind === 'assistant' ? 'in_person' : random.weighted({ in_person: 82, video: 11, phone: 7 }),
      reason: reason ?? random.pick(reasons),
      wallStart: wallTimeAt(practitioner.row.timeZone, slot.start),
      createdAt: Math.min(slot.start - random.between(1, 25) * DAY, now - random.between(1, 70) * HOUR),
    };
    visits.push(visit);
    return visit;
  }

  return {
    visits,
    /** The free slot nearest to `days` from now. */
    near(
      practitioner: DemoPractitioner,
      patient: DemoPatient,
      days: number,
      status: AppointmentStatus,
      reason?: string,
    ) {
      const wanted = now + days * DAY;
      let best: Interval | undefined;
      for (const slot of gridOf(practitioner)) {
        if (days > 0 ? slot.start <= now + HOUR : slot.end >= now) continue;
        if (taken.has(slotKey(practitioner, slot)) || onDay.has(dayKey(patient, slot))) continue;
        if (!best || Math.abs(slot.start - wanted) < Math.abs(best.start - wanted)) best = slot;
      }
      if (!best) throw new Error('no slot for a planned visit');
      return add(practitioner, patient, best, status, reason);
    },
    /** Fills an agenda with the panel's visits. */
    fill(practitioner: DemoPractitioner, panel: readonly DemoPatient[], full: Fullness) {
      const today = wallTimeAt(practitioner.row.timeZone, now).slice(0, 10);
      for (const slot of gridOf(practitioner)) {
        const isToday = wallTimeAt(practitioner.row.timeZone, slot.start).startsWith(today);
        const away = slot.start - now;
        const share = isToday ? full.today : Math.abs(away) < 12 * DAY ? full.near : away < 0 ? full.past : full.future;
        if (!random.chance(share) || taken.has(slotKey(practitioner, slot))) continue;
        const patient = random.pick(panel);
        if (onDay.has(dayKey(patient, slot))) continue;
        add(practitioner, patient, slot, statusOf(random, slot, now));
      }
    },
    /** Who is in whose care: everybody who came or has a visit that was agreed. */
    care(): CareRow[] {
      const pairs = new Map<string, CareRow>();
      for (const { practitioner, patient, status, createdAt } of visits) {
        if (status === 'requested' || status === 'declined' || status === 'cancelled') continue;
        const key = `${patient.row.id}/${practitioner.row.id}`;
        const since = new Date(createdAt);
        const known = pairs.get(key);
        if (known && known.since <= since) continue;
        pairs.set(key, { patientId: patient.row.id, practitionerId: practitioner.row.id, since });
      }
      return [...pairs.values()];
    },
  };
}

/** A plausible state of a visit at this time. */
export function statusOf(random: Random, slot: Interval, now: number): AppointmentStatus {
  if (slot.end <= now) return random.weighted({ completed: 82, no_show: 6, cancelled: 8, declined: 4 });
  if (slot.start <= now + 15 * 60_000) return random.weighted({ checked_in: 80, confirmed: 20 });
  // a practice answers within days: nobody asks today for a visit in half a year and waits
  const requested = slot.start > now + 3 * HOUR && slot.start < now + 6 * DAY ? 12 : 0;
  return random.weighted({ confirmed: 76, requested, cancelled: 6, declined: 2 });
}

/** The story of the demo logins first, then everybody else around it. */
export function planVisits(random: Random, people: DemoPeople, now: number): { list: DemoVisit[]; care: CareRow[] } {
  const { doctor, doctor2, patient, child, patient2, practitioners, patients } = people;
  const planner = visitPlanner(random, now, people.absences);
  const find = (specialty: SpecialtyId) =>
    practitioners.find(({ row }) => row.listed && row.country === 'MA' && row.specialties[0] === specialty) ?? doctor;

  planner.near(doctor, patient, -163.2, 'completed', 'Bilan annuel');
  planner.near(doctor, patient, -92.1, 'cancelled', 'Contrôle de la tension');
  planner.near(doctor, patient, -88.25, 'completed', 'Contrôle de la tension');
  planner.near(find('dentistry'), patient, -51.3, 'completed', 'Détartrage');
  planner.near(doctor, patient, -19.15, 'completed', 'Toux qui ne passe pas');
  planner.near(doctor, patient, 1.8, 'confirmed', 'Maux de tête et toux');
  planner.near(find('dermatology'), patient, 9.25, 'requested', 'Contrôle des grains de beauté');
  planner.near(doctor, patient, 37.2, 'confirmed', 'Résultats de la prise de sang');
  planner.near(find('pediatrics'), child, -70, 'completed', 'Fièvre et otite');
  planner.near(find('pediatrics'), child, 16, 'confirmed', 'Vaccination');
  planner.near(doctor2, patient2, -120, 'completed', 'Hypertension');
  planner.near(doctor2, patient2, -30, 'completed', 'Palpitations');
  planner.near(doctor2, patient2, 5, 'confirmed', 'Hypertension');

  // the three with a login keep to their own story
  const rest = patients.filter((one) => one !== patient && one !== child && one !== patient2);
  for (const practitioner of practitioners) {
    if (!practitioner.row.listed) continue;
    const panel = panelOf(random, practitioner, rest);
    planner.fill(
      practitioner,
      panel,
      practitioner === doctor ? busy : practitioner.row.kind === 'doctor' ? calm : quiet,
    );
  }
  return { list: planner.visits, care: planner.care() };
}

const busy: Fullness = { today: 0.78, near: 0.55, past: 0.2, future: 0.3 };
const calm: Fullness = { today: 0.4, near: 0.2, past: 0.02, future: 0.015 };
const quiet: Fullness = { today: 0.25, near: 0.1, past: 0.012, future: 0.01 };

/** The patients that a practitioner sees: of the same country, and of the age and sex that the specialty is for. */
function panelOf(random: Random, { row }: DemoPractitioner, patients: readonly DemoPatient[]): DemoPatient[] {
  const fits: Partial<Record<SpecialtyId, (one: DemoPatient) => boolean>> = {
    pediatrics: ({ age }) => age < 16,
    geriatrics: ({ age }) => age >= 63,
    gynecology_obstetrics: (one) => one.row.sex === 'female' && one.age >= 16,
    urology: (one) => one.row.sex === 'male' && one.age >= 30,
    oncology: ({ age }) => age >= 30,
    psychiatry: ({ age }) => age >= 16,
    addictology: ({ age }) => age >= 18,
    psychology: ({ age }) => age >= 16,
  };
  const suits = fits[row.specialties[0] as SpecialtyId];
  const near = patients.filter((one) => one.country === row.country && (!suits || suits(one)));
  return row.specialties[0] === 'general_practice' ? near : near.filter(() => random.chance(0.5) || near.length < 12);
}
