import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {joinThemes} from '../client/joinThemes';

const {document} = new JSDOM('').window;

/** A drawing as Mermaid gives it, in small. */
function draw(inner: string, css = '') {
  const svg = `<svg id="d-0" width="100%" xmlns="http://www.w3.org/2000/svg" class="flowchart" style="max-width: 200.5px" viewBox="0 0 200.523456 99.5" role="graphics-document document" aria-roledescription="flowchart-v2" aria-labelledby="chart-title-d-0"><title id="chart-title-d-0">A</title><style>${css}</style>${inner}</svg>`;
  return {id: 'd-0', svg, width: 200.523456, height: 99.5};
}

/** What is in the page of one drawing, without the parts that all have. */
function slim(inner: string, css = ''): string {
  const {svg} = joinThemes(draw(inner, css), draw(inner, css), document);
  return svg.replace(/<svg[^>]*>([\s\S]*?)<\/svg>[\s\S]*/, '$1');
}

describe('a drawing in a page', () => {
  it('is one for both themes, in the colors of the page, with its size and without titles', () => {
    const [light, dark] = ['#1b2426', '#e8eeec'].map((ink) =>
      draw('<path d="M1,1" fill="red"></path>', `#d-0{fill:${ink};}`),
    );
    const {svg, width} = joinThemes(light as never, dark as never, document);
    expect(width).toBe(201);
    expect(svg).toBe(
      '<svg id="\uE000" viewBox="0 0 200.52 99.5" width="201" height="100" style="min-width:160px" aria-hidden="true">' +
        '<style>#\uE000{fill:var(--ifm-font-color-base);}</style><path d="M1,1" fill="red"/></svg>',
    );
  });

  it('has colors of its own where the page has none, and the light ones on paper', () => {
    const [light, dark] = ['#a5d3d1', 'rgba(1, 2, 3, 0.5)'].map((area) =>
      draw(`<rect width="1" fill="${area}"></rect><rect width="2" fill="${area}"></rect>`),
    );
    const {svg} = joinThemes(light as never, dark as never, document);
    expect(svg).toContain(
      '<style>#\uE000{--c0:#a5d3d1}@media screen{[data-theme=dark] #\uE000{--c0:rgba(1, 2, 3, 0.5)}}</style>',
    );
    expect(svg.match(/fill="var\(--c0\)"/g)).toHaveLength(2);
  });

  it('is there twice if more than colors differs', () => {
    const {svg, width} = joinThemes(draw('light'), draw('dark'), document);
    expect(width).toBe(201);
    expect(svg).toBe(
      '<svg class="diagram-light" id="\uE000l" viewBox="0 0 200.52 99.5" width="201" height="100" style="min-width:160px" aria-hidden="true">light</svg>' +
        '<svg class="diagram-dark" id="\uE000d" viewBox="0 0 200.52 99.5" width="201" height="100" style="min-width:160px" aria-hidden="true">dark</svg>',
    );
  });

  it('keeps styles that match something', () => {
    const css = '#d-0{fill:red;}#d-0 .node rect,#d-0 .edge{stroke:blue;}#d-0 .edge:hover{fill:none;}#d-0 :root{--a:b;}';
    expect(slim('<g class="node default"><rect x="1"></rect></g>', css)).toBe(
      '<style>#\uE000{fill:red;}#\uE000 .node rect{stroke:blue;}</style><g class="node"><rect x="1"/></g>',
    );
  });

  it('fetches nothing external', () => {
    const css =
      '@import url("https://a.example.org/a.css");@font-face{font-family:A;src:url(a.woff)}#d-0{fill:red;background:url(https://a.example.org/a.png);}#d-0{stroke:url(#d-0-g);}';
    const kept = slim('<linearGradient id="d-0-g"></linearGradient><path stroke="url(#d-0-g)"></path>', css);
    expect(kept).not.toMatch(/example\.org|@import|font-face/);
    expect(kept).toContain('stroke:url(#\uE000-g)');
  });

  it('keeps animation frames', () => {
    const css = '@keyframes dash{to{x:0;}}@keyframes other{to{x:0;}}#d-0 .moving{animation:dash 1s linear;}';
    expect(slim('<path class="moving" d="M1,1"></path>', css)).toMatch(/^<style>@keyframes dash\{to\{x:0;\}\}#/);
    expect(slim('<path class="moving" d="M1,1"></path>', css)).not.toContain('other');
  });

  it('drops what nothing references, and makes other ids unique', () => {
    const inner =
      '<marker id="arrow"></marker><marker id="unused"></marker><g id="d-0-flowchart-A" data-look="classic"><path marker-end="url(#arrow)"></path></g>';
    expect(slim(inner)).toBe('<marker id="\uE000-arrow"></marker><g><path marker-end="url(#\uE000-arrow)"/></g>');
  });

  it('drops empty labels and groups, and digits that nobody sees', () => {
    const inner =
      '<g class="a"><g><foreignObject width="0" height="0"><div></div></foreignObject></g></g><rect></rect><path d="M1.23456,2C3.000001,4.5" transform="translate(0, 0)"></path>';
    expect(slim(inner)).toBe('<path d="M1.23,2C3,4.5"/>');
  });

  it('keeps the text of labels', () => {
    const label =
      '<foreignObject width="10"><div style="display: table"><span><p>1.23456 &lt; 2</p></span></div></foreignObject>';
    expect(slim(label)).toBe(label);
  });
});
