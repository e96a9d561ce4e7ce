import {invertedEffects} from '@codemirror/commands';
import {type ChangeSet, type Extension, StateEffect, StateField, type Transaction} from '@codemirror/state';
import {changeOriginal, withPlainBreaks} from './lineBreaks';

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
