import {syntaxTree} from '@codemirror/language';
import type {EditorState, TransactionSpec} from '@codemirror/state';
import {enclosing} from '../language/language';

export interface LinkAtCaret {
  from: number;
  to: number;
  words: string;
  address: string;
}

/** Returns the link at the caret, or the range that would become one. */
export function linkAt(state: EditorState): LinkAtCaret {
  const {from, to, head} = state.selection.main;
  const link =
    enclosing(syntaxTree(state).resolveInner(head, -1), /^Link$/) ??
    enclosing(syntaxTree(state).resolveInner(head, 1), /^Link$/);
  const [start, end] = link?.getChildren('LinkMark') ?? [];
  const url = link?.getChild('URL');
  if (link && start && end && url) {
    return {
      from: link.from,
      to: link.to,
      words: state.sliceDoc(start.to, end.from),
      address: state.sliceDoc(url.from, url.to),
    };
  }
  const word = from === to ? state.wordAt(head) : null;
  const range = word ?? {from, to};
  return {from: range.from, to: range.to, words: state.sliceDoc(range.from, range.to).trim(), address: ''};
}

export function setLink({from, to}: LinkAtCaret, words: string, address: string): TransactionSpec {
  const insert = `[${escapeWords(words)}](${writeAddress(address)})`;
  return {
    changes: {from, to, insert},
    selection: {anchor: from + insert.length},
    userEvent: 'input',
    scrollIntoView: true,
  };
}

export function removeLink({from, to, words}: LinkAtCaret): TransactionSpec {
  return {changes: {from, to, insert: words}, selection: {anchor: from + words.length}, userEvent: 'input'};
}

/** Escapes brackets if they're unbalanced, since they'd end the link text. */
function escapeWords(words: string): string {
  const open = words.split('[').length;
  const isBalanced = open === words.split(']').length;
  return isBalanced ? words : words.replace(/(?<!\\)[[\]]/g, '\\$&');
}

function writeAddress(address: string): string {
  const trimmed = address.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(trimmed)) return `mailto:${trimmed}`;
  if (/^[\w-]+(\.[\w-]+)*\.(?:com|edu|gov|net|org|us)(?:[/?#]|$)/i.test(trimmed)) return `https://${trimmed}`;
  return /[\s()]/.test(trimmed) ? `<${trimmed}>` : trimmed;
}
