import type {Rule} from '../rule';

const OPENING = '<!--';
const CLOSING = '-->';

/** An unclosed comment hides the rest of the page, or everything up to the end of the next comment. */
export const unclosedComment: Rule = ({text, nodes, placeOf}) =>
  nodes
    .filter(({name}) => name === 'CommentBlock')
    .flatMap(({from, to}) => {
      const comment = text.slice(from, to);
      const next = comment.indexOf(OPENING, OPENING.length);
      const closing = comment.indexOf(CLOSING);
      if (closing >= 0 && (next < 0 || next > closing)) return [];
      const hidden = closing < 0 ? 'the rest of the page' : `everything up to line ${placeOf(from + closing).line}`;
      const firstLine = (comment.split('\n', 1)[0] ?? '').trim();
      return {
        at: from + comment.indexOf(OPENING),
        message: `this comment is never closed, so it hides ${hidden}`,
        found: firstLine,
        expected: `${CLOSING} where the comment ends`,
        fix: firstLine === OPENING ? CLOSING : `${firstLine} ${CLOSING}`,
      };
    });
