import type {SyntaxNode} from '@lezer/common';
import {addLineClass, type Drawing, forEachLine, hideWhole, isOnLine} from './drawing';

export function drawQuote(quote: SyntaxNode, drawing: Drawing) {
  const {doc} = drawing.view.state;
  forEachLine(drawing, quote, (from) => addLineClass(drawing, from, 'text-quote'));
  quote.cursor().iterate(({name, from, to}) => {
    if (name !== 'QuoteMark' || from < drawing.from || to > drawing.to || isOnLine(drawing, {from, to})) return;
    hideWhole(drawing, from, doc.sliceString(to, to + 1) === ' ' ? to + 1 : to);
  });
}
