import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: manual
title: LISTEN
owner: systems-analyst
last_reviewed_on: 2026-05-01
review_in: 6 months`;

describe('a page of kind manual', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('manual', MINIMAL)).toEqual({
      kind: 'manual',
      title: 'LISTEN',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
    });
  });

  it('accepts all of its fields', () => {
    const frontMatter = [MINIMAL, 'applies_to: LISTEN 8.2'].join('\n');
    expect(dataOf('manual', frontMatter)).toEqual({
      kind: 'manual',
      title: 'LISTEN',
      owner: 'systems-analyst',
      last_reviewed_on: '2026-05-01',
      review_in: '6 months',
      applies_to: 'LISTEN 8.2',
    });
  });
});

describe('a manual is refused', () => {
  it.each([
    [
      'without a title',
      '-title',
      `docs/page.md:2:1  error  "title" is missing
    expected  text
    fix       title: What the page is about`,
    ],
    [
      'with an empty title',
      'title:',
      `docs/page.md:6:1  error  "title" is empty
    expected  text
    fix       title: What the page is about`,
    ],
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
      'with a list as its version',
      'applies_to: [8.2]',
      `docs/page.md:7:13  error  "applies_to" holds a list
    expected  text
    fix       applies_to: LISTEN 8.2`,
    ],
    [
      'with a field of another kind',
      'time_needed: 15 min',
      `docs/page.md:7:1  error  "time_needed" is not a key of this kind of page
    found     time_needed
    expected  one of: hide_title, title, image, sidebar_key, kind, id, keywords, unlisted, owner, review_in, audience, main_system … (40 in all)
    fix       remove this line`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
