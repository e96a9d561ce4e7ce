import jsQR from 'jsqr';
import {describe, expect, it} from 'vitest';
import {drawCodes} from '../qrCode';

describe('a QR code', () => {
  it.each([
    'https://staff.example.org/docs/training/sessions/listen-basics/',
    'http://intranet/a',
    `https://staff.example.org/${'long-folder/'.repeat(12)}`,
  ])('contains the address %s and has a quiet zone', (address) => {
    const [{size, path}] = drawCodes([address]) as [ReturnType<typeof drawCodes>[number]];
    const {pixels, side} = paint(size, path, 4);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
    const edges = runsOf(path).flatMap(({x, y, width}) => [x, y, size - x - width, size - y - 1]);
    expect(Math.min(...edges)).toBe(4);
  });

  it('is as large as those next to it', () => {
    const codes = drawCodes(['http://intranet/a', `https://staff.example.org/${'long-folder/'.repeat(12)}`]);
    expect(new Set(codes.map(({size}) => size)).size).toBe(1);
    for (const {address, size, path} of codes) {
      const {pixels, side} = paint(size, path, 4);
      expect(jsQR(pixels, side, side)?.data).toBe(address);
    }
  });
});

/** The dark modules that a path draws: `M4 4.5h7m3 0h3` begins a row, and goes on in it. */
function runsOf(path: string): {x: number; y: number; width: number}[] {
  let end = {x: 0, y: 0};
  return [...path.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)].map(([, command, right, down, width]) => {
    const x = Number(right) + (command === 'm' ? end.x : 0);
    const y = command === 'm' ? end.y : Number(down) - 0.5;
    end = {x: x + Number(width), y};
    return {x, y, width: Number(width)};
  });
}

/** Paints a path, some pixels to a module. */
function paint(size: number, path: string, scale: number): {pixels: Uint8ClampedArray; side: number} {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const {x, y, width} of runsOf(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row++) {
      const start = row * side + x * scale;
      for (let at = start; at < start + width * scale; at++) pixels.set([0, 0, 0], at * 4);
    }
  }
  return {pixels, side};
}
