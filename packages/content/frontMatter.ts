import {type Problem, problemAt, startOf, withSeverity} from '@deskbook/text/problems/problems';
import {beginsWithKnownKey, findMissedEnd, findMissedFrontMatter} from '@deskbook/text/yaml/missedFrontMatter';
import {withoutSpace} from '@deskbook/text/yaml/yamlMistakes';
import {readYaml, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {pageUnderNewNames} from './underNewNames';

/** A Markdown file split into front matter and body. */
export interface MarkdownFile {
  /** null if there is none */
  frontMatter: YamlSource | null;
  /** The text after the closing `---` line. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** The `kind` found in front matter that can't be parsed; otherwise null. */
  namedKind: string | null;
  problems: Problem[];
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/m;
const NAMED_KIND = /^kind[ \t]*:[ \t\u00a0]*([\w-]*)/im;

/**
 * Splits a Markdown file into front matter and body. Never throws.
 *
 * Front matter that isn't valid YAML is a warning and the page stays. If it names a `kind`, the author meant it as
 * front matter, so it's an error.
 */
export function readMarkdown(text: string, file: string): MarkdownFile {
  const content = text.replace(/^\uFEFF/, '');
  const opening = OPENING.exec(content);
  if (!opening) return withoutOpening(content, file);

  const afterOpening = content.slice(opening[0].length);
  const closing = CLOSING.exec(afterOpening);
  if (!closing) return withoutEnd(content, afterOpening, file);

  const yaml = afterOpening.slice(0, closing.index);
  const body = afterOpening.slice(closing.index + closing[0].length).replace(/^\r?\n/, '');
  const bodyLine = content.slice(0, content.length - body.length).split('\n').length;
  const source = readYaml(yaml, file, 2, pageUnderNewNames);
  const problems = problemsOf(source, yaml);
  if (problems.length === 0) return {frontMatter: source, body, bodyLine, namedKind: null, problems: source.renamed};
  const missedEnd = findMissedEnd(yaml, file, 2);
  return unread({body, bodyLine, yaml, problems: missedEnd ? [missedEnd] : problems});
}

/** Returns the text with changed front matter. The file must have front matter that can be read. */
export function changeFrontMatter(text: string, change: (yaml: string) => string): string {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const end = start + text.slice(start).search(CLOSING);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function problemsOf(source: YamlSource, yaml: string): Problem[] {
  if (source.problems.length > 0 || !(typeof source.value === 'string' || Array.isArray(source.value)))
    return source.problems;
  const firstLine = yaml.split(/\r?\n/).find((line) => line.trim() !== '');
  const diagnostic = withoutSpace(firstLine ?? '') ?? {
    message: 'the front matter is not a list of keys and values',
    expected: 'lines such as "title: Load receipt paper" between the two ---',
  };
  return [problemAt(source.placeOf([]), diagnostic)];
}

function withoutOpening(content: string, file: string): MarkdownFile {
  const missed = findMissedFrontMatter(content, file);
  return unread({body: content, yaml: missed?.yaml ?? '', problems: missed ? [missed.problem] : []});
}

function withoutEnd(content: string, afterOpening: string, file: string): MarkdownFile {
  const missedEnd = findMissedEnd(afterOpening, file, 2);
  if (missedEnd) return unread({body: content, yaml: afterOpening, problems: [missedEnd]});
  const diagnostic = {
    message: 'the front matter is not closed',
    expected: 'a line --- after the last key',
    fix: '---',
  };
  const isMeant = NAMED_KIND.test(afterOpening) || beginsWithKnownKey(afterOpening);
  const problems = isMeant ? [problemAt(startOf(file), diagnostic)] : [];
  return unread({body: content, yaml: isMeant ? afterOpening : '', problems});
}

/** The result for front matter that can't be read. It's an error if it names a kind. */
function unread({yaml, bodyLine = 1, ...file}: {body: string; bodyLine?: number; yaml: string; problems: Problem[]}) {
  const namedKind = NAMED_KIND.exec(yaml)?.[1] ?? null;
  const severity = namedKind === null ? 'warning' : 'error';
  const problems = file.problems.map(withSeverity(severity));
  return {...file, frontMatter: null, bodyLine, namedKind, problems};
}
