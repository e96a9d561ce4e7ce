import type {Element, ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';
import {importOfTheme} from './esmNodes';
import {element, isElement, textOf} from './hastNodes';
import {jsxNode} from './jsxNodes';
import {markChoices} from './stepChoices';
import {splitLead} from './stepLead';

const QUESTION = /\?["”)]?\s*$/;

/**
 * Shows a numbered list that begins with a question and its answers as a decision: the number as a tile, the question
 * in bold, and below it what to do in each case.
 */
export default function questionLists() {
  return (tree: Root) => {
    let isOneShown = false;
    visit(tree, {tagName: 'ol'}, (list, index, parent) => {
      const items = list.children.filter((child) => isElement(child, 'li'));
      if (!items[0] || !isAnswered(items[0]) || index === undefined || !parent) return;
      for (const item of items) drawQuestion(item);
      const {start} = list.properties;
      const node = jsxNode('mdxJsxFlowElement', 'QuestionList', {start: start ? Number(start) : null});
      parent.children[index] = {...node, children: list.children} as ElementContent;
      isOneShown = true;
    });
    if (isOneShown) tree.children.unshift(importOfTheme('QuestionList') as RootContent);
  };
}

function isAnswered(item: Element): boolean {
  return QUESTION.test(questionOf(item).map(textOf).join(''));
}

/** What comes before the answers; nothing where there are none. */
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
