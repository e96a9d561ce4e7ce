import type {MdxError} from './parseMdx';
import type {Finding} from './undefinedNames';

/** MDX's notation for an unclosed tag: `<details>` (3:1-3:10). */
const UNCLOSED = /`<(?<name>[\w.]*)[^`]*>` \((?<line>\d+):(?<column>\d+)/;

/** Explains an MDX syntax error to someone who didn't mean to write code. */
export function explainMdxError(
  {reason, ruleId, line = 1, column = 1}: MdxError,
  body: string,
  isNamedMdx: boolean,
): Finding {
  const plain = isNamedMdx ? 'rename the file to end in .md, where this is plain text' : 'remove "format: mdx"';
  const unclosed = UNCLOSED.exec(reason)?.groups;
  if (ruleId === 'end-tag-mismatch' && unclosed) {
    const {name = '', line: tagLine, column: tagColumn} = unclosed;
    return {
      line: Number(tagLine),
      column: Number(tagColumn),
      message: `<${name}> is not closed where it needs to be`,
      found: lineAt(body, Number(tagLine)),
      expected: `</${name}> after it, in the same paragraph or with blank lines around both`,
      fix: `</${name}>`,
    };
  }
  const text = lineAt(body, line);
  const rest = text.slice(column - 1);
  const place = {line, column, found: text.trim()};
  if (ruleId === 'unexpected-character') {
    if (rest.startsWith('!')) return {...place, ...comment(text)};
    return {...place, ...openingBracket(text, column, plain)};
  }
  if (reason.includes('import/exports')) {
    return {
      ...place,
      message: 'this import or export is not valid JavaScript',
      expected: 'a complete statement',
      fix: plain,
    };
  }
  if (ruleId === 'acorn' || reason.includes('expression')) {
    return {
      ...place,
      message: 'the braces on this line are JavaScript in an .mdx file, and it cannot be read',
      expected: 'JavaScript, or \\{ for a brace that is text',
      fix: plain,
    };
  }
  return {...place, message: `this is not valid MDX: ${reason}`, fix: plain};
}

function comment(text: string) {
  const words = /<!--\s*(.*?)\s*-->/.exec(text)?.[1];
  return {
    message: 'an HTML comment cannot be used in an .mdx file',
    expected: 'a comment of MDX, between {/* and */}',
    fix: words === undefined ? '{/* … */}' : `{/* ${words} */}`,
  };
}

function openingBracket(text: string, column: number, plain: string) {
  const from = text.lastIndexOf('<', column - 1);
  const address = /^<(https?:[^>\s]+|[^>\s]+@[^>\s]+)>/.exec(text.slice(Math.max(from, 0)))?.[1];
  if (address) {
    return {
      message: 'an address in angle brackets cannot be used in an .mdx file',
      expected: 'a link with its words in square brackets',
      fix: `[${address}](${address.includes('://') ? '' : 'mailto:'}${address})`,
    };
  }
  return {
    message: 'the < on this line begins a tag in an .mdx file, and none can be read',
    expected: '\\< for the sign itself',
    fix: plain,
  };
}

function lineAt(body: string, line: number): string {
  return body.split('\n')[line - 1] ?? '';
}
