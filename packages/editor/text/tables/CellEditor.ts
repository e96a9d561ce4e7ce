import {redo, standardKeymap, undo} from '@codemirror/commands';
import {EditorState, Prec, Transaction} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {markKeys} from '../commands/marks';
import {cellLanguage} from '../language/cellLanguage';
import {askForLink} from '../links/askForLink';
import {wordMarks} from '../look/wordMarks';
import {announce, editorOptions} from '../options';

interface CellOptions {
  name: string;
  hint: string;
  words: string;
  onChange(words: string): void;
  onKey(event: KeyboardEvent, view: EditorView): boolean;
}

/** Creates the editor of a cell, with the page editor's marks and keys. Undo is the page's. */
export function createCellEditor(page: EditorView, parent: HTMLElement, options: CellOptions): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: options.words,
      selection: {anchor: options.words.length},
      extensions: [
        cellLanguage,
        wordMarks,
        editorOptions.of(page.state.facet(editorOptions)),
        announce.of(page.state.facet(announce)),
        keymap.of([
          {key: 'Mod-z', run: () => undo(page), preventDefault: true},
          {key: 'Mod-y', mac: 'Mod-Shift-z', run: () => redo(page), preventDefault: true},
          {key: 'Shift-Enter', run: insertBreak},
          {key: 'Mod-k', run: askForLink, preventDefault: true},
          {key: 'Mod-Home', run: () => leaveFor(page, 0)},
          {key: 'Mod-End', run: () => leaveFor(page, page.state.doc.length)},
          ...markKeys,
        ]),
        // Runs before the keys that move within the cell.
        Prec.highest(EditorView.domEventHandlers({keydown: (event, view) => options.onKey(event, view)})),
        keymap.of(standardKeymap.filter(({key}) => key !== 'Enter')),
        EditorState.transactionFilter.of((transaction) =>
          transaction.newDoc.lines > 1 ? [transaction, joinLines(transaction.newDoc.toString())] : transaction,
        ),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.name,
          'aria-describedby': options.hint,
          spellcheck: 'true',
          autocapitalize: 'sentences',
          autocorrect: 'on',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some(isFromPage)) options.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

function leaveFor(page: EditorView, at: number): boolean {
  page.dispatch({selection: {anchor: at}, scrollIntoView: true});
  page.focus();
  return true;
}

function insertBreak(view: EditorView): boolean {
  view.dispatch(view.state.replaceSelection('<br>'));
  return true;
}

function isFromPage(transaction: Transaction): boolean {
  return transaction.annotation(Transaction.remote) === true;
}

/** A cell is a single line in the file. */
function joinLines(text: string) {
  const changes = Array.from(text.matchAll(/[ \t]*\n[ \t]*/g), ({index, 0: written}) => ({
    from: index,
    to: index + written.length,
    insert: ' ',
  }));
  return {changes, sequential: true};
}

/** Shows words that changed elsewhere, for example by undo. */
export function showWords(view: EditorView, words: string) {
  const shown = view.state.doc.toString();
  if (shown.trim() === words) return;
  view.dispatch({
    changes: {from: 0, to: shown.length, insert: words},
    selection: {anchor: Math.min(view.state.selection.main.head, words.length)},
    annotations: Transaction.remote.of(true),
  });
}
