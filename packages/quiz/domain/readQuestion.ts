import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {Heading, RootContent} from 'mdast';
import {type AuthoredQuestion, authoringOf, BLOCK_FORMS, BODY_FORMS, type Task} from './authoredQuestion';
import type {ParseContext, QuestionContext} from './authoring';
import {reportJoinedLines} from './joinedLines';
import {plainText} from './plainText';
import {readHeading} from './readHeading';
import {reportSecrets} from './secretContent';
import {type SortedBlocks, sortBlocks} from './sortBlocks';
import {firstLine, sliceOf} from './sourceText';

/**
 * Parses a question: its heading and the nodes up to the next one. If it can't, it reports why and returns undefined
 * rather than guess.
 */
export function readQuestion(
  heading: Heading,
  following: readonly RootContent[],
  context: ParseContext,
): AuthoredQuestion | undefined {
  let isSound = true;
  const noted: QuestionContext = {
    ...context,
    heading,
    report: (node, diagnostic) => {
      isSound = false;
      context.report(node, diagnostic);
    },
  };
  const named = readHeading(heading, noted);
  const blocks = sortBlocks(following.filter(isSeen), noted);
  reportJoinedLines(following, noted);
  const {task, body} = readTask(blocks, noted) ?? {};
  reportRest(blocks, noted);
  if (task) reportSecrets([...blocks.explanation, ...(authoringOf(task).feedback?.(task) ?? []).flat()], noted);
  if (!isSound || !named || !task || !body) return undefined;
  const {source} = context;
  return {
    id: named.id,
    heading,
    prompt: named.prompt,
    promptText: plainText(named.prompt, source),
    body,
    bodyText: plainText(body, source),
    task,
    hint: blocks.hints[0] ?? [],
    explanation: blocks.explanation,
  };
}

/** Comments and lines between questions aren't content. */
function isSeen(node: RootContent): boolean {
  if (node.type === 'html') return !/^\s*<!--[\s\S]*-->\s*$/.test(node.value);
  if (node.type === 'mdxFlowExpression') return !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
  return !['thematicBreak', 'comment', 'definition', 'footnoteDefinition'].includes(node.type);
}

/** Reads the answer. The blanks in the body are already parsed. */
function readTask(
  {body, answers}: SortedBlocks,
  context: QuestionContext,
): {task: Task | undefined; body: AuthoredQuestion['body']} | undefined {
  const [answer] = answers;
  const inBody = BODY_FORMS.find((form) => form.isIn(body, context.source, !answer));
  const forms = [...answers, ...(inBody ? [inBody] : [])].map(({name}) => name);
  if (forms.length > 1) {
    context.report(context.heading, {
      message: 'this question has more than one kind of answer',
      found: forms.join(', '),
      expected: 'one of them',
      fix: 'split it into two questions',
    });
    return undefined;
  }
  if (inBody) return inBody.readBody(body, context);
  if (answer) return {task: answer.read(context), body};
  context.report(context.heading, nothingToAnswer(body, context.source));
  return undefined;
}

const ALMOST_ANSWER = /^[^\p{L}\n]*(?:right |correct )?answers?\b[^\n]*/imu;

function nothingToAnswer(body: AuthoredQuestion['body'], source: string): Diagnostic {
  const almost = body.map((node) => ALMOST_ANSWER.exec(sliceOf(node, source))?.[0]).find(Boolean);
  return {
    message: 'this question has nothing to answer',
    found: almost,
    expected: [
      ...BLOCK_FORMS.map(({expected}) => expected),
      'a line Answer:',
      ...BODY_FORMS.map(({expected}) => `or ${expected}`),
    ].join(', '),
    fix: almost ? `Answer: ${almost.replace(/^[^:]*:[*_\s]*/, '')}` : 'Answer: the correct words',
  };
}

function reportRest({strays, hints}: SortedBlocks, {source, report}: ParseContext): void {
  for (const stray of strays) {
    report(stray, {
      message: 'only an explanation and a hint can follow the answers',
      found: firstLine(sliceOf(stray, source)),
      expected: 'lines that begin with >, or with Hint:',
      fix: `> ${firstLine(sliceOf(stray, source))}`,
    });
  }
  const [, second] = hints;
  if (second)
    report(second[0] ?? {}, {
      message: 'this question has two hints',
      found: plainText(second, source),
      expected: 'one',
    });
}
