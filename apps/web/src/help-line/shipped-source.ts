/**
 * Sources that ship with a line and are words rather than an address, by their text in the list: screens say them in the
 * language of the reader. Whatever a clinic writes stands as it is written.
 */
export const shippedSources = {
  'Moroccan press, 2022': 'press',
  'From memory, without a document': 'memory',
  'service-public.fr, numéros d’urgence': 'servicePublic',
  'nhs.uk, where to get urgent help': 'nhs',
} as const;

/** The name of a source in `helpline.json`; undefined for one that needs no translation. */
export const shippedSource = (source: string): (typeof shippedSources)[keyof typeof shippedSources] | undefined =>
  Object.hasOwn(shippedSources, source) ? shippedSources[source as keyof typeof shippedSources] : undefined;
