import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {contentOf} from '../checkContent';
import {reviewPage} from '../reviewPage';
import {temporarySite} from './temporarySite';

const FILE = 'docs/procedures/load-paper.md';
/** In Chicago it is still the 27th. */
const NOW = new Date('2026-11-28T03:00:00Z');

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
people: {clerk: {name: Clerk}}
`;

function siteWith(text: string, more: Record<string, string> = {}) {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, [FILE]: text, ...more});
  const review = (path: string) => reviewPage(path, {...contentOf(siteDir), ...readCatalog(contentOf(siteDir))}, NOW);
  return {siteDir, review, written: () => readFileSync(join(siteDir, FILE), 'utf8')};
}

const page = (...lines: string[]) => ['---', 'kind: procedure', ...lines, '---', '', '## Steps', ''].join('\n');

/** The page after a review of it. */
function reviewed(text: string): string {
  const {review, written} = siteWith(text);
  expect(review(FILE).isWritten).toBe(true);
  return written();
}

describe('a review', () => {
  it('says when the next one is due', () => {
    const {review, written} = siteWith(page('title: Paper', 'last_reviewed_on: 2026-01-31', 'review_in: 6 months'));
    expect(review(FILE)).toEqual({
      isWritten: true,
      message: `${FILE}: reviewed 2026-11-27, next review due 2027-05-27`,
      next: '2027-05-27',
    });
    expect(written()).toBe(page('title: Paper', 'last_reviewed_on: 2026-11-27', 'review_in: 6 months'));
  });

  it("doesn't mention the next one if the page doesn't say", () => {
    expect(siteWith(page('title: Paper')).review(FILE).message).toBe(`${FILE}: reviewed 2026-11-27`);
  });

  it.each([FILE, `./${FILE}`, 'procedures/load-paper.md', `docs/../${FILE}`])('accepts the path %s', (path) => {
    expect(siteWith(page('title: Paper')).review(path).isWritten).toBe(true);
  });

  it('accepts an absolute path', () => {
    const {siteDir, review} = siteWith(page('title: Paper'));
    expect(review(join(siteDir, FILE)).isWritten).toBe(true);
  });

  it('works on a page with mistakes in other lines', () => {
    expect(reviewed(page('owner: nobody', 'last_reviewed_on: soon'))).toBe(
      page('owner: nobody', 'last_reviewed_on: 2026-11-27'),
    );
  });

  it.each([
    ['comments', ['last_reviewed_on: 2026-01-31 # by Ann'], ['last_reviewed_on: 2026-11-27 # by Ann']],
    ['quotes', ['last_reviewed_on: "2026-01-31"'], ['last_reviewed_on: "2026-11-27"']],
    ['single quotes', ["last_reviewed_on: '2026-01-31'"], ["last_reviewed_on: '2026-11-27'"]],
    ['spaces', ['last_reviewed_on :   2026-01-31  '], ['last_reviewed_on :   2026-11-27  ']],
    ['the anchor', ['last_reviewed_on: &day 2026-01-31'], ['last_reviewed_on: &day 2026-11-27']],
    [
      'the line of another key',
      ['a: &day 2026-01-31', 'last_reviewed_on: *day'],
      ['a: &day 2026-01-31', 'last_reviewed_on: 2026-11-27'],
    ],
    [
      'the form of a text below its key',
      ['last_reviewed_on: |-', '  2026-01-31', 'review_in: 1 year'],
      ['last_reviewed_on: |-', '  2026-11-27', 'review_in: 1 year'],
    ],
    ['a comment where no date was', ['last_reviewed_on: # never'], ['last_reviewed_on: 2026-11-27 # never']],
  ])('keeps %s', (_, before, after) => {
    expect(reviewed(page(...before))).toBe(page(...after));
  });

  it('keeps the line endings, the byte order mark and the end of the file', () => {
    const old = `\uFEFF${page('title: Paper', 'last_reviewed_on: 2026-01-31').trimEnd()}`.replaceAll('\n', '\r\n');
    expect(reviewed(old)).toBe(old.replace('2026-01-31', '2026-11-27'));
  });

  it('ignores text that looks like front matter', () => {
    const text = `${page('last_reviewed_on: 2026-01-31')}---\nlast_reviewed_on: 2026-01-31\n---\n`;
    expect(reviewed(text)).toBe(text.replace('2026-01-31', '2026-11-27'));
  });

  it('done today changes nothing', () => {
    const text = page('last_reviewed_on: 2026-11-27');
    expect(reviewed(text)).toBe(text);
  });
});

describe("a page's first review adds a line", () => {
  const LINE = 'last_reviewed_on: 2026-11-27';

  it.each([
    ['below the owner', ['title: Paper', 'owner: clerk # she', 'review_in: 1 year'], 2],
    ['below an owner who is not named yet', ['owner:', 'review_in: 1 year'], 1],
    [
      'below a description of several lines',
      ['title: Paper', 'description: The', '  paper.', '# When', 'review_in: 1 year'],
      3,
    ],
    ['below a folded description', ['description: >', '  The', '  paper.', '', 'title: Paper'], 3],
    ['below the title', ['title: Paper'], 1],
    ['below the kind', ['review_in: 1 year'], 0],
  ])('%s', (_, lines, at) => {
    expect(reviewed(page(...lines))).toBe(page(...lines.toSpliced(at, 0, LINE)));
  });

  it("with the other lines' indentation and line ending", () => {
    expect(reviewed('---\r\n  kind: procedure\r\n  title: Paper\r\n---\r\n')).toBe(
      `---\r\n  kind: procedure\r\n  title: Paper\r\n  ${LINE}\r\n---\r\n`,
    );
  });

  it('in braces', () => {
    expect(reviewed('---\n{kind: procedure, title: Paper }\n---\n')).toBe(
      `---\n{kind: procedure, title: Paper, ${LINE} }\n---\n`,
    );
  });
});

describe('a review is refused', () => {
  const refusal = (text: string, path = FILE, more?: Record<string, string>) => {
    const {review, written} = siteWith(text, more);
    const {isWritten, message} = review(path);
    expect(isWritten).toBe(false);
    expect(written()).toBe(text);
    return message;
  };

  it.each([['docs/procedures/lod-paper.md'], ['load-paper'], ['load paper.md'], ['../elsewhere/load-paper.md']])(
    "for %s, which isn't a page, suggesting the right one",
    (path) => {
      const others = {'docs/a.md': page('title: A'), 'blog/2026-11-01-load.md': ''};
      expect(refusal(page('title: Paper'), path, others)).toBe(
        `${path} is not a page of this site.\nDid you mean ${FILE}?`,
      );
    },
  );

  it('for other files in the docs', () => {
    expect(refusal('# Paper\n', 'docs/district.yml')).toBe('docs/district.yml is not a page of this site.');
  });

  it('for a page without a kind', () => {
    expect(refusal('# Paper\n')).toBe(`${FILE} has no kind, and only pages with a kind have a review date.`);
  });

  it('for unreadable front matter, with its problems', () => {
    expect(refusal(page('title: a: b'))).toBe(`${FILE}:3:8  error  this line has one colon too many or one too few
    expected  key: value; put a value that contains a colon and a space in quotes
    fix       put the value in "double quotes"
1 error, 0 warnings
No date was written.`);
  });

  it.each(['[2026-01-31]', '{on: 2026-01-31}'])('for the date %j', (value) => {
    expect(refusal(page('title: Paper', `last_reviewed_on: ${value}`))).toBe(
      `${FILE}:4 is not one date, so none was written.\nWrite last_reviewed_on: 2026-11-27`,
    );
  });
});
