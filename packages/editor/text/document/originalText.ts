import {invertedEffects} from '@codemirror/commands';
import {
  type ChangeSet,
  type ChangeSpec,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import {diffArrays} from 'diff';
import {linesOf} from '../../domain/mergeText';

/** Replaces the original of the document, for example with a text merged from others' changes. */
export const replaceOriginal = StateEffect.define<string>();

/** The exact bytes a change removed, so undo can restore them. */
const exactText = StateEffect.define<{from: number; text: string}>({
  map: ({from, text}, changes) => ({from: changes.mapPos(from, -1), text}),
});

/** The file's exact text; the document itself has normalized line breaks. */
export const originalText = StateField.define<string>({
  create: (state) => state.doc.toString(),
  update(original, transaction) {
    for (const effect of transaction.effects) if (effect.is(replaceOriginal)) return effect.value;
    return transaction.docChanged
      ? changeOriginal(original, transaction.changes, exactInsertOf(transaction))
      : original;
  },
});

function exactInsertOf(transaction: Transaction): (text: string, from: number) => string | undefined {
  const known = transaction.effects.flatMap((effect) => (effect.is(exactText) ? [effect.value] : []));
  return (text, from) => known.find((each) => each.from === from && withPlainBreaks(each.text) === text)?.text;
}

/** Stores the original of an opened text. */
export function keepOriginal(text: string): Extension {
  return [
    originalText.init(() => text),
    invertedEffects.of((transaction) => {
      const original = transaction.startState.field(originalText);
      return original.includes('\r') ? takenOut(original, transaction.changes) : [];
    }),
  ];
}

function takenOut(original: string, changes: ChangeSet): StateEffect<unknown>[] {
  const effects: StateEffect<unknown>[] = [];
  const lines = original.split(/(?<=\r\n|\r(?!\n)|\n)/);
  changes.iterChanges((fromA, toA) => {
    const text = sliceOf(lines, fromA, toA);
    if (/[\r\n]/.test(text)) effects.push(exactText.of({from: fromA, text}));
  });
  return effects;
}

/** Returns the original between two document offsets, in which each line break counts as one character. */
function sliceOf(lines: readonly string[], from: number, to: number): string {
  let slice = '';
  let start = 0;
  for (const line of lines) {
    const isPair = line.endsWith('\r\n');
    const end = start + line.length - (isPair ? 1 : 0);
    if (end > from && start < to) {
      const cut = to < end ? to - start : line.length;
      slice += line.slice(Math.max(0, from - start), cut);
    }
    if (end >= to) break;
    start = end;
  }
  return slice;
}

/** The line breaks CodeMirror recognizes. */
const LINE_BREAK = /\r\n?|\n/g;

/** Normalizes line breaks to one character, as the editor needs. */
export function withPlainBreaks(original: string): string {
  return original.replace(LINE_BREAK, '\n');
}

/**
 * Applies the editor's changes to the original text. Untouched text stays byte for byte; new lines get the line breaks
 * of their neighbors.
 *
 * @param exactInsert the inserted text if its line breaks are known, such as when a deletion is undone
 */
function changeOriginal(
  original: string,
  changes: ChangeSet,
  exactInsert: (text: string, from: number) => string | undefined = () => undefined,
): string {
  let changed = '';
  let kept = 0;
  let places: (offset: number) => number = (offset) => offset;
  if (original.includes('\r')) places = createPlaces(original);
  changes.iterChanges((fromA, toA, fromB, _toB, inserted) => {
    const [from, to] = [places(fromA), places(toA)];
    changed = join(changed, original.slice(kept, from));
    const text = inserted.toString();
    changed = join(changed, exactInsert(text, fromB) ?? text.replaceAll('\n', lineBreakNear(original, from)));
    kept = to;
  });
  return join(changed, original.slice(kept));
}

/** A lone CR before a new line would merge with it into one line break. */
function join(before: string, after: string): string {
  return after.startsWith('\n')
    ? before.replace(/\r+$/, (returns) => '\n'.repeat(returns.length)) + after
    : before + after;
}

/** Converts ascending offsets in the editor's text to offsets in the original. */
function createPlaces(original: string): (offset: number) => number {
  const pair = /\r\n/g;
  let pairsBefore = 0;
  let next = pair.exec(original)?.index;
  return (offset) => {
    while (next !== undefined && next < offset + pairsBefore) {
      pairsBefore += 1;
      next = pair.exec(original)?.index;
    }
    return offset + pairsBefore;
  };
}

/** Returns the line break before an offset, or else the first one after it. */
function lineBreakNear(original: string, offset: number): string {
  const before = /(\r\n?|\n)[^\r\n]*$/.exec(original.slice(0, offset));
  return before?.[1] ?? /\r\n?|\n/.exec(original.slice(offset))?.[0] ?? '\n';
}

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
