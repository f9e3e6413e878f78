import type { Questionnaire, ReadOf } from '@medisense/contract';
import { engine } from '../triage/index.ts';

type Instrument = Awaited<ReturnType<typeof engine>>['QUESTIONNAIRES'][number];
type Language = keyof Instrument['title'];
type Cut = Instrument['bands'][number]['from'];

const forEach = (cut: Cut) => (typeof cut === 'number' ? { female: cut, male: cut } : cut);

/** The published instruments in one language. */
export async function listQuestionnaires({ lang = 'fr' }: ReadOf<'listQuestionnaires'>['query']) {
  const { QUESTIONNAIRES, scoreQuestionnaire } = await engine();
  /** The engine says its words to an answer; so it is given one that asks for them. */
  const wordsFor = (one: Instrument): string => {
    const answers = one.items.map(({ linkId }) => (linkId === one.safety?.linkId ? one.safety.from : 0));
    return scoreQuestionnaire({ questionnaire: one.id, answers }).nextStep?.[lang] ?? '';
  };
  return {
    items: QUESTIONNAIRES.map((one) => ({
      ...inLanguage(one, lang),
      safety: one.safety ? { ...one.safety, reply: wordsFor(one) } : null,
    })),
  };
}

/** The highest total there is. */
export const highestOf = (one: Instrument): number =>
  one.items.reduce((sum, item) => sum + Math.max(...item.options.map(({ value }) => value)), 0);

export const sexMattersIn = (one: Instrument): boolean => typeof one.positive.cut !== 'number';

export const bandLabel = (one: Instrument | undefined, band: string, lang: Language): string =>
  one?.bands.find(({ id }) => id === band)?.label[lang] ?? band;

function inLanguage(one: Instrument, lang: Language): Omit<Questionnaire, 'safety'> {
  return {
    id: one.id,
    name: one.name,
    title: one.title[lang],
    version: one.version,
    recallDays: one.recallDays,
    instruction: one.instruction[lang],
    items: one.items.map(({ linkId, text, options }) => ({
      linkId,
      text: text[lang],
      options: options.map(({ value, label }) => ({ value, label: label[lang] })),
    })),
    bands: one.bands.map(({ id, label, from }) => ({ id, label: label[lang], from: forEach(from) })),
    highest: highestOf(one),
    percentFactor: one.percentFactor ?? null,
    positive: { direction: one.positive.direction, cut: forEach(one.positive.cut) },
    sexMatters: sexMattersIn(one),
    wording: one.wording[lang],
    validity: one.validity[lang],
    source: one.source,
    licence: one.licence,
  };
}
