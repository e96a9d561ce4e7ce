import type {Heading, PhrasingContent, RootContent} from 'mdast';
import type {Complaint} from '../../../content/problems';
import type {AuthoredQuestion, QuestionReading, Reading, Task} from './authored';
import {complainOfJoinedLines} from './joinedLines';
import {plainText} from './plainText';
import {readAnswer} from './readAnswer';
import {hasClosing, hasOpening, readBlanks} from './readBlanks';
import {readMatch, readOrder} from './readItems';
import {firstLine, readOptions} from './readOptions';
import {complainOfSecrets} from './secretContent';
import {type AnswerBlock, type SortedBlocks, sortBlocks} from './sortBlocks';
import {sliceOf} from './sourceText';

const ID_AT_END = /\s*\{#([^{}]*)\}\s*$/;
const GOOD_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Reads a question: its heading and what follows it up to the next one. Undefined where it cannot be understood;
 * nothing is guessed, and the author is told why.
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
    complain: (node, complaint) => {
      isSound = false;
      reading.complain(node, complaint);
    },
  };
  const named = readHeading(heading, noting);
  const blocks = sortBlocks(following.filter(isSeen), noting);
  complainOfJoinedLines(following, noting);
  const answered = readTask(blocks, noting);
  complainOfRest(blocks, noting);
  const task = answered?.task;
  if (task) complainOfSecrets([...blocks.explanation, ...feedbackOf(task)], noting);
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

/** The id of a question and the heading without it. */
function readHeading(
  heading: Heading,
  {source, complain}: Reading,
): {id: string; prompt: PhrasingContent[]} | undefined {
  const last = heading.children.at(-1);
  const [written, id = ''] = (last?.type === 'text' && ID_AT_END.exec(last.value)) || [];
  const words = plainText(heading.children, source).replace(ID_AT_END, '');
  if (written === undefined || !GOOD_ID.test(id)) {
    complain(heading, {
      message: written === undefined ? 'this question has no id' : 'this is no id',
      found: firstLine(sliceOf(heading, source)),
      expected: '{#id} at the end of the heading: letters, digits and hyphens',
      fix: `## ${words} {#${idFrom(words)}}`,
    });
    return undefined;
  }
  const text = last?.type === 'text' ? last.value.replace(ID_AT_END, '') : '';
  const rest = heading.children.slice(0, -1);
  const prompt: PhrasingContent[] = text === '' ? rest : [...rest, {type: 'text', value: text}];
  if (words === '') {
    complain(heading, {
      message: 'this question has no words',
      found: sliceOf(heading, source),
      fix: `## What do you check first? {#${id}}`,
    });
    return undefined;
  }
  return {id, prompt};
}

/** `What do you check first?` → `what-check-first` */
function idFrom(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['question'];
  const long = words.filter((word) => word.length > 3);
  return (long.length > 0 ? long : words).slice(0, 3).join('-');
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
    reading.complain(reading.heading, {
      message: 'this question has its answer in several forms',
      found: forms.join(', '),
      expected: 'one of them',
      fix: 'make two questions of it',
    });
    return undefined;
  }
  if (hasBlanks) {
    const read = readBlanks(body, reading);
    return read && {task: {type: 'blanks', blanks: read.blanks}, body: read.body};
  }
  if (!answer) {
    reading.complain(reading.heading, nothingToAnswer(body, reading.source));
    return undefined;
  }
  return {task: readAnswerBlock(answer, reading), body};
}

function readAnswerBlock(answer: AnswerBlock, reading: QuestionReading): Task | undefined {
  switch (answer.form) {
    case 'a list with boxes':
      return readOptions(answer.node, reading);
    case 'a numbered list':
      return readOrder(answer.node, reading);
    case 'a table':
      return readMatch(answer.node, reading);
    case 'an Answer line': {
      const read = readAnswer(answer.written);
      if (!('message' in read)) return read;
      reading.complain(answer.node, read);
      return undefined;
    }
  }
}

const ALMOST_ANSWER = /^[^\p{L}\n]*(?:right |correct )?answers?\b[^\n]*/imu;

function nothingToAnswer(body: AuthoredQuestion['body'], source: string): Complaint {
  const almost = body.map((node) => ALMOST_ANSWER.exec(sliceOf(node, source))?.[0]).find(Boolean);
  return {
    message: 'there is nothing to answer in this question',
    found: almost,
    expected:
      'a list with [x] and [ ], a numbered list, a table of two columns, a line Answer:, or [[words]] in a sentence',
    fix: almost ? `Answer: ${almost.replace(/^[^:]*:[*_\s]*/, '')}` : 'Answer: the right words',
  };
}

function complainOfRest({strays, hints}: SortedBlocks, {source, complain}: Reading): void {
  for (const stray of strays) {
    complain(stray, {
      message: 'this stands behind the answers, where only an explanation and a hint may stand',
      found: firstLine(sliceOf(stray, source)),
      expected: 'lines that begin with >, or with Hint:',
      fix: `> ${firstLine(sliceOf(stray, source))}`,
    });
  }
  const [, second] = hints;
  if (second)
    complain(second[0] ?? {}, {
      message: 'this question has two hints',
      found: plainText(second, source),
      expected: 'one',
    });
}
