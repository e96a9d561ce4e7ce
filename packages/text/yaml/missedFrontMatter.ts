import {type Diagnostic, type Problem, problemAt} from '../problems/problems';

/** A line of hyphens, or of the dashes that Word turns them into. */
const DASHES = /^[ \t\u00a0]*[\p{Pd}\u2212](?:[ \t\u00a0]*[\p{Pd}\u2212])*[ \t\u00a0]*$/u;
const KEY_LINE = /^([a-z_][\w-]*)[ \t\u00a0]*:/i;
/** `kind` and the keys of `docusaurusFields`, whose schemas would be too large for the editor's script. */
const KNOWN_KEY =
  /^(?:kind|id|title|description|keywords|image|slug|tags|format|draft|unlisted|last_update|custom_edit_url|parse_number_prefixes|displayed_sidebar|(?:hide|toc|sidebar|pagination)_[a-z_]+)$/i;
/** Longer than any real front matter. */
const MAX_LINES = 200;

/**
 * Finds front matter that would show up as text because its `---` lines are malformed. Only a key that the site knows
 * distinguishes it from text between horizontal rules. Returns undefined if there is none.
 */
export function findMissedFrontMatter(content: string, file: string): {problem: Problem; yaml: string} | undefined {
  const lines = content.split(/\r?\n/, MAX_LINES);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const hasOpening = DASHES.test(opening);
  const keys = lines.slice(hasOpening ? first + 1 : first);
  const length = keys.findIndex((line) => DASHES.test(line));
  if (!hasKnownKey(keys[0] ?? '') || length < 0) return undefined;
  const diagnostic = hasOpening ? diagnosticOf(opening, first) : noOpening();
  const place = {file, line: first > 0 && hasOpening && opening === '---' ? 1 : first + 1, column: 1};
  return {problem: problemAt(place, diagnostic), yaml: keys.slice(0, length).join('\n')};
}

/** Finds the line that was meant to end the front matter; returns undefined if there is none. */
export function findMissedEnd(yaml: string, file: string, firstLine: number): Problem | undefined {
  const lines = yaml.split(/\r?\n/, MAX_LINES);
  const index = lines.findIndex((line) => DASHES.test(line) && !/^[ \t]*-[ \t]*$/.test(line));
  if (index < 0 || !beginsWithKnownKey(yaml)) return undefined;
  return problemAt({file, line: firstLine + index, column: 1}, wrongDashes('ends', lines[index] ?? ''));
}

/** Whether text looks like front matter, judged by its first line. */
export function beginsWithKnownKey(yaml: string): boolean {
  return hasKnownKey(/\S.*/.exec(yaml)?.[0] ?? '');
}

function hasKnownKey(line: string): boolean {
  return KNOWN_KEY.test(KEY_LINE.exec(line)?.[1] ?? '');
}

function diagnosticOf(opening: string, line: number): Diagnostic {
  if (opening.trim() !== '---') return wrongDashes('begins', opening);
  const fix = line > 0 ? 'remove the empty line above ---' : 'remove the space before ---';
  return {
    message: 'the front matter is shown as text: it does not begin with the first character of the file',
    expected: '--- at the very beginning of the file',
    fix,
  };
}

function wrongDashes(does: 'begins' | 'ends', line: string): Diagnostic {
  return {
    message: `the front matter is shown as text: the line that ${does} it is not ---`,
    found: line,
    expected: 'three hyphens at the margin; Word turns them into one long dash',
    fix: '---',
  };
}

function noOpening(): Diagnostic {
  return {
    message: 'the front matter is shown as text: there is no line --- above it',
    expected: 'a line --- before the first key',
    fix: '---',
  };
}
