import {join} from 'node:path';
import {emptyPng} from '@deskbook/content/__tests__/emptyPng';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import type {Expression} from 'estree';
import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {propsOf} from '../../remark/__tests__/propsOf';
import scrollTables from '../../remark/scrollTables';
import drawings from '../remark/drawings';
import keepImages from '../remark/keepImages';
import lightsTables from '../remark/lightsTables';

const drawing = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 4 3"><title>${name}</title><desc>About ${name}</desc><path d="M0 0"/></svg>`;

const FILES = {
  'docs/img/front.svg': drawing('Front'),
  'docs/img/back.svg': drawing('Back'),
  'docs/img/lights.svg': drawing('Lights').replace(
    '<path',
    '<g class="number"><circle cx="20" cy="20"/><text>2</text><circle cx="20" cy="90"/><text>1</text></g><text x="38" y="26">Paper</text><text x="38" y="96">Power</text><path',
  ),
  'docs/img/lamp.svg': drawing('Lamp').replace(
    '<path',
    '<g id="shade" data-number="1"><path d="M8 8h9"/></g><g class="number"><circle cx="20" cy="20"/><text>1</text></g><text x="38" y="26">Shade</text><path',
  ),
  'docs/img/bad.svg': drawing('Bad').replace('<path', '<script/><path'),
  'docs/img/photo.png': emptyPng(800, 600),
  'docs/img/photo.callouts.yml':
    'title: Sorter\ncallouts:\n  - {id: hopper, number: 1, name: Hopper, x: 50, y: 10}\n  - {id: tray, number: 2, name: Tray, x: 25, y: 90}\n',
  'docs/img/bare.png': emptyPng(8, 6),
  'docs/img/plain.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
};

/** The elements of MDX as HTML, without what they import. */
function showJsx() {
  return (tree: Root) => {
    tree.children = tree.children.filter(({type}) => (type as string) !== 'mdxjsEsm');
    visit(tree, (node, index, parent) => {
      if ((node.type as string) !== 'mdxJsxFlowElement' || index === undefined || !parent) return;
      const element = node as unknown as MdxJsxFlowElement;
      const {id: _, art = '', callouts = '', ...properties} = propsOf(element) as Record<string, string>;
      const children = element.name === 'Drawing' ? [{type: 'raw', value: art + callouts}] : [];
      (parent.children as unknown[])[index] = {type: 'element', tagName: element.name, properties, children};
    });
  };
}

async function transform(markdown: string, last: () => (tree: Root) => void): Promise<Root> {
  const siteDir = temporarySite(FILES);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(keepImages)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(scrollTables)
    .use(drawings, {siteDir})
    .use(lightsTables)
    .use(last);
  const page = new VFile({path: join(siteDir, 'docs/page.md'), value: markdown});
  return (await processor.run(processor.parse(page), page)) as Root;
}

async function publish(markdown: string): Promise<string> {
  return toHtml(await transform(markdown, showJsx), {allowDangerousHtml: true}).replaceAll('\n', '');
}

const figure = (name: string, alt = name, caption = '') =>
  `<Drawing viewBox="0 0 4 3" title="${alt}" description="About ${name}"${caption && ` caption="${caption}"`}><path d="M0 0"></path></Drawing>`;

describe('drawings', () => {
  it('inlines an image alone on its line, with its text and caption', async () => {
    expect(await publish('Text\n\n![The front](img/front.svg "Ready")\n\n![](img/back.svg)')).toBe(
      `<p>Text</p>${figure('Front', 'The front', 'Ready')}${figure('Back')}`,
    );
  });

  it('leaves images alone that are not drawings, faulty, external or within a line', async () => {
    for (const line of [
      '![a](img/plain.svg)',
      '![a](img/bad.svg)',
      '![a](img/none.svg)',
      '![a](https://example.org/front.svg)',
      'See ![a](img/front.svg)',
    ])
      expect(await publish(line)).toContain('<img ');
  });

  it('puts the section that follows between two drawings at the top of a page', async () => {
    expect(await publish('![F](img/front.svg)\n![B](img/back.svg)\n\n## Lights\n\nText\n\n### More\n\n## Next\n')).toBe(
      `<div class="drawing-lead">${figure('Front', 'F')}<div class="drawing-section"><h2>Lights</h2><p>Text</p><h3>More</h3></div>${figure('Back', 'B')}</div><h2>Next</h2>`,
    );
  });

  it('puts two drawings elsewhere side by side', async () => {
    const pair = `<div class="drawing-pair">${figure('Front', 'F')}${figure('Back', 'B')}</div>`;
    const images = '![F](img/front.svg) ![B](img/back.svg)';
    expect(await publish(`${images}\n\nText\n\n## Next`)).toBe(`${pair}<p>Text</p><h2>Next</h2>`);
    expect(await publish(`## A\n\n${images}\n\n## B`)).toBe(`<h2>A</h2>${pair}<h2>B</h2>`);
    expect(await publish(`1. Look\n\n   ${images.split(' ')[0]} ![F](img/front.svg)`)).toContain('drawing-pair');
  });
});

describe('views of parts', () => {
  /** The elements that show drawings, with their props. */
  async function shownOn(markdown: string) {
    const shown: Record<string, unknown>[] = [];
    const collect = () => (tree: Root) =>
      visit(tree, (node) => {
        if ((node.type as string) !== 'mdxJsxFlowElement') return;
        const element = node as unknown as MdxJsxFlowElement;
        shown.push({name: element.name, ...propsOf(element)});
      });
    await transform(markdown, collect);
    return shown;
  }

  it('shows parts of a drawing, which is in the page once', async () => {
    const [first, second, whole] = await shownOn(
      '![](img/lamp.svg#shade:up)\n\n![The shade](img/lamp.svg#1 "Lift it")\n\n![Lamp](img/lamp.svg)',
    );

    expect(first).toMatchObject({name: 'PartView', title: 'Lamp', alt: ''});
    expect(first?.art).toContain('shade');
    expect(second).toMatchObject({name: 'PartView', id: first?.id, alt: 'The shade', caption: 'Lift it'});
    expect(whole).toMatchObject({name: 'Drawing', id: first?.id});
    expect([second, whole].every((one) => one && !('art' in one))).toBe(true);
  });

  it('groups those of a line, and leaves images alone whose parts are missing', async () => {
    expect(await publish('1. Lift it.\n\n   ![](img/lamp.svg#shade)\n   ![](img/lamp.svg#1)')).toMatch(
      /<div class="part-views"><PartView.*<PartView/,
    );
    expect(await publish('![a](img/lamp.svg#cord)')).toContain('<img ');
  });
});

describe('lightsTables', () => {
  it('shows the lights of each row, and keeps the words', async () => {
    const html = await publish('| Lights | Sign |\n|---|---|\n| 1 green, 2 blinking | a |\n| 1 off | b |\n|  | c |');
    expect(html).toContain('<LightsKey on off blinking names=""></LightsKey><table role="table" class="lights-table">');
    expect(html).toContain(
      '<td class="lights" role="cell"><span class="light-disc light-green" aria-hidden="true">1</span><span class="light-disc light-on light-blinking" aria-hidden="true">2</span><span class="unseen">1 green, 2 blinking</span></td>',
    );
    expect(html).toContain('<td role="cell"></td><td role="cell">c</td>');
  });

  it('names them as the page’s drawings do', async () => {
    const html = await publish('![L](img/lights.svg)\n\n| Lights | Sign |\n|---|---|\n| 2 on, 1 off, 3 on | a |');
    expect(html).toContain('<LightsKey on off names="1 Power, 2 Paper">');
  });

  it('leaves other tables alone', async () => {
    expect(await publish('| Lights | Sign |\n|---|---|\n| Both lit | a |')).not.toContain('LightsKey');
    expect(
      await publish('| Lights | Sign |\n|---|---|\n| x | a |\n\n| Sign | Lights |\n|---|---|\n| 1 on | 1 on |'),
    ).not.toContain('light-disc');
  });
});

describe('photographs with callouts', () => {
  const NONE = '<p><img src="img/bare.png" alt="Bare"></p>';

  /** Returns what an expression of literals means. */
  function plainOf(given: unknown): unknown {
    const expression = given as Expression;
    if (typeof given !== 'object' || !given) return given;
    if (expression.type === 'Literal') return expression.value;
    if (expression.type === 'ArrayExpression') return expression.elements.map(plainOf);
    if (expression.type !== 'ObjectExpression') return undefined;
    return Object.fromEntries(
      expression.properties.map((property) =>
        property.type === 'Property' ? [plainOf(property.key), plainOf(property.value)] : [],
      ),
    );
  }

  /** Returns the first element of MDX on a page, with its props. */
  async function shown(markdown: string) {
    let found: MdxJsxFlowElement | undefined;
    await transform(markdown, () => (root) => {
      visit(root, (node) => {
        if (!found && (node.type as string) === 'mdxJsxFlowElement') found = node as unknown as MdxJsxFlowElement;
      });
    });
    const image = (found?.children[0] as unknown as {properties: object} | undefined)?.properties;
    const props = Object.entries(found ? propsOf(found) : {}).map(([name, value]) => [name, plainOf(value)]);
    return {name: found?.name, image, props: Object.fromEntries(props)};
  }

  it('keep their image, which becomes a <picture>, below the numbers', async () => {
    expect(await shown('![The sorter](img/photo.png "Ready")')).toMatchObject({
      name: 'Photograph',
      image: {src: 'img/photo.png', alt: 'The sorter', title: null},
      props: {
        caption: 'Ready',
        height: 300,
        crop: {x: 0, y: 0, width: 400, height: 300},
        places: [
          {number: '1', name: 'Hopper', x: 50, y: 10, side: 'right'},
          {number: '2', name: 'Tray', x: 25, y: 90, side: 'above'},
        ],
      },
    });
    expect((await shown('![](img/photo.png)')).image).toMatchObject({alt: 'Sorter'});
  });

  it('show a part as drawings do, named by it', async () => {
    const {name, image, props} = await shown('1. Pull.\n\n   ![](img/photo.png#tray:out)');
    expect({name, image}).toMatchObject({name: 'PhotoView', image: {alt: 'Sorter: Tray'}});
    expect(props).toMatchObject({
      places: [{number: '2', name: 'Tray', move: 'out'}],
      arrows: expect.stringContaining('M'),
    });
    expect(props.crop).toMatchObject({width: 220});
  });

  it('stay images without callouts, and if they lack the part', async () => {
    expect(await publish('![Bare](img/bare.png)')).toBe(NONE);
    expect(await publish('![](img/photo.png#cord)')).toBe('<p><img src="img/photo.png#cord" alt=""></p>');
  });

  it('can stand beside a drawing', async () => {
    const html = await publish('![Front](img/front.svg)\n![](img/photo.png)');
    expect(html).toMatch(/^<div class="drawing-pair"><Drawing .*<Photograph/);
  });
});
