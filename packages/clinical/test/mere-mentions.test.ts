import { expect, test } from 'vitest';
import { CONDITIONS, FINDINGS, GISTS, RED_FLAGS } from '../src/knowledge/index.ts';
import { readText } from '../src/triage/extract-findings.ts';
import { indexKnowledge } from '../src/triage/knowledge-index.ts';

const index = indexKnowledge({ findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS, gists: GISTS });
const idsIn = (text: string): string[] => readText(text, index).findings.map(({ id }) => id);

test.each([
  'I am fit and well, just a cold',
  'fit and healthy 30 year old with a cough',
  'I am a fit 40 year old man with a headache',
  'keep fit class yesterday, sore legs',
  'my ring does not fit any more',
  'my clothes no longer fit',
  'it works in fits and starts',
  'a fit of coughing',
  'coughing fits at night',
  'he threw a fit because of sweets',
  'fitted with a pacemaker, dizzy',
  'he was fitting a kitchen and his back hurts',
  'is it fit to drive?',
  'I have epilepsy and a sore throat',
  "je suis épileptique et j'ai mal à la gorge",
  "antécédent d'épilepsie, rhume",
  'عندي صرع وأشعر بزكام',
  'fiya sar3 w 3ndi rwa7',
])('%s: no seizure', (text) => {
  expect(idsIn(text)).not.toContain('seizure');
});

test.each([
  'my son had a fit this morning',
  'he is fitting now',
  'he was fitting for 3 minutes',
  'she keeps having fits',
  'she has had two fits today',
  'fits since this morning',
  'my daughter fitted for two minutes',
  'febrile fit',
  'baby fitting',
  'epileptic, had a seizure this morning',
  "il fait une crise d'épilepsie",
  'I have epilepsy and I am shaking all over',
  'ولدي عندو الصرع وجاتو النوبة دابا',
])('%s: a seizure', (text) => {
  expect(idsIn(text)).toContain('seizure');
});

test.each([
  "j'ai une boîte de médicaments à la maison",
  'there are pills in the cupboard',
  'there is a bottle of bleach under the sink',
  'kayn dwa f dar',
  'يوجد دواء في الخزانة',
])('%s: nothing was swallowed', (text) => {
  expect(idsIn(text)).not.toContain('toxic_ingestion');
});

test.each([
  'he swallowed pills from the cupboard',
  'my toddler found the pills in the cupboard and ate some',
  'la boîte de médicaments est vide à côté de lui',
  "mon fils a bu de l'eau de javel",
  'شرب جافيل',
])('%s: something was swallowed', (text) => {
  expect(idsIn(text)).toContain('toxic_ingestion');
});
