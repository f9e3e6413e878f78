/** Why the program does not start, in one sentence for the person at the terminal: print the message and exit with 1. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
