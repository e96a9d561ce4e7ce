import {isWithin} from '@deskbook/records/domain/grading/grade';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {numberReadings} from '../types/number/rules';

describe('numberReadings', () => {
  it.each([
    ['32', [32]],
    ['1.5', [1.5]],
    ['1,5', [1.5]],
    ['.5', [0.5]],
    [',5', [0.5]],
    ['0,25', [0.25]],
    ['0,250', [0.25]],
    ['5.', [5]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['1 234,5', [1234.5]],
    ['1\u202f234\u00a0567,5', [1234567.5]],
    ["1'234.5", [1234.5]],
    ['1,234,567', [1234567]],
    ['1.234.567', [1234567]],
    ['007', [7]],
    ['-3', [-3]],
    ['− 3,5', [-3.5]],
    ['+4', [4]],
    ['-$5', [-5]],
    ['$-5', [-5]],
    ['$ 1,234.50', [1234.5]],
    ['US$5', [5]],
    ['32 °C', [32]],
    ['32°C', [32]],
    ['20%', [20]],
    ['12 m²', [12]],
    ['5 €', [5]],
    ['１２．５', [12.5]],
  ])('reads %j', (typed, readings) => {
    expect(numberReadings(typed)).toEqual(readings);
  });

  it.each([
    ['1,234', [1.234, 1234]],
    ['1.234', [1.234, 1234]],
    ['-12.500', [-12500, -12.5]],
  ])('reads %j, which is one thing here and another there, both ways', (typed, readings) => {
    expect(numberReadings(typed).sort((one, other) => one - other)).toEqual(readings);
  });

  it.each([
    '',
    ' ',
    'five',
    '-',
    '.',
    '1.2.3',
    '1,23,4',
    '12 34',
    '1 or 2',
    '10:30',
    '1/2',
    '1e3',
    '--5',
    '-$-5',
    '1..5',
  ])('reads nothing in %j', (typed) => {
    expect(numberReadings(typed)).toEqual([]);
  });

  it('finds every number again as Germans, Americans, French and Swiss write it', () => {
    const cents = fc.integer({min: -1e12, max: 1e12}).map((value) => value / 100);
    const locale = fc.constantFrom('de-DE', 'en-US', 'fr-FR', 'de-CH', 'es-ES');
    fc.assert(
      fc.property(cents, locale, (value, language) => {
        expect(numberReadings(new Intl.NumberFormat(language).format(value))).toContain(value === 0 ? 0 : value);
      }),
    );
  });

  it('never fails, and never gives what is not a number', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (typed) => {
        expect(numberReadings(typed).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('isWithin', () => {
  it.each([
    [30, true],
    [34, true],
    [29.99, false],
    [34.01, false],
  ])('holds %d against 32 ± 2: %j', (typed, isRight) => {
    expect(isWithin(typed, 32, 2)).toBe(isRight);
  });

  it('does not hold against a reader what the arithmetic of computers loses', () => {
    expect(0.4 - 0.3).toBeGreaterThan(0.1);
    expect(isWithin(0.4, 0.3, 0.1)).toBe(true);
    expect(isWithin(0.1 + 0.2, 0.3, 0)).toBe(true);
    expect(isWithin(0.300001, 0.3, 0)).toBe(false);
  });
});
