import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';

/** A measured value that stands for a finding: candidates are tried in order, the first that the tables know is taken. */
export interface Measured {
  from: number;
  to: number;
  candidates: readonly string[];
}

export interface VitalSigns {
  present: Measured[];
  /** Findings that a measured value rules out (37.0 °C: no fever). */
  normal: Measured[];
}

const FEVER_WORDS =
  /^(fievre|fever|temperature|temp|tempe|thermometre|thermometer|حراره|حرارته|حرارتها|حرارتي|الحراره|حمي|الحمي|سخانه|السخانه|سخونه|skhana|s5ana|sokhana|skhouna|skhan|tsxn|fiev|fievr|fiver)$/;
const DEGREE_WORDS = /^(c|celsius|degre|degres|degree|degrees|deg|درجه|درجات|daraja)$/;
const OTHER_UNITS =
  /^(ans|an|years?|yrs?|yo|old|month|months|mois|weeks?|semaines?|sa|jours?|days?|kg|kilos?|cm|mm|mg|ml|hours?|heures?|h|min|minutes?|سنه|عام|سنوات|اسبوع|شهر|يوم|كيلو|3am|snin|chhar|percent|times|fois|مره|weeks|st|lbs|bpm)$/;

/** Temperature, blood pressure, oxygen, pulse and blood sugar written as numbers. */
export function readVitalSigns(
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  isAge: (token: number) => boolean,
): VitalSigns {
  const present: Measured[] = [];
  const normal: Measured[] = [];
  const word = (i: number): string => tokens[i]?.text ?? '';
  const gap = (i: number): string => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
  const near = (i: number, pattern: RegExp, reach = 4): boolean => {
    for (let k = Math.max(0, i - reach); k <= i + reach; k++) {
      if (k !== i && places[k]?.statement === places[i]?.statement && pattern.test(word(k))) return true;
    }
    return false;
  };

  for (let i = 0; i < tokens.length; i++) {
    if (isAge(i)) continue;
    const glued = /^(\d{2,3})(c|f)$/.exec(word(i));
    const value = glued?.[1]
      ? Number(glued[1])
      : /^\d+(?:[.,]\d+)?$/.test(word(i))
        ? Number(word(i).replace(',', '.'))
        : undefined;
    if (value === undefined) continue;
    const decimal = /[.,]\d$/.test(word(i));
    const degrees =
      gap(i).startsWith('°') || gap(i).startsWith(' °') || DEGREE_WORDS.test(word(i + 1)) || glued !== null;
    const feverish = near(i, FEVER_WORDS);
    const otherUnit = OTHER_UNITS.test(word(i + 1));
    let celsius: number | undefined;
    if (value >= 34 && value <= 43 && !otherUnit && (degrees || feverish || (decimal && !/^\s*[/%]/.test(gap(i)))))
      celsius = value;
    // "39 5", "39°5": the fraction stands apart.
    if (celsius !== undefined && !decimal && /^\d$/.test(word(i + 1)) && /^\s?°?\s?$/.test(gap(i)))
      celsius += Number(word(i + 1)) / 10;
    const fahrenheit = glued?.[2] === 'f' || /^(f|fahrenheit)$/.test(word(i + 1));
    if (value >= 96 && value <= 108 && !otherUnit && (fahrenheit || (feverish && !near(i, /^(pulse|pouls|rate)$/))))
      celsius = ((value - 32) * 5) / 9;
    if (celsius !== undefined) {
      const span = { from: i, to: i };
      if (celsius >= 39) present.push({ ...span, candidates: ['high_fever', 'fever'] });
      else if (celsius >= 37.95) present.push({ ...span, candidates: ['fever'] });
      else if (celsius < 35.5) present.push({ ...span, candidates: ['low_temperature', 'hypothermia'] });
      else if (celsius < 37.8) normal.push({ ...span, candidates: ['fever'] });
      continue;
    }
    const second = Number(word(i + 1));
    const bar =
      /^\s*\/\s*$/.test(gap(i)) || (/^(over|sur|على|علي|3la)$/.test(word(i + 1)) && /^\d+$/.test(word(i + 2)));
    const lower = /^\s*\/\s*$/.test(gap(i)) ? second : Number(word(i + 2));
    if (bar && lower > 0) {
      const scale =
        value <= 30 && lower <= 16 && near(i, /^(tension|pressure|bp|ta|ضغط|الضغط|tansyo|da8t)$/, 6) ? 10 : 1;
      const high = value * scale;
      const low = lower * scale;
      if (high >= 80 && high <= 280 && low >= 30 && low <= 160 && high > low) {
        const span = { from: i, to: /^\s*\/\s*$/.test(gap(i)) ? i + 1 : i + 2 };
        if (high >= 180 || low >= 120)
          present.push({ ...span, candidates: ['very_high_bp_reading', 'high_bp_reading'] });
        else if (high >= 135 || low >= 85)
          present.push({ ...span, candidates: ['high_bp_reading', 'hypertension_known'] });
        else if (high < 90) present.push({ ...span, candidates: ['low_blood_pressure', 'hypotension'] });
      }
      continue;
    }
    if (
      value >= 50 &&
      value <= 93 &&
      near(i, /^(sat|saturation|spo2|oxygen|oxygene|o2|sats|اكسجين|الاكسجين|oxymetre|oximeter|tachabou3)$/)
    ) {
      present.push({
        from: i,
        to: i,
        candidates: [
          'low_oxygen',
          'low_oxygen_saturation',
          'severe_breathlessness',
          'shortness_of_breath',
          'breathlessness',
        ],
      });
    } else if (value >= 115 && value <= 250 && near(i, /^(pulse|pouls|bpm|heart|battements|coeur|نبض|دقات)$/)) {
      present.push({ from: i, to: i, candidates: ['fast_heartbeat', 'palpitations'] });
    } else if (near(i, /^(glycemie|glucose|sugar|sucre|dextro|سكر|السكر|sokkar|sokar|glycemia)$/)) {
      const grams =
        value <= 6 ? (/^(mmol|mm)/.test(word(i + 1)) ? value * 18 : value * 100) : value >= 40 ? value : value * 18;
      if (grams >= 250)
        present.push({ from: i, to: i, candidates: ['very_high_blood_sugar', 'high_blood_sugar', 'hyperglycemia'] });
      else if (grams >= 126 && !near(i, /^(apres|after)$/))
        present.push({ from: i, to: i, candidates: ['high_blood_sugar', 'hyperglycemia'] });
      else if (grams < 65) present.push({ from: i, to: i, candidates: ['low_blood_sugar', 'hypoglycemia'] });
    }
  }
  return { present, normal };
}
