/** The drawn avatars of the web client alternate: odd numbers show women, even ones men. */
const drawn = { d: 48, p: 40 } as const;

/** Path of the `index`-th picture (from 0) of a woman or man; undefined once all are in use. */
export function photoOf(set: 'd' | 'p', sex: 'female' | 'male', index: number): string | undefined {
  const number = 2 * index + (sex === 'female' ? 1 : 2);
  return number <= drawn[set] ? `/avatars/${set}${String(number).padStart(2, '0')}.svg` : undefined;
}
