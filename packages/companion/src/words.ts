/** Languages of replies. People write in these and in Darija, mixed; `ar` answers Darija in Arabic script. */
export type Language = 'fr' | 'en' | 'ar';
/** One text in each language of the screens. */
export type Words = Record<Language, string>;
/** Several texts in each language: lists of steps, or ways of asking. */
export type WordLists = Record<Language, readonly string[]>;
/** The two doors of the companion: information and the use of care, or mental-health support. */
export type Door = 'health' | 'wellbeing';
