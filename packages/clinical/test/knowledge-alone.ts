/** The tables and what was learned without the code, to weigh: see learned.test.ts. */
export * from '../src/knowledge/index.ts';
export * from '../src/learned/weights/causes.ts';
export * from '../src/learned/weights/crisis.ts';
export * from '../src/learned/weights/specialty.ts';
export * from '../src/learned/weights/urgency.ts';
export * from '../src/lexicon/concepts.ts';
export * from '../src/lexicon/glosses/arabic.ts';
export * from '../src/lexicon/glosses/darija.ts';
export * from '../src/lexicon/glosses/english.ts';
export * from '../src/lexicon/glosses/french.ts';
