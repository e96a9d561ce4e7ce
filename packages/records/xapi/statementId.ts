import {sha1} from '@noble/hashes/legacy.js';

/** A random UUID as the namespace of Deskbook's statements */
const NAMESPACE = 'b5f7c1de-2a64-4d0c-9c1e-6f0d5a3e8b27';

/** Returns a version 5 UUID, which is always the same for the same event. */
export function statementId(...event: readonly string[]): string {
  const name = new TextEncoder().encode(JSON.stringify(event));
  const bytes = sha1(new Uint8Array([...bytesOf(NAMESPACE), ...name])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function bytesOf(uuid: string): number[] {
  return [...uuid.replaceAll('-', '').matchAll(/../g)].map(([hex]) => Number.parseInt(hex, 16));
}
