import {decodeAddress} from '@deskbook/text/decodeAddress';

/** `load receipt paper` from `/docs/procedures/load-receipt_paper.html`; empty if the address has no words */
export function addressWords(path: string): string {
  const [, last = ''] = /([^/]+?)(?:\.\w+)?\/*$/.exec(path) ?? [];
  const words = decodeAddress(last)
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
  return /\p{L}{3}/u.test(words) ? words : '';
}
