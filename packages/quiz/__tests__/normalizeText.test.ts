import {normalizeText} from '@deskbook/records/domain/grading/acceptedText';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('normalizeText', () => {
  it.each([
    ['Second  factor ', 'second factor'],
    ['CAFÉ', 'cafe'],
    ['self-check', 'Self check'],
    ['“LISTEN” Offline.', 'listen offline'],
    ['e‑mail', 'email'],
    ['555-0109', '5550109'],
    ['no-break\u00a0space', 'no break space'],
    ['ﬁber', 'fiber'],
    ['café', 'café'],
  ])('takes %s and %s for one', (one, other) => expect(normalizeText(one)).toBe(normalizeText(other)));

  it.each([
    ['1.5', '15'],
    ['10.0.0.1', '100.0.1'],
    ['C', 'C++'],
    ['/', '?'],
    ['काम', 'कम'],
    ['', 'a'],
  ])('tells %s from %s', (one, other) => expect(normalizeText(one)).not.toBe(normalizeText(other)));

  it('has nothing to change in what it has made', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      }),
    );
  });
});
