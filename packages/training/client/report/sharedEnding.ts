/** Returns the last word of all titles, with the space before it: ` quiz`. One that they don't share is ''. */
export function sharedEnding(titles: readonly string[]): string {
  const ending = titles[0]?.match(/\S\s(?=\S+$)/);
  if (titles.length < 2 || !ending) return '';
  const last = titles[0]?.slice((ending.index ?? 0) + 1) ?? '';
  return titles.every((title) => title.length > last.length && title.endsWith(last)) ? last : '';
}
