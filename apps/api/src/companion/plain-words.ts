/** Words as a person may see them: no markup, no characters that are not shown or that turn the direction of writing. */
export function plainWords(text: string): string {
  return text
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^\s{0,3}(?:#{1,6}|[-*•])\s+/gm, '')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (sign) => (sign === '\n' ? '\n' : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trimStart();
}
