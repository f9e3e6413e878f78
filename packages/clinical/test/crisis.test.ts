import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrisisAction, CrisisAssessment, CrisisClass, CrisisLabel, Language } from '../src/assessment.ts';
import { assessCrisis, CRISIS_RULES } from '../src/crisis/index.ts';
import { crisisReply } from '../src/crisis/replies.ts';

interface Case {
  id: string;
  lang: Language | 'ary' | 'ary-Latn';
  text: string;
  class: CrisisClass;
  label: CrisisLabel;
  severity: number;
  action: CrisisAction;
}

const CASES = readFileSync(new URL('../cases/crisis.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const answered = CASES.map((wanted) => ({ wanted, got: assessCrisis({ text: wanted.text, lang: wanted.lang }) }));
const of = (kind: CrisisClass) => answered.filter(({ wanted }) => wanted.class === kind);
const texts = (list: { wanted: Case; got: CrisisAssessment }[]) => list.map(({ wanted }) => wanted.text);

describe('own crisis cases', () => {
  it('are at least 200, of every class, in all four languages and both scripts of Darija', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CASES.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr', 'ar', 'ary', 'ary-Latn']));
    expect(new Set(CASES.map(({ label }) => label)).size).toBe(11);
  });

  it('at severity 4 are all recognised and all lead to the emergency reply', () => {
    const missed = of('crisis').filter(
      ({ wanted, got }) => wanted.severity === 4 && (got.class !== 'crisis' || got.action !== 'emergency_now'),
    );
    expect(texts(missed)).toEqual([]);
  });

  it('are recognised in at least 98 of 100', () => {
    const crises = of('crisis');
    const missed = crises.filter(({ got }) => got.class !== 'crisis');
    expect(missed.length / crises.length, texts(missed).join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('of harmless messages raise at most 5 false alarms in 100', () => {
    const calm = of('non_crisis');
    const alarmed = calm.filter(({ got }) => got.class === 'crisis');
    expect(alarmed.length / calm.length, texts(alarmed).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('of someone else in danger are all recognised as such', () => {
    expect(texts(of('third_party').filter(({ got }) => got.action !== 'third_party_guidance'))).toEqual([]);
  });

  it('of idioms, denials and information get no reply at all', () => {
    const harmless = answered.filter(({ wanted }) => wanted.label === 'none');
    const wordy = harmless.filter(({ got }) => got.class === 'non_crisis' && got.action !== 'normal');
    expect(texts(wordy)).toEqual([]);
  });

  it('name the rule and the exact words they rest on', () => {
    for (const { wanted, got } of answered.filter((one) => one.got.class !== 'non_crisis')) {
      expect(got.ruleIds.length).toBeGreaterThan(0);
      for (const phrase of got.phrases) expect(wanted.text).toContain(phrase);
    }
  });
});

describe('crisis rules', () => {
  it('each have an id of their own that begins with the label, a source and patterns', () => {
    expect(new Set(CRISIS_RULES.map(({ id }) => id)).size).toBe(CRISIS_RULES.length);
    for (const rule of CRISIS_RULES) {
      expect(rule.id.startsWith(`${rule.label}.`)).toBe(true);
      expect(rule.source).not.toBe('');
      expect(Object.values(rule.patterns).flat().length).toBeGreaterThan(0);
    }
  });
});

describe('crisis replies', () => {
  const LABELS: [CrisisLabel, CrisisAction][] = [
    ['plan_or_intent', 'emergency_now'],
    ['harm_to_others', 'emergency_now'],
    ['medical_emergency', 'emergency_now'],
    ['active_ideation', 'crisis_support_and_ask'],
    ['abuse_disclosed', 'abuse_safety'],
    ['third_party_concern', 'third_party_guidance'],
    ['distress', 'supportive'],
  ];
  const MUST = {
    en: [/day (and|or) night/, /\bdoctors?\b|emergency (staff|department)/, /you trust|lean on/, /\?/],
    fr: [/jour (et|comme de) nuit|jour et nuit/, /médecin|soignants/, /confiance|compter/, /\?/],
    ar: [/ليلًا (ونهارًا|أو نهارًا)/, /طبيب|المختصون|الأطباء/, /تثق به|تستند/, /؟/],
  };

  for (const [label, action] of LABELS) {
    for (const lang of ['en', 'fr', 'ar'] as const) {
      it(`for ${label} in ${lang} ask, and offer a line, a professional and a trusted person`, () => {
        const reply = crisisReply(label, action, lang);
        for (const part of MUST[lang]) expect(reply).toMatch(part);
      });
      it(`for ${label} in ${lang} hold no number, method, amount, promise of secrecy or blaming word`, () => {
        const reply = crisisReply(label, action, lang);
        expect(reply).not.toMatch(/[0-9٠-٩]/);
        expect(reply).not.toMatch(
          /committed|commis|rope|pills|bridge|corde|cachets|حبوب|حبل|I promise|je promets|أعدك/i,
        );
      });
    }
  }

  it('speak of what was swallowed only where something was', () => {
    expect(assessCrisis({ text: 'I swallowed a whole box of tablets', lang: 'en' }).reply).toContain('swallowed');
    expect(assessCrisis({ text: "I can't breathe, I am choking", lang: 'en' }).reply).not.toMatch(/swallowed|purpose/);
  });

  it('in imminent danger name the emergency number, company and distance from means', () => {
    expect(crisisReply('plan_or_intent', 'emergency_now', 'en')).toMatch(
      /emergency number.*not stay alone.*move away/s,
    );
    expect(crisisReply('plan_or_intent', 'emergency_now', 'fr')).toMatch(
      /numéro d’urgence.*restez avec quelqu’un.*éloignez-vous/is,
    );
    expect(crisisReply('plan_or_intent', 'emergency_now', 'ar')).toMatch(/رقم الطوارئ.*لا تبقَ وحدك.*ابتعد/s);
  });

  it('come in the language asked for, Darija in Arabic, and in Latin script in French', () => {
    expect(assessCrisis({ text: 'I want to die', lang: 'fr' }).reply).toContain('Merci');
    expect(assessCrisis({ text: 'بغيت نموت' }).reply).toContain('شكرًا');
    expect(assessCrisis({ text: 'bghit nmout', lang: 'ary' }).reply).toContain('Merci');
    expect(assessCrisis({ text: 'I want to kill myself' }).reply).toContain('Thank you');
  });
});
