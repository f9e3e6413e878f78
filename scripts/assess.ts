// The engine from outside: JSON lines in, one JSON line out for each, in order (docs of the project: clinical method).
//   npm run -s assess -- triage|crisis < cases.jsonl > answers.jsonl
// A faulty line is answered by {id, error} and makes the exit code 1 at the end; the other lines are answered.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { assess, assessCrisis, RULES_VERSION } from '../packages/clinical/src/index.ts';

type Case = Record<string, unknown>;

const LANGUAGES = new Set(['fr', 'en', 'ar', 'ary']);

function textOf(row: Case): string {
  if (typeof row.text !== 'string') throw new Error('text must be a string');
  return row.text;
}

/** "ary-Latn" and unknown languages: the text is read in all of them anyway, only the reply needs one. */
function languageOf(row: Case): 'fr' | 'en' | 'ar' | 'ary' | undefined {
  const lang = typeof row.lang === 'string' ? row.lang.split('-')[0] : undefined;
  return lang !== undefined && LANGUAGES.has(lang) ? (lang as 'fr' | 'en' | 'ar' | 'ary') : undefined;
}

function sexOf(row: Case): 'female' | 'male' | undefined {
  if (row.sex === undefined || row.sex === null || row.sex === '') return undefined;
  const sex = String(row.sex).toLowerCase();
  if (sex === 'f' || sex === 'female') return 'female';
  if (sex === 'm' || sex === 'male') return 'male';
  throw new Error('sex must be M, F, male or female');
}

function ageOf(row: Case): number | undefined {
  if (row.age === undefined || row.age === null) return undefined;
  if (typeof row.age !== 'number' || !(row.age >= 0 && row.age <= 130))
    throw new Error('age must be a number of years from 0 to 130');
  return row.age;
}

function triage(row: Case): object {
  const result = assess({ text: textOf(row), lang: languageOf(row), age: ageOf(row), sex: sexOf(row) });
  return {
    id: row.id,
    triage: result.urgency,
    differential: result.possibleConditions.map(({ id, nameEn, aliasesEn, icd10, likelihood }) => ({
      id,
      name: nameEn,
      aliases: aliasesEn,
      icd10,
      likelihood,
    })),
    specialties: result.specialties,
    redFlags: result.redFlags,
    findings: result.findings.map(({ id, phrase, status }) => ({ id, phrase, status })),
    questions: result.questions.map((question) => question.id),
    rulesVersion: result.rulesVersion,
  };
}

function crisis(row: Case): object {
  const result = assessCrisis({ text: textOf(row), lang: languageOf(row) });
  return {
    id: row.id,
    class: result.class,
    label: result.label,
    severity: result.severity,
    action: result.action,
    rulesVersion: RULES_VERSION,
  };
}

const answer = { triage, crisis }[process.argv[2] ?? ''];
if (!answer) {
  console.error('usage: npm run -s assess -- triage|crisis < cases.jsonl');
  process.exit(2);
}

let faulty = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  let id: unknown = null;
  let out: object;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new Error('a line must hold one JSON object');
    id = (row as Case).id ?? null;
    out = answer(row as Case);
  } catch (error) {
    faulty = true;
    out = { id, error: error instanceof Error ? error.message : String(error) };
  }
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
}
if (faulty) process.exitCode = 1;
