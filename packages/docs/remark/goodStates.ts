import {element} from '@deskbook/engine/remark/hastNodes';
import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** How authors mark a cell that means all is well: `✓ Ready` */
const MARK = /^\s*✓\s*/;

/** Shows table cells that begin with a check mark in green. CSS draws the mark, so it looks the same everywhere. */
export default function goodStates() {
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('✓')) return;
    visit(tree, {tagName: 'td'}, (cell) => {
      const [first] = cell.children;
      if (first?.type !== 'text' || !MARK.test(first.value)) return;
      first.value = first.value.replace(MARK, '');
      const state = element('span', 'good', cell.children);
      cell.children = [state];
    });
  };
}
