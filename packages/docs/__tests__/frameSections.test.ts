import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import frameSections from '../remark/frameSections';

/** Headings with ids, and quotes for callouts, as Docusaurus hands them over. */
function prepare() {
  return (tree: Root) =>
    visit(tree, 'element', (node) => {
      const [text] = node.children;
      if (node.tagName === 'blockquote') node.tagName = 'admonition';
      if (node.tagName === 'h2' && text?.type === 'text')
        node.properties.id = text.value.toLowerCase().replaceAll(' ', '-');
    });
}

async function publish(markdown: string, kind: string): Promise<string> {
  const file = new VFile({value: markdown, data: {frontMatter: {kind}}});
  const processor = unified().use(remarkParse).use(remarkRehype).use(prepare).use(frameSections);
  return toHtml((await processor.run(processor.parse(file), file)) as Root).replace(/\n/g, '');
}

it.each([
  ['procedure', 'How to tell that it worked', 'worked'],
  ['equipment', 'What not to do', 'avoid'],
])('a page of kind %s has a frame around a section, up to the next heading: %s', async (kind, title, name) => {
  expect(await publish(`## ${title}\n\n- Text.\n\nAll of it.\n\n## constructor\n\nText.`, kind)).toMatch(
    new RegExp(`^<div class="${name}"><h2 .+<p>All of it.</p></div><h2 id="constructor">`),
  );
});

it('a callout comes after the frame', async () => {
  expect(await publish('## What not to do\n\n- Text.\n\n> Stop\n\nMore.', 'equipment')).toMatch(
    /<\/ul><\/div><admonition>.*<\/admonition><p>More/,
  );
});

it.each(['manual', 'constructor'])('pages of other kinds stay as they are: %s', async (kind) => {
  expect(await publish('## What not to do\n\n- Text.', kind)).not.toContain('<div');
});
