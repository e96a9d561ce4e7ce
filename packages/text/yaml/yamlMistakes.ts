import type {YAMLError} from 'yaml';
import type {Diagnostic} from '../problems/problems';

type Explanation = Omit<Diagnostic, 'severity'>;

/** Characters that look like a space. */
const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u3000]/;
const ODD_SPACES = new RegExp(ODD_SPACE, 'g');
const KEY_WITHOUT_SPACE = /^(\s*(?:- )*)([\w-]+):(?=\S)(.*)$/;

/** Translates a parser error into an author's terms. */
export function explainSyntaxError({code, message}: Pick<YAMLError, 'code' | 'message'>, line: string): Explanation {
  if (hasOddSpace(line)) return oddSpace(line);
  if (code === 'DUPLICATE_KEY')
    return {message: 'duplicate key', expected: 'each key once', fix: 'remove one of the two lines'};
  if (code === 'TAB_AS_INDENT')
    return {message: 'a tab indents this line', expected: 'spaces', fix: 'replace the tab with two spaces'};
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return colons();
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return withoutSpace(line) ?? withoutColon(line) ?? colons();
  return {message: `this is not valid YAML: ${message}`};
}

/** Explains a line that YAML reads as plain text because no space follows the colon; returns undefined for others. */
export function withoutSpace(line: string): Explanation | undefined {
  if (hasOddSpace(line)) return oddSpace(line);
  const [, indent = '', key, value = ''] = KEY_WITHOUT_SPACE.exec(line) ?? [];
  if (key === undefined) return undefined;
  return {
    message: `there is no space after the colon of "${key}"`,
    found: line.trim(),
    expected: 'a space between the colon and the value',
    fix: `${indent.trimStart()}${key}: ${value}`,
  };
}

/** Whether an odd space is where YAML needs a real one: before a key, or after its colon. */
export function hasOddSpace(line: string): boolean {
  return /^[ \t]*(?:- ?)*(?:[\w-]+ ?: ?)?$/.test(line.split(ODD_SPACE, 1)[0] ?? '') && ODD_SPACE.test(line);
}

export function oddSpace(line: string): Explanation {
  return {
    message: 'this line has a no-break space where a normal space belongs',
    found: line.trim(),
    expected: 'normal spaces',
    fix: line.replace(ODD_SPACES, ' ').trim(),
  };
}

function colons(): Explanation {
  return {
    message: 'this line has one colon too many or one too few',
    expected: 'key: value; put a value that contains a colon and a space in quotes',
    fix: 'put the value in "double quotes"',
  };
}

function withoutColon(line: string): Explanation | undefined {
  const [, key, value] = /^\s*(?:- )*([\w-]+)(?:\s+([^:]*))?$/.exec(line) ?? [];
  if (key === undefined) return undefined;
  return {
    message: 'this line has no colon',
    found: line.trim(),
    expected: 'key: value',
    fix: `${key}: ${value ?? ''}`.trim(),
  };
}

/** Errors that the parser recovers from. After any other, later errors are only consequences. */
const INDEPENDENT = /^(?:DUPLICATE_KEY|TAB_AS_INDENT|BAD_SCALAR_START|BLOCK_AS_IMPLICIT_KEY)$/;

/** Keeps the first error of each line, up to the one that derails the parser. */
export function withoutConsequences<E extends Pick<YAMLError, 'code' | 'pos'>>(
  errors: readonly E[],
  lineOf: (error: E) => number,
): E[] {
  const kept: E[] = [];
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (kept.some((other) => lineOf(other) === lineOf(error))) continue;
    kept.push(error);
    if (!INDEPENDENT.test(error.code)) break;
  }
  return kept;
}
