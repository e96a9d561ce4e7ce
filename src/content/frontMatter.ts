import {type Problem, problemAt} from './problems';
import {readYaml, type YamlSource} from './yamlSource';

/** A Markdown file cut in two. */
export interface MarkdownFile {
  /** The front matter; null where there is none. */
  frontMatter: YamlSource | null;
  /** The rest, from the line after the closing `---`. */
  body: string;
  /** The line on which the body begins, counted from 1. */
  bodyLine: number;
  /** The kind that front matter names which could not be read otherwise; null in all other cases. */
  namedKind: string | null;
  problems: Problem[];
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/m;
const NAMED_KIND = /^kind[ \t]*:[ \t]*([\w-]*)/m;

/**
 * Cuts a Markdown file into front matter and body. Never throws.
 *
 * Front matter that is no YAML is a warning and the page stays, unless it names a `kind`:
 * then the author meant it, and it is an error.
 */
export function readMarkdown(text: string, file: string): MarkdownFile {
  const content = text.replace(/^\uFEFF/, '');
  const opening = OPENING.exec(content);
  if (!opening) return {frontMatter: null, body: content, bodyLine: 1, namedKind: null, problems: []};

  const afterOpening = content.slice(opening[0].length);
  const closing = CLOSING.exec(afterOpening);
  if (!closing) return withoutEnd(content, afterOpening, file);

  const yaml = afterOpening.slice(0, closing.index);
  const body = afterOpening.slice(closing.index + closing[0].length).replace(/^\r?\n/, '');
  const bodyLine = content.slice(0, content.length - body.length).split('\n').length;
  const source = readYaml(yaml, file, 2);
  const problems = [...source.problems];
  if (typeof source.value === 'string' || Array.isArray(source.value)) {
    problems.push(
      problemAt(source.placeOf([]), {
        message: 'the front matter is no list of keys and values',
        expected: 'lines such as "title: Load receipt paper" between the two ---',
      }),
    );
  }
  if (problems.length === 0) return {frontMatter: source, body, bodyLine, namedKind: null, problems};
  const namedKind = NAMED_KIND.exec(yaml)?.[1] ?? null;
  const severity = namedKind === null ? 'warning' : 'error';
  return {frontMatter: null, body, bodyLine, namedKind, problems: problems.map((problem) => ({...problem, severity}))};
}

function withoutEnd(content: string, afterOpening: string, file: string): MarkdownFile {
  const namedKind = NAMED_KIND.exec(afterOpening)?.[1] ?? null;
  if (namedKind === null) return {frontMatter: null, body: content, bodyLine: 1, namedKind: null, problems: []};
  const problem = problemAt(
    {file, line: 1, column: 1},
    {message: 'the front matter has no end', expected: 'a line --- after the last key', fix: '---'},
  );
  return {frontMatter: null, body: content, bodyLine: 1, namedKind, problems: [problem]};
}
