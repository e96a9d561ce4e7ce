import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mergeText} from '../mergeText';

const BASE = 'one\ntwo\nthree\nfour\nfive\n';

describe('two changes of one text', () => {
  it('are both kept where they are in different lines', () => {
    const merged = mergeText(BASE, BASE.replace('one', 'ONE'), BASE.replace('five', 'FIVE'));
    expect(merged).toBe('ONE\ntwo\nthree\nfour\nFIVE\n');
  });

  it('are one where they are the same', () => {
    const same = BASE.replace('three', 'THREE');
    expect(mergeText(BASE, same, same)).toBe(same);
  });

  it('are a conflict in the same line', () => {
    expect(mergeText(BASE, BASE.replace('two', '2'), BASE.replace('two', 'zwei'))).toBeNull();
  });

  it('keep the line endings that each line has', () => {
    const windows = BASE.replaceAll('\n', '\r\n');
    const merged = mergeText(windows, windows.replace('one', 'ONE'), windows.replace('five', 'FIVE'));
    expect(merged).toBe('ONE\r\ntwo\r\nthree\r\nfour\r\nFIVE\r\n');
  });

  it('give the other one where only one of them is a change', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c')).map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeText(base, changed, base)).toBe(changed);
        expect(mergeText(base, base, changed)).toBe(changed);
      }),
    );
  });
});
