import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

/** What is read as present and as denied. */
function read(text: string): { present: string[]; denied: string[] } {
  const { findings } = assess({ text });
  const ids = (wanted: string): string[] => findings.filter(({ status }) => status === wanted).map(({ id }) => id);
  return { present: ids('present'), denied: ids('denied') };
}

test.each([
  ['neither … nor', 'fiya lke7a hadi 5 iyam, la skhana la di9a', ['fever', 'shortness_of_breath']],
  ['neither … nor, the first in front', 'la wje3 f sder la rddan, kat7re9ni ma3edti', ['chest_pain']],
  ['one alone, before a word that is no French noun', 'kan3tes bzaf w nifi sayel, la s5ana', ['fever']],
  ['a verb without its -ch', '9elbi kaydreb bzerba, sedri ma kayderni', ['chest_pain']],
  ['written in one, without its -ch', 'bnti katke7, mafiha skhana w katl3eb', ['fever']],
  ['never in my life', '9elbi kayfelt chi merrat, 3mri ma skheft', ['fainting']],
  ['never in my life, in Arabic script', 'قلبي كيفلت شي مرات، عمري ما سخفت', ['fainting']],
  ['never in her life', 'قلبها كيفلت، عمرها ما سخفات', ['fainting']],
  ['never in my life, without "ma"', 'قلبي كيضرب بالزربة، عمري سخفت', ['fainting']],
  ['never, of several things', 'kayakloni 7boub, wjhi w chfafi 3merhom tnfkho', ['swelling_face_lips_tongue']],
  ['behind what it denies', 'rassi kayderni, skhana makaynach', ['fever']],
  ['behind, in Arabic script', 'عندي حبة كتضر تحت باطي، السخانة ما كايناش', ['fever']],
  ['behind, in one word', 'راسي كيضرني، السخانة لا', ['fever']],
  ['before an adjective', 'ضهري كيضرني، اليد ما منملة', ['numbness']],
  ['what is not so, in Arabic', 'حكة في ساقي منذ أمس، والقدم غير متورمة', ['local_swelling']],
  ['"nor" before a verb', 'راسي كيضرني، ما كنتقيا، ولا كنسخف', ['fainting']],
  ['"nor", which may mean "became"', 'رجلي كتاكلني، ما حمرا ولا منفوخة', ['local_swelling']],
  ['a test that was negative', 'ma jaharch 7e9 chher, اختبار الحمل سلبي', ['pregnancy']],
])('%s denies', (_form, text, wanted) => {
  const { present, denied } = read(text);
  expect(denied).toEqual(expect.arrayContaining(wanted));
  for (const id of wanted) expect(present).not.toContain(id);
});

test.each([
  ['the French article', 'fiya la fièvre mn lbareh', 'fever'],
  ['the French article, twice', 'weldi fih la fièvre w la diarrhée mn lbareh', 'diarrhoea'],
  ['a lost ability', 'ma9derch ntnefs', 'shortness_of_breath'],
  ['an age', 'عمري سنتين وفيا السخانة', 'fever'],
  ['"became"', 'الفتق ما بغاش يدخل، ولا قاصح وحمر وتقييت جوج مرات', 'vomiting'],
  ['"began to"', 'ولا كيتنفس بالزربة وشفايفو زرقو', 'blue_lips'],
  ['"began to", in Latin letters', 'weldi skhoun. wella kaytneffes bzerba w chfayfo zer9in', 'blue_lips'],
  ['a pulse that is not there', 'طاح وما كيجاوبش، النبض ما كاينش', 'unresponsive'],
  ['a breath that is not there', 'ولدي ولا زرق، النفس ماكايناش', 'shortness_of_breath'],
  ['a denial of the next thing', 'فيا السخانة، ما كايناش كحبة', 'fever'],
  ['"there" in French', "j'ai mal à la poitrine là", 'chest_pain'],
  ['"not yet" of an ability', 'السخانة وما كيتنفسش مزيان', 'fever'],
  ['"after"', 'mn be3d ma t9iyit rassi kayderni', 'headache'],
])('%s denies nothing', (_form, text, wanted) => {
  expect(read(text).present).toContain(wanted);
});

test('a denied blow to the head is none in English, where "hit" is also a word of Darija', () => {
  const { present, denied } = read("She slipped in the bathroom, she didn't hit her head.");
  expect(denied).toContain('head_injury');
  expect(present).not.toContain('head_injury');
});
