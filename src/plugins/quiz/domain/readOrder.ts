import type {List, ListItem} from 'mdast';
import type {Complaint} from '../../../content/problems';
import type {AuthoredItem, QuestionReading, Task} from './authored';
import {plainText} from './plainText';
import {textAfterMark, unwrap} from './readOptions';
import {firstLine} from './sourceText';

/** Reads what is to be put in order; undefined where it cannot be understood. */
export function readOrder(list: List, {source, complain, heading}: QuestionReading): Task | undefined {
  const items = list.children.map((item) => readItem(item, source));
  const complaints = list.children.flatMap((item, index) => {
    const complaint = complaintOf(items, index, firstLine(textAfterMark(item, source)));
    return complaint ? [{node: item as Pick<ListItem, 'position'>, complaint}] : [];
  });
  if (items.length === 1) complaints.push({node: heading, complaint: onlyOneStep(items[0]?.text)});
  for (const {node, complaint} of complaints) complain(node, complaint);
  return complaints.length === 0 ? {type: 'order', items} : undefined;
}

function readItem(item: ListItem, source: string): AuthoredItem {
  const content = unwrap(item.children);
  return {content, text: plainText(content, source)};
}

function complaintOf(items: readonly AuthoredItem[], index: number, written: string): Complaint | undefined {
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

function onlyOneStep(found: string | undefined): Complaint {
  return {
    message: 'this question has only one step to put in order',
    found,
    expected: 'two or more steps in the right order',
    fix: '2. the next step',
  };
}
