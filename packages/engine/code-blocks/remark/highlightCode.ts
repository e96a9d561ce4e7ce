import type {Code, Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {jsxNode} from '../../remark/jsxNodes';
import {readMarks, readMeta} from '../domain/readMeta';
import {writeHtml} from '../domain/tokens';
import {highlight} from '../node/highlight';

/** How many characters fit on a line at 320 px, which is also a desktop at 400% zoom */
const CHARACTERS_PER_LINE = 25;

/**
 * Turns fenced and indented code into highlighted `CodeBlock`s. Runs before Markdown becomes HTML, while a fence can still
 * be told from a `<pre>` that the author wrote.
 */
export default function highlightCode() {
  return async (tree: Root) => {
    const blocks: {node: Code; index: number; parent: Parents}[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (index !== undefined && parent) blocks.push({node, index, parent});
    });
    for (const {node, index, parent} of blocks) parent.children[index] = await blockOf(node);
  };
}

async function blockOf({value, lang, meta}: Code) {
  const {title, marked, firstNumber} = readMeta(meta ?? '');
  const written = value.replaceAll('\r\n', '\n');
  const source = marked ? {code: written, marked} : readMarks(written);
  const language = lang?.toLowerCase() ?? 'text';
  const html = writeHtml(await highlight(source.code, language), {marked: source.marked, firstNumber});
  return jsxNode('mdxJsxFlowElement', 'CodeBlock', {html, language, title, scrolls: isWide(source.code)});
}

function isWide(code: string): boolean {
  return code.split('\n').some((line) => line.replaceAll('\t', '    ').length > CHARACTERS_PER_LINE);
}
