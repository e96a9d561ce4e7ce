/** What records and files call a page: its path in the docs folder, without an ending. */
export function pageIdOf({path}: {path: string}): string {
  return path.replace(/\.mdx?$/, '');
}
