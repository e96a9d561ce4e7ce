/** A key as the name of a file: letters of any script stay, what could lead elsewhere does not. */
export function fileName(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}._~-]/gu, '-').replace(/^\.+/, '');
}
