import {describe, expect, it} from 'vitest';
import {problemInWords} from '../problemInWords';

const said = (message: string, details: Partial<Record<'found' | 'expected' | 'fix', string>> = {}) =>
  problemInWords({message, found: null, expected: null, fix: null, ...details}, new Set(['branch', 'time_needed']));

describe('the words of a problem', () => {
  it.each([
    ['"time_needed" is missing', '"Time needed" is missing'],
    ['"units[2].branch" is empty', '"Branch" is empty'],
    ['"branch" "dwntown" is not in district.yml', `"Branch" "dwntown" isn't on the district's list`],
    ['avoid "kindly"', 'avoid "kindly"'],
    [
      'this page was due for review on 2026-10-01',
      "this page was due for review on October 1, 2026. If it's still right, choose More > Reviewed today",
    ],
    ['procedures "Load papper" does not lead to a page', '"Load papper" does not lead to a page'],
    ['the image "img/lid.png" is not there', "this picture isn't there: remove it, and insert it again"],
    [
      'the link "old.md#lid" names a heading that is not in docs/old.md',
      "this link leads to a heading that isn't there any more: choose Link, and find the page by its title",
    ],
    ['a :::quiz block does not work in a post', 'a self-check does not work in a post'],
  ])('%s', (message, words) => {
    expect(said(message).message).toBe(words);
  });

  it('leave out what only a file or a terminal shows', () => {
    expect(
      said('this question has no id', {
        found: '## What is red?',
        expected: '{#id} at the end of the heading: letters, digits and hyphens',
        fix: '## What is red? {#what-red}',
      }),
    ).toEqual({
      message: "this question has no hidden name yet, under which readers' answers are kept",
      found: null,
      expected: null,
      fix: null,
    });
    expect(said('the fund has no page', {fix: 'npm run new -- fund "General"'}).fix).toBeNull();
    expect(said('too long', {expected: 'a key of district.yml'}).expected).toBe("a name from the district's list");
  });
});
