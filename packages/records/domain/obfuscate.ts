import {randomFrom, seedOf} from '@deskbook/text/random';

/**
 * Obfuscates text, so searching the page doesn't find it. This isn't encryption: anyone who reads our code can undo it.
 * With a salt, equal texts look different.
 */
export function obfuscate(text: string, salt: string): string {
  const bytes = veil(new TextEncoder().encode(text), salt);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Reverses `obfuscate`. The wrong salt gives nonsense. */
export function deobfuscate(sealed: string, salt: string): string {
  const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(veil(bytes, salt));
}

function veil(bytes: Uint8Array, salt: string): Uint8Array {
  const random = randomFrom(seedOf(salt));
  return bytes.map((byte) => byte ^ Math.floor(random() * 256));
}
