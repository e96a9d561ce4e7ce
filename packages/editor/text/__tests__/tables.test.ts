import {EditorState} from '@codemirror/state';
import {describe, expect, it} from 'vitest';
import {pageLanguage, treeOf} from '../language/language';
import {addColumn, addRow, columnCount, deleteColumn, deleteRow, rowsOf, setCell} from '../tables/editTable';
import {cellText, readTable, type Table} from '../tables/readTable';

const PADDED = `| See        | Do        |
| ---------- | --------: |
| Amber      | Load      |
| \`a\\|b\`     |           |`;
const NARROW = 'See|Do\n---|---\nAmber|Load|extra\nRed';

function open(text: string): {state: EditorState; table: Table} {
  const state = EditorState.create({doc: text, extensions: pageLanguage});
  let table: Table | undefined;
  treeOf(state).iterate({
    enter(node) {
      if (node.name === 'Table') table = readTable(node.node, state.doc);
    },
  });
  if (!table) throw new Error('no table');
  return {state, table};
}

type Edit = (table: Table, state: EditorState) => Parameters<EditorState['changes']>[0] | undefined;
function edit(text: string, change: Edit): string {
  const {state, table} = open(text);
  return state.update({changes: change(table, state) ?? []}).state.doc.toString();
}

const set =
  (row: number, column: number, words: string): Edit =>
  (table, {doc}) =>
    setCell(table, doc, row, column, words);

describe('a table', () => {
  it('is read cell by cell', () => {
    const {state, table} = open(PADDED);
    expect(rowsOf(table).map(({cells}) => cells.map((cell) => cellText(cell, state.doc)))).toEqual([
      ['See', 'Do'],
      ['Amber', 'Load'],
      ['`a|b`', ''],
    ]);
    expect(table.alignments).toEqual([null, 'right']);
    const narrow = open(NARROW);
    expect(columnCount(narrow.table)).toBe(2);
    expect(rowsOf(narrow.table).map(({cells}) => cells.map((cell) => cellText(cell, narrow.state.doc)))).toEqual([
      ['See', 'Do'],
      ['Amber', 'Load', 'extra'],
      ['Red'],
    ]);
  });

  it('changes one cell and keeps the width of its column', () => {
    expect(edit(PADDED, set(1, 0, 'Amber light'))).toBe(PADDED.replace('Amber      ', 'Amber light '));
    expect(edit(PADDED, set(1, 0, 'Red'))).toBe(PADDED.replace('Amber', 'Red  '));
    expect(edit(PADDED, set(2, 1, 'Call'))).toBe(PADDED.replace('|           |', '| Call      |'));
    expect(edit(PADDED, set(1, 1, ''))).toBe(PADDED.replace('Load', '    '));
    expect(edit(NARROW, set(1, 1, 'Load it'))).toBe(NARROW.replace('Load', 'Load it'));
    expect(edit(NARROW, set(2, 1, 'Call'))).toBe(`${NARROW} | Call |`);
  });

  it('changes nothing where the words are the same', () => {
    expect(edit(PADDED, set(2, 0, '`a|b`'))).toBe(PADDED);
  });

  it('keeps bars, line ends and backslashes within a cell', () => {
    expect(edit(NARROW, set(0, 0, 'a|b\nc'))).toBe(NARROW.replace('See', 'a\\|b c'));
    expect(edit('|a|\n|-|', set(0, 0, 'b\\'))).toBe('|b\\ |\n|-|');
  });

  it('gets and loses rows', () => {
    expect(edit(PADDED, (table) => addRow(table, 1))).toContain(
      '| Amber      | Load      |\n|            |           |\n| `a',
    );
    expect(edit(PADDED, (table) => addRow(table, 0))).toContain('--------: |\n|            |           |\n| Amber');
    expect(edit(PADDED, (table, {doc}) => deleteRow(table, doc, 1))).toBe(PADDED.replace(/\| Amber.*\n/, ''));
    expect(edit(PADDED, (table, {doc}) => deleteRow(table, doc, 0))).toBe(PADDED);
    const inList = `1. Look:\n\n   ${PADDED.replaceAll('\n', '\n   ')}\n2. Go on.`;
    expect(edit(inList, (table) => addRow(table, 2))).toContain('|           |\n   |            |           |\n2. Go');
  });

  it('gets and loses columns', () => {
    const wider = edit(PADDED, (table) => addColumn(table, 0));
    expect(wider.split('\n').slice(0, 2)).toEqual([
      '| See        |     | Do        |',
      '| ---------- | --- | --------: |',
    ]);
    expect(edit(wider, (table) => deleteColumn(table, 1))).toBe(PADDED);
    expect(
      edit(NARROW, (table) => addColumn(table, 1))
        .split('\n')
        .slice(0, 3),
    ).toEqual(['See|Do |     |', '---|--- | --- |', 'Amber|Load|     |extra']);
    expect(edit(NARROW, (table) => deleteColumn(table, 1)).split('\n')).toEqual(['See', '---', 'Amber|extra', 'Red']);
  });
});
