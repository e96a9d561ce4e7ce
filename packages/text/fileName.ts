/** Makes a key safe as a file name: keeps letters of any script and replaces path characters. */
export function fileName(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}._~-]/gu, '-').replace(/^\.+/, '');
}
