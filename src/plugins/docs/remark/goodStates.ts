import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {element} from '../../../remark/hastNodes';

/** How an author marks a cell that says that all is well: `✓ Ready`. */
const MARK = /^\s*✓\s*/;

/** Shows the cells of a table that begin with a check mark in green. The mark itself is drawn, so it's the same everywhere. */
export default function goodStates() {
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('✓')) return;
    visit(tree, {tagName: 'td'}, (cell) => {
      const [first] = cell.children;
      if (first?.type !== 'text' || !MARK.test(first.value)) return;
      first.value = first.value.replace(MARK, '');
      const state = element('span', 'good', cell.children);
      // `theme/steps.css`
      state.properties.dataSheet = 'step-styles';
      cell.children = [state];
    });
  };
}
