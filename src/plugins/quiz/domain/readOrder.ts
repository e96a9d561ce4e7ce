import type {List, ListItem} from 'mdast';
import type {Diagnostic} from '../../../content/problems';
import type {AuthoredItem, QuestionReading, Task} from './authored';
import {plainText} from './plainText';
import {textAfterMark, unwrap} from './readOptions';
import {firstLine} from './sourceText';

/** Reads what is to be put in order; undefined where it cannot be understood. */
export function readOrder(list: List, {source, report, heading}: QuestionReading): Task | undefined {
  const items = list.children.map((item) => readItem(item, source));
  const diagnostics = list.children.flatMap((item, index) => {
    const diagnostic = diagnosticOf(items, index, firstLine(textAfterMark(item, source)));
    return diagnostic ? [{node: item as Pick<ListItem, 'position'>, diagnostic}] : [];
  });
  if (items.length === 1) diagnostics.push({node: heading, diagnostic: onlyOneStep(items[0]?.text)});
  for (const {node, diagnostic} of diagnostics) report(node, diagnostic);
  return diagnostics.length === 0 ? {type: 'order', items} : undefined;
}

function readItem(item: ListItem, source: string): AuthoredItem {
  const content = unwrap(item.children);
  return {content, text: plainText(content, source)};
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
