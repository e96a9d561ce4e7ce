import type {Problem} from './problems';

/** Applies a problem's replacement. Returns the text unchanged if it was edited since the check. */
export function replaceFound(text: string, {line, column, found, replacement}: Problem): string {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const [before, rest] = [written.slice(0, column - 1), written.slice(column - 1)];
  if (!found || replacement === undefined || !rest.startsWith(found)) return text;
  return lines.with(line - 1, before + replacement + rest.slice(found.length)).join('\n');
}
