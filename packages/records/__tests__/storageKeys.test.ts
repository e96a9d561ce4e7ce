import {describe, expect, it} from 'vitest';
import {keyOf} from '../client/storageKeys';

describe('keys', () => {
  it('cannot be taken for another person or another part, whatever the name', () => {
    expect(keyOf('Ann', 'result', 'a/b', 'x')).toBe('deskbook:1:Ann:result:a/b:x');
    expect(keyOf('Ann:result', 'attempt', 'a:b', '')).toBe('deskbook:1:Ann%3Aresult:attempt:a%3Ab:');
    expect(keyOf('Ann%3Aresult')).not.toBe(keyOf('Ann:result'));
    expect(keyOf('Anna').startsWith(keyOf('Ann'))).toBe(false);
    expect(keyOf('')).toBe('deskbook:1::');
  });
});
