import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {propsOf} from '../../remark/__tests__/propsOf';
import highlightCode from '../remark/highlightCode';

const FIXTURES = join(import.meta.dirname, '__fixtures__/highlightCode');

/** Writes a block as HTML that a person can compare. */
function showBlocks() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      const {html, ...props} = propsOf(node as MdxJsxFlowElement);
      const value = `<${(node as MdxJsxFlowElement).name} ${JSON.stringify(props)}>\n${html}\n</CodeBlock>`;
      if (parent && index !== undefined) parent.children[index] = {type: 'html', value};
    });
  };
}

const processor = unified().use(remarkParse).use(highlightCode).use(showBlocks).use(remarkStringify);

/** The HTML of the only block of a page. */
async function htmlOf(markdown: string): Promise<string> {
  const tree = (await unified().use(highlightCode).run(unified().use(remarkParse).parse(markdown))) as Root;
  return String(propsOf(tree.children[0] as MdxJsxFlowElement).html);
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('highlightCode', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const [input = '', output] = ['input.md', 'output.md'].map((file) =>
      readFileSync(join(FIXTURES, name, file), 'utf8'),
    );
    expect(String(await processor.process(input))).toBe(output);
  });

  const CODE = '\n<a href="x">&amp; "\'`</a>\n\n\tif (a < b) { // c\n   trailing   \n\n# d: 1 {e} \\n\n\n';

  it.each(['', 'text', 'js', 'yaml', 'markdown', 'html', 'bash', 'python', 'diff', 'nginx', 'powershell', 'nobody'])(
    'keeps every character of code in the language %j',
    async (language) => {
      for (const meta of ['', '{2,4}', 'showLineNumbers'])
        expect(textOf(await htmlOf(`~~~${language} ${meta}\n${CODE}\n~~~`))).toBe(CODE);
    },
  );

  it('reads Windows line breaks', async () => {
    expect(textOf(await htmlOf('```text {1}\r\na\r\nb\r\n```'))).toBe('a\nb');
  });

  it('does not highlight more lines than a block can have', async () => {
    expect(await htmlOf('```text {1-999999999999}\na\n```')).toBe('<mark class="code-line">a</mark>');
  });
});
