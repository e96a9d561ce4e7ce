import {quizBlocksIn} from '@deskbook/content/markdown/quizBlocks';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {Definition, FootnoteDefinition, Heading, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {AuthoredQuestion} from './authoredQuestion';
import type {ParseContext} from './authoring';
import {readQuestion} from './readQuestion';
import {firstLine, sliceOf} from './sourceText';

/** The questions of a quiz page, or of one `:::quiz` block. */
export interface AuthoredQuiz {
  /** False for a self-check within another page. */
  isPage: boolean;
  /** The node that contains the introduction, the questions and everything in them. */
  parent: Root | ContainerDirective;
  introduction: RootContent[];
  questions: AuthoredQuestion[];
  /** Link and footnote definitions, which may be anywhere. */
  definitions: (Definition | FootnoteDefinition)[];
  /** False if there are no questions, or one couldn't be parsed. */
  isSound: boolean;
}

/**
 * Parses all questions of a page. Reports problems to `context.report`, at the question's heading or the exact line.
 *
 * @param isQuizPage whether the page says `kind: quiz`
 */
export function readQuestions(tree: Root, isQuizPage: boolean, context: ParseContext): AuthoredQuiz[] {
  const blocks = quizBlocksIn(tree);
  if (!isQuizPage) {
    return withUniqueIds(
      blocks.map((block) => readQuiz(block, false, context)),
      context,
    );
  }
  for (const block of blocks) context.report(block, blockOnQuizPage());
  return withUniqueIds([readQuiz(tree, true, context)], context);
}

function readQuiz(parent: Root | ContainerDirective, isPage: boolean, context: ParseContext): AuthoredQuiz {
  const children: RootContent[] = parent.children;
  const definitions = children.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition');
  const starts = children.flatMap((node, index) => (isQuestionHeading(node) ? [index] : []));
  const questions = starts.map((start, index) =>
    readQuestion(children[start] as Heading, children.slice(start + 1, starts[index + 1]), context),
  );
  if (questions.length === 0 && !isPage) context.report(parent, noQuestion());
  const understood = questions.filter((question) => question !== undefined);
  return {
    isPage,
    parent,
    introduction: children
      .slice(0, starts[0] ?? children.length)
      .filter((node) => !definitions.includes(node as never)),
    questions: understood,
    definitions,
    isSound: questions.length > 0 && understood.length === questions.length,
  };
}

function isQuestionHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

/** Reports duplicate ids, because the id is the question's anchor on the page. */
function withUniqueIds(quizzes: AuthoredQuiz[], {source, report}: ParseContext): AuthoredQuiz[] {
  const seen = new Set<string>();
  return quizzes.map((quiz) => {
    const doubles = quiz.questions.filter(({id}) => seen.has(id) || !seen.add(id));
    for (const {id, heading} of doubles) {
      let number = 2;
      while (seen.has(`${id}-${number}`)) number += 1;
      seen.add(`${id}-${number}`);
      report(heading, doubleId(id, firstLine(sliceOf(heading, source)), number));
    }
    return doubles.length === 0 ? quiz : {...quiz, isSound: false};
  });
}

function doubleId(id: string, found: string, number: number): Diagnostic {
  const fix = found.replace(`{#${id}}`, `{#${id}-${number}}`);
  return {
    message: `two questions have the id "${id}"`,
    found,
    expected: 'each id once on a page',
    fix,
    replacement: fix,
  };
}

export function noQuestion(): Diagnostic {
  return {
    message: 'this quiz has no questions',
    expected: 'a heading with ## and an id, and the answers below it',
    fix: '## What do you check first? {#first-check}',
  };
}

function blockOnQuizPage(): Diagnostic {
  return {
    message: 'a :::quiz block does not work on a page that is a quiz',
    found: ':::quiz',
    expected: 'the questions without a block around them',
    fix: 'remove the lines :::quiz and :::',
  };
}
