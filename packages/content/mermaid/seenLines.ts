const FRONT_MATTER = /^-{3}\s*\n.*?\n-{3}\s*\n+/s;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;
const COMMENT = /^\s*%%(?!\{)./;

/**
 * Returns the numbers of the lines that Mermaid's parsers see, counted from 1. Mermaid first strips front matter,
 * directives and comments, with the blank lines before them, and counts what is left.
 */
export function seenLines(text: string): number[] {
  const hidden = FRONT_MATTER.exec(text)?.[0] ?? '';
  const first = hidden.split('\n').length;
  const lines = text.slice(hidden.length).replace(DIRECTIVE, keepLines).split('\n');
  const seen: number[] = [];
  let blanks: number[] = [];
  lines.forEach((line, index) => {
    const number = first + index;
    if (COMMENT.test(line)) {
      blanks = [];
    } else if (line.trim() === '') {
      if (seen.length > 0) blanks.push(number);
    } else {
      seen.push(...blanks, number);
      blanks = [];
    }
  });
  return seen;
}

/** A multi-line directive is stripped except for its last line break. */
function keepLines(directive: string): string {
  return directive.replace(/[^\n]/g, '');
}
