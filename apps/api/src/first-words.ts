/** The first words of a text on one line, at most so many characters; cut between words where there is a gap. */
export function firstWords(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (line.length <= most) return line;
  // half of an emoji is no character
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const gap = cut.lastIndexOf(' ');
  return `${gap > most / 2 ? cut.slice(0, gap) : cut}…`;
}
