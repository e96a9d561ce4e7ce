import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {pageOf} from '../../__tests__/readFrontMatter';
import type {District} from '../../schemas/district';
import {checkWording} from '../checkWording';

const DEFAULT: District['wording'] = {check: true, phrases: [], allow: []};
const warningsFor = (body: string, wording: Partial<District['wording']> = {}) =>
  checkWording([{...pageOf('holds.md', 'title: Holds', body), path: 'docs/holds.md'}], {
    wording: {...DEFAULT, ...wording},
  }).map(formatProblem);

describe('checkWording', () => {
  it('locates a phrase to avoid and suggests a replacement', () => {
    expect(warningsFor('The shelf.\n\nLook  whether it is full.')).toEqual([
      `docs/holds.md:6:1  suggestion  avoid "look whether"
    found     Look whether
    expected  check whether`,
    ]);
  });

  it('finds whole words only', () => {
    expect(warningsFor('Recommend amendments to the e-mail address in the Thusnelda file.')).toEqual([]);
  });

  it.each([
    ['code', 'Type `mend` or ``a `mend` b``.'],
    ['a code block', '```text\nmend\n```'],
    ['an address', '[Fix](mend.md) <https://example.org/mend> https://example.org/mend'],
    ['an e-mail address', 'Write to email@example.org.'],
    ['a comment', '<!-- mend -->'],
    ['the id of a heading', '## Fix it {#mend}'],
  ])('ignores %s', (_name, body) => {
    expect(warningsFor(body)).toEqual([]);
  });

  it('wants 12-hour times and the month first', () => {
    const [date, time] = warningsFor('It ends on 15 January at 14:30.');
    expect(date).toContain('this date has the day first\n    found     15 January\n    expected  January 15');
    expect(time).toContain('this time is on a 24-hour clock\n    found     14:30\n    expected  2:30 PM');
  });

  it('ignores ISO dates, ranges and ports', () => {
    expect(warningsFor('On 2026-01-15, ports 1:14, ratio 16:9 and 10:15 AM.')).toEqual([]);
  });

  it('checks the title and the description too', () => {
    const page = pageOf('holds.md', 'title: Mend a cover\ndescription: Kept by the desk.');
    const warnings = checkWording([{...page, path: 'docs/holds.md'}], {wording: DEFAULT}).map(formatProblem);
    expect(warnings.map((warning) => warning.split('\n')[0])).toEqual([
      'docs/holds.md:2:8  suggestion  avoid "mend"',
      'docs/holds.md:3:14  suggestion  avoid "kept by"',
    ]);
  });
});

describe('a district', () => {
  it('can add phrases', () => {
    const phrases = [{avoid: 'patron card', write: 'library card'}];
    expect(warningsFor('Scan the patron card.', {phrases})).toHaveLength(1);
  });

  it('can add phrases with signs', () => {
    const phrases = [{avoid: 'walk-in (any)', write: 'visitor'}];
    expect(warningsFor('A walk-in (any) may ask.', {phrases})).toHaveLength(1);
  });

  it('can allow a phrase', () => {
    expect(warningsFor('Send an email.', {allow: ['Email']})).toEqual([]);
  });

  it('can turn the check off', () => {
    expect(warningsFor('Mend it.', {check: false})).toEqual([]);
  });
});
