import type { CrisisAssessment, CrisisLabel } from '../assessment.ts';
import { LinearModel, type StoredModel, softmax } from '../learned/linear-model.ts';
import { OTHERS, RELATIONS } from '../lexicon/people.ts';
import type { CrisisReading } from './assess-crisis.ts';
import { crisisFeatures } from './crisis-features.ts';
import { isOrdinaryDose } from './ordinary-dose.ts';

type Severity = CrisisAssessment['severity'];

/** What each label means for the class and how grave it is. */
const GRAVITY: Partial<Record<CrisisLabel, Severity>> = {
  passive_ideation: 2,
  active_ideation: 3,
  plan_or_intent: 4,
  self_harm: 3,
  harm_to_others: 4,
  abuse_disclosed: 3,
  medical_emergency: 4,
};

/** What somebody means to do: a question on a stroke is not that. */
const WILLED: ReadonlySet<string> = new Set(['plan_or_intent', 'harm_to_others']);

/** From these chances on danger is believed though no rule spoke; found by what they do to messages that nothing is learned from. */
export const BELIEVED = { crisis: 0.32, thirdParty: 0.35, either: 0.5, graver: 0.5 } as const;
/** Of a plan and of harm to others together much less is enough … */
const BELIEVED_OF_WILLED = 0.13;
/** … and so much of them is the person's own, though as much speaks of somebody else. */
const WILLED_BY_ONESELF = 0.45;
/** So few words say too little for that: "I'm afraid to tell him the news". */
const SHORT = 10;
/** A few words without a rule say little: "tonight" and "bye" stand in many a farewell, and are none by themselves. */
const FEW_WORDS = 3;
const BELIEVED_OF_FEW = 0.85;
/** These stand in none; where one stands almost alone, less is asked. */
const BELIEVED_OF_GRAVE = 0.2;
const GRAVE =
  /^(?:suicid\w*|mourir|meurs|mort|morte|crever|die|dying|dead|death|kill\w*|tuer|unalive|kms|overdose|od|surdose|cut|cutting|couper|coupe|jump|sauter|hang\w*|pend\w*|end|ending|finir|انتحار|الانتحار|انتحر|موت|الموت|نموت|اموت|ميت|nmout|lmout|mout|ntaher|ntahar)$/u;
/** One sentence among others must speak more clearly, for it may mean something else in its place … */
const BELIEVED_ALONE = 0.8;
/** … and of several sentences one must be believed by itself, or two must say something: a denial adds nothing to a complaint. */
const SURE = 0.35;
const SAYS_SOMETHING = 0.15;
/** What a rule met is dropped only where the learned reading finds hardly anything in it; what is most grave, and violence at home, even less so. */
export const ABSURD = { crisis: 0.15, violence: 0.1, severe: 0.06, thirdParty: 0.15 } as const;
/** Told so clearly of somebody else, and more so than of the person, quoted words are not the person's own. */
const CLEARLY_OTHERS = 0.6;
const WRITER = /^(?:i|im|ive|je|j|jai|moi)$/;
const SOMEBODY =
  /^(?:them|hers|someone|somebody|anyone|everyone|person|people|you|your|u|we|us|our|who|qui|on|nous|tu|te|toi|vous|votre|quelqu|personne|gens|celui|celle|ils|elles|eux|girl|boy|man|woman|guy|kid|kids|student|pupil|patient|class|mate|mates|eleve|client)$/;
/** Less of somebody else than this leaves no doubt whose danger it is. */
const PERHAPS_OTHERS = 0.2;
/** What a rule takes for the past is danger of today where so much speaks for it. */
const PRESENT = 0.8;
const TELLING_WORDS = 6;

export interface LearnedCrisis {
  /** Chances of danger for the person, of what the person means to do, and of somebody else's. */
  crisis: number;
  willed: number;
  thirdParty: number;
  /** The likeliest kind of own danger, and the chance of each. */
  label: CrisisLabel;
  chances: ReadonlyMap<string, number>;
  /** Words, by number, that speak most for it. */
  words: number[];
}

/** Reads a message against what was learned. */
export function createLearnedCrisisReader(stored: StoredModel): (reading: CrisisReading) => LearnedCrisis {
  const model = new LinearModel(stored);
  return (reading) => {
    const features = crisisFeatures(reading);
    const chances = new Map(softmax(model.score(features)).map((chance, i) => [model.outputs[i] as string, chance]));
    const own = [...chances]
      .filter(([label]) => label in GRAVITY)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const label = own[0]?.[0] as CrisisLabel;
    return {
      crisis: own.reduce((sum, [, chance]) => sum + chance, 0),
      willed: own.reduce((sum, [each, chance]) => sum + (WILLED.has(each) ? chance : 0), 0),
      thirdParty: chances.get('third_party_concern') ?? 0,
      label,
      chances,
      words: model.tellingWords(features, [model.outputs.indexOf(label)], TELLING_WORDS),
    };
  };
}

export type Conclusion = Pick<CrisisAssessment, 'class' | 'label' | 'severity'> & {
  /** The rules' own, or that of the learned reading. */
  by: 'rules' | 'learned';
  /** Words, by number, that the learned reading rests on. */
  words: number[];
};

/**
 * Rules and learned reading together. The learned reading may find a danger that no rule knows and may call one graver than
 * the rules do; it sets a rule aside only where it finds next to nothing both in the message and in the sentence that the rule
 * read (an idiom that no mask knows). `sentences` are the readings of each sentence alone, asked for where they matter.
 */
export function conclude(
  rules: CrisisReading,
  read: (reading: CrisisReading) => LearnedCrisis,
  sentences: () => CrisisReading[],
): Conclusion & { whole: LearnedCrisis } {
  const whole = read(rules);
  return { ...concludeFrom(rules, whole, read, sentences), whole };
}

/** "I self-harm and don't know how to stop": nobody but the writer is named in any way, in English or French. */
function isOfOneselfAlone(tokens: readonly { text: string }[]): boolean {
  const said = tokens.map(({ text }) => text);
  const another = (text: string): boolean => OTHERS.has(text) || RELATIONS.has(text) || SOMEBODY.test(text);
  return said.some((text) => WRITER.test(text)) && !said.some(another);
}

function concludeFrom(
  rules: CrisisReading,
  whole: LearnedCrisis,
  read: (reading: CrisisReading) => LearnedCrisis,
  sentences: () => CrisisReading[],
): Conclusion {
  const { class: kind, label, severity } = rules;
  const somebodyElse = (by: Conclusion['by']): Conclusion => ({
    class: 'third_party',
    label: 'third_party_concern',
    severity: 3,
    by,
    words: whole.words,
  });
  const alone = once(() => sentences().map((sentence) => ({ sentence, learned: read(sentence) })));
  const speaksOfSelf = ({ sentence, learned }: { sentence: CrisisReading; learned: LearnedCrisis }): boolean =>
    sentence.class === 'crisis' && learned.crisis > learned.thirdParty;
  if (
    kind === 'crisis' &&
    whole.thirdParty >= CLEARLY_OTHERS &&
    whole.thirdParty > whole.crisis &&
    !(severity >= 4 && whole.willed >= WILLED_BY_ONESELF) &&
    !isOfOneselfAlone(rules.tokens) &&
    !alone().some(speaksOfSelf)
  )
    return somebodyElse('learned');
  const absurd = severity >= 4 ? ABSURD.severe : label === 'abuse_disclosed' ? ABSURD.violence : ABSURD.crisis;
  const ruled =
    kind === 'crisis' &&
    // of a few words too little was learned to set a rule aside
    (rules.tokens.length <= FEW_WORDS ||
      whole.crisis >= absurd ||
      alone().some(({ sentence, learned }) => sentence.class === 'crisis' && learned.crisis >= absurd));
  const past = label === 'past_history' && whole.crisis < PRESENT;
  const dose = kind === 'non_crisis' && isOrdinaryDose(rules);
  const learned = whole.crisis >= BELIEVED_OF_WILLED && !past && !dose ? heardOf(rules, whole, alone) : undefined;
  if (ruled || learned) {
    const words = learned ?? whole;
    const graver = GRAVITY[words.label] ?? 0;
    if (!ruled || (graver > severity && (words.chances.get(words.label) ?? 0) >= BELIEVED.graver))
      return { class: 'crisis', label: words.label, severity: graver, by: 'learned', words: words.words };
    return { class: kind, label, severity, by: 'rules', words: [] };
  }
  const others =
    kind === 'third_party' &&
    (whole.thirdParty + whole.crisis >= ABSURD.thirdParty ||
      alone().some((each) => each.learned.thirdParty + each.learned.crisis >= ABSURD.thirdParty));
  if (others || whole.thirdParty >= BELIEVED.thirdParty) return somebodyElse(others ? 'rules' : 'learned');
  // danger there is, only whose is not plain: the likeliest of all labels says it
  if (whole.thirdParty >= PERHAPS_OTHERS && whole.crisis + whole.thirdParty >= BELIEVED.either) {
    const own = GRAVITY[whole.label] ?? 0;
    return (whole.chances.get(whole.label) ?? 0) > whole.thirdParty
      ? { class: 'crisis', label: whole.label, severity: own, by: 'learned', words: whole.words }
      : somebodyElse('learned');
  }
  if (kind === 'non_crisis') return { class: kind, label, severity, by: 'rules', words: [] };
  return { class: 'non_crisis', label: 'none', severity: 0, by: 'learned', words: [] };
}

/** The reading that tells of own danger: of the whole message, or of one sentence that leaves no doubt. */
function heardOf(
  { tokens }: CrisisReading,
  whole: LearnedCrisis,
  alone: () => { sentence: CrisisReading; learned: LearnedCrisis }[],
): LearnedCrisis | undefined {
  const few = tokens.length <= FEW_WORDS;
  const grave = few && tokens.some(({ text }) => GRAVE.test(text));
  if (few && !grave && whole.crisis < BELIEVED_OF_FEW) return undefined;
  if (
    tokens.length > SHORT &&
    whole.willed >= (whole.crisis >= whole.thirdParty ? BELIEVED_OF_WILLED : WILLED_BY_ONESELF)
  )
    return whole;
  const parts = alone();
  if (whole.crisis >= (grave ? BELIEVED_OF_GRAVE : BELIEVED.crisis) && whole.crisis >= whole.thirdParty) {
    const telling = parts.filter(({ learned }) => learned.crisis >= SAYS_SOMETHING);
    const sure = telling.some(({ learned }) => learned.crisis >= SURE);
    return parts.length < 2 || sure || telling.length > 1 ? whole : undefined;
  }
  const clear = parts.find(
    ({ sentence, learned }) => learned.crisis >= BELIEVED_ALONE && sentence.label !== 'past_history',
  );
  return clear ? { ...clear.learned, words: [] } : undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
