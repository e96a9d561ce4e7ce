import {Decoration} from '@codemirror/view';
import {headingDepth} from '@deskbook/text/markdown/markdownText';
import type {SyntaxNode} from '@lezer/common';
import {headingIdAt} from '../language/headingId';
import {addLineClass, type Drawing, forEachLine, hideWhole, isOnLine} from './drawing';

export function drawHeading(node: SyntaxNode, drawing: Drawing) {
  const {view, decorations} = drawing;
  const depth = headingDepth(node.name);
  forEachLine(drawing, node, (from) => addLineClass(drawing, from, `text-heading text-heading-${depth}`));
  const isActive = isOnLine(drawing, node);
  const id = headingIdAt(view.state, node.from);
  for (const {from, to} of node.getChildren('HeaderMark')) {
    const end =
      from === node.from ? from + (/^#+[ \t]*/.exec(view.state.sliceDoc(from, node.to))?.[0].length ?? 0) : to;
    if (isActive) decorations.push(Decoration.mark({class: 'text-aside'}).range(from, to));
    else hideWhole(drawing, from, Math.min(Math.max(end, to), id?.from ?? node.to));
  }
  if (id) decorations.push(Decoration.replace({}).range(id.from, id.to));
}
