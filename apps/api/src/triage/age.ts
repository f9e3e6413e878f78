const DAY = 86_400_000;

/**
 * Age in years at an instant, from a day of birth (ISO 8601). Whole years from the second birthday on; younger children
 * get fractions, because weeks matter to the engine there. Undefined for a day that has not come yet.
 */
export function ageAt(birthDate: string, now: Date): number | undefined {
  const born = new Date(`${birthDate}T00:00:00Z`);
  const days = (now.getTime() - born.getTime()) / DAY;
  if (days < 0) return undefined;
  if (days < 2 * 365.25) return Math.round((days / 365.25) * 100) / 100;
  const years = now.getUTCFullYear() - born.getUTCFullYear();
  const hadBirthday =
    now.getUTCMonth() > born.getUTCMonth() ||
    (now.getUTCMonth() === born.getUTCMonth() && now.getUTCDate() >= born.getUTCDate());
  return Math.min(hadBirthday ? years : years - 1, 130);
}
