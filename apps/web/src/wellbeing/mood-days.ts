/** One place on the curve: a calendar day and the mean of what was noted on it, or null. */
export type MoodDay = { day: string; value: number | null };

const DAY = 86_400_000;

/** The last `count` days up to `today`, oldest first, with the mean mood of each to one decimal. Days are `2026-11-22`. */
export function daysOfMood(entries: readonly { day: string; mood: number }[], today: string, count: number): MoodDay[] {
  const moods = new Map<string, number[]>();
  for (const { day, mood } of entries) moods.set(day, [...(moods.get(day) ?? []), mood]);
  const last = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(last - (count - 1 - place) * DAY).toISOString().slice(0, 10);
    const noted = moods.get(day);
    const mean = noted && noted.reduce((sum, each) => sum + each, 0) / noted.length;
    return { day, value: mean === undefined ? null : Math.round(mean * 10) / 10 };
  });
}
