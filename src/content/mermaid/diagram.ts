/** A Mermaid diagram in a Markdown body. */
export interface Diagram {
  /** Its lines without the margin that all of them have; empty where nothing is written. */
  text: string;
  /** Where its fence begins, in the file, counted from 1. The first line of the text is the line after. */
  line: number;
  column: number;
  /** For each line of the text the column of the file in which it begins, counted from 1. */
  columns: readonly number[];
}

/** Docusaurus takes the first word after the fence for the language. */
export function isDiagram(info: string): boolean {
  return /^\s*mermaid(?:\s|$)/.test(info);
}

/**
 * A diagram without the margin that all its lines share, and how wide that is. Quotes, lists and parsers of Markdown
 * differ in what they leave of it, and one diagram is to be known by one text.
 */
export function withoutMargin(written: string): {text: string; margin: number} {
  const lines = written.replaceAll('\r', '').split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return {
    text: lines
      .map((line) => line.slice(margin).trimEnd())
      .join('\n')
      .trimEnd(),
    margin,
  };
}
