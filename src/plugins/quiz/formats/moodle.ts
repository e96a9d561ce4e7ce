/** Why some of a question changes in Moodle, for all formats that it reads. */
export const COMPARED_IN_MOODLE = [
  'that accents, punctuation and spaces do not matter',
  'Of what people type, Moodle passes over capitals only.',
] as const;

export const UNITS_IN_MOODLE = ['that a unit may follow the number', 'Moodle takes the digits alone.'] as const;

export const SHARES_IN_MOODLE = [
  'exactly what each option counts',
  'Moodle has a list of shares, and these are not on it: choose "Nearest grade if not listed" when you import the file.',
] as const;

/** A slash would begin a category within the category. */
export function moodleCategory(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
}

/** The innermost category of a path. */
export function titleOfCategory(path: string): string {
  return (path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? '').replaceAll('//', '/').trim();
}

/** In accepted words, `*` stands for anything. */
export function withoutWildcards(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** The words as they are meant, and whether they stand for more than themselves. */
export function readWildcards(words: string): {words: string; hasWildcard: boolean} {
  return {words: words.replaceAll('\\*', '*'), hasWildcard: /(?<!\\)\*/.test(words)};
}
