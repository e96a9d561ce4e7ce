import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {readMarkdown} from '../frontMatter';
import {docusaurusFields} from '../schemas/page';

const problemsOf = (text: string) => readMarkdown(text, 'a.md').problems.map(formatProblem).join('\n');

describe('readMarkdown', () => {
  it('splits a file into front matter and body', () => {
    const {frontMatter, body, bodyLine, problems} = readMarkdown('---\ntitle: Holds\n---\n# Holds\n', 'a.md');
    expect(frontMatter?.value).toEqual({title: 'Holds'});
    expect(frontMatter?.placeOf(['title'])).toEqual({file: 'a.md', line: 2, column: 8});
    expect({body, bodyLine, problems}).toEqual({body: '# Holds\n', bodyLine: 4, problems: []});
  });

  it.each(['', '# Holds\n', 'text\n---\ntitle: x\n---\n', ' ---\n\nNote: x\n\n---\n', '----\nNote: x\n----\n'])(
    'treats all of %j as the body',
    (text) => {
      expect(readMarkdown(text, 'a.md')).toEqual({
        frontMatter: null,
        body: text,
        bodyLine: 1,
        namedKind: null,
        problems: [],
      });
    },
  );

  it('skips a byte order mark', () => {
    expect(readMarkdown('\uFEFF---\ntitle: Holds\n---\n', 'a.md').frontMatter?.value).toEqual({title: 'Holds'});
  });

  it('reads files with Windows line ends', () => {
    const {frontMatter, body, bodyLine} = readMarkdown('---\r\ntitle: Holds\r\n---\r\n\r\n# Holds\r\n', 'a.md');
    expect(frontMatter?.value).toEqual({title: 'Holds'});
    expect({body, bodyLine}).toEqual({body: '\r\n# Holds\r\n', bodyLine: 4});
  });

  it('allows spaces after the dashes', () => {
    expect(readMarkdown('--- \ntitle: Holds\n---\t\nbody', 'a.md')).toMatchObject({body: 'body', bodyLine: 4});
  });

  it('lets front matter end at the end of the file', () => {
    expect(readMarkdown('---\ntitle: Holds\n---', 'a.md')).toMatchObject({body: '', bodyLine: 3, problems: []});
  });

  it('reads empty front matter', () => {
    expect(readMarkdown('---\n---\nbody', 'a.md')).toMatchObject({frontMatter: {value: {}}, body: 'body', bodyLine: 3});
  });

  it('ends front matter at the first line of dashes', () => {
    expect(readMarkdown('---\na: b\n---\nc\n---\nd', 'a.md').body).toBe('c\n---\nd');
  });
});

it.each(['kind', ...Object.keys(docusaurusFields)])('reads a %s below a long dash as front matter', (key) => {
  expect(problemsOf(`—\n${key}: x\n—\n`)).toContain('the front matter is shown as text');
});

describe("front matter that isn't YAML", () => {
  it('is a warning on a page without a kind, and the body stays', () => {
    const text = '---\ntitle: "Holds\n---\n# Holds\n';
    expect(problemsOf(text)).toBe('a.md:3:1  warning  this is not valid YAML: Missing closing "quote');
    expect(readMarkdown(text, 'a.md')).toMatchObject({frontMatter: null, body: '# Holds\n', bodyLine: 4});
  });

  it('is an error on a page with a kind', () => {
    expect(problemsOf('---\nkind: quiz\ntitle: "Holds\n---\n')).toBe(
      'a.md:4:1  error  this is not valid YAML: Missing closing "quote',
    );
  });

  it.each(['- title: Holds', 'Just a sentence.'])('is detected in %j', (frontMatter) => {
    expect(
      problemsOf(`---\n${frontMatter}\n---\n`),
    ).toBe(`a.md:2:1  warning  the front matter is not a list of keys and values
    expected  lines such as "title: Load receipt paper" between the two ---`);
  });
});

describe('unclosed front matter', () => {
  it('is an error if it names a kind', () => {
    const text = '---\nkind: quiz\ntitle: Holds\n';
    expect(problemsOf(text)).toBe(`a.md:1:1  error  the front matter is not closed
    expected  a line --- after the last key
    fix       ---`);
    expect(readMarkdown(text, 'a.md')).toMatchObject({frontMatter: null, body: text});
  });

  it('is a horizontal rule otherwise', () => {
    const text = '---\nA page that begins with a line.\n';
    expect(readMarkdown(text, 'a.md')).toEqual({
      frontMatter: null,
      body: text,
      bodyLine: 1,
      namedKind: null,
      problems: [],
    });
  });
});
