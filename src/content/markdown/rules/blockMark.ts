import type {Finding, Rule} from '../rule';

/** What begins a heading or an item, and a blank that Markdown does not take for one. */
const ODD_BLANK = /^([ \t]*)(#{1,6}|[-*+]|\d{1,9}[.)])([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/;
/** One `#` may be a number or a topic. */
const NO_BLANK = /^([ \t]*)(#{2,6})(?=[\p{L}\p{N}])/u;

/** A heading or an item that Markdown shows as plain text, because no ordinary space follows its mark. */
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
