import { expect, test } from 'vitest';
import { readText } from '../src/triage/extract-findings.ts';
import { indexKnowledge } from '../src/triage/knowledge-index.ts';
import { CONDITIONS, FINDINGS, RED_FLAGS } from './small-knowledge.ts';

const index = indexKnowledge({ findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS });
const statuses = (text: string): Record<string, string> =>
  Object.fromEntries(readText(text, index).findings.map((finding) => [finding.id, finding.status]));

test.each<[string, Record<string, string>]>([
  // denial, English
  ['I have no fever but I cough', { fever: 'denied', cough: 'present' }],
  ['no fever, cough or headache', { fever: 'denied', cough: 'denied', headache: 'denied' }],
  ['No fever, no cough. Headache since Monday', { fever: 'denied', cough: 'denied', headache: 'present' }],
  ['denies fever, cough, chest pain', { fever: 'denied', cough: 'denied', chest_pain: 'denied' }],
  ['fever: no, cough: yes', { fever: 'denied', cough: 'present' }],
  ["I don't have a fever and my chest hurts", { fever: 'denied', chest_pain: 'present' }],
  ["my speech isn't slurred", { slurred_speech: 'denied' }],
  ['no fever and a cough', { fever: 'denied', cough: 'present' }],
  ["I can't stop coughing", { cough: 'present' }],
  ["the headache doesn't go away, fever too", { headache: 'present', fever: 'present' }],
  ["I don't know why I have chest pain", { chest_pain: 'present' }],
  ["I can't breathe", { breathless: 'present' }],
  ['not only fever but also a cough', { fever: 'present', cough: 'present' }],
  // denial, French
  ["je n'ai pas de fièvre mais je tousse", { fever: 'denied', cough: 'present' }],
  ['je ne tousse pas', { cough: 'denied' }],
  ['je tousse pas, mal à la tête', { cough: 'denied', headache: 'present' }],
  ['toux sans fièvre ni vomissements', { cough: 'present', fever: 'denied', vomiting: 'denied' }],
  ["je n'arrive pas à respirer et j'ai mal à la poitrine", { breathless: 'present', chest_pain: 'present' }],
  ["je n'arrête pas de tousser", { cough: 'present' }],
  ['pas de fièvre et des vomissements', { fever: 'denied', vomiting: 'present' }],
  ["le mal de tête ne passe pas, j'ai vomi", { headache: 'present', vomiting: 'present' }],
  ['aucune fièvre, aucun mal de tête', { fever: 'denied', headache: 'denied' }],
  ['je ne tousse plus', { cough: 'denied' }],
  ["j'ai pas mal à la tête", { headache: 'denied' }],
  // denial, Arabic and Darija
  ['عندي سعال بدون حرارة', { cough: 'present', fever: 'denied' }],
  ['لا يوجد ألم في الصدر لكن عندي صداع', { chest_pain: 'denied', headache: 'present' }],
  ['لا أستطيع التنفس', { breathless: 'present' }],
  ['ما قادرش نتنفس وعندي السخانة', { breathless: 'present', fever: 'present' }],
  ['ما عنديش السخانة ولكن كنكح', { fever: 'denied', cough: 'present' }],
  ['لا أعرف سبب ألم في الصدر', { chest_pain: 'present' }],
  ['ما سبب الصداع', { headache: 'present' }],
  ['ma3ndich skhana walakin rasi kaydrni', { fever: 'denied', headache: 'present' }],
  ['sdri kaydrni w makaynch s5ana', { chest_pain: 'present', fever: 'denied' }],
  ['ana ma9dertch ntnefs mn lbareh', { breathless: 'present' }],
  // past, imagined, somebody else
  ['I had chest pain in 2015, now a cough', { chest_pain: 'past', cough: 'present' }],
  ['I used to have headaches', { headache: 'past' }],
  ["en 2015 j'ai eu une douleur thoracique", { chest_pain: 'past' }],
  ["j'ai une douleur thoracique depuis 3 ans", { chest_pain: 'present' }],
  ['what if I get chest pain?', { chest_pain: 'hypothetical' }],
  ["que faire si j'ai de la fièvre", { fever: 'hypothetical' }],
  ['I have a cough. My mother has chest pain', { cough: 'present', chest_pain: 'someone_else' }],
  ["j'ai de la fièvre. Ma mère est diabétique", { fever: 'present', diabetes_known: 'someone_else' }],
  ['My son has fever and he vomited, I am worried', { fever: 'present', vomiting: 'present' }],
  ['ولدي عندو السخانة', { fever: 'present' }],
  ['family history of diabetes, I cough', { diabetes_known: 'someone_else', cough: 'present' }],
  // numbers, spelling, order
  ['38,9 depuis hier', { fever: 'present' }],
  ['temperature 102 F', { fever: 'present' }],
  ['39.5 °C', { high_fever: 'present' }],
  ['no fever, 37.0', { fever: 'denied' }],
  ["j'ai 38 ans", {}],
  ['hedache and vomitting', { headache: 'present', vomiting: 'present' }],
  ['HEADACHE', { headache: 'present' }],
  ['ma poitrine me fait tellement mal', { chest_pain: 'present' }],
])('%s', (text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

test('the phrase is the exact piece of the input', () => {
  const text = 'Depuis hier j’ai de la FIÈVRE !';
  expect(readText(text, index).findings[0]?.phrase).toBe('FIÈVRE');
});

test('a number beats the words beside it, and says so', () => {
  const reading = readText('I have no fever, 39.5', index);
  expect(reading.findings).toMatchObject([{ id: 'high_fever', status: 'present' }]);
  expect(reading.contradicted).toBe(true);
});

test.each<[string, number]>([
  ['fever for 3 wks', 21],
  ['fièvre depuis hier soir', 1],
  ['fièvre depuis 3j', 3],
  ['skhana mn lbareh', 1],
  ['حمى منذ يومين', 2],
  ['skhana hadi 3 iyam', 3],
  ['toux depuis deux semaines', 14],
  ['cough since last night', 1],
  ['سعال منذ أسبوعين', 14],
])('%s lasts %d days', (text, days) => {
  expect(readText(text, index).sinceDays).toBe(days);
});

test.each<[string, number | undefined]>([
  ["I'm 54 and I cough", 54],
  ["j'ai 49 ans", 49],
  ['عمري 58 سنة', 58],
  ['3ndi 57 3am w fiya skhana', 57],
  ['my 7-year-old has a fever', 7],
  ['Mon bébé de 2 mois a de la fièvre', 0.16],
  ['my wife, 66, has a headache', 66],
  ['cough for 10 years', undefined],
  ['toux depuis 3 ans', undefined],
  ['61 year old Male. Cough', 61],
  ['bnti 3ndha 4 snin fiha skhana', 4],
])('%s: age %s', (text, age) => {
  const read = readText(text, index).person.age;
  if (age === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(age, 1);
});

test('pregnancy is read, and its denial', () => {
  expect(readText('je suis enceinte et je tousse', index).person.pregnant).toBe(true);
  expect(readText("I'm not pregnant, I cough", index).person.pregnant).toBe(false);
});

test.each([
  ["Mon mari a eu un AVC l'an dernier, moi j'ai mal à la tête depuis hier", 'headache'],
  ["Mon mari a eu mal à la tête l'an dernier, moi j'ai mal à la tête depuis hier", 'headache'],
  ['My husband had a stroke last year, I have a headache since yesterday', 'headache'],
  ['I had chest pain last year. Now my chest really is hurting', 'chest_pain'],
  ['زوجي أصيب بجلطة العام الماضي، أنا عندي صداع منذ أمس', 'headache'],
  ['rajli jatu jalta l3am li fat, ana rassi kaydrni mn lbareh', 'headache'],
])('%s: %s is there now, and the patient’s own', (text, id) => {
  expect(readText(text, index).findings.find((finding) => finding.id === id)?.status).toBe('present');
});
