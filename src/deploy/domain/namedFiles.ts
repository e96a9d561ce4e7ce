/** `quiz-styles.25b030d3.css`: a sheet that only some pages need. */
export const SHEET = /^([\w-]+)\.\w+\.css$/;

/** `island-search.b0c41613.js`: a script of an island. */
export const ISLAND = /^island-([\w-]+)\.\w+\.js$/;

/**
 * The addresses of the files in a folder whose names hold a hash of their content, by their names without it.
 *
 * @param pattern captures that name
 * @param folder its address
 */
export function namedFiles(files: readonly string[], pattern: RegExp, folder: string): Map<string, string> {
  const named = files.map((file) => pattern.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}
