import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: contract
title: A page`;

describe('a page of kind contract', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('contract', MINIMAL)).toEqual({kind: 'contract', title: 'A page'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'partner: Acme',
      'starts_on: 2026-01-01',
      'ends_on: 2026-12-31',
      'notice: 90 days',
      'services: [Internet]',
      'contact: systems-analyst',
    ].join('\n');
    expect(dataOf('contract', frontMatter)).toEqual({
      kind: 'contract',
      title: 'A page',
      partner: 'Acme',
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      notice: '90 days',
      services: ['Internet'],
      contact: 'systems-analyst',
    });
  });
});

describe('a page of kind contract is refused', () => {
  it.each([
    [
      'that starts on no date',
      'starts_on: January',
      `docs/page.md:4:12  error  "starts_on" is not a valid date
    found     January
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'that ends before it starts',
      'starts_on: 2026-12-31\nends_on: 2026-01-01',
      `docs/page.md:5:10  error  the contract ends before it starts
    found     2026-01-01
    expected  a date after 2026-12-31`,
    ],
    [
      'with a notice in words',
      'notice: three months',
      `docs/page.md:4:9  error  "notice" is not a length of time
    found     three months
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       notice: 90 days`,
    ],
    [
      'with services outside a list',
      'services: Internet',
      `docs/page.md:4:11  error  "services" is one line of text
    found     Internet
    expected  a list, such as [one, two]
    fix       services: [Internet]`,
    ],
    [
      'with an unknown contact',
      'contact: nobody',
      `docs/page.md:4:10  error  contact "nobody" is not in district.yml
    found     nobody
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       contact: systems-analyst`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
