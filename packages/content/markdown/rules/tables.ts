import {LIGHT_WORDS, lightsRows} from '@deskbook/drawings/readLights';
import type {SyntaxNode} from '@lezer/common';
import type {Finding, Rule} from '../rule';

const DASHES = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;
const ROW = /^[ \t>]*\|.*\|[ \t]*\r?$/;

/** Finds tables that Markdown shows as text, and cells that it drops. */
export const brokenTable: Rule = ({text, nodes}) =>
  nodes.flatMap((node) => {
    if (node.name === 'TableRow') return checkRow(text, node);
    return node.name === 'Paragraph' && text.slice(node.from, node.to).includes('|') ? checkParagraph(text, node) : [];
  });

function checkRow(text: string, row: SyntaxNode): Finding | [] {
  const header = row.parent?.getChild('TableHeader');
  const columns = header ? cellsOf(text.slice(header.from, header.to)).length : 0;
  const cells = cellsOf(text.slice(row.from, row.to));
  const lost = cells.slice(columns).find((cell) => cell.trim() !== '');
  if (!header || lost === undefined) return [];
  return {
    at: row.from,
    severity: 'warning',
    message: `this row has ${cells.length} cells and the table ${columns} columns: readers cannot see "${lost.trim()}"`,
    found: text.slice(row.from, row.to),
    expected: `at most ${columns} cells`,
    fix: 'write \\| for a | within a cell, or give the table one more column',
  };
}

function checkParagraph(text: string, paragraph: SyntaxNode): Finding | [] {
  const lines = text.slice(paragraph.from, paragraph.to).split('\n');
  const dashes = lines.findIndex((line) => line.includes('|') && DASHES.test(line));
  const offsetOf = (index: number) => paragraph.from + lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  if (dashes === 0) return withoutHeadings(paragraph, lines);
  if (dashes > 0) return unequal(offsetOf(dashes - 1), lines[dashes - 1] ?? '', lines[dashes] ?? '');
  if (!lines.every((line) => ROW.test(line))) return [];
  if (paragraph.prevSibling?.name === 'Table') return apart(paragraph.from, lines[0] ?? '');
  return lines.length > 1 ? withoutDashes(paragraph.from, lines[0] ?? '') : [];
}

/** Splits a row into cells. An escaped bar belongs to its cell. */
function cellsOf(row: string): string[] {
  const inside = row
    .trimEnd()
    .replace(/^[\s>]*\|?/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/);
}

function withoutHeadings({from}: SyntaxNode, [line = '']: readonly string[]): Finding {
  return {
    at: from,
    severity: 'warning',
    message: 'this table is shown as text: there is no row of headings right above its line of dashes',
    found: line,
    expected: 'the headings of the columns in the line above, and no empty line between',
    fix: `|${' Heading |'.repeat(cellsOf(line).length)}`,
  };
}

function unequal(at: number, headings: string, dashes: string): Finding {
  const columns = cellsOf(headings).length;
  return {
    at,
    severity: 'warning',
    message: `this table is shown as text: its line of dashes does not match its ${columns} headings`,
    found: dashes,
    expected: 'as many cells in the line of dashes as there are headings',
    fix: lineOfDashes(columns),
  };
}

function withoutDashes(at: number, line: string): Finding {
  return {
    at,
    severity: 'warning',
    message: 'this table is shown as text: it has no line of dashes below its headings',
    found: line,
    expected: 'a line of dashes below the first row',
    fix: lineOfDashes(cellsOf(line).length),
  };
}

function apart(at: number, line: string): Finding {
  return {
    at,
    severity: 'warning',
    message: 'this row is shown as text: an empty line separates it from its table',
    found: line,
    expected: 'the rows of a table without empty lines between them',
    fix: 'remove the empty line above',
  };
}

function lineOfDashes(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

/** Finds cells in a lights column that can't be shown as numbers of a drawing. */
export const lightsColumn: Rule = (body) =>
  lightsRows(body)
    .filter(({lights}) => lights === null)
    .map(({cell, at}) => ({
      at,
      severity: 'warning' as const,
      message: 'the lights in this row cannot be read',
      found: cell,
      expected: `a number and one of: ${LIGHT_WORDS.join(', ')}; several with commas between them`,
      fix: '1 on, 2 off, 3 blinking amber',
    }));
