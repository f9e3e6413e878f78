/** Invented people: a first look kept relative to the day it is made, and data of any size for measurements. */
export { fillDemo } from './fill-demo.ts';
export { type Size, seedSynthetic } from './seed-synthetic.ts';
export { seedWorkload } from './seed-workload.ts';
