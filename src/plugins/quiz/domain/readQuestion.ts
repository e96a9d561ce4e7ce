import type {Heading, RootContent} from 'mdast';
import type {Diagnostic} from '../../../content/problems';
import type {AuthoredQuestion, QuestionReading, Reading, Task} from './authored';
import {reportJoinedLines} from './joinedLines';
import {plainText} from './plainText';
import {readAnswer} from './readAnswer';
import {hasClosing, hasOpening, readBlanks} from './readBlanks';
import {readHeading} from './readHeading';
import {readMatch} from './readMatch';
import {readOptions} from './readOptions';
import {readOrder} from './readOrder';
import {reportSecrets} from './secretContent';
import {type AnswerBlock, type SortedBlocks, sortBlocks} from './sortBlocks';
import {firstLine, sliceOf} from './sourceText';

/**
 * Reads a question: its heading and what follows it up to the next one. Undefined where it cannot be understood;
 * nothing is guessed, and the author learns why.
 */
export function readQuestion(
  heading: Heading,
  following: readonly RootContent[],
  reading: Reading,
): AuthoredQuestion | undefined {
  let isSound = true;
  const noting: QuestionReading = {
    heading,
    source: reading.source,
    report: (node, diagnostic) => {
      isSound = false;
      reading.report(node, diagnostic);
    },
  };
  const named = readHeading(heading, noting);
  const blocks = sortBlocks(following.filter(isSeen), noting);
  reportJoinedLines(following, noting);
  const answered = readTask(blocks, noting);
  reportRest(blocks, noting);
  const task = answered?.task;
  if (task) reportSecrets([...blocks.explanation, ...feedbackOf(task)], noting);
  if (!isSound || !named || !answered || !task) return undefined;
  const {source} = reading;
  return {
    id: named.id,
    heading,
    prompt: named.prompt,
    promptText: plainText(named.prompt, source),
    body: answered.body,
    bodyText: plainText(answered.body, source),
    task,
    hint: blocks.hints[0] ?? [],
    explanation: blocks.explanation,
  };
}

/** Comments, and lines between questions. */
function isSeen(node: RootContent): boolean {
  if (node.type === 'html') return !/^\s*<!--[\s\S]*-->\s*$/.test(node.value);
  return !['thematicBreak', 'comment', 'definition', 'footnoteDefinition'].includes(node.type);
}

function feedbackOf(task: Task) {
  return 'options' in task ? task.options.flatMap(({feedback}) => feedback) : [];
}

/** What is asked for; the body has its blanks already. */
function readTask(
  {body, answers}: SortedBlocks,
  reading: QuestionReading,
): {task: Task | undefined; body: AuthoredQuestion['body']} | undefined {
  const hasBlanks = hasOpening(body, reading.source) || (answers.length === 0 && hasClosing(body, reading.source));
  const forms = [...answers.map(({form}) => form), ...(hasBlanks ? ['blanks in [[ ]]'] : [])];
  const [answer] = answers;
  if (forms.length > 1) {
    reading.report(reading.heading, {
      message: 'this question has more than one kind of answer',
      found: forms.join(', '),
      expected: 'one of them',
      fix: 'split it into two questions',
    });
    return undefined;
  }
  if (hasBlanks) {
    const read = readBlanks(body, reading);
    return read && {task: {type: 'blanks', blanks: read.blanks}, body: read.body};
  }
  if (!answer) {
    reading.report(reading.heading, nothingToAnswer(body, reading.source));
    return undefined;
  }
  return {task: readAnswerBlock(answer, reading), body};
}

function readAnswerBlock(answer: AnswerBlock, reading: QuestionReading): Task | undefined {
  switch (answer.form) {
    case 'a list with checkboxes':
      return readOptions(answer.node, reading);
    case 'a numbered list':
      return readOrder(answer.node, reading);
    case 'a table':
      return readMatch(answer.node, reading);
    case 'an Answer line': {
      const read = readAnswer(answer.written);
      if (!('message' in read)) return read;
      reading.report(answer.node, read);
      return undefined;
    }
  }
}

const ALMOST_ANSWER = /^[^\p{L}\n]*(?:right |correct )?answers?\b[^\n]*/imu;

function nothingToAnswer(body: AuthoredQuestion['body'], source: string): Diagnostic {
  const almost = body.map((node) => ALMOST_ANSWER.exec(sliceOf(node, source))?.[0]).find(Boolean);
  return {
    message: 'this question has nothing to answer',
    found: almost,
    expected:
      'a list with [x] and [ ], a numbered list, a table of two columns, a line Answer:, or [[words]] in a sentence',
    fix: almost ? `Answer: ${almost.replace(/^[^:]*:[*_\s]*/, '')}` : 'Answer: the correct words',
  };
}

function reportRest({strays, hints}: SortedBlocks, {source, report}: Reading): void {
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
