import { EMERGENCY_KINDS, helpLineState } from '@medisense/clinical/help-lines';
import type { CountryLines, HelpLineInput } from '@medisense/contract';
import { digitsOf, type KeptLine, standing } from './directory.ts';

/** Lines that have closed and must never be listed, by the letters of their names. */
const CLOSED: readonly RegExp[] = [
  /sourires?(de|du)?r[eé]da/,
  /(ابتسامة|بسمة)(ال)?رضا/,
  /smile(s)?ofreda|reda(s)?smile/,
];

/** The field that names a line which does not exist any more, if one does. */
export function closedName({ name }: Pick<HelpLineInput, 'name'>): 'fr' | 'en' | 'ar' | undefined {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '');
  return (['fr', 'en', 'ar'] as const).find((lang) => CLOSED.some((pattern) => pattern.test(letters(name[lang]))));
}

/** Another standing line of the country with this number. */
export const sameNumber = (
  lines: readonly KeptLine[],
  wanted: Pick<KeptLine, 'id' | 'country' | 'number'>,
): KeptLine | undefined =>
  standing(lines).find(
    (line) =>
      line.id !== wanted.id && line.country === wanted.country && digitsOf(line.number) === digitsOf(wanted.number),
  );

/**
 * A country that would have lines but no emergency number, if it has not been so before. Nobody may be left with a line to
 * talk to and no ambulance.
 */
export function leftWithoutEmergency(before: readonly KeptLine[], after: readonly KeptLine[]): string | undefined {
  const lacking = (lines: readonly KeptLine[]) => {
    const shown = standing(lines);
    const served = new Set(shown.filter(({ kind }) => EMERGENCY_KINDS.includes(kind)).map(({ country }) => country));
    return shown.map(({ country }) => country).filter((country) => !served.has(country));
  };
  const known = lacking(before);
  return lacking(after).find((country) => !known.includes(country));
}

/** Whether what somebody confirmed stands no longer: what is dialled, who answers, or when. The source is only where it was found. */
export const unconfirms = (before: KeptLine, next: HelpLineInput): boolean => {
  const confirmed = ({ country, kind, number, name, languages, hours }: HelpLineInput) =>
    JSON.stringify([country, kind, digitsOf(number), name.fr, name.en, name.ar, [...languages].sort(), hours]);
  return confirmed(before) !== confirmed(next);
};

/** How each country stands on a day (YYYY-MM-DD). Red: nobody stands for any of its lines. */
export function countryStates(lines: readonly KeptLine[], today: string): CountryLines[] {
  const shown = standing(lines);
  return [...new Set(shown.map((line) => line.country))].map((country) => {
    const states = shown.filter((line) => line.country === country).map((line) => helpLineState(line, today));
    const valid = states.filter((state) => state === 'verified' || state === 'amber').length;
    const state = valid === 0 ? 'red' : states.every((each) => each === 'verified') ? 'green' : 'amber';
    return { country, state, valid, lines: states.length };
  });
}
