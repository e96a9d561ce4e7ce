import {Decoration} from '@codemirror/view';
import type {SyntaxNode} from '@lezer/common';
import {showsMarks} from './attention';
import {addLineClass, type Drawing, forEachLine} from './drawing';
import {LabelWidget} from './LabelWidget';

/** Draws a code block. Unless the caret is in it, its fences show only the language. */
export function drawCode(code: SyntaxNode, drawing: Drawing) {
  const {view, decorations} = drawing;
  forEachLine(drawing, code, (from) => addLineClass(drawing, from, 'text-code'));
  if (code.name !== 'FencedCode' || showsMarks(view.state, code.from, code.to)) return;
  const {doc} = view.state;
  const info = code.getChild('CodeInfo');
  const language = info ? doc.sliceString(info.from, info.to) : 'text';
  const first = doc.lineAt(code.from);
  decorations.push(
    Decoration.replace({widget: new LabelWidget(`Code: ${language}`)}).range(code.from, Math.min(first.to, code.to)),
  );
  const marks = code.getChildren('CodeMark');
  const last = marks.at(-1);
  if (marks.length > 1 && last) decorations.push(Decoration.replace({}).range(last.from, last.to));
}
