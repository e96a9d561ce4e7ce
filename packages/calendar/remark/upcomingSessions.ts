import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isUpcomingBlock} from '../domain/upcomingBlock';

/** Replaces each `:::upcoming-sessions` with the list. Text in the block stays, below the list. */
export default function upcomingSessions() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (!isUpcomingBlock(node) || !parent || index === undefined) return;
      const {attributes, children} = node;
      const list = jsxNode('mdxJsxFlowElement', 'UpcomingSessions', attributes ?? {});
      parent.children.splice(index, 1, {...list, children: children as never[]} as never);
    });
  };
}
