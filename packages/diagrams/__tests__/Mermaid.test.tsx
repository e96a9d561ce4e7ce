import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import Mermaid from '../theme/Mermaid';
import WaitingDiagram from '../theme/WaitingDiagram';

const SVG = '<svg id="\uE000l"></svg><svg id="\uE000d"></svg>';

describe('a diagram that was drawn', () => {
  it('is a single image with the author’s title and description', () => {
    const html = renderToStaticMarkup(
      <Mermaid svg={SVG} width="300" title="The way" heading="Calls" description="All." />,
    );
    const [, box = '', id] = /^<div ([^>]*aria-describedby="([^"]+)"[^>]*)>/.exec(html) ?? [];
    expect(box).toContain('role="img" aria-label="The way"');
    expect(html).toContain(`<p id="${id}" hidden="">All.</p>`);
  });

  it('is named after the heading above it if it has no title, and is always called a diagram', () => {
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="300" heading="Calls" />)).toContain(
      'aria-label="Diagram: Calls"',
    );
    const nameless = renderToStaticMarkup(<Mermaid svg={SVG} width="300" />);
    expect(nameless).toContain('aria-label="Diagram"');
    expect(nameless).not.toContain('aria-describedby');
  });

  it('has unique ids if it is on the page twice', () => {
    const twice = [1, 2].map((key) => <Mermaid key={key} svg={SVG} width="300" />);
    const ids = Array.from(renderToStaticMarkup(twice).matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.join()).toMatch(/^[\w,]+$/);
  });

  it('is focusable if it may scroll, after a check box that makes it fit', () => {
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="900" />)).toMatch(/type="checkbox".*tabindex="0"/);
    expect(renderToStaticMarkup(<Mermaid svg={SVG} width="300" />)).not.toMatch(/checkbox|tabindex/);
  });

  it('is a group if it contains links, so they are not lost', () => {
    expect(renderToStaticMarkup(<Mermaid svg='<svg><a href="/x/"></a></svg>' width="300" />)).toContain('role="group"');
  });
});

it('a diagram that was not drawn shows its text, reserves its space and loads the app', () => {
  const html = renderToStaticMarkup(<WaitingDiagram value={'pie\n  "a": 1'} height="300" title="The way" />);
  expect(html).toMatch(/^<div data-app="" style="min-height:300px"><pre [^>]*><code>pie\n {2}&quot;a&quot;: 1<\/code>/);
  expect(html).not.toContain('role="img"');
});
