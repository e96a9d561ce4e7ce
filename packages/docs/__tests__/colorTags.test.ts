import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {contrast} from '@deskbook/text/contrast';
import {describe, expect, it} from 'vitest';
import {colorTags} from '../node/colorTags';

const tagsFor = (primary?: string) => colorTags({...DEFAULT_DISTRICT, ...(primary && {colors: {primary}})});

describe('the color of a district', () => {
  it('is ours if it chose none', () => {
    expect(tagsFor()).toEqual([]);
    expect(colorTags({...DEFAULT_DISTRICT, colors: {}})).toEqual([]);
  });

  it('is in every page', () => {
    expect(tagsFor('#ffffff')).toEqual([
      {tagName: 'style', innerHTML: ':root{--deskbook-primary:#ffffff;--deskbook-primary-dark:#ffffff}'},
    ]);
  });

  it.each(['#0f5f63', '#000000', '#7a0019', '#0000ff'])(
    '%s becomes light enough to read on the dark theme',
    (primary) => {
      const [, dark = ''] = /primary-dark:(#[0-9a-f]{6})\}/.exec(tagsFor(primary)[0]?.innerHTML ?? '') ?? [];
      expect(contrast(dark, '#14191b')).toBeGreaterThanOrEqual(5.5);
    },
  );
});
