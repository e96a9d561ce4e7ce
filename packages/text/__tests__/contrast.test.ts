import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrast, lightenUntil} from '../contrast';

const colours = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ])('of %s and %s is %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('is symmetric and between 1 and 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const ratio = contrast(one, other);
        expect(contrast(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('lightenUntil', () => {
  it('keeps a color with enough contrast', () => {
    expect(lightenUntil('#9fd3d5', '#1b1b1d', 4.5)).toBe('#9fd3d5');
  });

  it('lightens a dark color no more than necessary', () => {
    const lightened = lightenUntil('#0f5f63', '#1b1b1d', 4.5);
    expect(lightened).toBe('#578f92');
    expect(contrast(lightened, '#1b1b1d')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#4b878a', '#1b1b1d')).toBeLessThan(4.5);
  });

  it('ends at white if nothing has enough contrast', () => {
    expect(lightenUntil('#777777', '#888888', 21)).toBe('#ffffff');
  });

  it('always reaches the contrast for text on a dark background', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrast(lightenUntil(colour, '#1b1b1d', 4.5), '#1b1b1d')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
