import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

test.each([
  'I took my pill at 12',
  'took 2 pills at 10 pm and still in pain',
  'I have taken 2 paracetamol tablets at 10',
  'I took ibuprofen 12 hours ago, can I take another one?',
  'I took all my antibiotics as prescribed',
  "j'ai pris 100 mg d'ibuprofène",
  "j'ai pris deux comprimés de doliprane à 10h",
  "j'ai pris mon comprimé à 20 h",
  "j'ai bu beaucoup d'eau avec mon comprimé",
  'اخذت حبتين من الباراسيتامول في الساعة 10',
  'خديت جوج دوليبران مع 10',
  'khdit 2 doliprane m3a 10',
])('an ordinary dose is no overdose: %s', (text) => {
  expect(assessCrisis({ text }).class).toBe('non_crisis');
});

test.each([
  'I took 30 paracetamol',
  'I took paracetamol, like 30',
  'I took 20 500 mg tablets',
  "I've taken twenty of my mum's tablets",
  "j'ai avalé 40 comprimés",
  "j'ai pris du doliprane, 25 comprimés",
  "j'ai pris toute la boîte à 20h",
  'اخذت خمسين حبة من المسكنات',
  'خديت عشرين كينة',
  'klit chi 30 kachi',
  'I took 20 g of paracetamol',
  'I drank 100 ml of morphine',
  'I took 20000 mg of paracetamol',
  "j'ai avalé toute la boîte jusqu'au bout",
  "j'ai pris tous les cachets jusqu'au bout",
  'I took the pills',
  "j'ai pris les cachets",
])('an overdose is heard: %s', (text) => {
  expect(assessCrisis({ text })).toMatchObject({ class: 'crisis', action: 'emergency_now' });
});

test.each([
  "j'ai pris de l'aspirine et mon visage gonfle",
  'took insulin without eating, shaking and sweating',
  "I took my mum's pills",
  'اخذت حبة وصار نفسي ضيق',
  'خديت كينة وتنفخ ليا وجهي',
])('what is said beside a dose is heard: %s', (text) => {
  expect(assessCrisis({ text }).class).toBe('crisis');
});
