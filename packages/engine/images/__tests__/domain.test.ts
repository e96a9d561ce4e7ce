import {describe, expect, it} from 'vitest';
import {chooseVariants, type Variant} from '../domain/chooseVariants';
import {sizesFor, widthsFor} from '../domain/widths';
import {describeTally} from '../node/tally';

describe('the widths of an image', () => {
  it.each([
    [40, [40]],
    [480, [480]],
    [590, [590]],
    [600, [480, 600]],
    [1000, [480, 1000]],
    [1320, [480, 960, 1320]],
    [4000, [480, 960, 1440]],
  ])('for %i px are the clearly smaller ones, and the largest that a page can show', (natural, widths) => {
    expect(widthsFor(natural)).toEqual(widths);
  });

  it('are displayed at the width of the text, or of the image if that is smaller', () => {
    expect(sizesFor(1320)).toBe('(max-width: 692px) calc(100vw - 32px), 660px');
    expect(sizesFor(200)).toBe('(max-width: 232px) calc(100vw - 32px), 200px');
  });
});

const variant = (format: Variant['format'], width: number, bytes: number): Variant => ({
  format,
  width,
  bytes: bytes * 1000,
});
const show = (variants: Variant[]) => variants.map(({format, width}) => `${format} ${width}`);

describe('the variants that are kept', () => {
  it('are all that save something, AVIF first', () => {
    const all = [
      variant('avif', 480, 10),
      variant('webp', 480, 20),
      variant('avif', 960, 30),
      variant('webp', 960, 50),
    ];
    expect(show(chooseVariants(all, 100_000))).toEqual(['avif 480', 'avif 960', 'webp 480', 'webp 960']);
  });

  it('are none if the original is as small', () => {
    expect(
      chooseVariants([variant('avif', 960, 100), variant('webp', 960, 120), variant('webp', 480, 50)], 100),
    ).toEqual([]);
  });

  it('are none if the markup is larger than what is saved', () => {
    expect(chooseVariants([variant('webp', 30, 0.1)], 500)).toEqual([]);
  });

  it('are only in the format that is smaller than the original', () => {
    expect(show(chooseVariants([variant('avif', 960, 80), variant('webp', 960, 100)], 100_000))).toEqual(['avif 960']);
  });

  it('are only WebP if AVIF saves nothing more, as with drawings of few colors', () => {
    expect(show(chooseVariants([variant('avif', 960, 48), variant('webp', 960, 50)], 100_000))).toEqual(['webp 960']);
  });

  it('leave out a smaller width with as many bytes, because scaling a drawing adds colors', () => {
    const all = [variant('webp', 480, 20), variant('webp', 960, 49), variant('webp', 1440, 50)];
    expect(show(chooseVariants(all, 100_000))).toEqual(['webp 480', 'webp 1440']);
  });
});

describe('the line at the end of a build', () => {
  it('says what was done', () => {
    expect(describeTally({images: 7, variants: 21, cached: 18, milliseconds: 812})).toBe(
      '7 images: 21 variants, 18 from the cache (0.8 s)',
    );
    expect(describeTally({images: 1, variants: 0, cached: 0, milliseconds: 0})).toMatch(/^1 image: /);
  });

  it('is missing without images', () => {
    expect(describeTally({images: 0, variants: 0, cached: 0, milliseconds: 0})).toBeNull();
  });
});
