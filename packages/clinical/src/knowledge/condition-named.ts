import { CONDITIONS } from './index.ts';

const SHORTEST_PART = 4;

/** Letters and figures alone, British and American spelling as one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/oe|ae/g, 'e')
    .replace(/our\b/g, 'or')
    .trim();

/** Names by which a condition goes, the longest first: the whole, and what stands before and in brackets. */
const NAMES: readonly (readonly [name: string, id: string])[] = CONDITIONS.flatMap(({ id, name, aliasesEn }) =>
  [name.en, ...aliasesEn]
    .flatMap((each) => [each, each.replace(/\(.*?\)/g, ''), /\((.*?)\)/.exec(each)?.[1] ?? ''])
    .map((each) => [plain(each), id] as const)
    .filter(([each]) => each !== ''),
).sort(([a], [b]) => b.length - a.length);

/** The condition that a writer's words name, or that stands among them: "acute appendicitis with fever". */
export function conditionNamed(diagnosis: string): string | undefined {
  const said = plain(diagnosis);
  if (said === '') return undefined;
  const found =
    NAMES.find(([name]) => name === said) ??
    NAMES.find(([name]) => name.length >= SHORTEST_PART && ` ${said} `.includes(` ${name} `));
  return found?.[1];
}
