/** Formats columns to fit, with text aligned left and numbers right. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  wordColumns: readonly number[],
): string {
  const lines = head.length > 0 ? [head, ...rows] : rows;
  const columns = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({length: columns}, (_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) => {
    const width = widths[column] as number;
    return wordColumns.includes(column) ? cell.padEnd(width) : cell.padStart(width);
  };
  return lines.map((line) => `  ${line.map(pad).join('  ')}`.trimEnd()).join('\n');
}

/** Formats bytes in kilobytes of 1,000. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
