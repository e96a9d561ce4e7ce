/** What changes in Moodle, whichever format it reads. */
export const COMPARED_IN_MOODLE = [
  'lenient spelling',
  "Moodle is stricter with typed answers: capitals don't matter, but accents, punctuation and spaces do.",
] as const;

export const UNITS_IN_MOODLE = ['unit', 'Moodle takes the number alone, without a unit.'] as const;

export const SHARES_IN_MOODLE = [
  'partial credit',
  'Moodle cannot divide the credit among so many options exactly. When you import the file, choose "Nearest grade if not listed".',
] as const;

/** A slash would begin a category within the category. */
export function moodleCategory(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
}

/** The categories of a path, from the outside in. */
export function categoriesIn(path: string): string[] {
  return path.split(/(?<!\/)\/(?!\/)/).map((name) => name.replaceAll('//', '/').trim());
}

/** In accepted words, `*` stands for anything. */
export function withoutWildcards(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** The words as they are meant, and whether they stand for more than themselves. */
export function readWildcards(words: string): {words: string; hasWildcard: boolean} {
  return {words: words.replaceAll('\\*', '*'), hasWildcard: /(?<!\\)\*/.test(words)};
}
