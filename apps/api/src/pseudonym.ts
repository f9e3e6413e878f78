import { randomInt } from 'node:crypto';

// no vowels and nothing that looks alike: no words, no misreading
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const DIGITS = '23456789';
const draw = (from: string) => from[randomInt(from.length)];

/** What stands for a person before staff: K7-RT4. Says nothing about them, and is new in each thread and each alert. */
export const pseudonym = () =>
  [LETTERS, DIGITS].map(draw).join('').concat('-', [LETTERS, LETTERS, DIGITS].map(draw).join(''));
