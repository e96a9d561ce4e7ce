import {describe, expect, it} from 'vitest';
import {dropUnused} from '../node/UnusedCssPlugin';

const used = (...words: string[]) => ({words: new Set(words), properties: new Set<string>()});

describe('dropUnused', () => {
  it('drops the rules of classes that no script names', async () => {
    expect(await dropUnused('.card{color:red}.hero{color:blue}', used('card'))).toBe('.card{color:red}');
  });

  it('keeps a rule with several selectors for those that are used', async () => {
    expect(await dropUnused('.card,.hero{color:red}', used('card'))).toBe('.card{color:red}');
  });

  it('keeps elements and attributes, whatever the scripts name', async () => {
    const css =
      'kbd{color:red}[data-theme=dark] p{color:blue}:is(h1,h2){color:green}html[data-boot="loading"]{top:0}a[href^=tel\\:]{top:0}';
    expect(await dropUnused(css, used())).toBe(css);
  });

  it('keeps rules for states alone, and for highlights', async () => {
    const css = ':focus-visible{outline:3px solid red}::highlight(found){color:red}';
    expect(await dropUnused(css, used())).toBe(css);
  });

  it('drops custom properties and animations that are no longer used', async () => {
    const css =
      ':root{--a:1px;--b:2px}.card{top:var(--a)}.hero{top:var(--b);animation:turn 1s}@keyframes turn{to{top:0}}';
    expect(await dropUnused(css, used('card'))).toBe(':root{--a:1px}.card{top:var(--a)}');
  });

  it('keeps custom properties that scripts name', async () => {
    const css = ':root{--a:1px;--b:2px}';
    expect(await dropUnused(css, {words: new Set(), properties: new Set(['--b'])})).toBe(':root{--b:2px}');
  });

  it('keeps the order of layers, and rules inside conditions', async () => {
    const css = '@layer one,two;@layer one{.card{top:0}}@media print{.card{top:1px}}@media screen{.hero{top:1px}}';
    expect(await dropUnused(css, used('card'))).toBe(
      '@layer one,two;@layer one{.card{top:0}}@media print{.card{top:1px}}',
    );
  });
});
