import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: procedure
title: Load paper
owner: systems-analyst
last_reviewed_on: 2026-05-01
review_in: 6 months`;

describe('a page of kind procedure', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('procedure', MINIMAL)).toEqual({
      kind: 'procedure',
      title: 'Load paper',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
    });
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'time_needed: 15 min',
      'prerequisites: [A key, open.md]',
      'equipment: [../equipment/printer.md]',
      'interrupts_service: yes',
    ].join('\n');
    expect(dataOf('procedure', frontMatter)).toEqual({
      kind: 'procedure',
      title: 'Load paper',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
      time_needed: '15 min',
      prerequisites: ['A key', 'open.md'],
      equipment: ['../equipment/printer.md'],
      interrupts_service: true,
    });
  });
});

describe('a procedure is refused', () => {
  it.each([
    [
      'without an owner',
      '-owner',
      `docs/page.md:2:1  error  "owner" is missing
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       owner: systems-analyst`,
    ],
    [
      'without the day of its review',
      '-last_reviewed_on',
      `docs/page.md:2:1  error  "last_reviewed_on" is missing
    expected  a date, YYYY-MM-DD
    fix       last_reviewed_on: 2026-12-03`,
    ],
    [
      'without the time between reviews',
      '-review_in',
      `docs/page.md:2:1  error  "review_in" is missing
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
    [
      'that takes no time',
      'time_needed: 0 min',
      `docs/page.md:7:14  error  "time_needed" is not a length of time
    found     0 min
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       time_needed: 15 min`,
    ],
    [
      'that takes a time in words',
      'time_needed: a while',
      `docs/page.md:7:14  error  "time_needed" is not a length of time
    found     a while
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       time_needed: 15 min`,
    ],
    [
      'with one prerequisite outside a list',
      'prerequisites: A key',
      `docs/page.md:7:16  error  "prerequisites" is one line of text
    found     A key
    expected  a list, such as [one, two]
    fix       prerequisites: [A key]`,
    ],
    [
      'with a map among its prerequisites',
      'prerequisites: [{a: b}]',
      `docs/page.md:7:17  error  "prerequisites[1]" holds a map
    expected  text
    fix       - a new roll`,
    ],
    [
      'with equipment that is a path without its extension',
      'equipment: [../pages/printer]',
      `docs/page.md:7:13  error  "equipment[1]" is not the path of a page
    found     ../pages/printer
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../pages/printer.md`,
    ],
    [
      'with equipment and a heading',
      'equipment: [../equipment/printer.md#paper]',
      `docs/page.md:7:13  error  "equipment[1]" is not the path of a page
    found     ../equipment/printer.md#paper
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../equipment/printer.md`,
    ],
    [
      'that perhaps interrupts a service',
      'interrupts_service: sometimes',
      `docs/page.md:7:21  error  "interrupts_service" must be yes or no
    found     sometimes
    expected  yes or no
    fix       interrupts_service: yes`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
