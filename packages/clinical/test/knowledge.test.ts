import { describe, expect, it } from 'vitest';
import { CONDITIONS, FINDINGS, RED_FLAGS, SPECIALTIES } from '../src/knowledge/index.ts';
import type { ConditionRow, FindingRow, RedFlagRow } from '../src/knowledge/knowledge.ts';
import { expand, piecesOf, stretchesOf } from '../src/knowledge/phrase-patterns.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';
import { createPhraseReader } from '../src/text/phrase-words.ts';

const LANGUAGES = ['fr', 'en', 'ar'] as const;
const specialtyIds = new Set(SPECIALTIES.map((row) => row.id));
const plain = (text: string): string =>
  tokenise(normalise(text).text)
    .map((token) => token.text)
    .join(' ');
const repeated = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

interface Tables {
  findings: FindingRow[];
  conditions: ConditionRow[];
  redFlags: RedFlagRow[];
}
const TABLES: Tables = { findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS };
const LEAST_CONDITIONS = 180;
const LEAST_FINDINGS = 350;
/** A finding tells a condition apart when it is said in at least this share of its cases … */
const OFTEN = 0.3;
/** … and so many times as often as in the average case of the whole table. */
const CLEARLY_MORE = 5;

function tooFew({ findings, conditions }: Tables): string[] {
  const faults: string[] = [];
  if (conditions.length < LEAST_CONDITIONS) faults.push(`${conditions.length} conditions`);
  if (findings.length < LEAST_FINDINGS) faults.push(`${findings.length} findings`);
  return faults;
}

function danglingFindings({ findings, conditions, redFlags }: Tables): string[] {
  const known = new Set(findings.map((row) => row.id));
  const uses = [
    ...conditions.map((row) => ({ by: row.id, ids: Object.keys(row.findings) })),
    ...redFlags.map((row) => ({ by: row.id, ids: [...(row.all ?? []), ...(row.any ?? []), ...(row.none ?? [])] })),
    ...findings.map((row) => ({ by: row.id, ids: row.implies ?? [] })),
  ];
  return uses.flatMap(({ by, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${by}: ${id}`));
}

function wrongNumbers({ conditions }: Tables): string[] {
  const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
  return conditions.flatMap((row) => [
    ...(within(row.prior, 1, 1000) ? [] : [`${row.id}: prior ${row.prior}`]),
    ...Object.entries(row.findings)
      .filter(([, p]) => !within(p, 0.01, 0.99))
      .map(([id, p]) => `${row.id}: ${id} ${p}`),
  ]);
}

function phrasesOfTwo({ findings }: Tables): string[] {
  const owner = new Map<string, string>();
  const faults: string[] = [];
  for (const row of findings) {
    for (const phrase of [row.phrases, row.idioms ?? {}].flatMap((lists) =>
      Object.values(lists).flat().flatMap(expand),
    )) {
      const key = plain(phrase);
      const other = owner.get(key);
      if (other !== undefined && other !== row.id) faults.push(`${phrase}: ${other}, ${row.id}`);
      owner.set(key, row.id);
    }
  }
  return faults;
}

function missingLanguages({ findings, conditions, redFlags }: Tables): string[] {
  const faults: string[] = [];
  const need = (there: boolean, what: string): void => {
    if (!there) faults.push(what);
  };
  const said = (text: string | undefined): boolean => /\S/.test(text ?? '');
  const listed = (texts: string[] | undefined): boolean => texts?.some(said) === true;
  for (const lang of LANGUAGES) {
    for (const row of findings) {
      need(said(row.label[lang]), `${row.id}: label ${lang}`);
      need(/\S\s?[?؟]$/.test(row.question[lang] ?? ''), `${row.id}: question ${lang}`);
      need(listed(row.phrases[lang]), `${row.id}: phrases ${lang}`);
    }
    for (const row of conditions) {
      need(said(row.name[lang]), `${row.id}: name ${lang}`);
      need(listed(row.safetyNet[lang]), `${row.id}: safety net ${lang}`);
      if (row.selfCare) need(listed(row.selfCare[lang]), `${row.id}: home care ${lang}`);
    }
    for (const row of redFlags) need(said(row.because[lang]), `${row.id}: because ${lang}`);
  }
  for (const row of findings) need(listed(row.phrases.ary), `${row.id}: phrases ary`);
  return faults;
}

/** How often each finding is said in the average case: the mean over the conditions, weighted by how common they are. */
function averageRates(conditions: ConditionRow[]): Map<string, number> {
  const total = conditions.reduce((sum, row) => sum + row.prior, 0);
  const rates = new Map<string, number>();
  for (const row of conditions)
    for (const [id, p] of Object.entries(row.findings)) rates.set(id, (rates.get(id) ?? 0) + (p * row.prior) / total);
  return rates;
}

function indistinct({ conditions }: Tables): string[] {
  const rates = averageRates(conditions);
  return conditions
    .filter((row) =>
      Object.entries(row.findings).every(([id, p]) => p < OFTEN || p < CLEARLY_MORE * (rates.get(id) ?? 0)),
    )
    .map((row) => row.id);
}

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
  it('hold at least 180 conditions, 350 findings and 30 specialties, each id once', () => {
    expect(tooFew(TABLES)).toEqual([]);
    expect(SPECIALTIES.length).toBe(30);
    for (const rows of [CONDITIONS, FINDINGS, RED_FLAGS, SPECIALTIES])
      expect(repeated(rows.map((row) => row.id))).toEqual([]);
  });

  it('name no finding that does not exist', () => {
    expect(danglingFindings(TABLES)).toEqual([]);
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
    expect(wrongNumbers(TABLES)).toEqual([]);
  });

  it('let no phrase mean two findings', () => {
    expect(phrasesOfTwo(TABLES)).toEqual([]);
  });

  it('speak all three languages everywhere, and Darija for every finding', () => {
    expect(missingLanguages(TABLES)).toEqual([]);
    for (const lang of LANGUAGES) for (const row of SPECIALTIES) expect(row.name[lang], row.id).toMatch(/\S/);
  });

  it('give every condition a finding that speaks clearly more for it than for the average', () => {
    expect(indistinct(TABLES)).toEqual([]);
  });

  it('write Arabic in Arabic letters, numbers aside', () => {
    const texts = [
      ...FINDINGS.flatMap((row) => [row.label.ar, row.question.ar, ...row.phrases.ar.flatMap(expand)]),
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

/** Twelve sound conditions, each with a sign of its own and one that all share: to be spoilt in one place at a time. */
function soundTables(): Tables {
  const words = (text: string): { fr: string; en: string; ar: string } => ({ fr: text, en: text, ar: text });
  const marks = Array.from({ length: 12 }, (_, n) => `mark_${n}`);
  return {
    findings: ['shared', ...marks].map((id) => ({
      id,
      label: words(id),
      question: words(`${id}?`),
      phrases: { fr: [`${id} fr`], en: [`${id} en`], ar: [`${id} ar`], ary: [`${id} ary`] },
      kind: 'symptom',
    })),
    conditions: marks.map((mark) => ({
      id: `ill_${mark}`,
      name: words(mark),
      aliasesEn: [],
      icd10: 'R69',
      prior: 100,
      findings: { shared: 0.9, [mark]: 0.8 },
      severity: 'routine',
      specialties: ['general_practice'],
      safetyNet: { fr: ['net'], en: ['net'], ar: ['net'] },
      source: 'invented for this test',
    })),
    redFlags: [],
  };
}

describe('a faulty table', () => {
  const spoilt = (spoil: (finding: FindingRow, condition: ConditionRow) => void): Tables => {
    const tables = soundTables();
    spoil(tables.findings[1] as FindingRow, tables.conditions[0] as ConditionRow);
    return tables;
  };

  it('is told from a sound one', () => {
    for (const check of [danglingFindings, wrongNumbers, phrasesOfTwo, missingLanguages, indistinct])
      expect(check(soundTables()), check.name).toEqual([]);
  });

  it('is refused for too few conditions or findings', () => {
    expect(tooFew(soundTables())).toEqual(['12 conditions', '13 findings']);
    expect(tooFew({ ...TABLES, conditions: CONDITIONS.slice(0, LEAST_CONDITIONS - 1) })).toEqual(['179 conditions']);
    expect(tooFew({ ...TABLES, findings: FINDINGS.slice(0, LEAST_FINDINGS - 1) })).toEqual(['349 findings']);
  });

  it('is refused for an unknown finding in a condition, an implication or a danger rule', () => {
    const tables = spoilt((finding, condition) => {
      finding.implies = ['nowhere'];
      condition.findings.ghost = 0.5;
    });
    const rule = { id: 'group.rule', all: ['mark_0'], any: ['gone'], none: ['never'] } as unknown as RedFlagRow;
    expect(danglingFindings({ ...tables, redFlags: [rule] })).toEqual([
      'ill_mark_0: ghost',
      'group.rule: gone',
      'group.rule: never',
      'mark_0: nowhere',
    ]);
  });

  it.each([0, 0.009, 0.991, 1, Number.NaN])('is refused for the likelihood %d', (p) => {
    const tables = spoilt((_, condition) => {
      condition.findings.mark_0 = p;
    });
    expect(wrongNumbers(tables)).toEqual([`ill_mark_0: mark_0 ${p}`]);
  });

  it('is refused for a phrase that means two findings, in other letters, another language or an idiom', () => {
    const twice = (change: (finding: FindingRow) => void): string[] => phrasesOfTwo(spoilt(change));
    expect(twice((finding) => finding.phrases.en.push('Shared FR'))).toEqual(['Shared FR: shared, mark_0']);
    expect(
      twice((finding) => {
        finding.idioms = { ary: ['mark_3 ar'] };
      }),
    ).toEqual(['mark_3 ar: mark_0, mark_3']);
  });

  it.each(LANGUAGES)('is refused where %s is missing', (lang) => {
    const tables = spoilt((finding, condition) => {
      finding.label[lang] = ' ';
      finding.question[lang] = 'no question';
      finding.phrases[lang] = [];
      condition.name[lang] = '';
      condition.safetyNet[lang] = [];
      condition.selfCare = { fr: ['rest'], en: ['rest'], ar: ['rest'], [lang]: [] };
    });
    const rule = { id: 'group.rule', because: { fr: 'x', en: 'x', ar: 'x', [lang]: '' } } as unknown as RedFlagRow;
    expect(missingLanguages({ ...tables, redFlags: [rule] })).toEqual([
      `mark_0: label ${lang}`,
      `mark_0: question ${lang}`,
      `mark_0: phrases ${lang}`,
      `ill_mark_0: name ${lang}`,
      `ill_mark_0: safety net ${lang}`,
      `ill_mark_0: home care ${lang}`,
      `group.rule: because ${lang}`,
    ]);
  });

  it('is refused where Darija is missing', () => {
    const tables = spoilt((finding) => {
      delete finding.phrases.ary;
    });
    expect(missingLanguages(tables)).toEqual(['mark_0: phrases ary']);
  });

  it('is refused for a condition with only what all share, or whose own sign is rarely there', () => {
    const only = spoilt((_, condition) => {
      condition.findings = { shared: 0.9 };
    });
    expect(indistinct(only)).toEqual(['ill_mark_0']);
    const rare = spoilt((_, condition) => {
      condition.findings.mark_0 = 0.2;
    });
    expect(indistinct(rare)).toEqual(['ill_mark_0']);
  });
});

describe('a phrase pattern', () => {
  it('stands for each of its alternatives', () => {
    expect(expand('{dry/bad/} cough, tickle')).toEqual(['dry cough', 'bad cough', 'cough', 'tickle']);
  });

  it('is read as the words of each of its phrases, also where a word goes on over a brace', () => {
    const patterns = [
      "l'{oreille/épaule }{qui /}tire",
      '{ف/في }{صدري/ظهري}',
      '{/un peu }{mal/ maux} de{ la/} tête',
      '38 {/de }fièvre',
    ];
    const { read } = createPhraseReader();
    for (const pattern of [...patterns, ...FINDINGS.flatMap((row) => row.phrases.fr)]) {
      const said: string[] = [];
      read(piecesOf(pattern), (words) => said.push(words.map(({ text }) => text).join(' ')));
      expect(new Set(said.filter(Boolean)), pattern).toEqual(new Set(expand(pattern).map(plain)));
    }
  });

  it('falls into stretches between which there is always a space, and is put together from them', () => {
    expect(stretchesOf(piecesOf('{mild/bad} {/dry }cough'))).toEqual([['mild', 'bad'], ['', 'dry'], ['cough']]);
    expect(stretchesOf(piecesOf("l'{oreille/épaule} tire"))).toEqual([["l'oreille", "l'épaule"], ['tire']]);
    for (const pattern of FINDINGS.flatMap((row) => row.phrases.fr).filter((_, i) => i % 10 === 0)) {
      const stretches = stretchesOf(piecesOf(pattern));
      const said = stretches.reduce(
        (heads, more) => heads.flatMap((head) => more.map((piece) => `${head} ${piece}`)),
        [''],
      );
      expect(new Set(said.map(plain).filter(Boolean)), pattern).toEqual(new Set(expand(pattern).map(plain)));
    }
  });

  it('is refused when a brace stays open', () => {
    expect(() => expand('{dry cough')).toThrow('unclosed brace');
  });
});
