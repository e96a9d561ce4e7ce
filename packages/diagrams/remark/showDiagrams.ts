import {isDiagram, withoutMargin} from '@deskbook/content/mermaid/diagram';
import {importOfTheme} from '@deskbook/engine/remark/esmNodes';
import {textOf} from '@deskbook/engine/remark/hastNodes';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {estimateHeight} from '../domain/estimateHeight';
import {nameDiagram} from '../domain/nameDiagram';
import {openDrawings} from '../node/drawings';

interface Options {
  /** Absolute path of the site, which the cache of drawings is in */
  siteDir: string;
}

/**
 * Replaces each Mermaid block with its drawing. Without a drawing, it leaves the source text for the reader's browser to
 * draw. A diagram without a title uses the heading above it.
 */
export default function showDiagrams({siteDir}: Options) {
  const drawings = openDrawings(siteDir);
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('mermaid')) return;
    let heading = '';
    let isOneWaiting = false;
    visit(tree, ['heading', 'code'], (node, index, parent) => {
      // Removes an explicit id from the end of the heading.
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

/** `@theme/MDXComponents` renders `mermaid` with `@theme/Mermaid`. */
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
