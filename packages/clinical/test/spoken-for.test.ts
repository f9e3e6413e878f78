import { expect, test } from 'vitest';
import { CONDITIONS, FINDINGS, RED_FLAGS } from '../src/knowledge/index.ts';
import { readText } from '../src/triage/extract-findings.ts';
import { indexKnowledge } from '../src/triage/knowledge-index.ts';

const index = indexKnowledge({ findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS });
const statusOf = (text: string, id: string): string | undefined =>
  readText(text, index).findings.find((finding) => finding.id === id)?.status;

test.each([
  ["I'm writing for my mother, she has chest pain and is sweating", 'chest_pain'],
  ["I am writing on behalf of my dad. He can't speak properly", 'speech_trouble'],
  ['asking for my dad: I found him with slurred speech', 'speech_trouble'],
  ['asking for my 5 year old son. I noticed he has a rash', 'rash'],
  ['posting for a friend: chest pain', 'chest_pain'],
  ["c'est pour mon fils: il a de la fièvre", 'fever'],
  ["j'écris pour ma femme qui a une douleur à la poitrine", 'chest_pain'],
  ["je vous écris pour mon père. J'ai vu qu'il a de la fièvre", 'fever'],
  ['Pour mon fils : toux', 'cough'],
  ['كنكتب على الواليدة ديالي عندها السخانة', 'fever'],
  ['أكتب لكم عن أمي عندها ألم في الصدر', 'chest_pain'],
  ['سؤال لابني عنده حمى', 'fever'],
  ['kanktb 3la lwalida dyali 3ndha skhana', 'fever'],
  ['bghit nswl 3la wldi fih skhana', 'fever'],
])('%s: %s is the patient’s', (text, id) => {
  expect(statusOf(text, id)).toBe('present');
});

test.each([
  ['my sister has asthma, I have a cough', 'asthma_known'],
  ['my sister has asthma and I have a cough', 'asthma_known'],
  ['I have a cough. My mother has chest pain', 'chest_pain'],
  ['I have a cough, I also ask for my dad: he has chest pain', 'chest_pain'],
  ["j'ai de la fièvre. Ma mère a une douleur à la poitrine", 'chest_pain'],
])('%s: %s is somebody else’s', (text, id) => {
  expect(statusOf(text, id)).toBe('someone_else');
});

test('writing is no writhing, and my wife and a week are no complaints in Darija', () => {
  expect(readText('I am writing about my cough', index).findings.map(({ id }) => id)).toEqual(['cough']);
  expect(readText('mrati fiha skhana hadi simana', index).findings.map(({ id }) => id)).toEqual(['fever']);
});

test('who is spoken for gives age and sex', () => {
  expect(readText('asking for my 5 year old son. I noticed he coughs', index).person).toMatchObject({
    age: 5,
    sex: 'male',
  });
  expect(readText('سؤال لابني عنده حمى', index).person).toMatchObject({ child: true, sex: 'male' });
});
