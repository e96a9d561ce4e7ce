import {deobfuscate, obfuscate} from '@deskbook/records/domain/obfuscate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {saltOf} from '../domain/openSecret';

const texts = fc.string({unit: 'grapheme'});

describe('obfuscate', () => {
  it('is undone by deobfuscate, in any language', () => {
    fc.assert(
      fc.property(texts, texts, (text, salt) => {
        expect(deobfuscate(obfuscate(text, salt), salt)).toBe(text);
      }),
    );
  });

  it('keeps a byte order mark', () => {
    expect(deobfuscate(obfuscate('\uFEFFa', 's'), 's')).toBe('\uFEFFa');
  });

  it('hides the words', () => {
    const text = '{"explanation":"Blinking red means that the paper is out"}';
    expect(obfuscate(text, 'red-light:x')).not.toMatch(/blinking|paper|explanation/i);
    expect(atob(obfuscate(text, 'red-light:x'))).not.toMatch(/blinking|paper|explanation/i);
  });

  it('lets equal texts look different in different questions', () => {
    expect(obfuscate('true', saltOf({id: 'a', hash: 'h'}))).not.toBe(obfuscate('true', saltOf({id: 'b', hash: 'h'})));
  });
});
