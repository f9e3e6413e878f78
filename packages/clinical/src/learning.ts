/** The door for scripts/learn.ts: the rules without what is learned on top of them. */
import { createCrisisAssessor } from './crisis/assess-crisis.ts';

export { createReasoner } from './triage/assess.ts';
/** The crisis rules alone. */
export const rulesOnlyCrisis = createCrisisAssessor();
