import type {MarkdownFile} from '../frontMatter';
import {type Outline, outlineOf} from '../outline';
import {type Problem, problemAt} from '../problems';
import {parseBody} from './parseBody';
import {RULES} from './rules/index';

const QUIZ_BLOCK = /^[ \t>]*:{3,}[ \t]*quiz\b/m;

/**
 * Reads the body of a page or a post: what others need to know of it, and what the rules find in it.
 *
 * @param file its path in problems
 */
export function readBody(
  {body, bodyLine, frontMatter}: MarkdownFile,
  file: string,
): {outline: Outline; problems: Problem[]} {
  const {kind, format} = (frontMatter?.value ?? {}) as Record<string, unknown>;
  const parsed = parseBody(body, bodyLine, {isMdx: format === 'mdx' || (file.endsWith('.mdx') && format !== 'md')});
  const outline = outlineOf(parsed);
  const holdsQuestions = kind === 'quiz' || QUIZ_BLOCK.test(body);
  const findings = RULES.flatMap((rule) => rule({...parsed, outline, holdsQuestions}));
  return {
    outline,
    problems: findings.map(({at, ...diagnostic}) => problemAt({file, ...parsed.placeOf(at)}, diagnostic)),
  };
}
