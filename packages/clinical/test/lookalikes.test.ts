import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

const present = (text: string): string[] =>
  assess({ text })
    .findings.filter(({ status }) => status === 'present')
    .map(({ id }) => id);

test.each([
  ['"until" in Darija', 'ana 3yan hta lyom o kan9elleb 3la dwa', 'hypertension_known'],
  ['a week', 'rassi kayderni hadi smana', 'overweight'],
  ['soap', 'yeddi kayakloni mn saboun', 'lice'],
  ['flesh', 'لحمي كامل كيضرني', 'fever'],
  ['the temples', "j'ai mal aux tempes", 'fever'],
  ['cracked skin', 'the skin of my heels is cracked', 'drug_use'],
  ['a head without its accent', "j'ai un mal de tete horrible", 'poor_feeding'],
  ['to drink', 'ma fille de 9 ans boit bien', 'adolescent_limp'],
  ['a year', 'for a year my knee has been hurting', 'familiar_pattern'],
  ['a number of years', 'ركبتي كتضرني هادي 3 سنين', 'familiar_pattern'],
  ['a size', 'a red ring, 8 cm, on my arm', 'heart_disease_known'],
  ['a test that is asked for', 'je voudrais un test VIH', 'immunosuppressed'],
  ['a bed', 'weldi kayhezzni mn namoussia, dhri kayderni', 'insect_sting'],
  ['the edge of a lid', 'a pimple on the edge of my eyelid', 'anxiety'],
])('%s is no sign', (_what, text, sign) => {
  expect(present(text)).not.toContain(sign);
});

test.each([
  ['high blood pressure by its French letters', 'patiente traitée pour HTA, mal de tête', 'hypertension_known'],
  ['a drug', 'he smokes crack every day', 'drug_use'],
  ['the fever', 'فيا الحمى من البارح', 'fever'],
  ['a baby that sucks badly', 'mon bébé de 2 mois tète mal depuis hier', 'poor_feeding'],
  ['a positive test', 'je suis séropositif VIH depuis 5 ans', 'immunosuppressed'],
  ['"for years"', 'for years my knee has been hurting', 'familiar_pattern'],
  ['an aneurysm that is watched', 'I have an aneurysm of 5 cm that they watch', 'aneurysm_sign'],
])('%s is still heard', (_what, text, sign) => {
  expect(present(text)).toContain(sign);
});
