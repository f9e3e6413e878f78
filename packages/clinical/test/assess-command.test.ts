import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/assess.ts', import.meta.url));

function run(kind: string, input: string): { status: number | null; rows: Record<string, unknown>[]; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [script, kind], { input, encoding: 'utf8' });
  return {
    status,
    stdout,
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

test('each line is answered in order, a faulty one with its id, and the exit code says so', () => {
  const input = [
    '{"id":"a","text":"chest pain and I cannot breathe","age":60,"sex":"M"}',
    '{"id":"b","age":3}',
    'no json',
    '',
    '{"id":"c","text":"صداع خفيف","lang":"ar","sex":null}',
    '{"id":"d","text":"rhume","lang":"ary-Latn","sex":"F","age":40.5}',
  ].join('\n');
  const { status, rows } = run('triage', input);
  expect(status).toBe(1);
  expect(rows.map((row) => row.id)).toEqual(['a', 'b', null, 'c', 'd']);
  expect(rows[0]).toMatchObject({ triage: 'emergency' });
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'id',
    'triage',
    'differential',
    'specialties',
    'redFlags',
    'findings',
    'questions',
    'rulesVersion',
  ]);
  expect(rows[1]).toHaveProperty('error');
  expect(rows[2]).toHaveProperty('error');
});

test('the same input gives the same bytes, and names are English', () => {
  const input = '{"id":1,"text":"j\'ai le nez qui coule et je tousse depuis hier","lang":"fr"}\n';
  const first = run('triage', input);
  expect(first.status).toBe(0);
  expect(run('triage', input).stdout).toBe(first.stdout);
  const [row] = first.rows as { differential: { name: string }[] }[];
  const names = (row?.differential ?? []).map((condition) => condition.name);
  expect(names).toContain('Common cold');
  expect(names.length).toBeGreaterThanOrEqual(5);
});

test('crisis lines carry class, label, severity and action', () => {
  const { rows, status } = run('crisis', '{"id":"x","text":"the weather is nice today"}\n');
  expect(status).toBe(0);
  expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'class', 'label', 'severity', 'action', 'rulesVersion']);
  expect(rows[0]).toMatchObject({ class: 'non_crisis', severity: 0 });
});

test('an unknown kind is refused with the usage', () => {
  expect(run('other', '').status).toBe(2);
});
