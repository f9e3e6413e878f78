import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

test.each([
  'rajli bgha y9tlni ila khrejt',
  'راجلي بغا يقتلني إلا خرجت',
  'زوجي يريد قتلي إذا خرجت',
  'زوجي حاول خنقي',
  'my husband wants to kill me if I leave',
  'mon mari veut me tuer si je pars',
])('%s discloses violence', (text) => {
  const { class: kind, label } = assessCrisis({ text });
  expect([kind, label]).toEqual(['crisis', 'abuse_disclosed']);
});

test.each([
  'drari ghadi y9etlouni ila mamchitch m3ahom l b7er hhh',
  'mama ghadi t9tlni ila chafet nota dyali hhh',
  'my friends will kill me if I miss the party haha',
  'mes parents vont me tuer quand ils verront mon bulletin mdr',
])('%s is a way of speaking', (text) => {
  expect(assessCrisis({ text }).class).toBe('non_crisis');
});
