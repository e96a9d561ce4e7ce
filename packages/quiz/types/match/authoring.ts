import type {Diagnostic} from '@deskbook/text/problems/problems';
import {escapeHtml} from '@deskbook/text/strings';
import type {Table, TableCell, TableRow} from 'mdast';
import {visit} from 'unist-util-visit';
import type {AuthoredItem, Authoring, QuestionContext} from '../../domain/authoring';
import {plainText} from '../../domain/plainText';
import {inverse, shuffleAway} from '../../domain/shuffle';
import {firstLine, sliceOf} from '../../domain/sourceText';
import type {MatchKey, MatchQuestion} from './rules';

interface MatchTask {
  type: 'match';
  /** Matching pairs; the right side is plain text. */
  pairs: {left: AuthoredItem; right: string}[];
}

export const match: Authoring<MatchTask, MatchQuestion, MatchKey> = {
  form: {
    name: 'a table',
    expected: 'a table of two columns',
    readerOf: (block) => (block.type === 'table' ? (context) => readMatch(block, context) : undefined),
  },
  parts: ({pairs}) => pairs.flatMap(({left, right}) => [left.text, right]),
  publish: ({pairs}, seed) => {
    const partners = partnersOf(pairs);
    const places = shuffleAway(partners.length, seed);
    const placeOf = inverse(places);
    return {
      question: {left: pairs.length, right: places.map((place) => partners[place] ?? '')},
      key: {right: pairs.map(({right}) => placeOf[partners.indexOf(right)] ?? 0)},
      options: pairs.map(({left}) => left.content),
    };
  },
  keyHtml: ({pairs}, html) => {
    const rows = pairs.map(({left, right}) => `<tr><td>${html(left.content)}</td><td>→ ${escapeHtml(right)}</td></tr>`);
    return `<table>${rows.join('')}</table>`;
  },
};

/** A cell, or the row that lacks it. */
interface Cell {
  node: TableCell | TableRow;
  text: string;
}

const SIDES = ['left', 'right'] as const;

function readMatch(table: Table, {source, report, heading}: QuestionContext): MatchTask | undefined {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  if (columns !== 2) {
    report(heading, notTwoColumns(columns, firstLine(sliceOf(table, source))));
    return undefined;
  }
  const cells = rows.map((row) =>
    SIDES.map((_, column): Cell => {
      const {[column]: cell} = row.children;
      return {node: cell ?? row, text: plainText(cell?.children ?? [], source)};
    }),
  );
  const diagnostics = rows.flatMap((row, index) =>
    SIDES.flatMap((_, column) => {
      const diagnostic = diagnosticOf(cells, index, column, sliceOf(row, source));
      return diagnostic ? [{node: cells[index]?.[column]?.node ?? row, diagnostic}] : [];
    }),
  );
  for (const {node, diagnostic} of diagnostics) report(node, diagnostic);
  if (rows.length < 2) report(heading, tooFewRows(rows.length));
  if (diagnostics.length > 0 || rows.length < 2) return undefined;
  const pairs = cells.map(([left, right]) => ({
    left: {content: left?.node.type === 'tableCell' ? left.node.children : [], text: left?.text ?? ''},
    right: right?.text ?? '',
  }));
  const [partner = '', ...others] = partnersOf(pairs);
  if (others.length > 0) return {type: 'match', pairs};
  report(heading, onlyOnePartner(partner));
  return undefined;
}

/** Several rows may have the same partner. Readers see it once. */
function partnersOf(pairs: readonly {right: string}[]): string[] {
  return [...new Set(pairs.map(({right}) => right))];
}

function diagnosticOf(
  cells: readonly (readonly Cell[])[],
  row: number,
  column: number,
  written: string,
): Diagnostic | undefined {
  const cell = cells[row]?.[column];
  if (!cell || cell.text === '') {
    return {
      message: 'a cell of this table is empty',
      found: written,
      expected: 'words in both columns of every row',
      fix: 'fill the cell, or remove the row',
    };
  }
  if (SIDES[column] === 'left') {
    if (!cells.slice(0, row).some((other) => other[column]?.text === cell.text)) return undefined;
    return {
      message: `"${cell.text}" appears twice in the left column of this table`,
      found: cell.text,
      expected: 'each only once, so that every row has one match',
      fix: 'make the two different, or remove one of the rows',
    };
  }
  if (!hasImage(cell)) return undefined;
  return {
    message: 'the right column of a matching table has an image',
    found: written,
    expected: 'words, since readers choose them from a list',
    fix: 'put the image on the left, and words on the right',
  };
}

function hasImage({node}: Cell): boolean {
  let found = false;
  visit(node, ['image', 'imageReference'], () => {
    found = true;
  });
  return found;
}

function notTwoColumns(columns: number, found: string): Diagnostic {
  return {
    message: `a matching table has two columns, and this one has ${columns}`,
    found,
    expected: 'prompts on the left, matches on the right',
    fix: '| Light | Meaning |',
  };
}

function onlyOnePartner(partner: string): Diagnostic {
  return {
    message: 'nothing to match: all rows of this table have the same match',
    found: partner,
    expected: 'two different matches or more',
    fix: '| another light | its meaning |',
  };
}

function tooFewRows(rows: number): Diagnostic {
  return {
    message: 'nothing to match: this table has fewer than two rows',
    found: `${rows} ${rows === 1 ? 'row' : 'rows'} below the heading`,
    expected: 'two rows or more',
    fix: '| another light | its meaning |',
  };
}
