import { expect, test } from 'vitest';
import { readByRules } from '../src/crisis/assess-crisis.ts';
import { REPORTED } from '../src/crisis/reported-speech.ts';
import { assessCrisis } from '../src/index.ts';

/** The words that are taken for another person's. */
function reportedIn(text: string): string {
  const { tokens, reported } = readByRules(text);
  return tokens.flatMap((token, at) => (reported[at] === REPORTED.other ? [token.text] : [])).join(' ');
}

test.each([
  ['my brother texted me: I cannot go on', 'i cannot go on'],
  ['my flatmate said “I want to sleep for ever” and closed her door', 'i want to sleep for ever'],
  ['Is it normal for teenagers to say "I wish I was never born"?', 'i wish i was never born'],
  ['ma fille a écrit : je veux disparaître', 'je veux disparaitre'],
  ['mon voisin m’a dit « demain ce sera fini »', 'demain ce sera fini'],
  ['صديقي قال لي سأنهي كل شيء', 'سانهي كل شيء'],
  ['صاحبي كيقول ليا بغيت نموت', 'بغيت نموت'],
  ['khouya gal lia bghit nmout', 'bghit nmout'],
])('%s: another said “%s”', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  'I told my mother: I cannot go on',
  'j’ai écrit à mon frère « je veux disparaître »',
  'قلت لأمي أريد أن أموت',
  'golt l mama bghit nmout',
  'The voices in my head say: kill yourself',
  'cook at work bought a rope "for himself"',
])('%s: the words are the writer’s, or nobody’s', (text) => {
  expect(reportedIn(text)).toBe('');
});

test.each([
  'my daughter keeps saying "I want to die"',
  'mon mari répète : « je veux mourir »',
  'خويا كيقول ليا بغيت نموت',
  'sa7bti katgoul lia bghit nmout',
])('who says it is meant: %s', (text) => {
  expect(assessCrisis({ text }).class).toBe('third_party');
});

test.each(['I told my mother: I want to die', 'قلت لأمي أريد أن أموت', 'golt l mama bghit nmout'])(
  'the writer is meant: %s',
  (text) => {
    expect(assessCrisis({ text }).class).toBe('crisis');
  },
);
