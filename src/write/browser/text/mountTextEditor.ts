import './text.css';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {EditorState, Transaction} from '@codemirror/state';
import {drawSelection, dropCursor, EditorView, keymap} from '@codemirror/view';
import {markKeys} from './commands/marks';
import {keepOriginal, originalText} from './document/originalText';
import {replaceText} from './document/replaceText';
import {element} from './element';
import {pageLanguage} from './language/language';
import {blockWidgets} from './look/blockWidgets';
import {boxFrames} from './look/boxLines';
import {lineLooks} from './look/lines';
import {structure} from './look/structure';
import {wordMarks} from './look/wordMarks';
import {announce, editorOptions, type TextEditor, type TextEditorOptions} from './options';

export function mountTextEditor(host: HTMLElement, options: TextEditorOptions): TextEditor {
  const page = element('div', {class: 'text-page'});
  const root = element('div', {class: 'text-editor'}, page);
  host.append(root);
  const view = new EditorView({
    parent: page,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        editorOptions.of(options),
        announce.of(() => {}),
        keepOriginal(options.text),
        history(),
        pageLanguage,
        structure,
        blockWidgets,
        boxFrames,
        lineLooks,
        wordMarks,
        drawSelection(),
        dropCursor(),
        EditorView.lineWrapping,
        keymap.of([...markKeys, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': 'Text of the page',
          class: 'markdown',
          spellcheck: 'true',
          autocapitalize: 'sentences',
          autocorrect: 'on',
        }),
        EditorView.updateListener.of(({docChanged, transactions, state}) => {
          if (docChanged && !transactions.every((each) => each.annotation(Transaction.remote))) {
            options.onChange(state.field(originalText));
          }
        }),
      ],
    }),
  });
  return {
    setText: (text) => view.dispatch(replaceText(view.state, text)),
    getText: () => view.state.field(originalText),
    setProblems: () => {},
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      root.remove();
    },
  };
}
