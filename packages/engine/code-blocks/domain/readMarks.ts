const OPENS = String.raw`\/\/|\/\*|\{\s*\/\*|#|--|;+|%|'|!|rem\b|<!--|\(\*`;
const CLOSES = String.raw`\*\/\s*\}?|-->|\*\)`;
/** A comment line in any language that only says which lines to highlight */
const MARK = new RegExp(String.raw`^\s*(?:${OPENS})\s*highlight-(next-line|start|end)\s*(?:${CLOSES})?\s*$`, 'i');

/** Removes comments such as `# highlight-next-line` from code, and returns the lines they mark, from 1. */
export function readMarks(code: string): {code: string; marked: ReadonlySet<number>} {
  const lines: string[] = [];
  const marked = new Set<number>();
  let isOpen = false;
  let isNext = false;
  for (const line of code.split('\n')) {
    const mark = MARK.exec(line)?.[1]?.toLowerCase();
    if (mark === 'next-line') isNext = true;
    else if (mark) isOpen = mark === 'start';
    else {
      lines.push(line);
      if (isOpen || isNext) marked.add(lines.length);
      isNext = false;
    }
  }
  return {code: lines.join('\n'), marked};
}
