/** Says which file couldn't be written, and the system's error code such as `EACCES`. */
export function cannotWrite(path: string, error: unknown): string {
  return `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`;
}
