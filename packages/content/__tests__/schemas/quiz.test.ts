import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: quiz
title: Printer`;

describe('a page of kind quiz', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('quiz', MINIMAL)).toEqual({kind: 'quiz', title: 'Printer'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'covers: [../../equipment/printer.md]',
      'passing_score: 80',
      'attempts: 3',
      'draw: 5',
      'shuffle: no',
      'mode: check',
      'confidence: yes',
      'points: {red-light: 2}',
    ].join('\n');
    expect(dataOf('quiz', frontMatter)).toEqual({
      kind: 'quiz',
      title: 'Printer',
      covers: ['../../equipment/printer.md'],
      passing_score: 80,
      attempts: 3,
      draw: 5,
      shuffle: false,
      mode: 'check',
      confidence: true,
      points: {'red-light': 2},
    });
  });
});

describe('a quiz is refused', () => {
  it.each([
    [
      'without a title',
      '-title',
      `docs/page.md:2:1  error  "title" is missing
    expected  text
    fix       title: What the page is about`,
    ],
    [
      'that covers a path without its extension',
      'covers: [../pages/printer]',
      `docs/page.md:4:10  error  "covers[1]" is not the path of a page
    found     ../pages/printer
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../pages/printer.md`,
    ],
    [
      'that covers a path outside a list',
      'covers: ../a.md',
      `docs/page.md:4:9  error  "covers" is one line of text
    found     ../a.md
    expected  a list, such as [one, two]
    fix       covers: [../a.md]`,
    ],
    [
      'that is passed with more than all',
      'passing_score: 101',
      `docs/page.md:4:16  error  "passing_score" is not a number in this range
    found     101
    expected  a whole number from 0 to 100`,
    ],
    [
      'that is passed with a share',
      'passing_score: 80%',
      `docs/page.md:4:16  error  "passing_score" is not a number in this range
    found     80%
    expected  a whole number from 0 to 100`,
    ],
    [
      'with no attempts',
      'attempts: 0',
      `docs/page.md:4:11  error  "attempts" is not a number in this range
    found     0
    expected  a whole number from 1 to 100`,
    ],
    [
      'that draws no questions',
      'draw: 0',
      `docs/page.md:4:7  error  "draw" is not a number in this range
    found     0
    expected  a whole number from 1 to 1000`,
    ],
    [
      'that is perhaps shuffled',
      'shuffle: 1',
      `docs/page.md:4:10  error  "shuffle" must be yes or no
    found     1
    expected  yes or no
    fix       shuffle: yes`,
    ],
    [
      'in an unknown mode',
      'mode: exam',
      `docs/page.md:4:7  error  "mode" cannot be "exam"
    found     exam
    expected  one of: practice, check
    fix       mode: check`,
    ],
    [
      'with a confidence in words',
      'confidence: high',
      `docs/page.md:4:13  error  "confidence" must be yes or no
    found     high
    expected  yes or no
    fix       confidence: yes`,
    ],
    [
      'with points outside a map',
      'points: 2',
      `docs/page.md:4:9  error  "points" is one line of text
    found     2
    expected  a map of keys and values`,
    ],
    [
      'with points in words',
      'points: {red-light: two}',
      `docs/page.md:4:21  error  "points.red-light" is not a number in this range
    found     two
    expected  a whole number from 0 to 100`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
