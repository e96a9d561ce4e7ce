/** The text after a fence's language: ```` ```yaml title="docs/district.yml" {2,4-6} showLineNumbers ````. */
export interface CodeMeta {
  title: string | null;
  /** Lines to highlight, from 1; null if the fence has none */
  marked: ReadonlySet<number> | null;
  /** The number of the first line; null for no line numbers */
  firstNumber: number | null;
}

export function readMeta(meta: string): CodeMeta {
  const title = /(?:^|\s)title=(["'])(.*?)\1/.exec(meta);
  const rest = title ? meta.replace(title[0], '') : meta;
  const lines = /\{([\d,\s-]+)\}/.exec(rest)?.[1];
  const numbers = /(?:^|\s)showLineNumbers(?:=(\d+))?(?:\s|$)/.exec(rest);
  return {
    title: title?.[2] || null,
    marked: lines ? readRanges(lines) : null,
    firstNumber: numbers ? Number(numbers[1] ?? 1) : null,
  };
}

/** More than any block has. Keeps `{1-999999999}` from using up the build's memory. */
const MAX_LINES = 10_000;

function readRanges(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from, to] of text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    const last = Math.min(Number(to ?? from), Number(from) + MAX_LINES);
    for (let line = Number(from); line <= last; line++) lines.add(line);
  }
  return lines;
}

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
