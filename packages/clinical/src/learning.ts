/** The door for scripts/learn.ts: the rules without what is learned on top of them. */

export { readCrisisByRules } from './crisis/index.ts';
export { createReasoner } from './triage/assess.ts';
