import {encode} from 'uqr';

/** Modules of white around a code, without which cameras do not find it. The standard asks for four. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code with error correction M: a code stays readable where a fold or a stain takes a tenth of it.
 * Made when the site is built, so that no browser loads a library for it.
 */
export function drawCode(address: string): {size: number; path: string} {
  // Readers undo any of the eight masks; weighing them all for each code takes fifteen times as long.
  const {size, data} = encode(address, {ecc: 'M', border: QUIET_ZONE, maskPattern: 0});
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
