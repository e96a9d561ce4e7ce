/** `quiz-styles.25b030d3.css`: a style sheet that only some pages need. */
export const SHEET = /^([\w-]+)\.\w+\.css$/;

/** `island-search.b0c41613.js`: an island's script. */
export const ISLAND = /^island-([\w-]+)\.\w+\.js$/;

/**
 * Maps the names of hashed files, without their hash, to their URLs.
 *
 * @param pattern captures the name
 * @param folder the folder's URL
 */
export function namedFiles(files: readonly string[], pattern: RegExp, folder: string): Map<string, string> {
  const named = files.map((file) => pattern.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}
