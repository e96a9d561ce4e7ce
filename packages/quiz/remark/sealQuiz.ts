import {PLAIN_HTML} from '@deskbook/engine/remark/hastNodes';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {sealNode} from './sealNode';

interface Options {
  baseUrl: string;
}

/** Seals each `<Quiz>`. Runs last, after Docusaurus has resolved the links of its secrets. */
export default function sealQuiz({baseUrl}: Options) {
  const secretIn = (node: {type: string}) =>
    node.type === 'element' && (node as Element).tagName === PLAIN_HTML ? (node as Element) : null;
  const inSite = (path: string) => {
    const whole = path.startsWith(baseUrl) ? path : baseUrl + path.slice(1);
    return applyTrailingSlash(whole, {trailingSlash: true, baseUrl});
  };
  return (tree: Root, file: VFile) => {
    if (!file.data.hasQuiz) return;
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast) => sealNode(node, secretIn, inSite));
  };
}
