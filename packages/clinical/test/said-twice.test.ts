import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

test.each([
  ['Last year I had chest pain. Today my chest is really quite painful', 'chest_pain'],
  ["L'an dernier j'avais mal à la poitrine. Aujourd'hui ma poitrine est vraiment très douloureuse", 'chest_pain'],
  ['العام الماضي كان عندي صداع. اليوم عندي صداع', 'headache'],
  ['l3am li fat kan 3ndi so3al. lyoum 3ndi so3al', 'cough'],
])('%s: what is there now goes before what was', (text, id) => {
  expect(assess({ text }).findings.find((finding) => finding.id === id)?.status).toBe('present');
});

test.each([
  ['I cough. My mother has a headache', 'headache', 'someone_else'],
  ['Last year I had a headache. Now I cough', 'headache', 'past'],
])('%s: what is said once keeps its status', (text, id, status) => {
  expect(assess({ text }).findings.find((finding) => finding.id === id)?.status).toBe(status);
});
