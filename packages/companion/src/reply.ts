import type { Language } from './words.ts';

/**
 * What stands below the text of an answer. Cards carry finished words in the language of the reply, never keys, except
 * ids that the program itself turns into a screen (specialty, exercise, questionnaire).
 */
export type Card =
  /** Things to tap; each sends `send` as the person's own message. */
  | { type: 'choices'; choices: { label: string; send: string }[] }
  | {
      type: 'orientation';
      urgency: 'emergency' | 'urgent' | 'routine' | 'selfcare';
      /** Why, in sentences; the phrases are the person's own. */
      because: { text: string; phrases: string[] }[];
      causes: { name: string; likelihood: 'likely' | 'possible' | 'less_likely' }[];
      specialties: string[];
      advice: string;
      selfCare: string[];
      safetyNet: string[];
      rulesVersion: string;
    }
  /** Soonest free times of a specialty: the screen asks the directory for them. */
  | { type: 'booking'; specialty: string }
  | { type: 'topic'; topicId: string; title: string; whatToDo: string[]; seekCare: string[]; sources: string[] }
  | { type: 'exercise'; exerciseId: string; title: string; about: string; minutes: number }
  | { type: 'questionnaire'; questionnaireId: string; title: string }
  | { type: 'mood' }
  | { type: 'appointment'; appointmentId: string; practitionerName: string; start: string; timeZone: string }
  | { type: 'link'; to: LinkTarget; label: string }
  /** Help lines of the person's country, the check-in, the safety plan: the screen has them in the page. */
  | { type: 'crisis'; label: string; severity: number; action: string; checkIn: boolean };

export type LinkTarget =
  | 'practitioners'
  | 'appointments'
  | 'symptoms'
  | 'emergency'
  | 'safety-plan'
  | 'mood'
  | 'questionnaires'
  | 'settings';

/** What the program knows of the person and may say to them; nothing here is ever sent to a model. */
export interface Facts {
  /** Years. */
  age?: number;
  sex?: 'female' | 'male';
  nextAppointment?: {
    id: string;
    practitionerName: string;
    /** RFC 3339, UTC. */
    start: string;
    timeZone: string;
    /** Date and time as the person should read them, in the language of the reply. */
    when: string;
  };
  hasSafetyPlan?: boolean;
}

/** An answer to one message. */
export interface Reply {
  lang: Language;
  /** Paragraphs separated by an empty line; plain text. */
  text: string;
  /**
   * The end of `text` where that is a question of the rules: whoever puts the rest in other words says this letter by letter,
   * for the "yes" that follows counts as the answer to exactly this.
   */
  question?: string;
  cards: Card[];
  /** Topics, exercises and rules it rests on. */
  basis: string[];
}
