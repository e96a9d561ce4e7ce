import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: purchase
title: A page`;

describe('a page of kind purchase', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('purchase', MINIMAL)).toEqual({kind: 'purchase', title: 'A page'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'fund: general',
      'amount: 412.50',
      'stage: bid',
      'equipment: [../equipment/printer.md]',
      'dates: {need: 2026-01-01, received: 2026-06-01}',
    ].join('\n');
    expect(dataOf('purchase', frontMatter)).toEqual({
      kind: 'purchase',
      title: 'A page',
      fund: 'general',
      amount: 41250,
      stage: 'bid',
      equipment: ['../equipment/printer.md'],
      dates: {need: '2026-01-01', received: '2026-06-01'},
    });
  });
});

describe('a page of kind purchase is refused', () => {
  it.each([
    [
      'from an unknown fund',
      'fund: grants',
      `docs/page.md:4:7  error  fund "grants" is not in district.yml
    found     grants
    expected  one of: general, capital-projects
    fix       fund: general`,
    ],
    [
      'of an amount in words',
      'amount: much',
      `docs/page.md:4:9  error  "amount" is not an amount of money
    found     much
    expected  an amount such as 412.50, without a currency sign or thousands separator`,
    ],
    [
      'at an unknown stage',
      'stage: bought',
      `docs/page.md:4:8  error  "stage" cannot be "bought"
    found     bought
    expected  one of: need, bid, award, ordered, received, paid
    fix       stage: bid`,
    ],
    [
      'of equipment that is a path without its extension',
      'equipment: [../pages/printer]',
      `docs/page.md:4:13  error  "equipment[1]" is not the path of a page
    found     ../pages/printer
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../pages/printer.md`,
    ],
    [
      'with the date of an unknown stage',
      'dates: {shipped: 2026-01-01}',
      `docs/page.md:4:9  error  "shipped" is not a key of "dates"
    found     shipped
    expected  one of: need, bid, award, ordered, received, paid
    fix       remove this line`,
    ],
    [
      'with no date of a stage',
      'dates: {need: soon}',
      `docs/page.md:4:15  error  "dates.need" is not a valid date
    found     soon
    expected  a date, YYYY-MM-DD`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
