import { expect, test } from 'vitest';
import { guessLanguage } from '../src/lexicon/function-words.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';

const guess = (text: string) => guessLanguage(tokenise(normalise(text).text));

test.each([
  'ddem f lbebi',
  'kay7re9ni',
  'rassi kayderni',
  '3ini 7amra',
  'snani kaydrouni',
  'kanke7',
  'ma kan3esch',
  'k7a',
  'sdri t9il',
  'wlidi skhoun',
  'ghadi nmout b lwja3',
  'chreb javel',
  'rejli mnfou5a',
  'ma9adch nhder',
  'lbebi skhoun',
])('%s is Darija', (text) => {
  expect(guess(text)).toMatchObject({ darijaLatin: true, lang: 'fr' });
});

test.each([
  "2main j'ai rdv",
  'koi 2 9',
  'g mal',
  'c 2 pire en pire',
  'tt le temps mal depui 2 jrs',
  'bjr g 39 2 fievre',
  'j5 de fievre',
  'douleur en l5 s1',
  'ma toux, ta mère',
  'je mange du chocolat ma sauce',
])('%s is French', (text) => {
  expect(guess(text)).toMatchObject({ darijaLatin: false, lang: 'fr' });
});

test.each([
  'gr8 thanks m8, my back hurts',
  'b4 bed my head hurts',
  'l8r i had pain w eating',
  'I had a fall w my kid',
  'I had men problems',
  'my hba1c is 8',
  'my vitamin b12 is low',
  'covid19 test is positive',
  'I have pain in l5 s1',
  'I have omega3 and an iphone7',
])('%s is English', (text) => {
  expect(guess(text)).toMatchObject({ darijaLatin: false, lang: 'en' });
});
