const DIGITS = '٠١٢٣٤٥٦٧٨٩';
const AGES =
  /(?<before>(?<![\p{L}\p{N}])(?:depuis|pendant|il y a|for|since|last|منذ|من|هادي|hadi)\s+)?(?<![\p{N}.,])(?<age>[0-9]{1,3}|[٠-٩]{1,3})(?<unit>[\s-]*(?:ans?|years?|yrs?|y\.?o\.?|3am|3amt|سنة|سنوات|سنين|عاما|عام|أعوام)(?![\p{L}\p{N}]))/giu;

/** Rounds ages in a text to five years; spans of time ("for 3 years") and the first two years of life stay. */
export function roundAges(text: string): string {
  return text.replace(AGES, (whole, ...rest) => {
    const { before, age, unit } = rest.at(-1) as { before?: string; age: string; unit: string };
    const arabic = /[٠-٩]/.test(age);
    const years = Number(arabic ? [...age].map((digit) => DIGITS.indexOf(digit)).join('') : age);
    if (before || years < 3 || years > 120) return whole;
    const rounded = String(Math.round(years / 5) * 5);
    return `${arabic ? [...rounded].map((digit) => DIGITS[Number(digit)]).join('') : rounded}${unit}`;
  });
}
