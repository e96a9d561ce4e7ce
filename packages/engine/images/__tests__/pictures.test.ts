import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import type {Element, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sharp, {type Sharp} from 'sharp';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {propsOf} from '../../remark/__tests__/propsOf';
import {showExpression} from '../../remark/__tests__/showExpression';
import keepImages from '../remark/keepImages';
import pictures from '../remark/pictures';
import {photo} from './photo';

const FIXTURES = join(import.meta.dirname, '__fixtures__/pictures');

const plain = (width: number, height: number) => sharp({create: {width, height, channels: 3, background: 'red'}});

/** A drawing with soft edges, of which AVIF makes the least. */
const CIRCLES = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#fff"/>${Array.from(
  {length: 40},
  (_, index) =>
    `<circle cx="${index * 15}" cy="${(index * 37) % 300}" r="${10 + index}" fill="none" stroke="#0f5f63"/>`,
).join('')}</svg>`;

async function siteWithImages(): Promise<string> {
  const siteDir = temporarySite({'docs/img/broken.png': 'BM, but nothing else of a bitmap', 'static/img/.keep': ''});
  const write = async (path: string, image: Sharp) => writeFileSync(join(siteDir, path), await image.toBuffer());
  const frames = await Promise.all([plain(20, 10), photo(20, 10)].map((frame) => frame.png().toBuffer()));
  await write('docs/img/photo.jpg', photo(600, 300).jpeg({quality: 98}));
  await write('docs/img/drawing.png', sharp(Buffer.from(CIRCLES)).png());
  await write('docs/img/icon.png', plain(30, 20).png());
  await write("docs/img/große 'x' 1.png", plain(30, 20).png());
  await write('static/img/static.png', plain(30, 20).png());
  await write('docs/img/modern.webp', plain(30, 20).webp());
  await write('docs/img/moves.gif', sharp(frames, {join: {animated: true}}).gif({delay: [100, 100]}));
  writeIn(siteDir, 'docs/img/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>');
  return siteDir;
}

/** What Docusaurus does to an address before HTML is made. */
function dropPathname() {
  return (tree: import('mdast').Root) => {
    visit(tree, 'image', (node) => {
      node.url = node.url.replace('pathname://', '');
    });
  };
}

/** Writes the elements of MDX as HTML, and addresses as the names of their files in braces. */
function showJsx() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if ((node.type as string) !== 'mdxJsxTextElement' || index === undefined || !parent) return;
      const {name, children, ...element} = node as unknown as MdxJsxTextElement;
      const props = Object.entries(propsOf({name, children, ...element}));
      const properties = Object.fromEntries(props.map(([key, value]) => [key, showExpression(value)]));
      const shown = {type: 'element', tagName: name ?? '', properties, children: children as unknown as Element[]};
      (parent.children as unknown[])[index] = shown;
      return index;
    });
  };
}

async function publish(markdown: string, {siteDir, isBuild = true}: {siteDir: string; isBuild?: boolean}) {
  const reports: string[] = [];
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(keepImages)
    .use(dropPathname)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(pictures, {siteDir, isBuild, report: (text: string) => reports.push(text)})
    .use(showJsx);
  const page = new VFile({path: join(siteDir, 'docs/page.md'), value: markdown});
  const tree = await processor.run(processor.parse(page), page);
  return {html: `${toHtml(tree as Root)}\n`, reports};
}

describe('pictures', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const [input = '', output] = ['input.md', 'output.html'].map((file) =>
      readFileSync(join(FIXTURES, name, file), 'utf8'),
    );
    const {html, reports} = await publish(input, {siteDir: await siteWithImages()});
    expect(html).toBe(output);
    expect(reports).toEqual([]);
  });

  it('only measures images if the site is not built for readers', async () => {
    const {html} = await publish('![a](img/photo.jpg)', {siteDir: await siteWithImages(), isBuild: false});
    expect(html).toBe(
      '<p><img src="{photo.jpg}" alt="a" width="600" height="300" decoding="async" loading="eager"></p>\n',
    );
  });

  it.each([true, false])(
    'reports where an unreadable image is, and still shows the page (build: %s)',
    async (isBuild) => {
      const {html, reports} = await publish('Text.\n\n- ![a](img/broken.png)', {
        siteDir: await siteWithImages(),
        isBuild,
      });
      expect(html).toContain('<img src="{broken.png}" alt="a" decoding="async" loading="eager">');
      expect(reports).toHaveLength(1);
      expect(reports[0]).toMatch(
        /^docs\/page\.md:3:3 {2}warning {2}the image "img\/broken\.png" cannot be read completely\n {4}found {5}Input \w+ contains unsupported image format\n/,
      );
    },
  );

  it('keeps the size of a truncated image, and leaves it to the content check to report it', async () => {
    const siteDir = await siteWithImages();
    writeFileSync(
      join(siteDir, 'docs/img/cut.jpg'),
      readFileSync(join(siteDir, 'docs/img/photo.jpg')).subarray(0, 9000),
    );
    const {html, reports} = await publish('![a](img/cut.jpg)', {siteDir});
    expect(html).toContain('width="600" height="300"');
    expect(reports).toEqual([]);
  });
});
