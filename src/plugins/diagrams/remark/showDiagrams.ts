import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {isDiagram, withoutMargin} from '../../../content/mermaid/diagram';
import {importOfTheme} from '../../../remark/esmNodes';
import {textOf} from '../../../remark/hastNodes';
import {estimateHeight} from '../domain/estimateHeight';
import {nameDiagram} from '../domain/nameDiagram';
import {openDrawings} from '../node/drawings';

interface Options {
  /** The absolute folder of the site, by which the drawings are found. */
  siteDir: string;
}

/**
 * Puts the drawing of each Mermaid diagram in the place of its block; where there is none, its text, to be drawn in
 * the reader's browser. A diagram without a name takes that of the heading above it.
 */
export default function showDiagrams({siteDir}: Options) {
  const drawings = openDrawings(siteDir);
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('mermaid')) return;
    let heading = '';
    let isOneWaiting = false;
    visit(tree, ['heading', 'code'], (node, index, parent) => {
      // Without an id at its end, which is for links.
      if (node.type === 'heading') heading = textOf(node).replace(/\s*\{#[^}]*\}$/, '');
      if (node.type !== 'code' || !isDiagram(node.lang ?? '') || index === undefined || !parent) return;
      const {text} = withoutMargin(node.value);
      const drawing = drawings.read(text);
      const {title, description} = nameDiagram(text);
      const labels = {title, description, heading: title ? null : heading};
      parent.children[index] = drawing
        ? element('mermaid', {...labels, svg: drawing.svg, width: String(drawing.width)})
        : element('WaitingDiagram', {...labels, value: text, height: String(estimateHeight(text))});
      isOneWaiting ||= !drawing;
    });
    if (isOneWaiting) tree.children.unshift(importOfTheme('WaitingDiagram'));
  };
}

/** `mermaid` is what `@theme/MDXComponents` draws with `@theme/Mermaid`. */
function element(
  name: 'mermaid' | 'WaitingDiagram',
  properties: Readonly<Record<string, string | null | undefined>>,
): MdxJsxFlowElement {
  const given = Object.entries(properties).filter(([, value]) => value);
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: given.map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: [],
  };
}
