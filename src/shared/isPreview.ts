/** Whether pages are drawn for their author (`src/write/node/preview`), whatever is wrong in them, and nothing is published. */
export function isPreview(): boolean {
  return process.env.DESKBOOK_PREVIEW === 'true';
}
