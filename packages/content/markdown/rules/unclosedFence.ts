import type {SyntaxNode} from '@lezer/common';
import type {Finding, Rule} from '../rule';

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
