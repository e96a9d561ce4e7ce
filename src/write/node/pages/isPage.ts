/** Whether a file is a page or a post that can be written here. */
export function isPage(path: string): boolean {
  return /^(?:docs|blog)\/.+\.md$/.test(path);
}
