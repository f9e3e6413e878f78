import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCrisis } from '../src/crisis/index.ts';
import { growthOf, MOST_GROWTH } from './growth.ts';

const CRISES = [
  'I want to kill myself',
  'I don’t want to live anymore',
  'Je veux mourir',
  'Je n’ai plus envie de vivre',
  'أريد أن أموت',
  'لا أريد أن أعيش',
  'بغيت نموت',
  'bghit nmout',
  'Mon mari me frappe',
  'J’ai avalé toute la boîte de médicaments',
];
const COMPLAINTS = [
  'I have had a sore throat for three days.',
  'My knee hurts when I climb stairs!',
  'J’ai de la fièvre depuis hier et je tousse.',
  'Mon fils a mal à l’oreille.',
  'عندي ألم في البطن منذ يومين.',
  'kayder7ni rasi mn lbare7.',
  'This headache is killing me.',
  'I don’t want to die of this cough.',
  'Ma mère va me tuer si je rate mon rendez-vous.',
];
const DENIALS = [
  'I don’t want to die.',
  'I am not suicidal.',
  'I would never hurt myself.',
  'Je ne veux pas mourir.',
  'Je n’ai aucune envie de mourir.',
  'لا أريد أن أموت.',
  'mabghitch nmout.',
  'ما بغيتش نموت.',
];

describe('reading a crisis', () => {
  for (const crisis of CRISES) {
    it(`does not depend on case, accents or punctuation: ${crisis}`, () => {
      const written = [
        crisis.toUpperCase(),
        crisis.normalize('NFD').replace(/\p{Mn}/gu, ''),
        `${crisis}!!!`,
        `… ${crisis} …`,
        crisis.replaceAll('’', "'"),
        crisis.replaceAll(' ', '  '),
      ];
      for (const text of written) expect(assessCrisis({ text }).class, text).toBe('crisis');
    });

    it(`fires after and before any complaint: ${crisis}`, () => {
      for (const complaint of COMPLAINTS) {
        expect(assessCrisis({ text: `${complaint} ${crisis}.` }).class, complaint).toBe('crisis');
        expect(assessCrisis({ text: `${crisis}. ${complaint}` }).class, complaint).toBe('crisis');
      }
    });

    it(`is not undone by a denial in another sentence: ${crisis}`, () => {
      for (const denial of DENIALS) expect(assessCrisis({ text: `${denial} ${crisis}.` }).class, denial).toBe('crisis');
    });
  }

  it('is not created by adding a denial to a complaint', () => {
    for (const complaint of COMPLAINTS) {
      for (const denial of DENIALS) {
        const text = `${complaint} ${denial}`;
        expect(assessCrisis({ text }).class, text).toBe('non_crisis');
      }
    }
  });

  it('takes "I don’t want to live" as affirming, not as a denial', () => {
    expect(assessCrisis({ text: 'I don’t want to live' }).class).toBe('crisis');
    expect(assessCrisis({ text: 'I don’t want to die' }).class).toBe('non_crisis');
  });

  it('survives one slip of the finger in the key word', () => {
    for (const text of ['i feel sucidal', 'je pense au sucide', 'i feel suicdal', 'je veux mourrir']) {
      expect(assessCrisis({ text }).class, text).toBe('crisis');
    }
  });

  it('answers the same for the same text, and any string without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(assessCrisis({ text })).toEqual(assessCrisis({ text }));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the crisis among any words that carry no meaning', () => {
    const filler = fc.array(fc.stringMatching(/^[bcdfghjkl]{4,8}$/), { maxLength: 12 });
    fc.assert(
      fc.property(filler, filler, fc.constantFrom(...CRISES), (before, after, crisis) => {
        expect(assessCrisis({ text: `${before.join(' ')}. ${crisis}. ${after.join(' ')}` }).class).toBe('crisis');
      }),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to the length, also of words chosen to be slow', () => {
    const words = [
      'want to die ',
      'no reason to live ',
      'mourir ',
      'ما بغيتش نعيش ',
      'nmout ',
      'a ',
      'kill ',
      'my friend ',
      'x',
    ];
    for (const word of words) {
      const text = word.repeat(Math.ceil(20_000 / word.length)).slice(0, 20_000);
      expect(
        growthOf((said) => assessCrisis({ text: said }), text),
        word,
      ).toBeLessThan(MOST_GROWTH);
    }
  }, 180_000);
});
