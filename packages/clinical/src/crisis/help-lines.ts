/**
 * Emergency numbers and help lines by country: dated data. All ship unverified; an administrator confirms, corrects, adds and
 * retires them, which the API keeps on top of this list.
 * "Sourire de Reda" (Morocco) has closed and must never be listed.
 */
import type { Words } from '../knowledge/knowledge.ts';

export type HelpLineKind = 'emergency' | 'ambulance' | 'police' | 'fire' | 'suicide' | 'violence' | 'child' | 'poison';

/** Kinds that are dialled when a life is in danger: an old number is better than none, so these never vanish by age. */
export const EMERGENCY_KINDS: readonly HelpLineKind[] = ['emergency', 'ambulance', 'police', 'fire'];

export interface HelpLine {
  /** `country-number`, lower case. */
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: HelpLineKind;
  /** As dialled inside the country. */
  number: string;
  name: Words;
  /** Languages spoken, BCP 47. */
  languages: string[];
  /** '24/7', or opening times, or 'unknown'. */
  hours: string;
  /** Who confirmed the number, and on which day (YYYY-MM-DD); null until someone has. */
  verifiedBy: string | null;
  verifiedOn: string | null;
  source: string;
}

const unverified = { verifiedBy: null, verifiedOn: null };
const FR_SOURCE = 'service-public.fr, numéros d’urgence';
const PRESS = 'Moroccan press, 2022';
const NHS = 'nhs.uk, where to get urgent help';

export const HELP_LINES: HelpLine[] = [
  {
    id: 'ma-15',
    country: 'MA',
    kind: 'ambulance',
    number: '15',
    name: {
      en: 'Civil protection: ambulance and fire',
      fr: 'Protection civile : ambulance et pompiers',
      ar: 'الوقاية المدنية: الإسعاف والإطفاء',
    },
    languages: ['ar', 'fr'],
    hours: '24/7',
    source: PRESS,
    ...unverified,
  },
  {
    id: 'ma-19',
    country: 'MA',
    kind: 'police',
    number: '19',
    name: { en: 'Police', fr: 'Police', ar: 'الشرطة' },
    languages: ['ar', 'fr'],
    hours: '24/7',
    source: PRESS,
    ...unverified,
  },
  {
    id: 'ma-177',
    country: 'MA',
    kind: 'police',
    number: '177',
    name: {
      en: 'Royal gendarmerie (outside towns)',
      fr: 'Gendarmerie royale (hors des villes)',
      ar: 'الدرك الملكي (خارج المدن)',
    },
    languages: ['ar', 'fr'],
    hours: '24/7',
    source: PRESS,
    ...unverified,
  },
  {
    id: 'ma-150',
    country: 'MA',
    kind: 'fire',
    number: '150',
    name: { en: 'Rescue and fire', fr: 'Secours et incendie', ar: 'النجدة والإطفاء' },
    languages: ['ar', 'fr'],
    hours: '24/7',
    source: PRESS,
    ...unverified,
  },
  {
    id: 'ma-141',
    country: 'MA',
    kind: 'ambulance',
    number: '141',
    name: {
      en: 'Medical emergency service (SAMU)',
      fr: 'Service d’aide médicale urgente (SAMU)',
      ar: 'المساعدة الطبية المستعجلة (سامو)',
    },
    languages: ['ar', 'fr'],
    hours: '24/7',
    source: 'From memory, without a document',
    ...unverified,
  },
  {
    id: 'fr-112',
    country: 'FR',
    kind: 'emergency',
    number: '112',
    name: { en: 'European emergency number', fr: 'Numéro d’urgence européen', ar: 'رقم الطوارئ الأوروبي' },
    languages: ['fr', 'en'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-15',
    country: 'FR',
    kind: 'ambulance',
    number: '15',
    name: { en: 'Medical emergencies (SAMU)', fr: 'Urgences médicales (SAMU)', ar: 'الطوارئ الطبية (سامو)' },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-18',
    country: 'FR',
    kind: 'fire',
    number: '18',
    name: { en: 'Fire and rescue', fr: 'Sapeurs-pompiers', ar: 'الإطفاء والإنقاذ' },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-17',
    country: 'FR',
    kind: 'police',
    number: '17',
    name: { en: 'Police', fr: 'Police secours', ar: 'الشرطة' },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-114',
    country: 'FR',
    kind: 'emergency',
    number: '114',
    name: {
      en: 'Emergencies by text, for deaf people or when one cannot speak',
      fr: 'Urgences par SMS, pour les personnes sourdes ou quand on ne peut pas parler',
      ar: 'الطوارئ بالرسائل، للصم أو لمن لا يستطيع الكلام',
    },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-3114',
    country: 'FR',
    kind: 'suicide',
    number: '3114',
    name: {
      en: 'National suicide prevention line',
      fr: 'Numéro national de prévention du suicide',
      ar: 'الخط الوطني للوقاية من الانتحار',
    },
    languages: ['fr'],
    hours: '24/7',
    source: '3114.fr',
    ...unverified,
  },
  {
    id: 'fr-3919',
    country: 'FR',
    kind: 'violence',
    number: '3919',
    name: { en: 'Violence against women', fr: 'Violences Femmes Info', ar: 'العنف ضد النساء' },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'fr-119',
    country: 'FR',
    kind: 'child',
    number: '119',
    name: { en: 'Children in danger', fr: 'Enfance en danger', ar: 'الطفولة في خطر' },
    languages: ['fr'],
    hours: '24/7',
    source: FR_SOURCE,
    ...unverified,
  },
  {
    id: 'gb-999',
    country: 'GB',
    kind: 'emergency',
    number: '999',
    name: { en: 'Emergency services', fr: 'Services d’urgence', ar: 'خدمات الطوارئ' },
    languages: ['en'],
    hours: '24/7',
    source: NHS,
    ...unverified,
  },
  {
    id: 'gb-111',
    country: 'GB',
    kind: 'ambulance',
    number: '111',
    name: {
      en: 'NHS urgent advice, with mental health option',
      fr: 'Conseil médical urgent du NHS, y compris santé mentale',
      ar: 'المشورة الطبية العاجلة، ومنها الصحة النفسية',
    },
    languages: ['en'],
    hours: '24/7',
    source: NHS,
    ...unverified,
  },
  {
    id: 'gb-116123',
    country: 'GB',
    kind: 'suicide',
    number: '116 123',
    name: { en: 'Samaritans', fr: 'Samaritans (écoute)', ar: 'خط الاستماع ساماريتانز' },
    languages: ['en'],
    hours: '24/7',
    source: 'samaritans.org',
    ...unverified,
  },
];

export type HelpLineState = 'verified' | 'unverified' | 'amber';
export const AMBER_AFTER_DAYS = 90;
export const HIDDEN_AFTER_DAYS = 180;
const DAY = 86_400_000;

/**
 * How far a line can be relied on as of a day (YYYY-MM-DD): `amber` when verified more than 90 days ago, `expired` when more
 * than 180. A verification that is dated in the future or cannot be read counts as none.
 */
export function helpLineState(
  line: Pick<HelpLine, 'verifiedBy' | 'verifiedOn'>,
  today: string,
): HelpLineState | 'expired' {
  const days =
    line.verifiedBy !== null && line.verifiedOn ? (Date.parse(today) - Date.parse(line.verifiedOn)) / DAY : Number.NaN;
  if (Number.isNaN(days) || days < 0) return 'unverified';
  if (days > HIDDEN_AFTER_DAYS) return 'expired';
  return days > AMBER_AFTER_DAYS ? 'amber' : 'verified';
}

/**
 * Lines of a country as people see them on a day. An expired line is left out, unless it is an emergency number: that one
 * stays and counts as unverified.
 */
export function helpLines<Line extends HelpLine>(
  country: string,
  today: string,
  lines: readonly Line[],
): (Line & { state: HelpLineState })[] {
  const shown: (Line & { state: HelpLineState })[] = [];
  for (const line of lines) {
    if (line.country !== country) continue;
    const state = helpLineState(line, today);
    if (state !== 'expired') shown.push({ ...line, state });
    else if (EMERGENCY_KINDS.includes(line.kind)) shown.push({ ...line, state: 'unverified' });
  }
  return shown;
}
