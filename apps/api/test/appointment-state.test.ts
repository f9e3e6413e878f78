import {
  type AppointmentAbility,
  type AppointmentStatus,
  appointmentAbility,
  appointmentStatus,
} from '@medisense/contract';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../src/access/actor.ts';
import { abilitiesOn, nextStatus } from '../src/appointment/appointment.policy.ts';
import { stepped } from '../src/appointment/appointment-state.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-12-01T09:00Z');
const actor = (role: Actor['role']): Actor => ({
  accountId: 'a',
  sessionId: 's',
  role,
  status: 'active',
  privileges: [],
  practitionerId: role === 'doctor' || role === 'assistant' ? 'p' : null,
});
// well before; two hours before; at the start; after it
const times = { early: start - 3 * HOUR, near: start - 2 * HOUR, begun: start, over: start + HOUR };

/** Written from the requirements: what can be done in each state, and from when on. */
const expected: Record<
  AppointmentStatus,
  Partial<Record<AppointmentAbility, [to: AppointmentStatus, from: keyof typeof times]>>
> = {
  requested: {
    confirm: ['confirmed', 'early'],
    decline: ['declined', 'early'],
    reschedule: ['confirmed', 'early'],
    cancel: ['cancelled', 'early'],
  },
  confirmed: {
    reschedule: ['confirmed', 'early'],
    cancel: ['cancelled', 'early'],
    'check-in': ['checked_in', 'near'],
    complete: ['completed', 'begun'],
    'no-show': ['no_show', 'begun'],
  },
  checked_in: { complete: ['completed', 'early'] },
  completed: {},
  declined: {},
  cancelled: {},
  no_show: {},
};
const cells = appointmentStatus.options.flatMap((status) =>
  appointmentAbility.options.map((deed) => [status, deed] as const),
);

describe('the steps of a visit', () => {
  it.each(cells)('%s: %s leads where it should, when it should, or nowhere', (status, deed) => {
    const [to, from] = expected[status][deed] ?? [];
    for (const now of Object.values(times)) {
      const open = to !== undefined && from !== undefined && now >= times[from];
      expect(stepped(deed, { status, start }, now)).toBe(open ? to : undefined);
    }
  });

  it('never leave a declined, cancelled, missed or completed visit', () => {
    for (const status of ['declined', 'cancelled', 'no_show', 'completed'] as const) {
      for (const role of ['patient', 'doctor', 'assistant', 'administrator'] as const) {
        expect(abilitiesOn(actor(role), { status, start }, times.over)).toEqual([]);
      }
    }
  });
});

describe('who may do what with a visit', () => {
  const abilities = (role: Actor['role'], status: AppointmentStatus, at: keyof typeof times) =>
    abilitiesOn(actor(role), { status, start }, times[at]);

  it('lets patients move and cancel until it begins, and nothing else', () => {
    expect(abilities('patient', 'requested', 'early')).toEqual(['reschedule', 'cancel']);
    expect(abilities('patient', 'confirmed', 'near')).toEqual(['reschedule', 'cancel']);
    expect(abilities('patient', 'confirmed', 'begun')).toEqual([]);
    expect(abilities('patient', 'checked_in', 'near')).toEqual([]);
  });

  it('lets those who keep the agenda do everything, doctors and assistants alike', () => {
    for (const role of ['doctor', 'assistant'] as const) {
      expect(abilities(role, 'requested', 'early')).toEqual(['confirm', 'decline', 'reschedule', 'cancel']);
      expect(abilities(role, 'confirmed', 'early')).toEqual(['reschedule', 'cancel']);
      expect(abilities(role, 'confirmed', 'near')).toEqual(['reschedule', 'cancel', 'check-in']);
      expect(abilities(role, 'confirmed', 'begun')).toEqual([
        'reschedule',
        'cancel',
        'check-in',
        'complete',
        'no-show',
      ]);
      expect(abilities(role, 'checked_in', 'near')).toEqual(['complete']);
    }
  });

  it('lets administrators plan, move and cancel, not say what happened at a visit', () => {
    expect(abilities('administrator', 'requested', 'early')).toEqual(['confirm', 'decline', 'reschedule', 'cancel']);
    expect(abilities('administrator', 'confirmed', 'over')).toEqual(['reschedule', 'cancel']);
    expect(abilities('administrator', 'checked_in', 'over')).toEqual([]);
  });

  it('asks again when a patient moves a visit, and confirms when staff do', () => {
    const visit = { status: 'confirmed', start } as const;
    expect(nextStatus(actor('patient'), 'reschedule', visit, times.early)).toBe('requested');
    expect(nextStatus(actor('assistant'), 'reschedule', { ...visit, status: 'requested' }, times.early)).toBe(
      'confirmed',
    );
  });
});
