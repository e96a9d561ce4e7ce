/** Whether pages are rendered only for their author (`packages/author/node/preview`), despite any problems. */
export function isPreview(): boolean {
  return process.env.DESKBOOK_PREVIEW === 'true';
}
