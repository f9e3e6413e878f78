import { RELATIONS } from '../lexicon/people.ts';
import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';
import { isGlued, startsWithDigit } from './read-durations.ts';

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
  /^(fievres?|fieve|fivre|fiev|fievr|fievreuse?|fever|fevers|feverish|fiver|temperatures?|temprature|temp|temps|tempe|thermometre|thermometer|و?(ال)?(حرارت?[هيو]?ا?|حمي|سخان[هت]?و?ا?|سخون[هت]?و?ا?)|l?skhanto?h?a?|l?s5anto?h?a?|l?sokhana|l?skhouna|skhoun|skhan|l?7arara|tsxn)$/;
const DEGREE_WORDS = /^(c|celsius|degre|degres|degree|degrees|deg|درجه|درجات|daraja)$/;
const OTHER_UNITS =
  /^(ans|an|years?|yrs?|yo|y|old|months?|mois|mos?|mths?|weeks?|wks?|w|semaines?|sem|sa|jours?|jrs?|j|days?|d|kg|kgs|kilos?|lbs?|pounds|cm|mm|mg|ml|g|hours?|heures?|hrs?|h|min|mins|minutes?|mn|seconds?|secondes?|سنه|عام|سنوات|سنين|اسبوع|اسابيع|شهر|شهور|اشهر|يوم|ايام|يوما|ساعه|ساعات|دقيقه|دقائق|كيلو|3am|snin|chhar|chhour|chhor|iyam|ayam|yam|nhar|simana|simanat|percent|times|fois|مره|مرات|st|bpm|dh|euros?|units?|unites?|cigarettes?|cigs?|personnes?|people|metres?|m|km)$/;
const PULSE_WORDS =
  /^(pulse|pouls|puls|bpm|heart|hr|fc|rythme|battements?|batements?|coeur|و?(ال)?نبض[هيو]?ا?|دقات|nabd|nbd)$/;
const OXYGEN_WORDS =
  /^(satu?|saturation|saturat|saturations|spo2|spo|sao2|sato2|oxygen|oxygene|oxigen|oxigene|oxygenation|o2|sats|(ال)?[او]كسجين|تشبع|التشبع|ساتيراسيون|oxymetre|oximetre|oximeter|tachabou3)$/;
const SUGAR_WORDS =
  /^(glycemies?|glycemi|glicemie|glycemia|glucose|gluco|sugars?|sucre|dextro|dextros|gly|hgt|bg|bgl|bgm|cbg|bm|rbs|fbs|fbg|و?(ال)?سكر[يو]?ه?ا?|so[uk]?k+ar|souk?kar|sk+ar|sk+er|sekkar|sokor)$/;
/** What else is measured and written with a number behind its name: that number is none of the signs read here. */
const OTHER_MEASURES =
  /^(creat|creatinine|creatinin|creatininemie|ferritin|ferritine|ferritinemie|transferrin|transferrine|tsat|hb|hgb|haemoglobin|hemoglobin|hemoglobine|hematocrit|haematocrit|hct|mcv|vgm|alt|ast|alat|asat|sgpt|sgot|ggt|alp|pal|lfts?|crp|esr|vs|wbc|wcc|gb|leucocytes|platelets|plt|plq|plaquettes|na|natremie|k|kaliemie|potassium|sodium|calcium|calcemie|urea|uree|bun|egfr|gfr|dfg|tsh|t4|ft4|t3|bilirubin|bilirubine|hba1c|a1c|inr|tp|ldl|hdl|cholesterol|triglycerides?|dimer|dimeres|ddimer|psa|bmi|imc|weight|wt|poids|height|rr|fr|gcs|ph|lactate|lactates|albumin|albumine|albuminuria|lvef|fevg|ef|fev1|vems|pef|bnp|probnp|troponin|troponine|ketones?|cetones?|cetonemie|hcg|bhcg|b12|folate|crt|trc|pco2|po2|hco3|iop|acr|uacr|tg|cpk|ck|lipase|amylase|score|cinq|mmse|moca|phq|gad|apgar)$/;
/** English writers without a unit count millimoles; "g" says otherwise. */
const ENGLISH_SUGAR = /^(sugars?|bg|bgl|bm|cbg|glucose|rbs|fbs|fbg)$/;
const PRESSURE_WORDS =
  /^(tensions?|tention|tensio|tansio|tansion|tansyo|tension|pressure|bp|ta|pa|pression|و?(ال)?ضغط[هيو]?ا?|ضغطها|التوتر|الطونسيون|طونسيو|da8t|dght|daght|lmalh|ltansio|latansion|latension)$/;
/** "Il a 40", "monte à 39", "has 104": a number after these, with nothing that it counts, is a temperature. */
const REACHES =
  /^(a|ai|ont|fait|fais|avec|has|had|with|hit|hits|reached|running|at|monte|et|and|w|fih|fiha|واصله|وصلت|وصل|وصلات|طلعات|طلعت|عندو|عنده|عندها|فيه|فيها|wslat|wasla|wasl|tal3a|tl3at|3ndo|3ndha)$/;
/** "35,8 sous le bras", "38.2 rectal": where a thermometer is put, behind the number. */
const THERMOMETER_AT = /^(rectale?|rectally|axillaire|axillary|armpit|underarm|oral|tympanique|tympanic)$/;
const UNDER = /^(sous|under|ta7t|taht|te7t|tht|t7t|تحت)$/;
const ARM =
  /^(bras|aisselles?|arm|armpit|bat|bati|bato|batha|lbat|(ال)?[اب]?باط[هيو]?ا?|(ال)?ابط[هيو]?ا?|ذراع[هيو]?ا?)$/;
const GRAM = /^(g|gr|grs|grammes?|grams?|gram|ghram|غ|غرام|غرامات|جرام|كرام)$/;
const DIABETIC = /^(diabeti\w*|diabete|insuline?|dextro|bsokar|bsokkar|fih?sokar)$/;
/** Kinds of words that give a number its meaning. */
const KINDS = [FEVER_WORDS, PULSE_WORDS, OXYGEN_WORDS, SUGAR_WORDS, ENGLISH_SUGAR, PRESSURE_WORDS, DIABETIC];
const [FEVER, PULSE, OXYGEN, SUGAR, SUGAR_IN_ENGLISH, PRESSURE, DIABETES] = KINDS.map((_, place) => 1 << place) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const kindsOf = (word: string): number =>
  KINDS.reduce((found, pattern, place) => (pattern.test(word) ? found | (1 << place) : found), 0);
/** Below this a temperature is low, °C; of a baby in its first three months a danger (NICE NG143, NG195). */
const LOW = 35.5;
const LOW_FOR_A_BABY = 36;
/** Per cent, at or below which it is far from the 94 to 98 that is aimed at (BTS guideline for oxygen use, 2017). */
const LOW_OXYGEN = 92;
const IRON =
  /^(ferritine?|ferritinemie|transferrine?|tsat|coefficient|c282y|hfe|iron|fer|sideremie|فيريتين|الفيريتين)$/;
/** Beside degrees these say that an angle was measured. */
const ANGLE =
  /^(flexion|flex|extension|extend|abduction|adduction|rotation|rotate|angle|angulation|contracture|cobb|curve|curvature|varus|valgus|dorsiflexion|elevation|slr|rom|straight|raise|lasegue|amplitude|scoliosis|scoliose|kyphosis|deviation|hallux)$/;
const MOST_GRAMS = 12;
const DIGITS = /^[\d.,]+$/;
const AFTER_DEGREES =
  /^(et|and|depuis|since|hier|yesterday|this|ce|cette|now|maintenant|but|mais|today|w|o|mn|men|hadi|منذ|من|و|ولا|avec|with|dans|sous|malgre|despite|even|meme|ne|n|il|elle|he|she|was|is|last)$/;

/** Words that only name a temperature: the number beside them says whether it is a fever. */
const NAMES_A_TEMPERATURE =
  /^(temperatures?|temprature|temp|temps|tempe|thermometre|thermometer|[وب]?(ال)?حرارت?[هيو]?ا?|درجه|l?7arara|of|a|de|la|sa|ma|his|her|my|is|with|el|l|\d.*)$/;

/** Whether nothing but the word for a temperature stands from one token to the other. */
export function onlyNamesTemperature(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!NAMES_A_TEMPERATURE.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/**
 * Temperature, blood pressure, oxygen, pulse and blood sugar written as numbers; `isAge` tells the tokens that count
 * something else, `child` whether a child is spoken of: of a child people say "he has 39"; `youngest` whether it is, or
 * may be, in its first three months.
 */
export function readVitalSigns(
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  isAge: (token: number) => boolean,
  child = false,
  youngest = false,
): VitalSigns {
  const present: Measured[] = [];
  const normal: Measured[] = [];
  let ironSentences: ReadonlySet<number | undefined> | undefined;
  const word = (i: number): string => tokens[i]?.text ?? '';
  const gap = (i: number): string => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
  /** By token: the kinds of its word, found out once and only beside a number. */
  const kinds: (number | undefined)[] = [];
  const kindsAt = (i: number): number => {
    let known = kinds[i];
    if (known === undefined) {
      known = DIGITS.test(word(i)) ? 0 : kindsOf(word(i));
      kinds[i] = known;
    }
    return known;
  };
  const near = (i: number, kind: number, reach = 4): boolean => {
    const last = Math.min(tokens.length - 1, i + reach);
    for (let k = Math.max(0, i - reach); k <= last; k++) {
      if (k !== i && (kindsAt(k) & kind) !== 0 && places[k]?.statement === places[i]?.statement) return true;
    }
    return false;
  };

  for (let i = 0; i < tokens.length; i++) {
    if (!startsWithDigit(word(i)) || isAge(i)) continue;
    const grams = gramsAt(i);
    if (grams) {
      pushSugar(i, grams.to, grams.perLitre * 100);
      i = grams.to;
      continue;
    }
    const glued = /^(\d{2,3})(c|f)$/.exec(word(i));
    const value = glued?.[1]
      ? Number(glued[1])
      : /^\d+(?:[.,]\d+)?$/.test(word(i))
        ? Number(word(i).replace(',', '.'))
        : undefined;
    if (value === undefined) continue;
    const after = gap(i);
    const beforeNumber = startsWithDigit(word(i + 1)) && !isGlued(word(i + 1));
    if (isOfAnother(i)) continue;
    const decimal = /[.,]\d$/.test(word(i));
    const degrees =
      after.startsWith('°') ||
      after.startsWith(' °') ||
      (!beforeNumber && DEGREE_WORDS.test(word(i + 1))) ||
      glued !== null;
    const possible = (value >= 34 && value <= 43) || (value >= 96 && value <= 108);
    const feverish = possible && (near(i, FEVER) || thermometerAt(i));
    const otherUnit = !beforeNumber && OTHER_UNITS.test(word(i + 1)) && !/^\s*[,;.:)]/.test(after);
    let celsius: number | undefined;
    if (value >= 34 && value <= 43 && !otherUnit && (degrees || feverish || (decimal && !/^\s*[/%]/.test(after))))
      celsius = value;
    // "39 5", "39°5": the fraction stands apart.
    if (celsius !== undefined && !decimal && /^\d$/.test(word(i + 1)) && /^\s?°?\s?$/.test(after))
      celsius += Number(word(i + 1)) / 10;
    const fahrenheit = possible && (glued?.[2] === 'f' || /^(f|fahrenheit)$/.test(word(i + 1)));
    if (value >= 96 && value <= 108 && !otherUnit && (fahrenheit || (feverish && !near(i, PULSE))))
      celsius = ((value - 32) * 5) / 9;
    if (celsius === undefined && !decimal && !otherUnit && isBareDegrees(i, value))
      celsius = value > 45 ? ((value - 32) * 5) / 9 : value;
    if (celsius !== undefined && celsius < LOW && beside(i, ANGLE)) continue;
    if (celsius !== undefined) {
      const span = { from: i, to: i };
      if (celsius >= 39) present.push({ ...span, candidates: ['high_fever', 'fever'] });
      else if (celsius >= 37.95) present.push({ ...span, candidates: ['fever'] });
      else if (celsius < (youngest ? LOW_FOR_A_BABY : LOW))
        present.push({ ...span, candidates: ['low_temperature', 'hypothermia'] });
      else if (celsius < 37.8) normal.push({ ...span, candidates: ['fever'] });
      continue;
    }
    const second = Number(word(i + 1));
    const pressed = (): boolean => near(i, PRESSURE, 6);
    const pair = value > second && second >= 5 && /^\d{1,3}$/.test(word(i)) && /^\d{1,3}$/.test(word(i + 1));
    const spaced = pair && /^ +$/.test(after) && pressed();
    const slash = after.includes('/') && /^\s*\/\s*$/.test(after);
    const bar =
      spaced || slash || (!beforeNumber && /^(over|sur|على|علي|3la)$/.test(word(i + 1)) && /^\d+$/.test(word(i + 2)));
    const next = spaced || slash;
    const lower = next ? second : Number(word(i + 2));
    if (bar && lower > 0) {
      const scale = value <= 30 && lower <= 16 && pressed() ? 10 : 1;
      const high = value * scale;
      const low = lower * scale;
      if (high >= 80 && high <= 280 && low >= 30 && low <= 160 && high > low) {
        const span = { from: i, to: next ? i + 1 : i + 2 };
        if (high >= 180 || low >= 120)
          present.push({ ...span, candidates: ['very_high_bp_reading', 'high_bp_reading'] });
        else if (high >= 135 || low >= 85)
          present.push({ ...span, candidates: ['high_bp_reading', 'hypertension_known'] });
        else if (high < 90) present.push({ ...span, candidates: ['low_blood_pressure', 'hypotension'] });
      }
      continue;
    }
    const counted = otherUnit && word(i + 1) !== 'bpm' && !/^(g|m)$/.test(word(i + 1));
    if (counted || /^(type|نوع|النوع|stage|stade|grade)$/.test(word(i - 1))) continue;
    if (value >= 50 && value <= LOW_OXYGEN && near(i, OXYGEN) && !another(i, OXYGEN)) {
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
    } else if (value >= 115 && value <= 250 && near(i, PULSE) && !another(i, PULSE)) {
      present.push({ from: i, to: i, candidates: ['fast_heartbeat', 'palpitations'] });
    } else if (isSugar(i, value)) {
      const mmol =
        /^(mmol|mm)/.test(word(i + 1)) ||
        (!/^g/.test(word(i + 1)) && value >= 1.5 && !/^[1-3][.,]\d\d$/.test(word(i)) && near(i, SUGAR_IN_ENGLISH));
      pushSugar(i, i, value <= 6 ? (mmol ? value * 18 : value * 100) : value >= 40 ? value : value * 18);
    }
  }
  return { present, normal };

  function pushSugar(from: number, to: number, perDecilitre: number): void {
    if (perDecilitre >= 250)
      present.push({ from, to, candidates: ['very_high_blood_sugar', 'high_blood_sugar', 'hyperglycemia'] });
    else if (perDecilitre >= 126 && !beside(from, /^(apres|after)$/))
      present.push({ from, to, candidates: ['high_blood_sugar', 'hyperglycemia'] });
    else if (perDecilitre < 65) present.push({ from, to, candidates: ['low_blood_sugar', 'hypoglycemia'] });
  }

  /** "Creatinine 78", "transferrin saturation of 62 %". */
  function isOfAnother(i: number): boolean {
    const names = (at: number): boolean =>
      OTHER_MEASURES.test(word(at)) && places[at]?.part === places[i]?.part && !startsWithDigit(word(at));
    if (names(i - 1) || (saturationBefore(i) && ofIron(i))) return true;
    return /^(of|is|at|a|de|saturation|count|level|negative|clearance)$/.test(word(i - 1)) && names(i - 2);
  }

  /** "Ferritin 480, saturation 62 %": of iron, not of oxygen. */
  function ofIron(i: number): boolean {
    ironSentences ??= new Set(tokens.flatMap(({ text: said }, at) => (IRON.test(said) ? [places[at]?.sentence] : [])));
    return ironSentences.has(places[i]?.sentence);
  }
  function saturationBefore(i: number): boolean {
    return [1, 2, 3].some((back) =>
      /^(saturation|saturations|satu?|coefficient|tsat|التشبع|تشبع)$/.test(word(i - back)),
    );
  }

  /** "Pulse 74, saturation 97 %": a number right behind the name of another measure is that one. */
  function another(i: number, kind: number): boolean {
    const [before, twoBefore] = [kindsAt(i - 1), kindsAt(i - 2)];
    const named = before || (places[i - 2]?.statement === places[i]?.statement ? twoBefore : 0);
    return named !== 0 && (named & kind) === 0;
  }

  function beside(i: number, pattern: RegExp): boolean {
    for (let k = Math.max(0, i - 4); k <= i + 4; k++)
      if (k !== i && places[k]?.statement === places[i]?.statement && pattern.test(word(k))) return true;
    return false;
  }

  /** Sugar in grams a litre: "5 g 80", "3g20", "0,32 g", "1 gramme et 10". */
  function gramsAt(i: number): { perLitre: number; to: number } | undefined {
    const glued = word(i).includes('g') ? /^(\d{1,2})g(\d{1,2})?$/.exec(word(i)) : null;
    const apart = !glued && GRAM.test(word(i + 1)) && /^\d(?:[.,]\d+)?$/.test(word(i));
    if (!glued && !apart) return undefined;
    const whole = Number((glued?.[1] ?? word(i)).replace(',', '.'));
    const unit = glued ? i : i + 1;
    let to = unit;
    let part = glued?.[2];
    if (!part && Number.isInteger(whole)) {
      const next = /^(et|and|w|o|و)$/.test(word(unit + 1)) ? unit + 2 : unit + 1;
      const joined = /^و?\d\d?$/.test(word(next)) && places[next]?.part === places[i]?.part;
      if (joined && !OTHER_UNITS.test(word(next + 1))) {
        part = word(next).replace('و', '');
        to = next;
      }
    }
    const ofSugar = near(i, SUGAR, 6) || ((part !== undefined || word(unit + 1) === 'l') && near(i, DIABETES, 6));
    const perLitre = whole + (part ? Number(part) / 10 ** part.length : 0);
    return ofSugar && perLitre > 0 && perLitre < MOST_GRAMS ? { perLitre, to } : undefined;
  }

  /** Behind the number, or behind the fraction that stands apart from it. */
  function thermometerAt(i: number): boolean {
    const at = /^\d$/.test(word(i + 1)) ? i + 2 : i + 1;
    if (THERMOMETER_AT.test(word(at))) return true;
    return UNDER.test(word(at)) && (ARM.test(word(at + 1)) || ARM.test(word(at + 2)));
  }

  /** "Il a 40 depuis hier", "ma fille de 3 mois, 38". */
  function isBareDegrees(i: number, value: number): boolean {
    const degrees =
      (value >= 38 && value <= 41) ||
      (child && value >= 100 && value <= 106) ||
      (youngest && value >= 34 && value < 36);
    if (!degrees || /^\s*[/%]/.test(gap(i)) || (i > 0 && /[/%]/.test(gap(i - 1)))) return false;
    const ends = i + 1 >= tokens.length || places[i + 1]?.part !== places[i]?.part;
    if (!ends && !AFTER_DEGREES.test(word(i + 1))) return false;
    const before = word(i - 1);
    if (child) {
      const afterAge = [1, 2, 3].some((back) => i - back >= 0 && isAge(i - back));
      return afterAge || REACHES.test(before) || RELATIONS.get(before)?.child === true;
    }
    // An adult who writes "j'ai 40 et …" may have left out the years.
    if (/^(fait|fais|monte|hit|reached|running)$/.test(before)) return true;
    if (before === 'a' && word(i - 2) === 'monte') return true;
    return /^(ai|have)$/.test(before) && word(i - 2) !== 'y' && !/^(et|and|w|o|و)$/.test(word(i + 1));
  }

  /** A whole number of few stands right after the word; "sugar twice, 3 times" is no measure. */
  function isSugar(i: number, value: number): boolean {
    if (!near(i, SUGAR)) return false;
    if (/[.,]/.test(word(i)) || value >= 30 || /^(mmol|mg|g)/.test(word(i + 1))) return value > 0;
    return value >= 1 && near(i, SUGAR, 2);
  }
}
