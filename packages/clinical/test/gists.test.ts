import { expect, test } from 'vitest';
import { assess, FINDINGS } from '../src/index.ts';
import { GISTS } from '../src/knowledge/index.ts';
import { placeTokens } from '../src/text/clauses.ts';
import { buildGistMatcher } from '../src/text/gist-matcher.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';

const matcher = buildGistMatcher([
  { id: 'scald', groups: ['boiling kettle مغلي', 'arm chest صدر', 'fell pour* انسكب*'], within: 8, unless: 'small' },
  { id: 'asleep', groups: ['not_wak* ما_كيفيق*', 'baby ولدي'], affirming: true },
]);
function ids(text: string): string[] {
  const { text: plain } = normalise(text);
  const tokens = tokenise(plain);
  return matcher.match(tokens, placeTokens(plain, tokens), ['latin', 'arabic']).map((match) => match.id);
}

test.each<[string, string[]]>([
  ['the kettle poured over his arm', ['scald']],
  ['his chest, where the boiling pan fell', ['scald']],
  ['انسكب الماء المغلي على صدره', ['scald']],
  ['his arm is sore. The kettle fell', []],
  ['a small splash fell from the kettle on my arm', []],
  ['the kettle is in the kitchen and I walked a long long way home before I fell on my arm', []],
  ['the baby is not waking', ['asleep']],
  ['ولدي ما كيفيقش', ['asleep']],
])('%s: %j', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('every gist stands for a known finding, and no group is empty', () => {
  const known = new Set(FINDINGS.map((row) => row.id));
  expect(GISTS.filter((row) => !known.has(row.id) || row.groups.some((group) => group.trim() === ''))).toEqual([]);
});

test('words that are denied do not make a gist', () => {
  const denied = assess({ text: "my speech isn't slurred, his arm isn't weak, no drooping of the mouth, I feel fine" });
  expect(denied.urgency).not.toBe('emergency');
});

// Said by nobody in particular: one line for each way a rule may fail to be heard, in each language.
test.each([
  'my gran slipped in the bathroom, she can not get up and her leg looks shorter',
  'one calf is swollen since the flight and I struggle to catch my breath',
  'mon petit a renversé la bouilloire sur son torse',
  'je peux plus uriner depuis cette nuit et le ventre est tendu',
  'g tres mal o ventre c dur comme du bois et je vomi',
  'جدتي سقطت ولا تستطيع الوقوف ورجلها أقصر',
  'زوجي لا يتكلم ونصفه الأيمن لا يتحرك',
  'با طاح فالأرض وما كيجاوبش',
  'bba fommo t3wej w ma b9ach yhder',
  'mama tahet w ma9dratch tnod, rjlha m3wja',
])('%s is an emergency', (text) => {
  expect(assess({ text }).urgency).toBe('emergency');
});

test.each([
  'small burn from the oven on my thumb, pink, no blisters, I feel fine',
  'saignement de nez ce matin arrêté en 5 minutes, je vais bien',
  'سمعت عن السكتة وأنا بخير لا ضعف ولا صعوبة في الكلام',
  'نيفي سال بالدم شوية الصباح وحبس',
  'nez bouché et mal de gorge léger, 37,2. j’ai envie de dormir',
])('%s is no emergency and nothing urgent', (text) => {
  expect(['selfcare', 'routine']).toContain(assess({ text }).urgency);
});
