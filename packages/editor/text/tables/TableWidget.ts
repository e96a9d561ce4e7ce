import {type ChangeSpec, EditorSelection, type Extension} from '@codemirror/state';
import {type EditorView, WidgetType} from '@codemirror/view';
import {element} from '../element';
import {attention, onRest} from '../look/attention';
import {drawWords} from '../look/drawWords';
import {leaveBlock} from '../look/focusBlock';
import {structure, type TableBlock} from '../look/structure';
import {makeRoving} from '../menus/roving';
import {editorOptions} from '../options';
import {createCellEditor, showWords} from './CellEditor';
import {addColumn, addRow, columnCount, deleteColumn, deleteRow, rowsOf, setCell} from './editTable';
import {type Cell, cellText, type Table} from './readTable';

interface CellPosition {
  row: number;
  column: number;
}

/** A table's state besides its elements: the cell being edited. */
interface Live {
  place: CellPosition;
  page: EditorView;
  editor: EditorView;
}

const live = new WeakMap<HTMLElement, Live>();

/** The class of a table that shows its buttons. */
const OPEN = 'text-table-open';

let ids = 0;

/** A table whose cells are edited one at a time. */
export class TableWidget extends WidgetType {
  /** The words of all cells, by row. */
  private readonly words: string[][];

  constructor(
    private readonly text: string,
    private readonly table: Table,
    private readonly depth: number,
  ) {
    super();
    this.words = rowsOf(table).map((row) => wordsOf(row.cells, columnCount(table), (cell) => this.slice(cell)));
  }

  override eq(other: TableWidget): boolean {
    return other.text === this.text && other.depth === this.depth;
  }

  override toDOM(view: EditorView): HTMLElement {
    const grid = element('table');
    const hint = `text-table-${ids++}`;
    const tools = this.drawTools(view, () => dom);
    const dom: HTMLElement = element(
      'div',
      {
        class: 'text-widget text-table',
        style: `--depth: ${this.depth}`,
        'data-hint': hint,
        onfocusout: ({relatedTarget}: FocusEvent) => {
          if (!view.state.field(attention).isHeld) leaveTable(dom, relatedTarget as Element | null);
        },
      },
      element('div', {class: 'table-box'}, grid),
      tools,
      element(
        'p',
        {id: hint, class: 'unseen'},
        'Tab goes to the next cell, Escape leaves the table, Alt+F10 goes to the buttons for rows and columns.',
      ),
    );
    this.fill(grid, view, dom);
    return dom;
  }

  override updateDOM(dom: HTMLElement, view: EditorView, from: TableWidget): boolean {
    const grid = dom.querySelector('table');
    if (!grid || from.depth !== this.depth) return false;
    const edited = live.get(dom);
    const isSameShape =
      this.words.length === from.words.length &&
      columnCount(this.table) === columnCount(from.table) &&
      String(this.table.alignments) === String(from.table.alignments);
    if (!isSameShape) {
      closeCell(dom);
      this.fill(grid, view, dom);
      // Keep the caret in the table when undo adds or removes rows.
      if (edited) requestAnimationFrame(() => live.has(dom) || focusCell(view, dom, edited.place));
      return true;
    }
    this.rename(dom);
    this.words.forEach((row, rowIndex) => {
      row.forEach((words, column) => {
        if (words === from.words[rowIndex]?.[column]) return;
        if (edited?.place.row === rowIndex && edited.place.column === column) showWords(edited.editor, words);
        else this.drawCell(cellElement(dom, {row: rowIndex, column}), words, view);
      });
    });
    return true;
  }

  override destroy(dom: HTMLElement) {
    const view = live.get(dom)?.page;
    closeCell(dom);
    if (!view) return;
    requestAnimationFrame(() => {
      const isGone = !view.state
        .field(structure)
        .tables.some(({from, to}) => view.state.sliceDoc(from, to) === this.text);
      if (isGone && document.activeElement === document.body) view.focus();
    });
  }

  override get estimatedHeight(): number {
    return this.words.length * 48;
  }

  private slice({textFrom, textTo}: Cell): string {
    const start = this.table.from - this.table.prefix.length;
    return this.text.slice(textFrom - start, textTo - start).replaceAll('\\|', '|');
  }

  private fill(grid: HTMLTableElement, view: EditorView, dom: HTMLElement) {
    const [header = [], ...rows] = this.words;
    const draw = (words: string, row: number, column: number) => this.makeCell(words, {row, column}, view, dom);
    grid.replaceChildren(
      element('thead', {}, element('tr', {}, ...header.map((words, column) => draw(words, 0, column)))),
      element(
        'tbody',
        {},
        ...rows.map((row, index) => element('tr', {}, ...row.map((words, column) => draw(words, index + 1, column)))),
      ),
    );
  }

  private makeCell(words: string, place: CellPosition, view: EditorView, dom: HTMLElement): HTMLElement {
    const box = element('div', {
      class: 'text-cell',
      role: 'textbox',
      tabindex: '0',
      'aria-label': this.nameOf(place),
      'aria-describedby': dom.dataset.hint,
      onfocus: () => openCell(view, dom, place),
      onmousedown: (event: MouseEvent) => {
        event.preventDefault();
        openCell(view, dom, place, {x: event.clientX, y: event.clientY});
      },
    });
    const alignment = this.table.alignments[place.column];
    const cell = element(
      place.row === 0 ? 'th' : 'td',
      {style: alignment ? `text-align: ${alignment}` : undefined, scope: place.row === 0 ? 'col' : undefined},
      box,
    );
    this.drawCell(cell, words, view);
    return cell;
  }

  /** Updates the cells' labels, which contain the column headings. */
  private rename(dom: HTMLElement) {
    this.words.forEach((row, rowIndex) => {
      row.forEach((_, column) => {
        const fields = cellElement(dom, {row: rowIndex, column})?.querySelectorAll('.text-cell, .cm-content') ?? [];
        for (const field of fields) field.setAttribute('aria-label', this.nameOf({row: rowIndex, column}));
      });
    });
  }

  private nameOf({row, column}: CellPosition): string {
    if (row === 0) return `Heading of column ${column + 1}`;
    const heading = this.words[0]?.[column] || `column ${column + 1}`;
    return `${heading}, row ${row}`;
  }

  private drawCell(cell: Element | undefined, words: string, view: EditorView) {
    cell
      ?.querySelector('.text-cell')
      ?.replaceChildren(drawWords(words, view.state.facet(editorOptions).pictureAddress));
  }

  private drawTools(view: EditorView, getDom: () => HTMLElement): HTMLElement {
    const tool = (name: string, run: (block: TableBlock, place: CellPosition) => void) =>
      element(
        'button',
        {
          type: 'button',
          class: 'text-button',
          onclick: () => {
            const block = blockAt(view, getDom());
            if (block) run(block, placeOf(getDom()));
          },
        },
        name,
      );
    const change = (changes: ChangeSpec | undefined, place: CellPosition) => {
      if (changes) view.dispatch({changes, userEvent: 'input'});
      focusCell(view, getDom(), place);
    };
    const tools = element(
      'div',
      {class: 'text-table-tools', role: 'toolbar', 'aria-label': 'Rows and columns'},
      tool('Add row', ({table}, {row, column}) => change(addRow(table, row), {row: row + 1, column})),
      tool('Add column', ({table}, {row, column}) => change(addColumn(table, column), {row, column: column + 1})),
      tool('Delete row', ({table}, {row, column}) =>
        change(deleteRow(table, view.state.doc, row), {row: Math.max(0, row - 1), column}),
      ),
      tool('Delete column', (block, {row, column}) => {
        if (columnCount(block.table) < 2) deleteTable(view, block);
        else change(deleteColumn(block.table, column), {row, column: Math.max(0, column - 1)});
      }),
      tool('Delete table', (block) => deleteTable(view, block)),
    );
    makeRoving(tools);
    tools.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      focusCell(view, getDom(), placeOf(getDom()));
    });
    return tools;
  }
}

function wordsOf(cells: readonly Cell[], columns: number, wordsOfCell: (cell: Cell) => string): string[] {
  return Array.from({length: columns}, (_, column) => {
    const cell = cells[column];
    return cell ? wordsOfCell(cell) : '';
  });
}

function blockAt(view: EditorView, dom: HTMLElement): TableBlock | undefined {
  const at = view.posAtDOM(dom);
  return view.state.field(structure).tables.find(({from, to}) => from <= at && at <= to);
}

function cellElement(dom: HTMLElement, {row, column}: CellPosition): HTMLTableCellElement | undefined {
  return dom.querySelector('table')?.rows[row]?.cells[column];
}

/** Returns the cell being edited, or the last one if a button has the focus. */
function placeOf(dom: HTMLElement): CellPosition {
  const [row = 0, column = 0] = (dom.dataset.place ?? '').split(',').map(Number);
  return {row, column};
}

function focusCell(view: EditorView, dom: HTMLElement, place: CellPosition) {
  const grid = dom.querySelector('table');
  const row = Math.min(place.row, (grid?.rows.length ?? 1) - 1);
  const column = Math.min(place.column, (grid?.rows[row]?.cells.length ?? 1) - 1);
  openCell(view, dom, {row, column});
}

function openCell(view: EditorView, dom: HTMLElement, place: CellPosition, at?: {x: number; y: number}) {
  const before = live.get(dom);
  const isOpen = before?.place.row === place.row && before.place.column === place.column;
  if (!isOpen) {
    closeCell(dom);
    const editor = editCell(view, dom, place);
    if (!editor) return;
    live.set(dom, {place, page: view, editor});
    selectBlock(view, dom);
    dom.dataset.place = `${place.row},${place.column}`;
  }
  dom.classList.add(OPEN);
  const editor = live.get(dom)?.editor;
  const head = at && editor?.posAtCoords(at);
  if (editor && typeof head === 'number') editor.dispatch({selection: {anchor: head}});
  editor?.focus();
}

/** Moves the selection below the table, so toolbar insertions made from a cell go there. */
function selectBlock(view: EditorView, dom: HTMLElement) {
  const block = blockAt(view, dom);
  const {head} = view.state.selection.main;
  if (block && (head < block.from || head > block.to)) view.dispatch({selection: {anchor: block.to}});
}

function editCell(view: EditorView, dom: HTMLElement, place: CellPosition): EditorView | undefined {
  const cell = cellElement(dom, place);
  const box = cell?.querySelector<HTMLElement>('.text-cell');
  const block = blockAt(view, dom);
  if (!cell || !box || !block) return undefined;
  const written = rowsOf(block.table)[place.row]?.cells[place.column];
  const editor = createCellEditor(view, cell, {
    name: box.getAttribute('aria-label') ?? '',
    hint: dom.dataset.hint ?? '',
    words: written ? cellText(written, view.state.doc) : '',
    onChange: (words) => {
      const now = blockAt(view, dom);
      const changes = now && setCell(now.table, view.state.doc, place.row, place.column, words);
      if (changes) view.dispatch({changes, userEvent: 'input.type'});
    },
    onKey: (event, cellView) => moveByKey(event, cellView, view, dom, place),
  });
  box.hidden = true;
  return editor;
}

/** Closes what the focus has left: the cell, and the buttons for rows and columns. */
function leaveTable(dom: HTMLElement, focused: Element | null) {
  // A dialog about the cell returns to it, and so does a window.
  if (!document.hasFocus() || focused?.closest('dialog')) return;
  if (!live.get(dom)?.editor.dom.contains(focused)) closeCell(dom);
  if (!dom.contains(focused)) dom.classList.remove(OPEN);
}

/** Closes the tables that a click has left, now that the lines below may move. */
export const closeLeftTables: Extension = onRest(({contentDOM}) => {
  for (const dom of contentDOM.querySelectorAll<HTMLElement>(`.${OPEN}`)) leaveTable(dom, document.activeElement);
});

function closeCell(dom: HTMLElement) {
  const open = live.get(dom);
  if (!open) return;
  live.delete(dom);
  const box = open.editor.dom.parentElement?.querySelector<HTMLElement>('.text-cell');
  const words = open.editor.state.doc.toString().trim();
  const {pictureAddress} = open.editor.state.facet(editorOptions);
  open.editor.destroy();
  if (!box) return;
  box.replaceChildren(drawWords(words, pictureAddress));
  box.hidden = false;
}

function moveByKey(
  event: KeyboardEvent,
  cell: EditorView,
  view: EditorView,
  dom: HTMLElement,
  place: CellPosition,
): boolean {
  const block = blockAt(view, dom);
  if (!block || event.isComposing) return false;
  const target = targetOf(event, cell, block.table, place);
  if (target === undefined) return false;
  event.preventDefault();
  if (target === 'tools') dom.querySelector<HTMLButtonElement>('.text-table-tools button')?.focus();
  else if (target === 'before' || target === 'after') leaveBlock(view, block, target);
  else {
    if (target.row >= rowsOf(block.table).length) {
      view.dispatch({changes: addRow(block.table, place.row), userEvent: 'input'});
    }
    focusCell(view, dom, target);
    if (event.key === 'Tab') selectWords(dom);
  }
  return true;
}

/** Selects a cell's words, so typing replaces them, as in a word processor. */
function selectWords(dom: HTMLElement) {
  const editor = live.get(dom)?.editor;
  editor?.dispatch({selection: {anchor: 0, head: editor.state.doc.length}});
}

/** Returns the cell a key moves to; undefined if the caret stays in the cell. */
function targetOf(
  {key, shiftKey, altKey, ctrlKey, metaKey}: KeyboardEvent,
  cell: EditorView,
  table: Table,
  {row, column}: CellPosition,
): CellPosition | 'before' | 'after' | 'tools' | undefined {
  const columns = columnCount(table);
  const rows = rowsOf(table).length;
  if (key === 'F10' && altKey) return 'tools';
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return 'after';
  if (key === 'Tab') {
    const next = row * columns + column + (shiftKey ? -1 : 1);
    return next < 0 ? 'before' : {row: Math.floor(next / columns), column: next % columns};
  }
  if (shiftKey) return undefined;
  if (key === 'Enter') return row + 1 < rows ? {row: row + 1, column} : 'after';
  const {main} = cell.state.selection;
  if (key === 'ArrowDown' && isAtEdge(cell, true)) return row + 1 < rows ? {row: row + 1, column} : 'after';
  if (key === 'ArrowUp' && isAtEdge(cell, false)) return row > 0 ? {row: row - 1, column} : 'before';
  if (key === 'ArrowRight' && main.empty && main.head === cell.state.doc.length && column + 1 < columns) {
    return {row, column: column + 1};
  }
  if (key === 'ArrowLeft' && main.empty && main.head === 0 && column > 0) return {row, column: column - 1};
  return undefined;
}

/** Whether the caret is on a cell's first or last visual line. */
function isAtEdge(cell: EditorView, forward: boolean): boolean {
  const {main} = cell.state.selection;
  const next = cell.moveVertically(EditorSelection.cursor(main.head, main.assoc), forward);
  return next.head === main.head || next.head === (forward ? cell.state.doc.length : 0);
}

function deleteTable(view: EditorView, {from, to}: TableBlock) {
  const end = Math.min(to + 1, view.state.doc.length);
  view.dispatch({changes: {from, to: end}, selection: {anchor: from}, userEvent: 'delete'});
  view.focus();
}
