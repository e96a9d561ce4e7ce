/** Whether a file is a page or post that can be edited here. */
export function isPage(path: string): boolean {
  return /^(?:docs|blog)\/.+\.md$/.test(path);
}
