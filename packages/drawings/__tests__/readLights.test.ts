import {describe, expect, it} from 'vitest';
import {readLights} from '../readLights';

const shown = (text: string) =>
  readLights(text)?.map(({number, color, isBlinking}) => `${number} ${color}${isBlinking ? ' blinking' : ''}`);

describe('readLights', () => {
  it.each([
    ['1 on, 2 off', ['1 on', '2 off']],
    ['1 blinking', ['1 on blinking']],
    ['1 green, 2 amber, 12 red', ['1 green', '2 amber', '12 red']],
    ['1 blinking amber,2 blue', ['1 amber blinking', '2 on']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(['', 'Power on', '1', '1 on 2 off', '1 purple', '1 blinking off', '1 on,', '123 on'])('not "%s"', (text) => {
    expect(readLights(text)).toBeNull();
  });
});
