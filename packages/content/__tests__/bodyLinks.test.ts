import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkBodyLinks} from '../bodyLinks';
import {linkedFile} from './linkedFile';
import {temporarySite} from './temporarySite';

const OTHER = '# Load paper\n\n## Opening the lid\n\n## The roll {#roll}\n';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const ASSETS = {
  'docs/procedures/form.pdf': '',
  'docs/procedures/img/lid.png': PICTURE,
  'docs/procedures/img/a b.png': PICTURE,
  'static/img/logo.svg': PICTURE,
};

/** The problems of a body in docs/procedures/page.md, beside docs/procedures/load-paper.md. */
function problemsOf(body: string, severity: 'error' | 'warning' = 'error'): string {
  const files = [
    linkedFile('docs/procedures/page.md', body),
    linkedFile('docs/procedures/load-paper.md', OTHER),
    linkedFile('docs/procedures/planned.md', '', {isDraft: true}),
    linkedFile('docs/my page.md', '# Hi'),
    linkedFile('blog/post.md', ''),
  ];
  const options = {siteDir: temporarySite(ASSETS), docsPath: 'docs', baseUrl: '/', severity};
  return checkBodyLinks(files, options).map(formatProblem).join('\n');
}

describe('checkBodyLinks', () => {
  it.each([
    '[a](load-paper.md)',
    '[a](./load-paper.md#opening-the-lid)',
    '[a](load-paper.md#roll)',
    '[a](load-paper.md?x=1#roll)',
    '[a](../my%20page.md)',
    '[a](<../my page.md#hi>)',
    '[a](/procedures/load-paper.md)',
    '[a](procedures/load-paper.md)',
    '[a](@site/docs/procedures/load-paper.md)',
    '## Here\n\n[a](#here) [b](#top) [c](#)',
    '[a](form.pdf) ![b](img/lid.png) ![c](img/a%20b.png)',
    '![a](/img/logo.svg) ![b](@site/static/img/logo.svg)',
  ])('accepts %s, which exists', (body) => {
    expect(problemsOf(body)).toBe('');
  });

  it.each([
    '[a](https://example.org/gone.md)',
    '[a](mailto:helpdesk@example.org)',
    '[a](tel:5550100)',
    '[a](//example.org/gone.png)',
    '[a](pathname:///gone.pdf)',
    '![a](data:image/png;base64,AAAA)',
    '[a](/procedures/gone/)',
    '[a](../procedures/)',
    '[a](gone)',
    '[a](gone.html)',
  ])('leaves %s to others', (body) => {
    expect(problemsOf(body)).toBe('');
  });

  it('rejects a link to a missing page and suggests the right one', () => {
    expect(
      problemsOf('[a](load-papr.md#roll)'),
    ).toBe(`docs/procedures/page.md:1:1  error  the link "load-papr.md#roll" is broken
    found     load-papr.md#roll
    expected  the path of a page, relative to this one
    fix       load-paper.md#roll`);
  });

  it("rejects a heading that the other page doesn't have", () => {
    expect(
      problemsOf('[a](load-paper.md#opening-the-li)'),
    ).toBe(`docs/procedures/page.md:1:1  error  the link "load-paper.md#opening-the-li" names a heading that is not in docs/procedures/load-paper.md
    found     #opening-the-li
    expected  one of: #load-paper, #opening-the-lid, #roll
    fix       load-paper.md#opening-the-lid`);
  });

  it("rejects a heading that this page doesn't have", () => {
    expect(
      problemsOf('# Steps\n\n[a](#stops)'),
    ).toBe(`docs/procedures/page.md:3:1  error  the link "#stops" names a heading that is not in this page
    found     #stops
    expected  one of: #steps
    fix       #steps`);
  });

  it('says so if there are no headings at all', () => {
    expect(problemsOf('[a](#stops)')).toContain('\n    expected  a page with headings');
  });

  it('lists at most eight headings', () => {
    const body = Array.from({length: 9}, (_, index) => `## H${index}\n\n`).join('');
    expect(problemsOf(`${body}[a](#zzzzzz)`)).toContain('one of: #h0, #h1, #h2, #h3, #h4, #h5, #h6, #h7 …');
  });

  it('rejects a missing image', () => {
    expect(
      problemsOf('text ![a](img/gone.png)'),
    ).toBe(`docs/procedures/page.md:1:6  error  the image "img/gone.png" does not exist
    found     img/gone.png
    expected  the path of an image, relative to this page
    fix       correct the path`);
  });

  it('rejects a missing file', () => {
    expect(problemsOf('[a](gone.pdf)')).toBe(`docs/procedures/page.md:1:1  error  the link "gone.pdf" is broken
    found     gone.pdf
    expected  the path of a file, relative to this page
    fix       correct the path`);
  });

  it.each([
    '![a](/img/gone.svg)',
    '![a](@site/static/gone.svg)',
    '[a](a%00b.md)',
    '![a](a%00b.png)',
    '[a](%E0%A4%A.md)',
  ])('rejects %s', (body) => {
    expect(problemsOf(body)).toMatch(/ does not exist| is broken| has a % | has a \?, /);
  });

  it.each([
    ['![a](C:\\Users\\me\\lid.jpg)', 'C:\\Users\\me\\lid.jpg'],
    ['![a](C:/Users/me/lid.jpg)', 'C:/Users/me/lid.jpg'],
    ['<img src="file:///home/me/lid.jpg">', 'file:///home/me/lid.jpg'],
  ])('says where to put a file that is on one computer: %s', (body, address) => {
    expect(
      problemsOf(body),
    ).toBe(`docs/procedures/page.md:1:1  error  the image "${address}" leads to a file on your own computer, which nobody else has
    found     ${address}
    expected  the path of a file in docs, relative to this one
    fix       copy the file into the folder img beside this page, and write img/lid.jpg`);
  });

  it('finds all problems of a page', () => {
    expect(problemsOf('[a](gone.md) [b](#gone)\n\n[c]: gone.pdf').match(/ {2}error {2}/g)).toHaveLength(3);
  });

  it('only warns if the district says so', () => {
    expect(problemsOf('[a](gone.md)', 'warning')).toMatch(/^docs\/procedures\/page\.md:1:1 {2}warning {2}the link/);
  });

  it("reports a link to a draft, which isn't published", () => {
    expect(
      problemsOf('[a](planned.md)'),
    ).toBe(`docs/procedures/page.md:1:1  error  the link "planned.md" leads to a draft, which readers do not see
    found     planned.md
    expected  a published page
    fix       remove "draft: yes" there, or the link here`);
  });

  it("explains how to link to a post, which Docusaurus can't find by its file", () => {
    expect(
      problemsOf('[a](../../blog/post.md)'),
    ).toBe(`docs/procedures/page.md:1:1  error  the link "../../blog/post.md" leads to a post by its file
    found     ../../blog/post.md
    expected  the address of the post, as the browser shows it, such as /blog/2026/11/23/new-switches/
    fix       open the post and copy its address from /blog/ on`);
  });
});
