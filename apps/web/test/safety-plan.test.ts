import type { SafetyPlan } from '@medisense/contract';
import { describe, expect, test } from 'vitest';
import { clock } from '../src/safety/clock.ts';
import { asDraft, asInput, isEmpty, isFilled, isPhone, isSound } from '../src/safety/plan-draft.ts';

const plan: SafetyPlan = {
  warningSigns: ['Je ne dors plus'],
  whatHelps: [],
  distractions: [],
  people: [{ name: 'Nadia', phone: null }],
  professionals: [],
  saferPlace: '',
  reasons: [],
  trustedContact: { name: 'Hanane', phone: '0600000000', relation: '', consent: true, consentedAt: null },
  version: 3,
  updatedAt: null,
};

describe('a plan that is being written', () => {
  test('comes back from its draft as it was', () => {
    const { updatedAt: _, trustedContact, ...rest } = plan;
    const { consentedAt: __, ...contact } = trustedContact as NonNullable<typeof trustedContact>;
    expect(asInput(asDraft(plan), 3)).toEqual({ ...rest, trustedContact: contact });
  });

  test('sends no empty lines, no rows without a name, and no contact without a number', () => {
    const draft = {
      ...asDraft(plan),
      whatHelps: '  \nMarcher\n\n\t',
      people: [
        { name: ' ', phone: '06' },
        { name: 'Karim', phone: ' ' },
      ],
      contact: { name: 'Hanane', phone: '', relation: '', consent: true },
    };
    const input = asInput(draft, 1);
    expect(input.whatHelps).toEqual(['Marcher']);
    expect(input.people).toEqual([{ name: 'Karim', phone: null }]);
    expect(input.trustedContact).toBeNull();
  });

  test('keeps within the bounds of the contract', () => {
    const draft = { ...asDraft(plan), reasons: Array.from({ length: 40 }, () => 'x'.repeat(400)).join('\n') };
    const { reasons } = asInput(draft, 1);
    expect(reasons).toHaveLength(20);
    expect(reasons.every((each) => each.length === 300)).toBe(true);
  });

  test('knows a number from what is none', () => {
    for (const number of ['', '15', '3114', '06 12 34 56 78', '+212 (0) 522-00.00', '(0522) 11']) {
      expect([number, isPhone(number)]).toEqual([number, true]);
    }
    for (const number of ['x', '1', '+', '06a', 'javascript:1', '++33']) {
      expect([number, isPhone(number)]).toEqual([number, false]);
    }
    expect(isSound({ ...asDraft(plan), professionals: [{ name: 'Dr', phone: 'x' }] })).toBe(false);
  });

  test('says which parts hold something', () => {
    const draft = asDraft(plan);
    expect(isFilled(draft, 'warningSigns')).toBe(true);
    expect(isFilled(draft, 'contact')).toBe(true);
    expect(isFilled(draft, 'reasons')).toBe(false);
    expect(isEmpty(draft)).toBe(false);
    const nothing = { ...plan, warningSigns: [], people: [], trustedContact: null };
    expect(isEmpty(asDraft(nothing))).toBe(true);
  });
});

test('a clock counts minutes and seconds, hours when there are any, and stops at nought', () => {
  expect([0, 5_400, 245_000, 3_845_000, -9].map(clock)).toEqual(['0:00', '0:05', '4:05', '1:04:05', '0:00']);
});
