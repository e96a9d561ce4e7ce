import {invertedEffects} from '@codemirror/commands';
import {type ChangeSet, type Extension, StateEffect, StateField, type Transaction} from '@codemirror/state';
import {changeOriginal, withPlainBreaks} from './lineBreaks';

/** Puts another original under the document, such as one that was merged with what others published. */
export const replaceOriginal = StateEffect.define<string>();

/** What a change took out, to the byte, so that undoing it brings the same bytes back. */
const exactText = StateEffect.define<{from: number; text: string}>({
  map: ({from, text}, changes) => ({from: changes.mapPos(from, -1), text}),
});

/** The file's text to the byte, beside the document, whose lines all end alike. */
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

/** Keeps the original of a text that is opened. */
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

/** The part of the original between two offsets of the document, in which every line break counts one. */
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
