/** Why a document can't be read. The message follows the file's name: `notes.docx is damaged`. */
export class ImportError extends Error {
  override name = 'ImportError';
}
