import {Decoration} from '@codemirror/view';
import type {SyntaxNode} from '@lezer/common';
import {type Drawing, forEachLine, LabelWidget} from './drawing';

/** Labels a quote in a quiz: feedback for one answer, or the explanation of all. */
export function drawFeedback(quote: SyntaxNode, {view, from, to, decorations}: Drawing) {
  if (quote.from < from || quote.from > to) return;
  const name = quote.parent?.name === 'ListItem' ? 'Feedback' : 'Explanation';
  const at = quote.from + (/^>[ \t]?/.exec(view.state.sliceDoc(quote.from, quote.to))?.[0].length ?? 0);
  decorations.push(Decoration.widget({widget: new LabelWidget(`${name}: `, 'text-quiz-label'), side: -1}).range(at));
}

/** Line prefixes in quizzes. */
export const QUIZ_KEY = /^(?:Answer|Hint):/;

/** Styles `Answer:` and `Hint:` as labels. */
export function drawQuizParagraph(paragraph: SyntaxNode, drawing: Drawing) {
  forEachLine(drawing, paragraph, (from, to) => {
    const key = QUIZ_KEY.exec(drawing.view.state.sliceDoc(from, to))?.[0];
    if (key) drawing.decorations.push(Decoration.mark({class: 'text-quiz-label'}).range(from, from + key.length));
  });
}
