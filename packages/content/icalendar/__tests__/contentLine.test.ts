import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contentLine, escapeText, quoteParameter} from '../contentLine';

const unfold = (line: string) => line.replace(/\r\n /g, '').replace(/\r\n$/, '');

describe('a content line', () => {
  it('is unchanged if it is short', () => {
    expect(contentLine('SEQUENCE', 3)).toBe('SEQUENCE:3\r\n');
    expect(contentLine('SUMMARY', 'x'.repeat(67))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
  });

  it('is folded at 75 octets', () => {
    expect(contentLine('SUMMARY', 'x'.repeat(68))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  it('is folded between characters of up to four octets', () => {
    expect(contentLine('SUMMARY', `${'x'.repeat(64)}🖨️`)).toBe(`SUMMARY:${'x'.repeat(64)}\r\n 🖨️\r\n`);
  });

  it('restores any text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const line = contentLine('DESCRIPTION', escapeText(text));
        expect(line.split('\r\n').every((each) => Buffer.byteLength(each) <= 75)).toBe(true);
        expect(unfold(line)).toBe(`DESCRIPTION:${escapeText(text)}`);
      }),
    );
  });
});

describe('special characters', () => {
  it.each([
    ['a, b; c \\ d', 'a\\, b\\; c \\\\ d'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a\u0000\tb', 'a  b'],
  ])('are escaped: %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('are encoded in a parameter, which has no escapes', () => {
    expect(quoteParameter('The "old"; library^')).toBe('"The ^\'old^\'; library^^"');
  });
});
