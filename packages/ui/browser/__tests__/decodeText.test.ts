import {describe, expect, it} from 'vitest';
import {decodeText} from '../decodeText';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(0x5a, 0x6f, 0xc3, 0xab)],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab)],
    ['Windows-1252', bytes(0x5a, 0x6f, 0xeb)],
    ['UTF-16 of Excel', bytes(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0)],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb)],
  ])('reads %s', (_, file) => {
    expect(decodeText(file)).toBe('Zoë');
  });

  it("doesn't treat a workbook as text", () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xff))).toBeNull();
    expect(decodeText(bytes(0xff, 0xfe, 0x5a))).toBe('ÿþZ');
  });
});
