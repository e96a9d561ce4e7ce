const FRONT_MATTER = /^-{3}\s*\n.*?\n-{3}\s*\n+/s;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;
const COMMENT = /^\s*%%(?!\{)./;

/**
 * The lines of a diagram that Mermaid's parsers get to see, as numbers counted from 1: it takes front matter,
 * directives and comments away first, with the blank lines before them, and counts what is left.
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

/** A directive over several lines goes with them, all but the last. */
function keepLines(directive: string): string {
  return directive.replace(/[^\n]/g, '');
}
