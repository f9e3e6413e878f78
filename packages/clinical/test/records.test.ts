import { describe, expect, test } from 'vitest';
import { assess } from '../src/index.ts';

/** Ids of findings by how they are said to be. */
function read(text: string): Record<string, string[]> {
  const out: Record<string, string[]> = { present: [], denied: [], past: [], someone_else: [] };
  for (const { id, status } of assess({ text }).findings) out[status] = [...(out[status] ?? []), id];
  return out;
}
const groups = (text: string): string[] => assess({ text }).redFlags;

describe('headings of a record', () => {
  test.each([
    ['Cough for a week. Past history: chest pain, seizure, stroke.', ['chest_pain', 'seizure']],
    ['Cough. PMH: DVT, seizure. Not breathless.', ['seizure']],
    ['Toux. ATCD : crise d’épilepsie, douleur thoracique.', ['seizure', 'chest_pain']],
    [
      'Low mood. Past history: She delivered 10 months ago; however, it was complicated by haemorrhage.',
      ['heavy_bleeding'],
    ],
  ])('%s: what stands below them is over', (text, ids) => {
    expect(read(text).past).toEqual(expect.arrayContaining(ids));
  });

  test('a sentence below one that tells of the past belongs to it', () => {
    expect(read('Tired. Past history: Smoker. He was treated for a seizure in 2015.').past).toContain('seizure');
  });

  test.each([
    'PMH: HTN, DM. Chest pain since this morning.',
    'Past history: hypertension. Now presents with chest pain.',
    'ATCD : HTA. Douleur thoracique depuis ce matin.',
    'History: chest pain for two days.',
  ])('%s: what comes after is about now', (text) => {
    expect(read(text).present).toContain('chest_pain');
  });

  test('illnesses of the family are theirs', () => {
    const found = read('Cough. FH: father chest pain. Family history: seizures in her mother.');
    expect(found.someone_else).toEqual(expect.arrayContaining(['chest_pain', 'seizure']));
  });

  test('risks of earlier years stay risks', () => {
    expect(read('Cough. Past history: diabetes. Smoker for 30 years.').present).toContain('diabetes_known');
  });

  test('what was in childhood is over', () => {
    expect(read('30 year old with a cough, seizures in childhood.').past).toContain('seizure');
  });
});

describe('denials in a record', () => {
  test('a list that begins with "No" denies to its end', () => {
    const { denied, present } = read('28 M, heartburn. No dysphagia, wt loss, vomiting, melaena, fever. O/E normal.');
    expect(denied).toEqual(expect.arrayContaining(['dysphagia', 'vomiting', 'black_stools', 'fever']));
    expect(present).not.toContain('black_stools');
  });

  test('the same list in a person’s own words denies its first name only', () => {
    const { denied, present } = read('no fever, chest pain since this morning, short of breath');
    expect(denied).toContain('fever');
    expect(present).toEqual(expect.arrayContaining(['chest_pain', 'shortness_of_breath']));
  });

  test.each([
    ['normal gait', 'Headache for months. Normal gait, normal speech.', 'unsteady_gait'],
    ['all normal', 'Headache for months. Fundi, gait, reflexes, coordination all normal.', 'unsteady_gait'],
    ['a negative test', 'Fever. HIV negative.', 'immunosuppressed'],
    ['black stools denied', 'Aucune douleur, pas de selles noires.', 'black_stools'],
  ])('%s is no complaint', (_name, text, id) => {
    expect(read(text).present).not.toContain(id);
    expect(read(text).present).not.toContain('constipation');
  });

  test('"not normal" is one', () => {
    expect(read('her gait is not normal').present).toContain('unsteady_gait');
  });
});

describe('likenesses', () => {
  test.each([
    ['tendon jerks', 'Ankle jerks absent, knee jerks brisk', 'seizure'],
    ['a faint rash', 'faint pink rash on the trunk', 'fainting'],
    ['English malaise', 'two weeks of progressive malaise and myalgia with the flu', 'fainting'],
    ['pain like electric shocks', 'electric-shock pain in the cheek for seconds', 'electric_shock'],
    ['retinal haemorrhages', 'retinal haemorrhages in four quadrants', 'heavy_bleeding'],
    ['full sentences', 'she can talk in full sentences', 'breathless_at_rest'],
    ['a drum retraction', 'drum retraction on otoscopy', 'chest_indrawing'],
    ['unresponsive to a drug', 'pain unresponsive to antacids', 'unresponsive'],
    ['a guard', 'security guard with belly ache', 'rigid_abdomen'],
    ['weeks and water', 'weeks ago he was told to put warm water on the swelling', 'waters_broken'],
    ['reflexes', 'reflexes normal', 'heartburn'],
  ])('%s', (_name, text, id) => {
    expect(read(text).present).not.toContain(id);
  });

  test.each([
    ['he jerks and foams at the mouth', 'seizure'],
    ['I felt faint', 'fainting'],
    ["j'ai fait un malaise", 'fainting'],
    ['got an electric shock from the socket', 'electric_shock'],
    ['he cannot talk in full sentences', 'breathless_at_rest'],
    ['subcostal retractions, RR 60', 'chest_indrawing'],
    ['unresponsive to pain', 'unresponsive'],
    ['abdomen rigid with guarding', 'rigid_abdomen'],
    ["I'm 38 weeks and fluid keeps leaking down my legs", 'waters_broken'],
  ])('%s is what it says', (text, id) => {
    expect(read(text).present).toContain(id);
  });
});

describe('measures of a record', () => {
  test.each([
    'ferritin 1240, transferrin saturation 78 %, ALT 61',
    'HR 84, BP 112/68, SpO2 96 %, creatinine 78',
    'Hb 9.1, oxygen not needed',
  ])('%s: no low oxygen', (text) => {
    expect(read(text).present).not.toContain('low_oxygen');
  });

  test('glucose without a unit is in millimoles in English', () => {
    expect(read('glucose 5.4, BP 110/70').present).not.toContain('very_high_blood_sugar');
    expect(read('diabetic, glucose 28, vomiting').present).toContain('very_high_blood_sugar');
    expect(read('glycémie 3,2 g/l').present).toContain('very_high_blood_sugar');
  });

  test('an angle is no temperature', () => {
    expect(read('35 degrees of flexion contracture of the finger').present).not.toContain('low_temperature');
  });

  test.each(['24F, 29+3, G2P0. Tightenings', '32 year old, 34 weeks, fetal heart 140', '29F, 21/40, placenta low'])(
    '%s counts a pregnancy',
    (text) => {
      expect(read(text).present).toContain('pregnancy');
    },
  );

  test('weeks without anything antenatal count none', () => {
    expect(read('knee pain, 34 weeks, worse on stairs').present).not.toContain('pregnancy');
  });
});

describe('a sudden beginning', () => {
  test('speaks of what is told beside it', () => {
    expect(groups('my head hurts. it came all of a sudden')).toContain('thunderclap_headache');
  });

  test('and not of what stands further off', () => {
    const text =
      'Headaches for six months, always the same. He has no fever. His appetite is good. Sudden lump on his arm.';
    expect(groups(text)).not.toContain('thunderclap_headache');
  });
});

test.each([
  ['a measured value', 'Routine visit for a mole. Feels well. SpO2 84 %.'],
  ['a long text', `${'The weather was nice and I walked to the market with my sister. '.repeat(20)}I cannot breathe.`],
  [
    'a long list of denials',
    `Chest pain and breathless at rest. ${'No rash, no cough, no vomiting, no fever. '.repeat(8)}`,
  ],
])('a danger sign in %s stands whatever is said besides', (_name, text) => {
  expect(assess({ text, age: 55 }).urgency).toBe('emergency');
});

test.each([
  ['his lips and fingers are turning blue', 'blue_lips'],
  ['lips swollen and blue, cannot breathe', 'blue_lips'],
  ['no pulse felt', 'unresponsive'],
  ['pas de pouls palpable', 'unresponsive'],
  ['electric shock from the socket, pains in my chest', 'electric_shock'],
  ['went blind in one eye at 60 years old this morning', 'vision_loss'],
  ['my father went blind this morning', 'vision_loss'],
  ['I felt faint a few minutes ago', 'fainting'],
  ['jerks of both arms with an absent stare', 'seizure'],
  ['after a normal birth she is bleeding a lot', 'heavy_bleeding'],
  ['normal ECG and chest pain', 'chest_pain'],
  ['45M. chest pain negative troponin, BP 120/80', 'chest_pain'],
  ['34M. No PMH, chest pain, SOB. BP 120/80', 'chest_pain'],
  ['45M. No known allergies, chest pain, sweating. BP 130/80', 'chest_pain'],
  ['PMH asthma presents with chest pain', 'chest_pain'],
  ['PMH: asthma, now chest pain.', 'chest_pain'],
  ['5 day old, neonatal jaundice worsening, drowsy', 'drowsy'],
  ['baby 3 months with retractions', 'chest_indrawing'],
  ['2 year old boy. His mother noticed a seizure.', 'seizure'],
  ['52 year old. His mother had a stroke. He has chest pain.', 'chest_pain'],
])('%s is there, however a record may be written', (text, id) => {
  expect(read(text).present).toContain(id);
});

test.each([
  'he takes 20 mg enalapril tablets for his blood pressure',
  "j'ai pris un comprimé de 20 mg ce matin",
  'since i was 14, ibuprofen helps',
])('%s is no overdose', (text) => {
  expect(read(text).present).not.toContain('toxic_ingestion');
});

test.each(['took about 30 500 mg tablets 5 hours ago', "j'ai pris 20 comprimés de doliprane", 'I took 12 paracetamol'])(
  '%s may be one',
  (text) => {
    expect(read(text).present).toContain('toxic_ingestion');
  },
);
