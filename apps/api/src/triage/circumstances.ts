import type { AssessmentInput } from '@medisense/clinical';

/** What the engine is told of when and where. */
export type Circumstances = Pick<AssessmentInput, 'month' | 'region'>;

const regions: Readonly<Record<string, Circumstances['region']>> = {
  ...Object.fromEntries(['DZ', 'EG', 'EH', 'LY', 'MA', 'MR', 'TN'].map((country) => [country, 'north_africa'])),
  ...Object.fromEntries(
    ['AD', 'AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'LU', 'MC', 'NL', 'PT'].map((country) => [
      country,
      'western_europe',
    ]),
  ),
};

/** Month of the complaint (UTC), and the region of the country (ISO 3166 alpha-2) where the person lives, if known. */
export function circumstancesOf(when: Date, country?: string | null): Circumstances {
  const region = country && Object.hasOwn(regions, country) ? regions[country] : undefined;
  return { month: when.getUTCMonth() + 1, ...(region && { region }) };
}
