/** Whether pages are rendered only for their author (`src/write/node/preview`), despite any problems. */
export function isPreview(): boolean {
  return process.env.DESKBOOK_PREVIEW === 'true';
}
