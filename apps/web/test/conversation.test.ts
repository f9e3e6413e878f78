import { describe, expect, test } from 'vitest';
import { askedOf, type Change, type Conversation, changed, fresh, gist } from '../src/triage/conversation-state.ts';

const next = (before: Conversation, change: Change) => changed(before, change, 'another');
const after = (...changes: Change[]) => changes.reduce(next, fresh('first'));
const said: Change = { type: 'said', text: 'mal à la tête', patientId: null, age: 30, sex: 'female' };
const answer = (place: number, id: string, value: 'yes' | 'no' | 'unknown'): Change => ({
  type: 'answered',
  place,
  id,
  value,
});

describe('a conversation about symptoms', () => {
  test('new words begin anew, the same words keep what was answered', () => {
    const begun = after(said, answer(0, 'fever', 'yes'));
    expect(next(begun, said).answered).toHaveLength(1);
    expect(next(begun, { ...said, text: 'mal au ventre' }).answered).toHaveLength(0);
    expect(changed(begun, { ...said, text: 'mal au ventre' }, 'third').key).toBe('third');
  });

  test('a changed answer makes those after it void, the same answer does not', () => {
    const three = after(said, answer(0, 'fever', 'yes'), answer(1, 'cough', 'no'), answer(2, 'rash', 'no'));
    expect(next(three, answer(1, 'cough', 'yes')).answered).toEqual([
      { id: 'fever', value: 'yes' },
      { id: 'cough', value: 'yes' },
    ]);
    expect(next(three, answer(1, 'cough', 'no')).answered).toHaveLength(3);
  });

  test('an earlier question is asked with the answers before it only, corrections always included', () => {
    const now = after(
      said,
      { type: 'corrected', id: 'nausea', label: 'Nausées', value: 'no' },
      answer(0, 'fever', 'yes'),
      answer(1, 'cough', 'no'),
    );
    expect(askedOf(now, 'fr', 1).answers).toEqual({ nausea: 'no', fever: 'yes' });
    expect(askedOf(now, 'fr').answers).toEqual({ nausea: 'no', fever: 'yes', cough: 'no' });
    expect(askedOf(now, 'fr')).toMatchObject({ text: 'mal à la tête', age: 30, sex: 'female', lang: 'fr' });
  });

  test('a correction taken back leaves no trace in what is asked', () => {
    const taken: Change = { type: 'corrected', id: 'fever', label: 'Fièvre', value: 'unknown' };
    expect(askedOf(after(said, taken), 'fr').answers).toEqual({ fever: 'unknown' });
    expect(askedOf(after(said, taken, { ...taken, value: null }), 'fr').answers).toBeUndefined();
  });

  test('the gist is the same in every language and differs by person and by answer', () => {
    const now = after(said);
    expect(gist(now, 'a')).toBe(gist(now, 'a'));
    expect(gist(now, 'a')).not.toBe(gist(now, 'b'));
    expect(gist(next(now, answer(0, 'fever', 'yes')), 'a')).not.toBe(gist(now, 'a'));
  });
});
