export interface Diagram {
  /** Its lines without their common indent; may be empty. */
  text: string;
  /** Where its fence begins in the file, counted from 1. The text begins on the next line. */
  line: number;
  column: number;
  /** For each line of the text, its starting column in the file, counted from 1. */
  columns: readonly number[];
}

/** Docusaurus takes the first word after the fence as the language. */
export function isDiagram(info: string): boolean {
  return /^\s*mermaid(?:\s|$)/.test(info);
}

/**
 * Returns a diagram without the indent that all its lines share, and the width of that indent. Quotes, lists and
 * Markdown parsers keep different amounts of it, and the same diagram should always have the same text.
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
