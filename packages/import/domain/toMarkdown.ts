import type {Element} from 'hast';
import {type Handle, toMdast} from 'hast-util-to-mdast';
import type {FootnoteDefinition, ListItem, Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item';
import {toMarkdown as writeMarkdown} from 'mdast-util-to-markdown';
import {visit} from 'unist-util-visit';
import {elementsIn, isElement, textOf} from './hastNodes';

/** Texts of footnotes, by the ids in `data-note` */
export type Notes = ReadonlyMap<string, readonly Element[]>;

/** Writes tidy blocks as Markdown in the style of our pages. */
export function toMarkdown(blocks: readonly Element[], notes: Notes = new Map()): string {
  const used: string[] = [];
  const handlers = {...HANDLERS, sup: shiftOrNote(used)};
  const children = treeOf(blocks, handlers);
  // A footnote may have footnotes.
  for (let at = 0; at < used.length; at++) {
    const own = treeOf(notes.get(used[at] ?? '') ?? [], handlers);
    children.push({
      type: 'footnoteDefinition',
      identifier: `${at + 1}`,
      children: own as FootnoteDefinition['children'],
    });
  }
  const tree: Root = {type: 'root', children};
  visit(tree, 'listItem', setSpread);
  return writeMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    join: [joinItems],
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({tablePipeAlign: longestCell(blocks) <= WIDEST_COLUMN}),
      gfmTaskListItemToMarkdown(),
      // Escapes three colons, which begin a directive.
      {unsafe: [{atBreak: true, character: ':', after: ':'}]},
    ],
  });
}

/** In characters. Up to this width, columns are padded, which makes the source easier to read. */
const WIDEST_COLUMN = 120;

function longestCell(blocks: readonly Element[]): number {
  const cells = blocks.flatMap((block) => [...elementsIn(block)]).filter((node) => isElement(node, 'th', 'td'));
  return cells.reduce((longest, cell) => Math.max(longest, textOf(cell).length), 0);
}

/** An item has blank lines in it only if it has more than a paragraph and nested lists. */
function setSpread(item: ListItem): void {
  item.spread = item.children.slice(1).some(({type}) => type !== 'list');
}

/** A blank line follows an item only if the item has blank lines in it. */
function joinItems(left: Nodes, _: Nodes, parent: Nodes): number | undefined {
  return parent.type === 'list' && left.type === 'listItem' ? Number(left.spread) : undefined;
}

function treeOf(blocks: readonly Element[], handlers: Record<string, Handle>): RootContent[] {
  const tree = toMdast({type: 'root', children: [...blocks]}, {handlers, document: true});
  return (tree as Root).children;
}

const HANDLERS: Record<string, Handle> = {
  sub: (state, node) => withTags('sub', state.all(node)),
  br: (state) => (state.inTable ? {type: 'html', value: '<br />'} : {type: 'break'}),
};

function shiftOrNote(used: string[]): Handle {
  return (state, node) => {
    const id = node.properties.dataNote;
    if (typeof id !== 'string') return withTags('sup', state.all(node));
    if (!used.includes(id)) used.push(id);
    const label = `${used.indexOf(id) + 1}`;
    return {type: 'footnoteReference', identifier: label, label};
  };
}

/** Keeps elements that Markdown has no syntax for. */
function withTags(name: string, children: Nodes[]): PhrasingContent[] {
  return [{type: 'html', value: `<${name}>`}, ...(children as PhrasingContent[]), {type: 'html', value: `</${name}>`}];
}
