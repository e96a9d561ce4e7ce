import type {SyntaxNode} from '@lezer/common';
import type {Finding, Rule} from '../rule';

/** A heading or list marker followed by a space-like character that Markdown doesn't accept. */
const ODD_BLANK = /^([ \t]*)(#{1,6}|[-*+]|\d{1,9}[.)])([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/;
/** A single `#` may be a number or a hashtag, so it doesn't count. */
const NO_BLANK = /^([ \t]*)(#{2,6})(?=[\p{L}\p{N}])/u;

/** Finds headings and list items that show as plain text because no ordinary space follows the marker. */
export const blockMark: Rule = ({text, nodes}) =>
  nodes.filter(({name}) => name === 'Paragraph').flatMap(({from, to}) => checkLines(text.slice(from, to), from));

function checkLines(paragraph: string, from: number): Finding[] {
  const findings: Finding[] = [];
  let at = from;
  for (const line of paragraph.split('\n')) {
    const odd = ODD_BLANK.exec(line);
    const [, indent = '', mark] = odd ?? NO_BLANK.exec(line) ?? [];
    if (mark !== undefined) {
      const rest = line.slice(indent.length + mark.length).replace(/^[^\S\n]+|^[\u200b\ufeff]+/, '');
      findings.push({
        at: at + indent.length,
        severity: 'warning',
        ...(odd ? oddSpace(mark) : noSpace(mark)),
        found: line.trim(),
        fix: `${mark} ${rest}`,
      });
    }
    at += line.length + 1;
  }
  return findings;
}

function oddSpace(mark: string) {
  return {
    message: `this line is shown as plain text: the space after "${mark}" is not a normal space`,
    expected: 'a normal space, not a no-break space',
  };
}

function noSpace(mark: string) {
  return {
    message: `this line is shown as plain text: there is no space after "${mark}"`,
    expected: `a space after ${mark}`,
  };
}

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

/** An unclosed code block swallows the rest of the page. */
export const unclosedFence: Rule = ({text, nodes}) => {
  const fences = nodes.filter(({name}) => name === 'FencedCode');
  for (const [index, fence] of fences.entries()) {
    if (fence.getChildren('CodeMark').length > 1) continue;
    const next = fences[index + 1];
    // The line meant to close this block opened another. From there on, text and code are swapped.
    if (next && !next.getChild('CodeInfo') && text.slice(fence.to, next.from).trim() === '')
      return [notIndented(text, fence)];
    if (text.slice(fence.to).trim() === '') return [withoutEnd(text, fence, index > 0)];
  }
  return [];
};

function markOf(text: string, fence: SyntaxNode): string {
  const mark = fence.getChild('CodeMark');
  return mark ? text.slice(mark.from, mark.to) : '```';
}

function notIndented(text: string, fence: SyntaxNode): Finding {
  const mark = markOf(text, fence);
  return {
    at: fence.from,
    message: 'the line that closes this code block is not indented like the line that opens it',
    found: `${mark} further to the left`,
    expected: `${mark} right below the ${mark} that opens the block`,
    fix: 'indent the code and its last line like its first line',
  };
}

function withoutEnd(text: string, fence: SyntaxNode, hasOthers: boolean): Finding {
  const mark = markOf(text, fence);
  return {
    at: fence.from,
    message: 'this code block is never closed, so the rest of the page is part of it',
    found: text.slice(fence.from, fence.to).split('\n', 1)[0],
    expected: `a line ${mark} after the code${hasOthers ? '; check the code blocks above too: one of them may have taken this line' : ''}`,
    fix: mark,
  };
}
