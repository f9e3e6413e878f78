import { expect, test } from 'vitest';
import { assessCrisis } from '../src/index.ts';

/** Told by deeds and images, without the words for dying, killing or hitting: own wording. */
test.each([
  ["I've paid what I owed, found a home for the cat and written to my sister. After tonight nobody has to carry me."],
  ["J'ai vidé mon casier, rendu mes clés et laissé un mot pour ma mère sur la table. Demain elle comprendra."],
  ['سلمت الأمانات لأصحابها وكتبت لأمي ورقة تحت الوسادة، وبعد هذه الليلة لن أتعب أحدا.'],
  ['خلصت الكريدي كامل وخليت لمي ورقة تحت المخدة، من بعد هاد الليلة ما غاديش نتقل على حد.'],
  ['khellest lkridi kamel w khellit l mama wer9a te7t lmkhedda, men be3d had lila ma ghadich nt9el 3la 7ed.'],
])('a farewell told by what was put in order is heard: %s', (text) => {
  expect(assessCrisis({ text })).toMatchObject({ class: 'crisis', action: 'emergency_now' });
});

test.each([
  ["J'ai vidé mon casier et rendu mes clés, demain c'est ma retraite et mes collègues m'ont offert une canne à pêche."],
  ["J'ai dit au revoir à toute l'équipe, lundi je commence dans une autre ville."],
  ['We sold the flat and gave the sofa away, the plane to Canada is on Sunday.'],
])('a farewell to a job or a town is none: %s', (text) => {
  expect(assessCrisis({ text }).class).toBe('non_crisis');
});
