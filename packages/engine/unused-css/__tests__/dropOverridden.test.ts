import {describe, expect, it} from 'vitest';
import {dropOverridden} from '../node/UnusedCssPlugin';

describe('dropOverridden', () => {
  it.each([
    ['@layer theme{.a{top:0;left:0}}.a{top:1px}', '@layer theme{.a{left:0}}.a{top:1px}'],
    ['@layer theme{@media print{.a{top:0}.b{top:0}}}.a{top:1px}', '@layer theme{@media print{.b{top:0}}}.a{top:1px}'],
    ['@layer theme{.a,.b{top:0}.c{top:0}}.a{top:1px}.b{top:2px}', '@layer theme{.c{top:0}}.a{top:1px}.b{top:2px}'],
    [
      '@layer theme{:root{--a:0}html[data-theme=dark]{--a:1;--b:1}}:root{--a:2}',
      '@layer theme{html[data-theme=dark]{--b:1}}:root{--a:2}',
    ],
  ])('drops what is overridden outside of layers: %s', (css, left) => {
    expect(dropOverridden(css)).toBe(left);
  });

  it.each([
    ['of another selector', '@layer theme{.a .b{top:0}}.b{top:1px}'],
    ['for more elements', '@layer theme{.a,.b{top:0}}.a{top:1px}'],
    ['that are important', '@layer theme{.a{top:0!important}}.a{top:1px}'],
    ['that are set again under a condition', '@layer theme{.a{top:0}}@media print{.a{top:1px}}'],
    ['that only another layer overrides', '@layer one{.a{top:0}}@layer two{.a{top:1px}}'],
    ['outside of layers', '.a{top:0}.a{top:1px}'],
    ['in animation frames', '@layer theme{@keyframes turn{to{top:0}}}.to{top:1px}'],
  ])('keeps declarations %s', (_, css) => {
    expect(dropOverridden(css)).toBe(css);
  });
});
