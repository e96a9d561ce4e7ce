import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: fund
title: A page`;

describe('a page of kind fund', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('fund', MINIMAL)).toEqual({kind: 'fund', title: 'A page'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [MINIMAL, 'key: general', 'fiscal_year: 2026-27', 'appropriation: 120000'].join('\n');
    expect(dataOf('fund', frontMatter)).toEqual({
      kind: 'fund',
      title: 'A page',
      key: 'general',
      fiscal_year: '2026-27',
      appropriation: 12000000,
    });
  });
});

describe('a page of kind fund is refused', () => {
  it.each([
    [
      'with an unknown key',
      'key: captal-projects',
      `docs/page.md:4:6  error  key "captal-projects" is not in district.yml
    found     captal-projects
    expected  one of: general, capital-projects
    fix       key: capital-projects`,
    ],
    [
      'with a fiscal year in a list',
      'fiscal_year: [2026]',
      `docs/page.md:4:14  error  "fiscal_year" holds a list
    expected  text
    fix       fiscal_year: 2026-27`,
    ],
    [
      'with an appropriation with separators',
      'appropriation: "120,000"',
      `docs/page.md:4:16  error  "appropriation" is not an amount of money
    found     120,000
    expected  an amount such as 412.50, without a currency sign or thousands separator
    fix       appropriation: 120000`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
