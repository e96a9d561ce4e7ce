import {excerptOf, parseBody} from '@deskbook/text/markdown/parseBody';
import {problemAt} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {readMarkdown} from './frontMatter';
import {outlineOf} from './markdown/outline';
import {QUIZ_BLOCK} from './markdown/quizBlocks';
import {RULES} from './markdown/rules/index';
import {isMdx} from './mdx/isMdx';

/**
 * Reads everything that a page's or post's own text tells: front matter, outline, and findings of the Markdown rules.
 *
 * @param file its path in messages
 */
export const readContentFile = rememberLast((file: string, text: string) => {
  const markdown = readMarkdown(text, file);
  const {body, bodyLine, frontMatter, namedKind} = markdown;
  const parsed = parseBody(body, bodyLine, {isMdx: isMdx({path: file, source: frontMatter})});
  const outline = outlineOf(parsed);
  const holdsQuestions = textAt(frontMatter, 'kind') === 'quiz' || namedKind === 'quiz' || QUIZ_BLOCK.test(body);
  const hasTitle = outline.title !== null || textAt(frontMatter, 'title') !== undefined;
  // The first heading of a quiz isn't its title if it's a question.
  const beginsWithTitle = !hasTitle && !(holdsQuestions && outline.headings[0]?.hasOwnId);
  const findings = RULES.flatMap((rule) => rule({...parsed, outline, holdsQuestions, beginsWithTitle}));
  const inBody = findings.map(({at, ...diagnostic}) => problemAt({file, ...parsed.placeOf(at)}, diagnostic));
  // Text between questions may give away answers.
  const excerpt = holdsQuestions ? undefined : excerptOf(parsed);
  return {markdown, outline, excerpt, beginsWithTitle, inBody};
});
