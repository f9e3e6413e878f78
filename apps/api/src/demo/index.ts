/** Invented people for the first look: deterministic, kept relative to the day they are made. */
export { fillDemo } from './fill-demo.ts';
