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
