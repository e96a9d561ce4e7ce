import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import Mermaid from '../theme/Mermaid';
import WaitingDiagram from '../theme/WaitingDiagram';

const SVG = '<svg id="\uE000l"></svg><svg id="\uE000d"></svg>';

describe('a diagram that was drawn', () => {
  it('is one image with the name and the description that its author gave', () => {
    const html = renderToStaticMarkup(
      <Mermaid svg={SVG} width="300" title="The way" heading="Calls" description="All." />,
    );
    const [, box = '', id] = /^<div ([^>]*aria-describedby="([^"]+)"[^>]*)>/.exec(html) ?? [];
    expect(box).toContain('role="img" aria-label="The way"');
    expect(html).toContain(`<p id="${id}" hidden="">All.</p>`);
  });

  it('is named by the heading above it where it has no title, and is a diagram in any case', () => {
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="300" heading="Calls" />)).toContain(
      'aria-label="Diagram: Calls"',
    );
    const nameless = renderToStaticMarkup(<Mermaid svg={SVG} width="300" />);
    expect(nameless).toContain('aria-label="Diagram"');
    expect(nameless).not.toContain('aria-describedby');
  });

  it('has ids of its own where it stands twice', () => {
    const twice = [1, 2].map((key) => <Mermaid key={key} svg={SVG} width="300" />);
    const ids = Array.from(renderToStaticMarkup(twice).matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.join()).toMatch(/^[\w,]+$/);
  });

  it('is reached by keyboard where it may have to scroll, after a box to check that makes it fit', () => {
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="900" />)).toMatch(/type="checkbox".*tabindex="0"/);
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="300" />)).not.toMatch(/checkbox|tabindex/);
  });

  it('is a group where it holds links, so that they are not lost', () => {
    expect(renderToStaticMarkup(<Mermaid svg='<svg><a href="/x/"></a></svg>' width="300" />)).toContain('role="group"');
  });
});

it('a diagram that was not drawn shows its text, keeps its space and loads the app', () => {
  const html = renderToStaticMarkup(<WaitingDiagram value={'pie\n  "a": 1'} height="300" title="The way" />);
  expect(html).toMatch(
    /^<div data-sheet="diagram-styles" data-app="" style="min-height:300px"><pre [^>]*><code>pie\n {2}&quot;a&quot;: 1<\/code>/,
  );
  expect(html).not.toContain('role="img"');
});
