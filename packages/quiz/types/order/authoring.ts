import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {List} from 'mdast';
import {type AuthoredItem, type Authoring, type QuestionContext, unwrap} from '../../domain/authoring';
import {plainText} from '../../domain/plainText';
import {inverse, shuffleAway} from '../../domain/shuffle';
import {firstLine, textAfterMark} from '../../domain/sourceText';
import type {OrderKey, OrderQuestion} from './rules';

interface OrderTask {
  type: 'order';
  /** In the correct order. */
  items: AuthoredItem[];
}

export const order: Authoring<OrderTask, OrderQuestion, OrderKey> = {
  form: {
    name: 'a numbered list',
    expected: 'a numbered list',
    readerOf: (block) => (block.type === 'list' && block.ordered ? (context) => readOrder(block, context) : undefined),
  },
  parts: ({items}) => items.map(({text}) => text),
  publish: ({items}, seed) => {
    const places = shuffleAway(items.length, seed);
    return {
      question: {items: items.length},
      key: {right: inverse(places)},
      options: places.flatMap((place) => (items[place] ? [items[place].content] : [])),
    };
  },
  keyHtml: ({items}, html) =>
    `<p>In this order:</p><ol>${items.map(({content}) => `<li>${html(content)}</li>`).join('')}</ol>`,
};

function readOrder({children}: List, {source, report, heading}: QuestionContext): OrderTask | undefined {
  const items = children.map(({children}) => ({content: unwrap(children), text: plainText(unwrap(children), source)}));
  const diagnostics = children.flatMap((node, index) => {
    const diagnostic = diagnosticOf(items, index, firstLine(textAfterMark(node, source)));
    return diagnostic ? [{node, diagnostic}] : [];
  });
  for (const {node, diagnostic} of diagnostics) report(node, diagnostic);
  if (items.length === 1) report(heading, onlyOneStep(items[0]?.text));
  return diagnostics.length === 0 && items.length > 1 ? {type: 'order', items} : undefined;
}

function diagnosticOf(items: readonly AuthoredItem[], index: number, written: string): Diagnostic | undefined {
  const text = items[index]?.text ?? '';
  if (text === '') {
    return {
      message: 'this step is empty',
      found: 'nothing',
      expected: 'words',
      fix: 'write the step, or remove the line',
    };
  }
  if (items.findIndex((other) => other.text === text) < index) {
    return {message: 'duplicate step', found: written, expected: 'steps that are different'};
  }
  if (!/\{pin\}$/.test(text)) return undefined;
  return {
    message: '{pin} only works on options',
    found: written,
    fix: written.replace(/\s*\{pin\}/, ''),
  };
}

function onlyOneStep(found: string | undefined): Diagnostic {
  return {
    message: 'this question has only one step to put in order',
    found,
    expected: 'two or more steps in the right order',
    fix: '2. the next step',
  };
}
