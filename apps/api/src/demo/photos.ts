/** The drawn avatars of the web client alternate: odd numbers show women, even ones men. */
const drawn = { d: 64, p: 40 } as const;

/** Path of a picture for the `index`-th woman or man (from 0); once all are in use they come round again. */
export function photoOf(set: 'd' | 'p', sex: 'female' | 'male', index: number): string {
  const number = 2 * (index % (drawn[set] / 2)) + (sex === 'female' ? 1 : 2);
  return `/avatars/${set}${String(number).padStart(2, '0')}.svg`;
}
