import {describe, expect, it} from 'vitest';
import {readOutline} from '../markdown/outline';

const anchorsOf = (body: string) => readOutline(body, 1).anchors;

describe('the title', () => {
  it.each([
    ['# Holds\n\n# More', 'Holds'],
    ['## Part\n\n# Holds `now` *soon*', 'Holds now soon'],
    ['# Holds {#holds}', 'Holds'],
    ['Holds\n=====', 'Holds'],
  ])('of %j is its first level-one heading', (body, title) => {
    expect(readOutline(body, 1).title).toBe(title);
  });

  it('is null without such a heading', () => {
    expect(readOutline('## Part\n\ntext', 1).title).toBeNull();
    expect(readOutline('', 1)).toEqual({
      title: null,
      headings: [],
      anchors: [],
      links: [],
      htmlLinks: [],
      images: [],
      diagrams: [],
      lights: [],
    });
  });
});

describe('the anchors', () => {
  it.each([
    ['## Loading paper', ['loading-paper']],
    ["## What's new, in 2.0?", ['whats-new-in-20']],
    ['## Steps\n\n## Steps', ['steps', 'steps-1']],
    ['## Größe & Maß', ['größe--maß']],
    ['## The `code` of [a link](b.md)', ['the-code-of-a-link']],
    ['> ## In a quote', ['in-a-quote']],
  ])("of %j match Docusaurus's", (body, anchors) => {
    expect(anchorsOf(body)).toEqual(anchors);
  });

  it('are the explicit ones if there are any', () => {
    expect(anchorsOf('## Loading paper {#paper}\n\n## Other <!-- #other -->')).toEqual(['paper', 'other']);
  });

  it("don't treat an explicit one as taken", () => {
    expect(anchorsOf('## A {#steps}\n\n## Steps')).toEqual(['steps', 'steps']);
  });

  it('include ids and names in HTML', () => {
    expect(anchorsOf('<a id="one"></a>\n\ntext <a name=two></a>')).toEqual(['one', 'two']);
  });

  it("don't include those in code", () => {
    expect(anchorsOf('```\n## Not a heading\n```')).toEqual([]);
  });
});

describe('the links', () => {
  it('are found with their positions in the file', () => {
    expect(readOutline('text [a](b.md)\n\n- ![c](d.png)', 5).links).toEqual([
      {url: 'b.md', type: 'link', words: 'a', line: 5, column: 6},
      {url: 'd.png', type: 'image', line: 7, column: 3},
    ]);
  });

  it('are found at their definitions', () => {
    expect(readOutline('[a][ref]\n\n[ref]: b.md', 1).links).toEqual([{url: 'b.md', type: 'link', line: 3, column: 1}]);
  });

  it('are found in tables, quotes and task lists', () => {
    const body = '| a |\n| - |\n| [x](x.md) |\n\n> [y](y.md)\n\n- [ ] [z](z.md)';
    expect(readOutline(body, 1).links.map(({url}) => url)).toEqual(['x.md', 'y.md', 'z.md']);
  });

  it('include HTML images, unless the browser resolves their address', () => {
    const body = '<p>\n<img alt="a" src="img/a.png">\n</p>\n\nText <img src="/b.png" alt="b">';
    expect(readOutline(body, 1).links).toEqual([{url: 'img/a.png', type: 'image', line: 2, column: 1}]);
  });

  it('are ignored in code and comments', () => {
    expect(readOutline('`[a](b.md)`\n\n<!-- [c](d.md) -->\n\n    [e](f.md)', 1).links).toEqual([]);
  });
});
