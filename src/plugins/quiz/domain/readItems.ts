import type {List, Table, TableCell} from 'mdast';
import {visit} from 'unist-util-visit';
import type {AuthoredItem, QuestionReading, Reading, Task} from './authored';
import {plainText} from './plainText';
import {firstLine, textAfterMark, unwrap} from './readOptions';
import {sliceOf} from './sourceText';

/** Reads what is to be put in order; undefined where it cannot be understood. */
export function readOrder(list: List, reading: QuestionReading): Task | undefined {
  const items = list.children.map((item): AuthoredItem => {
    const content = unwrap(item.children);
    return {content, text: plainText(content, reading.source)};
  });
  let isSound = true;
  const complain: Reading['complain'] = (node, complaint) => {
    isSound = false;
    reading.complain(node, complaint);
  };
  items.forEach(({text}, index) => {
    const item = list.children[index] as List['children'][number];
    const written = firstLine(textAfterMark(item, reading.source));
    if (text === '') {
      complain(item, {
        message: 'this step is empty',
        found: 'nothing',
        expected: 'words',
        fix: 'write the step, or remove the line',
      });
    } else if (items.findIndex((other) => other.text === text) < index) {
      complain(item, {message: 'this step stands twice', found: written, expected: 'steps that can be told apart'});
    } else if (/\{pin\}$/.test(text)) {
      complain(item, {
        message: '{pin} is for options to choose from',
        found: written,
        fix: written.replace(/\s*\{pin\}/, ''),
      });
    }
  });
  if (items.length === 1) {
    complain(reading.heading, {
      message: 'this question has only one step to put in order',
      found: items[0]?.text,
      expected: 'two or more steps in the right order',
      fix: '2. the next step',
    });
  }
  return isSound ? {type: 'order', items} : undefined;
}

/** Reads pairs that belong together; undefined where they cannot be understood. */
export function readMatch(table: Table, reading: QuestionReading): Task | undefined {
  let isSound = true;
  const complain: Reading['complain'] = (node, complaint) => {
    isSound = false;
    reading.complain(node, complaint);
  };
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  if (columns !== 2) {
    reading.complain(reading.heading, {
      message: `a table to match has two columns, and this one has ${columns}`,
      found: firstLine(sliceOf(table, reading.source)),
      expected: 'on the left what is asked, on the right what belongs to it',
      fix: '| Light | Meaning |',
    });
    return undefined;
  }
  const cells = rows.map(({children}) => children);
  rows.forEach((row, index) => {
    for (const column of [0, 1] as const) {
      const cell = cells[index]?.[column];
      const text = cell ? textOf(cell, reading) : '';
      const side = column === 0 ? 'left' : 'right';
      const before = cells.slice(0, index).some((other) => other[column] && textOf(other[column], reading) === text);
      if (text === '') {
        complain(cell ?? row, {
          message: 'a cell of this table is empty',
          found: sliceOf(row, reading.source),
          expected: 'words in both columns of every row',
          fix: 'fill the cell, or remove the row',
        });
      } else if (before) {
        complain(cell ?? row, {
          message: `"${text}" stands twice on the ${side} of this table`,
          found: text,
          expected: 'each only once: which one belongs to a row could not be told',
          fix: 'tell the two apart, or remove one of the rows',
        });
      } else if (column === 1 && cell && hasImage(cell)) {
        complain(cell, {
          message: 'the right side of a table to match holds an image',
          found: sliceOf(cell, reading.source),
          expected: 'words: readers choose them from a list',
          fix: 'put the image on the left, and words on the right',
        });
      }
    }
  });
  if (rows.length < 2) {
    complain(reading.heading, {
      message: 'there is nothing to match: this table has fewer than two rows',
      found: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} below the heading`,
      expected: 'two rows or more',
      fix: '| another light | its meaning |',
    });
  }
  if (!isSound) return undefined;
  return {
    type: 'match',
    pairs: cells.map(([left, right]) => ({
      left: {content: left?.children ?? [], text: left ? textOf(left, reading) : ''},
      right: right ? textOf(right, reading) : '',
    })),
  };
}

function textOf(cell: TableCell, {source}: Reading): string {
  return plainText(cell.children, source);
}

function hasImage(cell: TableCell): boolean {
  let found = false;
  visit(cell, ['image', 'imageReference'], () => {
    found = true;
  });
  return found;
}
