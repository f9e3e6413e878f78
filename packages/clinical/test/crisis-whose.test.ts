import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

test.each([
  "I self-harm and I don't know how to stop.",
  "I hurt myself and I don't know who to tell",
  'je me fais du mal et je ne sais pas comment arrêter',
])('%s is the writer’s own', (text) => {
  expect(assessCrisis({ text }).class).toBe('crisis');
});

test.each([
  "my daughter self-harms and I don't know how to stop it",
  'ma fille se scarifie et je ne sais pas comment l’arrêter',
  'a girl in my class says she wants to die and I do not know what to do',
])('%s is somebody else’s', (text) => {
  expect(assessCrisis({ text }).class).toBe('third_party');
});
