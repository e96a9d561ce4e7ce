import {encode} from 'uqr';
import type {DrawnCode} from '../../domain/trainer/trainerSession';

/** Modules of white around a code, without which cameras do not find it. The standard asks for four. */
const QUIET_ZONE = 4;

type Code = Omit<DrawnCode, 'leadsTo'>;

/** Addresses as QR codes with as many modules each: side by side, they are of one size and look alike. */
export function drawCodes(addresses: readonly string[]): Code[] {
  const version = Math.max(...addresses.map((address) => encode(address, OPTIONS).version));
  return addresses.map((address) => ({address, ...drawCode(address, version)}));
}

// Readers undo any of the eight masks; weighing them all for each code takes fifteen times as long.
const OPTIONS = {ecc: 'M', border: QUIET_ZONE, maskPattern: 0} as const;

/**
 * An address as a QR code with error correction M: a code stays readable where a fold or a stain takes a tenth of it.
 * Made when the site is built, so that no browser loads a library for it.
 */
function drawCode(address: string, minVersion: number): Pick<Code, 'size' | 'path'> {
  const {size, data} = encode(address, {...OPTIONS, minVersion});
  return {size, path: data.map(drawRow).join('')};
}

/** Each row as one line through the middle of its dark modules: `M4 4.5h7m3 0h3`. */
function drawRow(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
  const runs = [...text.matchAll(/1+/g)].map(({index, 0: {length}}) => ({from: index, to: index + length}));
  return runs
    .map(({from, to}, at) => {
      const before = runs[at - 1];
      return `${before ? `m${from - before.to} 0` : `M${from} ${y}.5`}h${to - from}`;
    })
    .join('');
}
