import {search, searchKeymap} from '@codemirror/search';
import {EditorState, type Extension} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {structure} from '../look/structure';
import {rowsOf} from '../tables/editTable';

export const findPanel: Extension = [
  search({top: true}),
  keymap.of(searchKeymap),
  EditorState.phrases.of({
    next: 'Next',
    previous: 'Previous',
    replace: 'Replace',
    'replace all': 'Replace all',
    'match case': 'Same capitals',
    'by word': 'Whole words',
    close: 'Close',
  }),
  EditorView.updateListener.of(({view, transactions}) => {
    if (transactions.some((transaction) => transaction.isUserEvent('select.search'))) showFound(view);
  }),
];

/** Highlights the cell with the search match, since the selection isn't visible there. */
function showFound(view: EditorView) {
  for (const cell of view.contentDOM.querySelectorAll('.text-found')) cell.classList.remove('text-found');
  const {from, to} = view.state.selection.main;
  const block = view.state.field(structure).tables.find((table) => table.from <= from && to <= table.to);
  if (!block) return;
  const rows = rowsOf(block.table);
  const row = rows.findIndex((each) => each.from <= from && to <= each.to);
  const column = rows[row]?.cells.findIndex((cell) => cell.from <= from && to <= cell.to) ?? -1;
  // The table may only now scroll into view.
  requestAnimationFrame(() => {
    const tables = Array.from(view.contentDOM.querySelectorAll<HTMLElement>('.text-table'));
    const grid = tables.find((dom) => view.posAtDOM(dom) === block.from)?.querySelector('table');
    const cell = grid?.rows[row]?.cells[column];
    cell?.classList.add('text-found');
    cell?.scrollIntoView({block: 'nearest'});
  });
}
