import { describe, expect, it } from 'vitest';
import { CONDITIONS, FINDINGS, RED_FLAGS, SPECIALTIES } from '../src/knowledge/index.ts';
import { expand } from '../src/knowledge/phrase-patterns.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';

const LANGUAGES = ['fr', 'en', 'ar'] as const;
const findingIds = new Set(FINDINGS.map((row) => row.id));
const specialtyIds = new Set(SPECIALTIES.map((row) => row.id));
const plain = (text: string): string =>
  tokenise(normalise(text).text)
    .map((token) => token.text)
    .join(' ');
const repeated = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

const GROUPS = [
  'airway',
  'breathing',
  'chest_pain',
  'stroke',
  'thunderclap_headache',
  'meningism_purpura',
  'seizure',
  'altered_consciousness',
  'syncope',
  'anaphylaxis',
  'major_bleeding',
  'digestive_bleeding',
  'acute_abdomen',
  'sepsis',
  'fever_under_3_months',
  'drowsy_dehydrated_child',
  'pregnancy_bleeding_pain',
  'pre_eclampsia',
  'testicular_torsion',
  'urinary_retention',
  'cauda_equina',
  'limb_clot',
  'head_injury_trauma',
  'burns',
  'poisoning_overdose',
  'diabetic_emergency',
  'eye',
  'suicide_violence_abuse',
  'cancer_alarm',
  'temporal_arteritis',
  'febrile_urinary_infection',
  'diabetic_foot',
];

describe('the knowledge tables', () => {
  it('hold at least 90 conditions, 220 findings and 30 specialties, each id once', () => {
    expect(CONDITIONS.length).toBeGreaterThanOrEqual(90);
    expect(FINDINGS.length).toBeGreaterThanOrEqual(220);
    expect(SPECIALTIES.length).toBe(30);
    for (const rows of [CONDITIONS, FINDINGS, RED_FLAGS, SPECIALTIES])
      expect(repeated(rows.map((row) => row.id))).toEqual([]);
  });

  it('name no finding that does not exist', () => {
    const used = [
      ...CONDITIONS.flatMap((row) => Object.keys(row.findings)),
      ...RED_FLAGS.flatMap((row) => [...(row.all ?? []), ...(row.any ?? []), ...(row.none ?? [])]),
      ...FINDINGS.flatMap((row) => row.implies ?? []),
    ];
    expect(used.filter((id) => !findingIds.has(id))).toEqual([]);
  });

  it('name no specialty that does not exist, and at least one each', () => {
    for (const row of [...CONDITIONS, ...RED_FLAGS]) {
      expect(row.specialties.length, row.id).toBeGreaterThan(0);
      expect(
        row.specialties.filter((id) => !specialtyIds.has(id)),
        row.id,
      ).toEqual([]);
    }
  });

  it('keep likelihoods between 0.01 and 0.99 and priors between 1 and 1000', () => {
    for (const row of CONDITIONS) {
      expect(row.prior >= 1 && row.prior <= 1000, row.id).toBe(true);
      for (const [id, p] of Object.entries(row.findings)) expect(p >= 0.01 && p <= 0.99, `${row.id} ${id}`).toBe(true);
    }
  });

  it('let no phrase mean two findings', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const row of FINDINGS) {
      for (const lists of [row.phrases, row.idioms ?? {}]) {
        for (const phrase of Object.values(lists).flat()) {
          const key = plain(phrase);
          const other = owner.get(key);
          if (other !== undefined && other !== row.id) clashes.push(`${phrase}: ${other}, ${row.id}`);
          owner.set(key, row.id);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it('speak all three languages everywhere', () => {
    for (const lang of LANGUAGES) {
      for (const row of FINDINGS) {
        expect(row.label[lang], row.id).toMatch(/\S/);
        expect(row.question[lang], row.id).toMatch(/[?؟]$/);
        expect(row.phrases[lang].length, `${row.id} ${lang}`).toBeGreaterThan(0);
      }
      for (const row of CONDITIONS) {
        expect(row.name[lang], row.id).toMatch(/\S/);
        expect(row.safetyNet[lang].length, row.id).toBeGreaterThan(0);
        if (row.selfCare) expect(row.selfCare[lang].length, row.id).toBeGreaterThan(0);
      }
      for (const row of RED_FLAGS) expect(row.because[lang], row.id).toMatch(/\S/);
      for (const row of SPECIALTIES) expect(row.name[lang], row.id).toMatch(/\S/);
    }
  });

  it('give every finding Darija words in some script', () => {
    expect(FINDINGS.filter((row) => (row.phrases.ary ?? []).length === 0).map((row) => row.id)).toEqual([]);
  });

  it('write Arabic in Arabic letters, numbers aside', () => {
    const texts = [
      ...FINDINGS.flatMap((row) => [row.label.ar, row.question.ar, ...row.phrases.ar]),
      ...CONDITIONS.flatMap((row) => [row.name.ar, ...row.safetyNet.ar, ...(row.selfCare?.ar ?? [])]),
      ...RED_FLAGS.map((row) => row.because.ar),
    ];
    expect(texts.filter((text) => !/[\u0621-\u064a]/.test(text) && !/^[\d ]+$/.test(text))).toEqual([]);
  });

  it('tell each condition apart: three findings or more, one of them shared with fewer than 15 conditions', () => {
    const shared = new Map<string, number>();
    for (const row of CONDITIONS) for (const id of Object.keys(row.findings)) shared.set(id, (shared.get(id) ?? 0) + 1);
    const vague = CONDITIONS.filter((row) => {
      const ids = Object.keys(row.findings);
      const single = ids.length < 3 && !ids.some((id) => (row.findings[id] ?? 0) >= 0.95 && (shared.get(id) ?? 0) <= 3);
      return single || !ids.some((id) => (shared.get(id) ?? 0) < 15);
    });
    expect(vague.map((row) => row.id)).toEqual([]);
  });

  it('offer home-care words with every self-care condition', () => {
    expect(CONDITIONS.filter((row) => row.severity === 'selfcare' && !row.selfCare).map((row) => row.id)).toEqual([]);
  });

  it('name a source for every judgement', () => {
    for (const row of [...CONDITIONS, ...RED_FLAGS]) expect(row.source, row.id).toMatch(/\S{2}/);
  });

  it('cover every danger group, and no other', () => {
    expect([...new Set(RED_FLAGS.map((row) => row.group))].filter((group) => group !== 'combination').sort()).toEqual(
      [...GROUPS].sort(),
    );
    for (const row of RED_FLAGS) expect(row.id.startsWith(`${row.group}.`), row.id).toBe(true);
  });

  it('let every danger rule rest on at least one finding', () => {
    for (const row of RED_FLAGS) expect((row.all?.length ?? 0) + (row.any?.length ?? 0), row.id).toBeGreaterThan(0);
  });

  it('follow implications without a circle', () => {
    const byId = new Map(FINDINGS.map((row) => [row.id, row]));
    const circles = FINDINGS.filter((row) => {
      const seen = new Set<string>();
      const open = [...(row.implies ?? [])];
      while (open.length > 0) {
        const id = open.pop() as string;
        if (id === row.id) return true;
        if (!seen.has(id)) open.push(...(byId.get(id)?.implies ?? []));
        seen.add(id);
      }
      return false;
    });
    expect(circles.map((row) => row.id)).toEqual([]);
  });
});

describe('a phrase pattern', () => {
  it('stands for each of its alternatives', () => {
    expect(expand('{dry/bad/} cough, tickle')).toEqual(['dry cough', 'bad cough', 'cough', 'tickle']);
  });

  it('is refused when a brace stays open', () => {
    expect(() => expand('{dry cough')).toThrow('unclosed brace');
  });
});
