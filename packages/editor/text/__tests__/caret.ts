import {EditorState, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {boxEdges} from '../boxes/boxEdges';
import {headingIds} from '../commands/headingIds';
import {keepApart} from '../commands/keepApart';
import {keepMarks} from '../commands/keepMarks';
import {keepOriginal} from '../document/originalText';
import {pageLanguage} from '../language/language';
import {structure} from '../look/structure';
import {editorOptions, type TextEditorOptions} from '../options';

const MARK = '‸';

/** Runs a command on a text in which `‸` is the caret, or a pair of them the selection, and answers the same. */
export function edit(text: string, ...commands: ((view: EditorView) => unknown)[]): string {
  const view = open(text);
  for (const command of commands) command(view);
  const {main} = view.state.selection;
  const written = view.state.doc.toString();
  view.destroy();
  const marked = `${written.slice(0, main.to)}${MARK}${written.slice(main.to)}`;
  return main.empty ? marked : `${marked.slice(0, main.from)}${MARK}${marked.slice(main.from)}`;
}

export function open(text: string, options: Partial<TextEditorOptions> = {}, more: Extension = []): EditorView {
  const [before = '', selected = '', rest] = text.split(MARK);
  const [from, to] = [before.length, before.length + (rest === undefined ? 0 : selected.length)];
  return new EditorView({
    parent: document.body,
    state: EditorState.create({
      doc: before + selected + (rest ?? ''),
      selection: {anchor: from, head: to},
      extensions: [
        pageLanguage,
        structure,
        headingIds,
        boxEdges,
        keepApart,
        keepMarks,
        keepOriginal(before + selected + (rest ?? '')),
        editorOptions.of({path: 'docs/procedures/a.md', pictureAddress: (url) => url, ...options} as TextEditorOptions),
        more,
      ],
    }),
  });
}

export function type(text: string): (view: EditorView) => void {
  return (view) => view.dispatch(view.state.replaceSelection(text), {userEvent: 'input.type'});
}
