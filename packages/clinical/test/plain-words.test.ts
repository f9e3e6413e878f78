import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

/**
 * The plainest ways of saying it, in each language. Whatever is learned anew, these are never set aside: each must be
 * recognised, whatever stands before or after it.
 */
const OWN = [
  'je veux mourir',
  'je vais me suicider',
  'je pense au suicide',
  'je vais me tuer',
  'je veux en finir avec la vie',
  'je ne veux plus vivre',
  'I want to die',
  'I want to kill myself',
  'I am going to end my life',
  'I am suicidal',
  'I do not want to live anymore',
  'أريد أن أموت',
  'سأقتل نفسي',
  'أفكر في الانتحار',
  'لا أريد أن أعيش',
  'بغيت نموت',
  'غادي نقتل راسي',
  'bghit nmout',
  'ghadi n9tel rasi',
];
const OTHERS = [
  'my friend wants to kill herself',
  'mon fils veut mourir',
  'ma fille veut se suicider',
  'صديقتي تريد أن تنتحر',
  'ولدي باغي يموت',
  'weldi bgha ymout',
];
const AROUND = ['{}', '{} ce soir', 'hello. {}', '{} !!!', 'I slept well yesterday. {}. My sister is cooking.'];

test.each(OWN)('"%s" is recognised wherever it stands', (words) => {
  for (const frame of AROUND) {
    const { class: kind, severity } = assessCrisis({ text: frame.replace('{}', words) });
    expect([frame, kind, severity >= 2]).toEqual([frame, 'crisis', true]);
  }
});

test.each(OTHERS)('"%s" is recognised as somebody else’s danger', (words) => {
  expect(assessCrisis({ text: words }).class).toBe('third_party');
});
