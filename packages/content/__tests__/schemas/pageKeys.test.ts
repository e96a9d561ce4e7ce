import {describe, expect, it} from 'vitest';
import {change, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: quiz
title: Receipt printer`;

describe('a key is refused', () => {
  it.each([
    [
      'that is misspelt',
      'ownr: systems-analyst',
      `docs/page.md:4:1  error  "ownr" is not a key of this kind of page
    found     ownr
    expected  one of: owner, kind, id, slug, tags, covers, draw, mode, points, title, image, format … (48 in all)
    fix       owner: …`,
    ],
    [
      'that nobody knows',
      'colour: blue',
      `docs/page.md:4:1  error  "colour" is not a key of this kind of page
    found     colour
    expected  one of: slug, owner, covers, format, mode, points, id, title, image, tags, draft, kind … (48 in all)
    fix       remove this line`,
    ],
    [
      'that is an object of JavaScript',
      '__proto__: {a: b}',
      `docs/page.md:4:1  error  "__proto__" is not a key of this kind of page
    found     __proto__
    expected  one of: title, format, draft, draw, mode, points, id, keywords, image, slug, tags, unlisted … (48 in all)
    fix       remove this line`,
    ],
    [
      "that comes from JavaScript's objects",
      'toString: x',
      `docs/page.md:4:1  error  "toString" is not a key of this kind of page
    found     toString
    expected  one of: title, slug, format, kind, systems, covers, points, id, tags, draft, owner, draw … (48 in all)
    fix       remove this line`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe("a field of Docusaurus's own is refused", () => {
  it.each([
    [
      'where it must be yes or no',
      'draft: maybe',
      `docs/page.md:4:8  error  "draft" must be yes or no
    found     maybe
    expected  yes or no
    fix       draft: yes`,
    ],
    [
      'where it is not a number',
      'sidebar_position: first',
      `docs/page.md:4:19  error  "sidebar_position" is not a number
    found     first
    expected  a number`,
    ],
    [
      'where it is too low',
      'toc_min_heading_level: 1',
      `docs/page.md:4:24  error  "toc_min_heading_level" is not a number in this range
    found     1
    expected  a whole number from 2 to 6`,
    ],
    [
      'where it is no list',
      'keywords: receipts, paper',
      `docs/page.md:4:11  error  "keywords" is one line of text
    found     receipts, paper
    expected  a list, such as [one, two]
    fix       keywords: [receipts, paper]`,
    ],
    [
      'where it holds a map',
      'description: {a: b}',
      `docs/page.md:4:14  error  "description" holds a map
    expected  text
    fix       description: What it is about, in one sentence`,
    ],
    [
      'where Docusaurus cannot use it',
      'slug: two words',
      `docs/page.md:4:7  error  "slug" is ignored: Docusaurus cannot use it in this form
    found     two words
    fix       correct it, or remove the line`,
    ],
    [
      'where it does not lead to a page',
      'pagination_next: gone',
      `docs/page.md:4:18  error  "pagination_next" is ignored: Docusaurus cannot use it in this form
    found     gone
    fix       correct it, or remove the line`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
