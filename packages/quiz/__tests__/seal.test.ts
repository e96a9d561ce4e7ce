import {seal, unseal} from '@deskbook/records/domain/seal';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {saltOf} from '../domain/seal';

const texts = fc.string({unit: 'grapheme'});

describe('seal', () => {
  it('is undone by unseal, in any language', () => {
    fc.assert(
      fc.property(texts, texts, (text, salt) => {
        expect(unseal(seal(text, salt), salt)).toBe(text);
      }),
    );
  });

  it('keeps a byte order mark', () => {
    expect(unseal(seal('\uFEFFa', 's'), 's')).toBe('\uFEFFa');
  });

  it('hides the words', () => {
    const text = '{"explanation":"Blinking red means that the paper is out"}';
    expect(seal(text, 'red-light:x')).not.toMatch(/blinking|paper|explanation/i);
    expect(atob(seal(text, 'red-light:x'))).not.toMatch(/blinking|paper|explanation/i);
  });

  it('lets equal texts look different in different questions', () => {
    expect(seal('true', saltOf({id: 'a', hash: 'h'}))).not.toBe(seal('true', saltOf({id: 'b', hash: 'h'})));
  });
});
