// What the clinical engine reaches on its cases, whole and without some of its parts: `npm run measure [-- FILE.jsonl …]`.
// Files given besides are cases of the same shape from elsewhere: complaints (gold_triage) or messages (class).
import { readFileSync } from 'node:fs';
import { assessCrisis, CONDITIONS, FINDINGS } from '../packages/clinical/src/index.ts';
import { GISTS, RED_FLAGS } from '../packages/clinical/src/knowledge/index.ts';
import { CAUSES_WEIGHTS } from '../packages/clinical/src/learned/weights/causes.ts';
import { SPECIALTY_WEIGHTS } from '../packages/clinical/src/learned/weights/specialty.ts';
import { URGENCY_WEIGHTS } from '../packages/clinical/src/learned/weights/urgency.ts';
import { createReasoner, readCrisisByRules } from '../packages/clinical/src/learning.ts';
import type { EngineParts } from '../packages/clinical/src/triage/assess.ts';
import {
  type CrisisCase,
  inputOf,
  measureCrisis,
  measureTriage,
  readCases,
  readTold,
  type Share,
  TOLD_IN_FIVE,
  type TriageCase,
  WAYS,
} from '../packages/clinical/test/measured.ts';

const knowledge = { findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS, gists: GISTS };
const whole: EngineParts = {
  knowledge,
  rulesVersion: 'measured',
  assessCrisis,
  learned: { urgency: URGENCY_WEIGHTS, specialty: SPECIALTY_WEIGHTS, causes: CAUSES_WEIGHTS },
};
const rulesOnly: EngineParts = { ...whole, assessCrisis: readCrisisByRules, learned: undefined };
const conditions = (change: (row: (typeof CONDITIONS)[number]) => (typeof CONDITIONS)[number]): EngineParts => ({
  ...rulesOnly,
  knowledge: { ...knowledge, conditions: CONDITIONS.map(change) },
});
const VARIANTS: Record<string, EngineParts> = {
  whole,
  'rules alone': rulesOnly,
  'rules, denials read as complaints': {
    ...rulesOnly,
    amend: (reading) => ({
      ...reading,
      findings: reading.findings.map((row) => (row.status === 'denied' ? { ...row, status: 'present' as const } : row)),
    }),
  },
  'rules, no self-care': conditions((row) => ({
    ...row,
    severity: row.severity === 'selfcare' ? 'routine' : row.severity,
    selfCare: undefined,
  })),
  'rules, all causes equally frequent': conditions((row) => ({ ...row, prior: 100, age: undefined, sex: undefined })),
};

const percent = ({ k, n }: Share): string => {
  if (n === 0) return '–';
  // Wilson's interval, 95 %
  const [z, p] = [1.96, k / n];
  const mid = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  const whole = (value: number): string => (100 * Math.min(1, Math.max(0, value))).toFixed(0);
  return `${whole(p)} % (${whole(mid - half)}–${whole(mid + half)})`;
};
const print = (name: string, figures: Record<string, Share>): void => {
  console.log(`\n${name}`);
  for (const [what, figure] of Object.entries(figures)) {
    console.log(`  ${what.padEnd(22)} ${percent(figure).padStart(16)}   ${figure.k} of ${figure.n}`);
  }
};

const given = process.argv.slice(2).map((file) => ({
  file,
  rows: readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TriageCase & CrisisCase),
}));
const complaints: [string, TriageCase[]][] = [
  ['never worked with: unseen-triage', readCases('unseen-triage.jsonl')],
  ['never worked with, of a few words: bare-triage', readCases('bare-triage.jsonl')],
  ['never worked with, counted often: counted-triage', readCases('counted-triage.jsonl')],
  ['only counted: kept-triage, even half', readCases('kept-triage.jsonl', 'even')],
  ['never worked with, case summaries: unseen-summaries', readCases('unseen-summaries.jsonl')],
  ['never worked with, longer records: unseen-records', readCases('unseen-records.jsonl')],
  ['never worked with, counted last: fresh-records', readCases('fresh-records.jsonl')],
  ['learned from: learn-triage', readCases('learn-triage.jsonl')],
  ...given
    .filter(({ rows }) => rows[0]?.gold_triage)
    .map(({ file, rows }): [string, TriageCase[]] => [file, rows.filter((row) => row.gold_triage)]),
];
const messages: [string, CrisisCase[]][] = [
  ['never worked with: unseen-crisis', readCases('unseen-crisis.jsonl')],
  ['never worked with, by another writer: fresh-crisis', readCases('fresh-crisis.jsonl')],
  ['never worked with, of the version before: last-crisis', readCases('last-crisis.jsonl')],
  ['never worked with, of this version: further-crisis', readCases('further-crisis.jsonl')],
  ['never worked with, counted last: final-crisis', readCases('final-crisis.jsonl')],
  ['never worked with, daily life: everyday-crisis', readCases('everyday-crisis.jsonl')],
  ['never worked with, told without the obvious words: oblique-crisis', readCases('oblique-crisis.jsonl')],
  ['never worked with, counted often: counted-crisis', readCases('counted-crisis.jsonl')],
  ['only counted: kept-crisis, even half', readCases('kept-crisis.jsonl', 'even')],
  ...given.filter(({ rows }) => rows[0]?.class).map(({ file, rows }): [string, CrisisCase[]] => [file, rows]),
];
const wholeReasoner = createReasoner(whole);
for (const [variant, parts] of Object.entries(VARIANTS)) {
  const reason = createReasoner(parts);
  for (const [name, rows] of complaints) {
    if (variant !== 'whole' && name.startsWith('learned from')) continue;
    print(
      `${variant} · ${name}`,
      measureTriage(rows, (input) => reason(input).assessment),
    );
  }
}
const languages = [...new Set(complaints[0]?.[1].map(({ lang }) => lang))];
for (const lang of languages) {
  const rows = complaints.slice(0, 4).flatMap(([, list]) => list.filter((row) => row.lang === lang));
  const { acceptable, threeLevels } = measureTriage(rows, (input) => wholeReasoner(input).assessment);
  print(`whole · not learned from · ${lang}`, { acceptable, threeLevels });
}
for (const file of TOLD_IN_FIVE) {
  const told = readTold(file);
  const levelsOf = told.map((row) => WAYS.map((way) => wholeReasoner(inputOf(row, way)).assessment.urgency));
  print(`whole · never worked with, told in five ways: ${file}`, {
    'one level in all five': { k: levelsOf.filter((levels) => new Set(levels).size === 1).length, n: told.length },
    ...Object.fromEntries(
      WAYS.map((way, at) => {
        const right = told.filter(({ acceptable }, i) => acceptable.includes(levelsOf[i]?.[at] ?? 'selfcare'));
        return [`acceptable ${way}`, { k: right.length, n: told.length }];
      }),
    ),
  });
}
for (const [name, rows] of messages) {
  print(`whole · ${name}`, measureCrisis(rows, assessCrisis));
  print(`rules alone · ${name}`, measureCrisis(rows, readCrisisByRules));
}
