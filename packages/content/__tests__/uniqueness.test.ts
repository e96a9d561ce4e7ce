import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkUniqueness} from '../uniqueness';
import {pageOf} from './readFrontMatter';

const equipment = (path: string, ...tags: string[]) =>
  pageOf(
    path,
    [
      'kind: equipment\ntitle: Printer\nowner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year\nunits:',
      ...tags.map((tag) => `  - {asset_tag: ${tag}, branch: downtown}`),
    ].join('\n'),
  );
const keyed = (kind: string, path: string, lines: string) => pageOf(path, `kind: ${kind}\ntitle: A page\n${lines}`);
const problemsOf = (...pages: ReturnType<typeof pageOf>[]) => checkUniqueness(pages).map(formatProblem).join('\n');

describe('the newer duplicate', () => {
  const ages: Record<string, number | null> = {'docs/a.md': 300, 'docs/b.md': 100, 'docs/c.md': null};
  const asked: unknown[] = [];
  const placesOf = (...pages: ReturnType<typeof pageOf>[]) =>
    checkUniqueness(pages, 'docs', (...question) => {
      asked.push(question);
      return ages[question[0]] ?? null;
    }).map(({file, expected}) => `${file}: ${expected}`);

  it('is reported, and the oldest is left alone', () => {
    expect(placesOf(equipment('a.md', '01'), equipment('b.md', '01'))).toEqual(['docs/a.md: nothing but docs/b.md:8']);
    expect(asked).toContainEqual(['docs/a.md', 'asset_tag', '01']);
  });

  it("is the one that isn't in git yet", () => {
    expect(placesOf(equipment('a.md', '01'), equipment('c.md', '01'))).toEqual(['docs/c.md: nothing but docs/a.md:8']);
  });

  it("isn't looked up without duplicates", () => {
    asked.length = 0;
    expect(placesOf(equipment('a.md', '01'), equipment('b.md', '02'))).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('asset tags', () => {
  it('may differ', () => {
    expect(problemsOf(equipment('a.md', '0001', '1'), equipment('b.md', '0002'), pageOf('c.md', ''))).toBe('');
  });

  it('are unique in the district', () => {
    expect(
      problemsOf(equipment('a.md', '0001'), equipment('b.md', '0002', '0001')),
    ).toBe(`docs/b.md:9:17  error  duplicate asset tag "0001"
    found     0001
    expected  nothing but docs/a.md:8`);
  });

  it('are unique on their page', () => {
    expect(problemsOf(equipment('a.md', '0001', '0001', '0001')).match(/nothing but docs\/a\.md:8/g)).toHaveLength(2);
  });
});

describe('the keys of systems and funds', () => {
  it.each([
    ['system', 'listen'],
    ['fund', 'general'],
  ])('have one page per %s', (kind, key) => {
    expect(
      problemsOf(keyed(kind, 'a.md', `key: ${key}`), keyed(kind, 'b.md', `key: ${key}`)),
    ).toBe(`docs/b.md:4:6  error  the ${kind} "${key}" has two pages
    found     ${key}
    expected  nothing but docs/a.md:4`);
  });

  it('may be omitted', () => {
    expect(problemsOf(keyed('system', 'a.md', ''), keyed('system', 'b.md', ''))).toBe('');
  });

  it('have one page per fund and fiscal year', () => {
    const year = (path: string, fiscalYear: string) => keyed('fund', path, `key: general\nfiscal_year: ${fiscalYear}`);
    expect(problemsOf(year('a.md', '2025-26'), year('b.md', '2026-27'))).toBe('');
    expect(problemsOf(year('a.md', '2026-27'), year('b.md', '2026-27'))).toContain(
      'the fund "general in 2026-27" has two pages',
    );
  });
});
