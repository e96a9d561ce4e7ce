/** Why a document can't be read, in words that go on after its name: `notes.docx is damaged`. */
export class ImportError extends Error {
  override name = 'ImportError';
}
