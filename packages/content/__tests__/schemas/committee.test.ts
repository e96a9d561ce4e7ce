import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: committee
title: A page`;

describe('a page of kind committee', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('committee', MINIMAL)).toEqual({kind: 'committee', title: 'A page'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [MINIMAL, 'members: [systems-analyst]', 'term_ends: 2027-06-30', 'meets: First Thursday'].join(
      '\n',
    );
    expect(dataOf('committee', frontMatter)).toEqual({
      kind: 'committee',
      title: 'A page',
      members: [{person: 'systems-analyst'}],
      term_ends: '2027-06-30',
      meets: 'First Thursday',
    });
  });
});

describe('a page of kind committee is refused', () => {
  it.each([
    [
      'with an unknown member',
      'members: [systems-analyst, nobody]',
      `docs/page.md:4:28  error  members[2] "nobody" is not in district.yml
    found     nobody
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       - systems-analyst`,
    ],
    [
      'with a term that ends on no date',
      'term_ends: June',
      `docs/page.md:4:12  error  "term_ends" is not a valid date
    found     June
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'that meets in a list',
      'meets: [First Thursday]',
      `docs/page.md:4:8  error  "meets" holds a list
    expected  text
    fix       meets: First Thursday of the month, 2:00 PM`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
