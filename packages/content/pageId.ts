/** Returns the id of a page in records and files: its path in the docs folder without the extension. */
export function pageIdOf({path}: {path: string}): string {
  return path.replace(/\.mdx?$/, '');
}
