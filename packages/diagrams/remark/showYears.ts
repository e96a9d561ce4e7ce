import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {entriesOf, firstMonthOf, isYearBlock, listIn} from '../domain/yearBlock';

/** Draws the strip of months above the list or table of each `:::year` block. */
export default function showYears() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (!isYearBlock(node) || !parent || index === undefined) return;
      const list = listIn(node);
      const entries = list ? entriesOf(list) : [];
      const props = {
        first: firstMonthOf(node, entries),
        entries: JSON.stringify(entries.map(({months}) => months ?? null)),
      };
      const year = jsxNode('mdxJsxFlowElement', 'Year', props);
      parent.children.splice(index, 1, {...year, children: node.children as never[]} as never);
    });
  };
}
