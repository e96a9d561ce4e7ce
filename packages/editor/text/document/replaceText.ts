import {type ChangeSpec, type EditorState, Transaction, type TransactionSpec} from '@codemirror/state';
import {diffArrays} from 'diff';
import {withPlainBreaks} from './lineBreaks';
import {replaceOriginal} from './originalText';

/** Replaces the text but changes only the lines that differ, so the caret stays put. */
export function replaceText(state: EditorState, text: string): TransactionSpec {
  return {
    changes: changedLines(state.doc.toString(), withPlainBreaks(text)),
    effects: replaceOriginal.of(text),
    annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)],
  };
}

function changedLines(before: string, after: string): ChangeSpec[] {
  const changes: {from: number; to: number; insert: string}[] = [];
  let at = 0;
  for (const {value, added, removed} of diffArrays(linesOf(before), linesOf(after))) {
    const text = value.join('');
    if (!added && !removed) {
      at += text.length;
      continue;
    }
    const last = changes.at(-1);
    const change = last?.to === at ? last : {from: at, to: at, insert: ''};
    if (change !== last) changes.push(change);
    if (added) change.insert += text;
    else change.to = at += text.length;
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
