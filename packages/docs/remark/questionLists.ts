import {basename, extname} from 'node:path';
import {element, isElement, textOf} from '@deskbook/engine/remark/hastNodes';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {markChoices, splitLead} from './stepLead';

const QUESTION = /\?["”)]?\s*$/;

/** Splitting by this puts the matches at odd indexes. */
const GO_TO = /\b(go to \d+)\b/i;

/**
 * Shows a numbered list that begins with a question and its answers as a decision: the number as a tile, the question in
 * bold, and what to do in each case below it. "Go to 4" links to question 4.
 */
export default function questionLists() {
  return (tree: Root, file: VFile) => {
    // The one-page version of a manual has the lists of all its chapters.
    const page = basename(file.path, extname(file.path));
    let count = 0;
    visit(tree, {tagName: 'ol'}, (list, index, parent) => {
      const items = list.children.filter((child) => isElement(child, 'li'));
      if (!items[0] || !isAnswered(items[0]) || index === undefined || !parent) return;
      count++;
      const {start} = list.properties;
      const first = Number(start ?? 1);
      const ids = new Map(items.map((_, place) => [first + place, `${page}-${count}-${first + place}`]));
      for (const [place, item] of items.entries()) {
        drawQuestion(item);
        item.properties.id = ids.get(first + place);
        linkNumbers(item, ids);
      }
      const node = jsxNode('mdxJsxFlowElement', 'QuestionList', {start: start ? first : null});
      parent.children[index] = {...node, children: list.children} as ElementContent;
    });
  };
}

function isAnswered(item: Element): boolean {
  return QUESTION.test(
    questionOf(item)
      .map((node) => textOf(node))
      .join(''),
  );
}

/** Returns what comes before the answers; empty if there are no answers. */
function questionOf({children}: Element): ElementContent[] {
  return children.slice(
    0,
    Math.max(
      0,
      children.findIndex((child) => isElement(child, 'ul')),
    ),
  );
}

function drawQuestion(item: Element): void {
  markChoices(item);
  const question = questionOf(item);
  if (isAnswered(item)) item.children.splice(0, question.length, element('div', null, question));
  else splitLead(item);
  item.children = [element('div', null, item.children)];
}

/** @param ids of the questions, by number */
function linkNumbers(item: Element, ids: ReadonlyMap<number, string>): void {
  visit(item, 'text', ({value}, index, parent) => {
    const pieces = value.split(GO_TO);
    if (pieces.length === 1 || index === undefined || !parent || isElement(parent as Element, 'a')) return;
    const nodes = pieces.map((piece, place): ElementContent => {
      const text = {type: 'text', value: piece} as const;
      const id = place % 2 === 1 && ids.get(Number(piece.match(/\d+/)?.[0]));
      return id ? {...element('a', null, [text]), properties: {href: `#${id}`}} : text;
    });
    parent.children.splice(index, 1, ...(nodes as never[]));
    return index + nodes.length;
  });
}
