import type { Assessment } from '@medisense/clinical';
import { newState } from '../guide/guide-state.ts';
import { result } from '../guide/orientation.ts';
import type { Reply } from '../reply.ts';
import type { Language } from '../words.ts';

/** What the guide says of a judgement of the engine, in a thread that has said nothing yet: words and cards. */
export const conclude = (assessment: Assessment, lang: Language): Reply =>
  result({ state: newState(lang), lang }, assessment, undefined);
