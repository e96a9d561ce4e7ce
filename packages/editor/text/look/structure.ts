import {syntaxTree} from '@codemirror/language';
import {type EditorState, StateField, type Text} from '@codemirror/state';
import type {SyntaxNode, SyntaxNodeRef, Tree} from '@lezer/common';
import {type Box, boxesIn} from '../language/boxes';
import {treeOf} from '../language/language';
import {editorOptions} from '../options';
import {readTable, type Table} from '../tables/readTable';

/** Whole lines rendered as one widget. */
interface Block {
  from: number;
  to: number;
  /** The number of lists around it. */
  depth: number;
}

export interface TableBlock extends Block {
  table: Table;
}

export interface PictureBlock extends Block {
  description: {from: number; to: number};
  url: string;
}

export interface DiagramBlock extends Block {
  source: string;
}

/** The blocks of a page. */
export interface Structure {
  tables: readonly TableBlock[];
  pictures: readonly PictureBlock[];
  diagrams: readonly DiagramBlock[];
  boxes: readonly Box[];
}

export const structure = StateField.define<Structure & {tree: Tree}>({
  create: (state) => readStructure(state),
  update(value, {state, docChanged}) {
    return docChanged || syntaxTree(state) !== value.tree ? readStructure(state) : value;
  },
});

function readStructure(state: EditorState): Structure & {tree: Tree} {
  const tables: TableBlock[] = [];
  const pictures: PictureBlock[] = [];
  const diagrams: DiagramBlock[] = [];
  const {doc} = state;
  const whole = treeOf(state);
  let depth = 0;
  whole.iterate({
    enter(ref) {
      if (ref.name === 'ListItem') depth += 1;
      if (ref.name === 'Table') {
        const table = readTable(ref.node, doc);
        const lines = linesOf(ref, doc);
        if (table && lines) tables.push({...lines, depth, table});
      } else if (ref.name === 'Paragraph') {
        const picture = readPicture(ref.node, doc);
        const lines = linesOf(ref, doc);
        if (picture && lines) pictures.push({...lines, depth, ...picture});
      } else if (ref.name === 'FencedCode') {
        const source = readDiagram(ref.node, doc);
        const lines = linesOf(ref, doc);
        if (source !== undefined && lines) diagrams.push({...lines, depth, source});
      }
    },
    leave(ref) {
      if (ref.name === 'ListItem') depth -= 1;
    },
  });
  return {tables, pictures, diagrams, boxes: boxesIn(whole, doc), tree: syntaxTree(state)};
}

/** Returns undefined if a line begins with anything else, such as a list mark. */
function linesOf({from, to}: SyntaxNodeRef, doc: Text): {from: number; to: number} | undefined {
  const start = doc.lineAt(from).from;
  if (!/^[\s>]*$/.test(doc.sliceString(start, from))) return undefined;
  return {from: start, to: doc.lineAt(to).to};
}

/** Returns the picture of a paragraph that has nothing else. */
function readPicture(paragraph: SyntaxNode, doc: Text): Pick<PictureBlock, 'description' | 'url'> | undefined {
  const image = paragraph.firstChild;
  if (image?.name !== 'Image' || image.from !== paragraph.from || image.to !== paragraph.to) return undefined;
  return readImage(image, doc);
}

export function readImage(image: SyntaxNode, doc: Text): Pick<PictureBlock, 'description' | 'url'> | undefined {
  const [start, end] = image.getChildren('LinkMark');
  const url = image.getChild('URL');
  if (!start || !end || !url) return undefined;
  return {description: {from: start.to, to: end.from}, url: doc.sliceString(url.from, url.to).replace(/^<|>$/g, '')};
}

function readDiagram(code: SyntaxNode, doc: Text): string | undefined {
  const info = code.getChild('CodeInfo');
  if (!info || doc.sliceString(info.from, info.to).split(/\s/)[0] !== 'mermaid') return undefined;
  return code
    .getChildren('CodeText')
    .map(({from, to}) => doc.sliceString(from, to))
    .join('');
}

/** Whether a position is in a quiz, or in a self-check on another page. */
export function isInQuiz(state: EditorState, at: number): boolean {
  if (state.facet(editorOptions).kind === 'quiz') return true;
  return state.field(structure).boxes.some(({type, opening, to}) => type === 'quiz' && opening.from <= at && at <= to);
}
