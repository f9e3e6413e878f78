import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';
import { readText } from '../src/triage/extract-findings.ts';
import { indexKnowledge } from '../src/triage/knowledge-index.ts';
import { CONDITIONS, FINDINGS, RED_FLAGS } from './small-knowledge.ts';

const index = indexKnowledge({ findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS });
const personOf = (text: string) => readText(text, index).person;

test.each<[string, number]>([
  ['36 wks pregnant, headache', 36],
  ['36 weeks along, swollen feet', 36],
  ["i'm 12w pregnent and it itches", 12],
  ['my wife is 38 weeks and the baby is quiet', 38],
  ['my wife is 7 months gone, headache', 30],
  ['34w4d, headache', 34],
  ['G2P1 37+2 headache', 37],
  ['due in 3 weeks and itchy', 37],
  ['in my 8th month, headache', 35],
  ['29 SA, mal de tête', 29],
  ['enceinte 32sa mal a la tete', 32],
  ['enceinte de 7 mois, mal de tête', 30],
  ['enseinte de 6 mois, je tousse', 26],
  ['je suis à 8 mois et je tousse', 35],
  ["j'en suis à mon 7ème mois, mal de tête", 30],
  ['3 mois de grossesse, je vomis', 13],
  ['حامل في الشهر السابع وعندي صداع', 30],
  ['أنا في الأسبوع 32 من الحمل وعندي صداع', 32],
  ['زوجتي في شهرها الثامن وعندها صداع', 35],
  ['حاملة فالسابع وراسي كيضرني', 30],
  ['hamla f 7 chhor w rasi kaydrni', 30],
  ['7amla f chhar 7 w rasi kaydrni', 30],
])('%s: pregnant, %d weeks, no age and no "since"', (text, weeks) => {
  const reading = readText(text, index);
  expect(reading.person).toMatchObject({ pregnant: true, pregnantWeeks: weeks, sex: 'female' });
  expect(reading.person.age).toBeUndefined();
  expect(reading.sinceDays).toBeUndefined();
});

test.each([
  'I stopped smoking 3 months ago and cough',
  'my period is due in 2 weeks, headache',
  'my 3 month old baby has a cough',
  'I am 6 weeks post op and my head hurts',
  'je suis à 3 mois de traitement et je tousse',
  "à 29 sa toux a commencé, j'ai 60 ans",
  'mal à la tête depuis 7 mois',
  'negative pregnancy test, headache',
  'test de grossesse négatif, mal de tête',
  'mon bébé a 8 mois et tousse',
  'حبوب منع الحمل وصداع',
  'rassi kayderni hadi 3 chhour',
])('%s: nobody is pregnant', (text) => {
  expect(personOf(text).pregnant).not.toBe(true);
});

test('weeks of somebody who is not pregnant are denied with her', () => {
  expect(personOf("je ne suis pas enceinte, j'ai 3 semaines de retard").pregnant).toBe(false);
  expect(personOf('aucun risque de grossesse, mal de tête').pregnant).toBe(false);
});

test('an age beside the weeks stays the age', () => {
  expect(personOf('28 ans, enceinte de 6 mois')).toMatchObject({ pregnant: true, pregnantWeeks: 26 });
  expect(personOf('32 yo, 20 weeks pregnant, headache')).toMatchObject({ age: 32, pregnantWeeks: 20 });
});

test.each([
  'postpartum 5 days, fever',
  "j'ai accouché il y a 5 jours, fièvre",
  'I had my baby 2 weeks ago and I have a fever',
  'gave birth 10 days ago, fever',
  'césarienne il y a 10 jours, fièvre',
  'ولدت منذ 5 أيام وعندي حمى',
  'wldt hadi 5 iyam w fiya skhana',
])('%s: a recent birth, no baby of that age and no fever since', (text) => {
  const { findings, person } = assess({ text });
  expect(findings.map(({ id, status }) => `${id} ${status}`)).toContain('postpartum present');
  expect(person.age).toBeUndefined();
  expect(findings.every(({ sinceDays }) => sinceDays === undefined)).toBe(true);
});
