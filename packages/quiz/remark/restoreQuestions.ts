import {quizBlocksIn} from '@deskbook/content/markdown/quizBlocks';
import type {ArrayExpression, Program, VariableDeclarator} from 'estree';
import type {Heading, Node, Parent, PhrasingContent, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Undoes what Docusaurus's own transformers, which run before those of `remarkPlugins`, have made of questions. A
 * question's id is the id of its heading, whether its author wrote it or not.
 */
export function restoreQuestions(tree: Root, isQuizPage: boolean): void {
  // Imports and exports may be anywhere, and aren't part of a question.
  const isModule = ({type}: {type: string}) => type === 'mdxjsEsm';
  tree.children = [...tree.children.filter(isModule), ...tree.children.filter((node) => !isModule(node))];
  for (const parent of isQuizPage ? [tree] : quizBlocksIn(tree)) {
    visit(parent, (node: Node) => {
      if ('children' in node) joinTexts(node as Parent);
    });
    for (const node of parent.children) if (node.type === 'heading' && node.depth === 2) restoreId(node);
    visit(parent, 'mdxTextExpression', (node, index, holder) => {
      if (node.value.trim() === 'pin' && index !== undefined) holder?.children.splice(index, 1, PIN as never);
    });
  }
}

/** In MDX, it's an expression. */
const PIN: PhrasingContent = {type: 'text', value: '{pin}'};

/** Joins the pieces of a text in which Docusaurus has found emojis. They have lost their position. */
function joinTexts(parent: Parent): void {
  const joined: Node[] = [];
  for (const node of parent.children) {
    const last = joined.at(-1);
    if (isPiece(node) && isPiece(last)) last.value += node.value;
    else joined.push(node);
  }
  joined.forEach((node, index) => {
    const start = joined[index - 1]?.position?.end ?? parent.position?.start;
    const end = joined[index + 1]?.position?.start ?? parent.position?.end;
    if (isPiece(node) && start && end) node.position = {start, end};
  });
  parent.children = joined as Parent['children'];
}

function isPiece(node: Node | undefined): node is Text {
  return node?.type === 'text' && node.position === undefined;
}

function restoreId({children, data = {}}: Heading): void {
  const {id} = data as {id?: string};
  if (id === undefined) return;
  children.push({type: 'text', value: ` {#${id}}`});
}

/** Removes questions from the table of contents: most are hidden, and an attempt may not ask all of them. */
export function dropFromContents(tree: Root, ids: readonly string[]): void {
  visit(tree, 'mdxjsEsm', ({data}) => {
    const contents = contentsIn(data?.estree?.body[0]);
    if (contents) contents.elements = contents.elements.filter((item) => !ids.includes(idOf(item)));
  });
}

/** Returns the list in `export const toc = […]`. */
function contentsIn(statement: Program['body'][number] | undefined): ArrayExpression | undefined {
  if (statement?.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return;
  const [{id, init} = {}] = statement.declaration.declarations as [Partial<VariableDeclarator>?];
  return id?.type === 'Identifier' && id.name === 'toc' && init?.type === 'ArrayExpression' ? init : undefined;
}

function idOf(item: ArrayExpression['elements'][number]): string {
  const properties = item?.type === 'ObjectExpression' ? item.properties : [];
  const named = properties.find(
    (one) => one.type === 'Property' && one.key.type === 'Literal' && one.key.value === 'id',
  );
  return named?.type === 'Property' && named.value.type === 'Literal' ? String(named.value.value) : '';
}
