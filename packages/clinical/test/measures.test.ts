import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';
import { CONDITIONS, FINDINGS, RED_FLAGS } from '../src/knowledge/index.ts';
import { readText } from '../src/triage/extract-findings.ts';
import { indexKnowledge, type Knowledge } from '../src/triage/knowledge-index.ts';

const knowledge: Knowledge = { findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS };
const index = indexKnowledge(knowledge);
const read = (text: string) => readText(text, index);
const presentIn = (text: string): string[] =>
  read(text).findings.flatMap(({ id, status }) => (status === 'present' ? [id] : []));

const DAY = 1 / 365;

test.each<[string, number, string]>([
  ['2 mois 38.4', 60 * DAY, 'fever'],
  ['bb 3 sem 38,2', 21 * DAY, 'fever'],
  ['my 6wk old 38.5', 42 * DAY, 'fever'],
  ['bébé de 20 jours 38.3', 20 * DAY, 'fever'],
  ['عمرو شهرين و السخانة 39', 60 * DAY, 'high_fever'],
  ['رضيع عمره شهر ونصف حرارته 38.5', 45 * DAY, 'fever'],
  ['ولدي عندو شهرين وفيه السخانة', 60 * DAY, 'fever'],
  ['wldi fih 39.5 3ndo 2 chhour', 60 * DAY, 'high_fever'],
  ['102.5 fever in 8 mo', 240 * DAY, 'high_fever'],
  ['my 18 mo has 104', 540 * DAY, 'high_fever'],
  ['ma fille 11 mois a 39', 330 * DAY, 'high_fever'],
  ['fille de 3 mois, 38', 90 * DAY, 'fever'],
  ['3 week old baby with 38', 21 * DAY, 'fever'],
  ['il a 3 ans et 40', 3, 'high_fever'],
  ['elle a 5 mois et 39 depuis hier', 150 * DAY, 'high_fever'],
])('%s: an age of %d years and %s', (text, years, fever) => {
  const { person } = read(text);
  expect(person.age).toBeCloseTo(years, 1);
  expect(presentIn(text)).toContain(fever);
});

test.each<[string, number, 'female' | 'male' | undefined]>([
  ['78F confused', 78, 'female'],
  ['45M chest pain', 45, 'male'],
  ['45 M, chest pain', 45, 'male'],
  ['34/F cough', 34, 'female'],
  ['40yoF with cough', 40, 'female'],
  ['3yo with cough', 3, undefined],
  ['5y/o boy with cough', 5, 'male'],
  ['1m old baby coughing', 1 / 12, undefined],
  ['homme 67 ans, toux', 67, 'male'],
  ['H 55 ans, toux', 55, 'male'],
  ['à 82 ans ma mère est perdue', 82, 'female'],
  ['mon fils né il y a 10 jours tousse', 10 * DAY, 'male'],
  ['my daughter was born 5 weeks ago and vomits', 35 * DAY, 'female'],
])('%s: %d years', (text, years, sex) => {
  const { person } = read(text);
  expect(person.age).toBeCloseTo(years, 1);
  expect(person.sex).toBe(sex);
});

test.each([
  'toux depuis 3 ans',
  'toux 2 mois',
  '3 mois de toux',
  'since 2 months 38.4',
  'fumeur 20 ans, toux',
  'I fell 5m from a ladder',
  '102f fever',
  'mal au dos il y a 3 ans',
  'my wife has had a cough, 3 weeks',
])('%s: no age', (text) => {
  expect(read(text).person.age).toBeUndefined();
});

test.each([
  "j'ai 38 ans et je tousse",
  "J'ai 40 ans et je tousse",
  'I am 38 and cough',
  '38 weeks, cough',
  'I weigh 38 kg',
  "j'ai 40 et je tousse",
  'il y a 38 personnes',
  "j'ai 38 de tension",
  'page 39',
  '38 wks pregnant no fever',
  'fever clinic for 38 weeks',
])('%s: no temperature', (text) => {
  expect(presentIn(text)).not.toContain(text.includes('clinic') ? 'high_fever' : 'fever');
  expect(presentIn(text)).not.toContain('high_fever');
});

test.each<[string, string]>([
  ['tension 18/11', 'very_high_bp_reading'],
  ['tension 18 11 mal de tete', 'very_high_bp_reading'],
  ['ma tension est à 180/110', 'very_high_bp_reading'],
  ['BP 190 over 120', 'very_high_bp_reading'],
  ['ضغطي 18 على 11', 'very_high_bp_reading'],
  ['tansio 18/11 w rassi kayderni', 'very_high_bp_reading'],
  ['glycémie 3.2 g', 'very_high_blood_sugar'],
  ['glycemie 0,45 et je tremble', 'low_blood_sugar'],
  ['sugar 48', 'low_blood_sugar'],
  ['my sugar was 2.8 and I shake', 'low_blood_sugar'],
  ['sokkar 3.8', 'very_high_blood_sugar'],
  ['السكر 3.5 غرام', 'very_high_blood_sugar'],
  ['sat 88', 'low_oxygen'],
  ['saturation à 87%', 'low_oxygen'],
  ['الأكسجين 86', 'low_oxygen'],
  ['pouls à 140', 'palpitations'],
  ['140 bpm', 'palpitations'],
  ['fc 130', 'palpitations'],
  ['نبضي 140', 'palpitations'],
])('%s: %s', (text, id) => {
  expect(presentIn(text)).toContain(id);
});

test.each<[string, string]>([
  ['عندي السكر منذ 5 سنوات', 'very_high_blood_sugar'],
  ['diabetes type 2 and no sugar', 'high_blood_sugar'],
  ['I sat for 60 minutes', 'low_oxygen'],
  ['cough, pulse 74, saturation 97%', 'low_oxygen'],
  ['cough, pulse 92, pressure 118/70, saturation 95%', 'low_oxygen'],
  ['usual saturation 93%', 'low_oxygen'],
  ['18/11 mal de tête', 'very_high_bp_reading'],
])('%s: no %s', (text, id) => {
  expect(presentIn(text)).not.toContain(id);
});

test.each([
  'mon bébé de 2 mois a 35,6',
  'bébé de 3 semaines, 35.8 sous le bras',
  'nourrisson de 5 semaines, 35 8 sous le bras',
  'my 6 week old has a temp of 35.7',
  'newborn, 35.9',
  'رضيعي عمره شهر حرارته 35.8',
  'lbebi 3ndo chhar w temperature 35.8',
])('%s: too cold for the first three months', (text) => {
  expect(presentIn(text)).toContain('low_temperature');
  expect(presentIn(text)).not.toContain('fever');
  expect(assess({ text })).toMatchObject({ urgency: 'emergency' });
});

test('the age that is known without the text counts for a low temperature', () => {
  expect(assess({ text: '35,8 sous le bras', age: 0.1 }).urgency).toBe('emergency');
  expect(readText('35,8 sous le bras', index, 5).findings.map(({ status }) => status)).toEqual(['denied']);
});

test.each([
  'temp 35',
  'adulte de 40 ans, température 34,5',
  'my temperature is 34.8',
  'حرارتي 34.5',
  'temperature dyali 34.5',
])('%s: a low temperature and no fever', (text) => {
  expect(presentIn(text)).toContain('low_temperature');
  expect(presentIn(text)).not.toContain('fever');
  expect(presentIn(text)).not.toContain('high_fever');
});

test.each(['température 35,8', 'temperature 36.8 and cough', 'mon fils de 5 ans a 35,8 de température'])(
  '%s: neither low nor a fever',
  (text) => {
    expect(presentIn(text)).not.toContain('low_temperature');
    expect(presentIn(text)).not.toContain('fever');
  },
);

test.each<[string, string | undefined]>([
  ['glycémie 5 g 80', 'very_high_blood_sugar'],
  ['dextro 3g20', 'very_high_blood_sugar'],
  ['je suis diabétique, 5 g 80', 'very_high_blood_sugar'],
  ['glycémie 1 gramme et 80', 'high_blood_sugar'],
  ['sugar 5 g 80', 'very_high_blood_sugar'],
  ['السكر 3 غرام و 20', 'very_high_blood_sugar'],
  ['sokkar 5g80', 'very_high_blood_sugar'],
  ['glycémie à 0,32 g', 'low_blood_sugar'],
  ['glycémie à 0,45', 'low_blood_sugar'],
  ['glycémie 0 g 45', 'low_blood_sugar'],
  ['glycémie 1 g 10', undefined],
  ['diabétique, 1 g de paracétamol', undefined],
  ['3 g 20 de paracétamol', undefined],
])('%s: sugar in grams a litre, %s', (text, id) => {
  const sugars = presentIn(text).filter((found) => found.endsWith('blood_sugar'));
  expect(sugars).toEqual(id ? [id] : []);
});

test.each<[string, number]>([
  ['my baby is only 8 months and coughs', 240 * DAY],
  ['my daughter is 8 months and has a fever', 240 * DAY],
  ['my daughter is 6 weeks and has a fever', 42 * DAY],
])('%s: the age of the child', (text, years) => {
  expect(read(text).person.age).toBeCloseTo(years, 1);
  expect(read(text).person.pregnant).toBeUndefined();
});
