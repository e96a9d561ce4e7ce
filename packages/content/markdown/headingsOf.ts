import {headingIn} from '@deskbook/text/markdown/headingIn';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Nodes, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {isForTrainer} from './trainersParts';

interface FoundHeading {
  text: string;
  /** Whether its author gave it an id. */
  ownId: boolean;
  /** Whether it begins a section that the public site leaves out. */
  isForTrainer: boolean;
  /** In the body, counted from 1. */
  line: number;
  column: number;
}

const NAME = /^h[1-6]$/;

/** Returns all headings of a text, in Markdown, HTML and JSX. */
export function headingsOf(tree: Root): FoundHeading[] {
  const found: FoundHeading[] = [];
  const add = ({position}: Nodes, heading: Omit<FoundHeading, 'line' | 'column'>, below = 0) => {
    const {line = 1, column = 1} = position?.start ?? {};
    found.push({...heading, line: line + below, column: below > 0 ? 1 : column});
  };
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const {text, id} = headingIn(node);
      add(node, {text, ownId: id !== undefined, isForTrainer: isForTrainer(node)});
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const ownId = node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
      if (NAME.test(node.name ?? '')) add(node, {text: textOf(node).trim(), ownId, isForTrainer: false});
    } else if (node.type === 'html') {
      visit(fromHtml(node.value, {fragment: true}), 'element', (element: Element) => {
        if (!NAME.test(element.tagName)) return;
        const ownId = element.properties.id !== undefined;
        add(node, {text: wordsIn(element).trim(), ownId, isForTrainer: false}, (element.position?.start.line ?? 1) - 1);
      });
    }
  });
  return found;
}

function wordsIn(element: Element): string {
  let text = '';
  visit(element, 'text', ({value}) => {
    text += value;
  });
  return text;
}
