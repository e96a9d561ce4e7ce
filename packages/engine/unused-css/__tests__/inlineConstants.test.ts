import {describe, expect, it} from 'vitest';
import {constantsOf, inlineConstants} from '../node/inlineConstants';

const inline = (css: string, ...properties: string[]) => inlineConstants(css, constantsOf([css], new Set(properties)));

describe('inlineConstants', () => {
  it('replaces a property that never changes with its value', () => {
    expect(inline(':root{--gap:1rem;color:red}.card{margin:var(--gap) 0}')).toBe(
      ':root{color:red}.card{margin:1rem 0}',
    );
  });

  it('keeps adjacent values apart', () => {
    expect(inline(':root{--y:1px;--x:2px}.a{margin:var(--y)var(--x)}.b{margin:var(--y)var(--district)var(--x)}')).toBe(
      '.a{margin:1px 2px}.b{margin:1px var(--district) 2px}',
    );
    expect(inline(':root{--y:1px}.a{inset:calc(var(--y)*2)var(--y)}')).toBe('.a{inset:calc(1px*2) 1px}');
  });

  it('resolves properties that depend on others', () => {
    expect(inline(':root{--double:calc(var(--gap)*2);--gap:1rem}.card{margin:var(--double)}')).toBe(
      '.card{margin:calc(1rem*2)}',
    );
  });

  it.each([
    ['is set twice', ':root{--ink:#000}.dark{--ink:#fff}p{color:var(--ink)}'],
    ['is set outside of the root', '.card{--ink:#000}p{color:var(--ink)}'],
    ['is set under a condition', '@media print{:root{--ink:#000}}p{color:var(--ink)}'],
    ['depends on one that changes', ':root{--a:1px;--b:var(--a)}.x{--a:2px}p{top:var(--b)}'],
    ['depends on a missing one', ':root{--b:var(--district)}p{top:var(--b)}'],
    ['depends on itself', ':root{--a:var(--b);--b:var(--a)}p{top:var(--a)}'],
    ['has a fallback', ':root{--b:var(--a,1px)}p{top:var(--b)}'],
  ])('leaves a property alone that %s', (_, css) => {
    expect(inline(css)).toBe(css);
  });

  it('leaves properties alone that scripts name', () => {
    const css = ':root{--gap:1rem}p{top:var(--gap)}';
    expect(inline(css, '--gap')).toBe(css);
  });

  it('works within the theme’s layers', () => {
    expect(inline('@layer theme{:root{--gap:1rem}p{top:var(--gap)}}')).toBe('@layer theme{p{top:1rem}}');
  });

  it('considers all sheets together', () => {
    const own = ':root{--gap:1rem;--ink:#000}p{color:var(--ink)}';
    const quiz = '.quiz{--ink:red;margin:var(--gap)}';
    const constants = constantsOf([own, quiz], new Set());
    expect(inlineConstants(own, constants)).toBe(':root{--ink:#000}p{color:var(--ink)}');
    expect(inlineConstants(quiz, constants)).toBe('.quiz{--ink:red;margin:1rem}');
  });
});
