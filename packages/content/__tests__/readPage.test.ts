import {describe, expect, it} from 'vitest';
import {problemsIn, readText} from './readFrontMatter';

describe('a plain page', () => {
  it('needs no fields', () => {
    const {page, problems} = readText('');
    expect(page).toMatchObject({path: 'page.md', title: 'Page', kind: null, declaredKind: null, data: {}});
    expect(problems).toEqual([]);
  });

  it('may have any key', () => {
    expect(problemsIn('weight: 10\nowner: nobody')).toBe('');
  });

  it('is told that its review date counts for nothing', () => {
    expect(
      problemsIn('last_reviewed_on: 2026-05-01\nreview_in: 3 months'),
    ).toBe(`docs/page.md:2:1  warning  "last_reviewed_on" is ignored: only a page with a kind comes due for review
    found     2026-05-01
    expected  a line "kind: manual" and an "owner", or a page without this line
    fix       kind: manual`);
  });

  it("gets only warnings about Docusaurus's own fields", () => {
    expect(
      problemsIn('draft: maybe\nslug: two words'),
    ).toBe(`docs/page.md:2:8  warning  "draft" is ignored: Docusaurus cannot use it in this form
    found     maybe
    fix       correct it, or remove the line
docs/page.md:3:7  warning  "slug" is ignored: Docusaurus cannot use it in this form
    found     two words
    fix       correct it, or remove the line`);
  });
});

describe("a page's title", () => {
  it.each([
    ['title: Holds', '# Other', 'Holds'],
    ['title: 0123', '', '0123'],
    ['title:', '# Other', 'Other'],
    ['a: b', '# Other', 'Other'],
    ['a: b', '## Other\n\n# Holds', 'Holds'],
    ['a: b', 'Text.\n\n### Other `holds`\n\n## More', 'Other holds'],
    ['a: b', 'Text.', 'how to.v2'],
    ['title: [a, b]', '', 'how to.v2'],
    // A question is none.
    ['a: b', ':::quiz\n\n## Which? {#which}\n\nAnswer: this\n\n:::', 'how to.v2'],
    ['kind: quiz', '## Which? {#which}\n\nAnswer: this', 'how to.v2'],
  ])('of %j and %j is %j', (frontMatter, body, title) => {
    expect(readText(frontMatter, body, 'procedures/how to.v2.mdx').page.title).toBe(title);
  });
});

describe('the title of a page without one', () => {
  it.each([
    ['load-paper.md', 'Load paper'],
    ['01-first-things/02-load_paper.md', 'Load paper'],
    ['ssh-keys/README.md', 'Ssh keys'],
    ['README.md', 'README'],
    ['LISTEN.md', 'LISTEN'],
  ])("is its file or folder's name: %s", (path, title) => {
    expect(readText('a: b', 'Text.', path).page.title).toBe(title);
  });
});

describe('a page of a kind', () => {
  it('has its validated front matter', () => {
    expect(readText('kind: quiz\ntitle: Holds\nshuffle: no').page).toMatchObject({
      kind: 'quiz',
      declaredKind: 'quiz',
      data: {title: 'Holds', shuffle: false},
    });
  });

  it('becomes a plain page if its front matter has errors', () => {
    const {page, problems} = readText('kind: quiz\ntitle: Holds\nmode: exam', '# Body');
    expect(page).toMatchObject({kind: null, declaredKind: 'quiz', title: 'Holds', data: {}});
    expect(page.outline.anchors).toEqual(['body']);
    expect(problems).toHaveLength(1);
  });

  it('keeps its kind if only a rule between fields is broken', () => {
    expect(readText('kind: contract\ntitle: A\nstarts_on: 2026-02-01\nends_on: 2026-01-01').page.kind).toBe('contract');
  });

  it("reports Docusaurus's problems together with those of other fields", () => {
    const text = problemsIn('kind: quiz\ntitle: Holds\nslug: two words\nmode: exam');
    expect(text).toContain('docs/page.md:5:7  error  "mode" cannot be "exam"');
    expect(text).toContain('docs/page.md:4:7  error  "slug"');
  });
});
