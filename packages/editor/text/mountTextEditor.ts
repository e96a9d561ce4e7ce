import './look/text.css';
import './menus/menus.css';
import './problems/problems.css';
import {acceptCompletion} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {pasteURLAsLink} from '@codemirror/lang-markdown';
import {EditorState, type Extension, Prec, Transaction} from '@codemirror/state';
import {drawSelection, dropCursor, EditorView, keymap, panels} from '@codemirror/view';
import {boxEdges} from './boxes/boxEdges';
import {headingIds} from './commands/headingIds';
import {keepApart} from './commands/keepApart';
import {keepMarks} from './commands/keepMarks';
import {markKeys} from './commands/marks';
import {liftItems, nestItems} from './commands/nesting';
import {removeMark, startParagraph} from './commands/paragraphs';
import {redrawDiagrams} from './diagrams/DiagramWidget';
import {keepOriginal, originalText, replaceText} from './document/originalText';
import {element} from './element';
import {pageLanguage} from './language/language';
import {askForLink, linkTip} from './links/askForLink';
import {blockWidgets} from './look/blockWidgets';
import {boxFrames} from './look/boxLines';
import {enterBlocks} from './look/focusBlock';
import {lineLooks} from './look/lines';
import {structure} from './look/structure';
import {wordMarks} from './look/wordMarks';
import {findPanel} from './menus/findPanel';
import {slashMenu} from './menus/slashMenu';
import {createToolbar, type Toolbar} from './menus/toolbar';
import {announce, editorOptions, type TextEditor, type TextEditorOptions} from './options';
import {pasteAndDrop} from './paste/pasteAndDrop';
import {picturesOnTheWay} from './pictures/addPictures';
import {problemNotes, setProblems} from './problems/showProblems';

const HINT = 'text-editor-hint';

/** Mounts the text editor of a page in an element. */
export function mountTextEditor(host: HTMLElement, options: TextEditorOptions): TextEditor {
  const status = element('p', {role: 'status', class: 'text-status'});
  const panel = element('div');
  const page = element('div', {class: 'text-page'});
  const toolbar = createToolbar(
    options,
    () => view,
    () => focusedEditor(page) ?? view,
  );
  // Stays visible while the text scrolls.
  const head = element('div', {class: 'text-head'}, toolbar.dom, panel, status);
  const root = element(
    'div',
    {class: 'text-editor'},
    head,
    page,
    element(
      'p',
      {id: HINT, class: 'unseen'},
      'Type a slash to insert something. Alt+F10 goes to the buttons, F8 to the next problem. In a list, Tab and Shift+Tab move an item in and out: to leave the text, press Escape, then Tab.',
    ),
  );
  host.append(root);
  const view = new EditorView({
    parent: page,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        editorOptions.of(options),
        announce.of((message) => {
          status.textContent = message;
        }),
        keepOriginal(options.text),
        history(),
        // Last of the filters, so it sees where the others put the caret.
        headingIds,
        looks,
        keys,
        keepApart,
        keepMarks,
        pasteAndDrop,
        pasteURLAsLink,
        picturesOnTheWay,
        slashMenu,
        linkTip,
        redrawDiagrams,
        panels({topContainer: panel}),
        findPanel,
        problemNotes,
        keymap.of([{key: 'Alt-F10', run: () => focusToolbar(toolbar)}]),
        EditorView.scrollMargins.of(({scrollDOM}) => ({top: overlap(head, scrollDOM)})),
        EditorView.contentAttributes.of({
          'aria-label': 'Text of the page',
          'aria-describedby': HINT,
          spellcheck: 'true',
          autocapitalize: 'sentences',
          autocorrect: 'on',
        }),
        EditorView.updateListener.of(({docChanged, transactions, state}) => {
          toolbar.update();
          if (docChanged && !transactions.every((each) => each.annotation(Transaction.remote))) {
            status.textContent = '';
            options.onChange(state.field(originalText));
          }
        }),
      ],
    }),
  });
  toolbar.update();
  return {
    setText: (text) => {
      if (text !== view.state.field(originalText)) view.dispatch(replaceText(view.state, text));
    },
    getText: () => view.state.field(originalText),
    setProblems: (problems) => view.dispatch(setProblems(view.state, problems)),
    focus: (line) => {
      if (line !== undefined) {
        const {from} = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
        view.dispatch({selection: {anchor: from}, effects: EditorView.scrollIntoView(from, {y: 'center'})});
      }
      view.focus();
    },
    destroy: () => {
      view.destroy();
      root.remove();
    },
  };
}

/** Returns how much of the text the sticky head covers. */
function overlap(head: HTMLElement, text: HTMLElement): number {
  return Math.max(0, head.getBoundingClientRect().bottom - text.getBoundingClientRect().top);
}

function focusToolbar(toolbar: Toolbar): boolean {
  toolbar.focus();
  return true;
}

const looks: Extension = [
  pageLanguage,
  structure,
  blockWidgets,
  boxFrames,
  lineLooks,
  wordMarks,
  drawSelection(),
  dropCursor(),
  EditorView.lineWrapping,
];

const keys: Extension = [
  boxEdges,
  enterBlocks,
  Prec.high(
    keymap.of([
      {key: 'Enter', run: startParagraph},
      {key: 'Backspace', run: removeMark},
      {key: 'Tab', run: (view) => acceptCompletion(view) || nestItems(view)},
      {key: 'Shift-Tab', run: liftItems},
      {key: 'Mod-k', run: askForLink, preventDefault: true},
      ...markKeys,
    ]),
  ),
  keymap.of([...historyKeymap, ...defaultKeymap]),
];

/** Returns the editor of the focused table cell. */
function focusedEditor(page: HTMLElement): EditorView | undefined {
  const content = document.activeElement?.closest<HTMLElement>('.text-table .cm-editor');
  return (content && page.contains(content) && EditorView.findFromDOM(content)) || undefined;
}
