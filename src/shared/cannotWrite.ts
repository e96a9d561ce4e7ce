/** Says what could not be written, and why in the system's own word: `EACCES`. */
export function cannotWrite(path: string, error: unknown): string {
  return `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`;
}
