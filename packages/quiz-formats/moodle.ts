/** What changes in Moodle, whichever format it imports. */
export const COMPARED_IN_MOODLE = [
  'lenient spelling',
  "Moodle is stricter with typed answers: capitals don't matter, but accents, punctuation and spaces do.",
] as const;

export const UNITS_IN_MOODLE = ['unit', 'Moodle takes the number alone, without a unit.'] as const;

export const SHARES_IN_MOODLE = [
  'partial credit',
  'Moodle cannot divide the credit among so many options exactly. When you import the file, choose "Nearest grade if not listed".',
] as const;

/** Escapes slashes, which would start a subcategory. */
export function moodleCategory(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
}

/** Returns the categories of a path, outermost first. */
export function categoriesIn(path: string): string[] {
  return path.split(/(?<!\/)\/(?!\/)/).map((name) => name.replaceAll('//', '/').trim());
}

/** Escapes `*`, which Moodle reads as a wildcard in accepted answers. */
export function withoutWildcards(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** Returns the unescaped text, and whether it has a wildcard. */
export function readWildcards(words: string): {words: string; hasWildcard: boolean} {
  return {words: words.replaceAll('\\*', '*'), hasWildcard: /(?<!\\)\*/.test(words)};
}
