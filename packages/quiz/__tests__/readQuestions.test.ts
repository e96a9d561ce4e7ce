import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {describe, expect, it} from 'vitest';
import type {AuthoredQuestion, Task} from '../domain/authoredQuestion';
import {plainText} from '../domain/plainText';
import {readQuestions} from '../domain/readQuestions';

/** Parses a quiz page; fails if there is a diagnostic. */
function read(source: string): AuthoredQuestion[] {
  const diagnostics: string[] = [];
  const report = (_: unknown, {message}: {message: string}) => diagnostics.push(message);
  const quizzes = readQuestions(parseMarkdown(source), true, {source, report});
  expect(diagnostics).toEqual([]);
  return quizzes.flatMap(({questions}) => questions);
}

/** Parses a question with this text below its heading. */
function taskOf(text: string): Task | undefined {
  return read(`## What? {#what}\n\n${text}\n`)[0]?.task;
}

describe('a question', () => {
  it('has an id, words and a body', () => {
    const [question] = read('Welcome.\n\n## What *is* it at 10:am? {#at-10}\n\n![A lamp](a.png)\n\nAnswer: light\n');
    expect(question).toMatchObject({id: 'at-10', promptText: 'What is it at 10:am?', bodyText: 'A lamp (a.png)'});
  });

  it('begins at the next heading with ##, and not at one below it', () => {
    const questions = read('## One {#one}\n\n### Look\n\nAnswer: 1\n\n---\n\n## Two {#two}\n\nAnswer: 2\n');
    expect(questions.map(({id}) => id)).toEqual(['one', 'two']);
  });

  it('has a hint before or behind its answers, and in the lines of one paragraph', () => {
    const hints = read(`## One {#one}

Hint: Think *twice*.

- [ ] This
- [x] That

## Two {#two}

How many?
Answer: 2
Hint: More than one
and less than three.
`).map(({hint}) => plainText(hint, ''));
    expect(hints).toEqual(['Think twice.', 'More than one and less than three.']);
  });

  it('is explained by the quotes behind its answers, and not by those before', () => {
    const source = '## What? {#what}\n\n> Somebody said so.\n\nAnswer: light\n\n> It shines.\n\n> It warms.\n';
    const [question] = read(source);
    expect(question?.bodyText).toBe('Somebody said so.');
    expect(plainText(question?.explanation ?? [], source)).toBe('It shines. It warms.');
  });

  it('is not troubled by comments and lines', () => {
    expect(taskOf('<!-- why -->\n\nAnswer: light\n\n<!-- ask again -->\n\n***')).toBeDefined();
  });
});

describe('a choice', () => {
  it('is single with one right option, whatever the case of its x', () => {
    expect(taskOf('* [X] This\n* [ ] That')).toMatchObject({
      type: 'single-choice',
      options: [
        {text: 'This', isRight: true},
        {text: 'That', isRight: false},
      ],
    });
  });

  it('is multiple with two', () => {
    expect(taskOf('- [x] This\n- [x] That\n- [ ] Those')?.type).toBe('multiple-choice');
  });

  it('has feedback and pins, which are no part of the words', () => {
    const source = '- [x] This\n  > Yes.\n- [ ] All of them {pin}\n  > No.\n  >\n  > Look again.';
    const task = taskOf(source);
    const options = task && 'options' in task ? task.options : [];
    expect(options.map(({text, isPinned}) => [text, isPinned])).toEqual([
      ['This', false],
      ['All of them', true],
    ]);
    expect(options.map(({feedback}) => plainText(feedback, source))).toEqual(['Yes.', 'No. Look again.']);
  });

  it('may hold what looks like a directive, and pictures', () => {
    const source = '## When? {#when}\n\n- [x] At 10:30am\n- [ ] ![A clock](clock.png)\n';
    const [question] = read(source);
    expect(question?.task).toMatchObject({options: [{text: 'At 10:30am'}, {text: 'A clock (clock.png)'}]});
  });

  it('has a plain list as a part of its body', () => {
    const [question] = read('## What? {#what}\n\n- a lamp\n- a fuse\n\nChoose:\n\n- [x] This\n- [ ] That\n');
    expect(question?.bodyText).toBe('a lamp a fuse Choose:');
  });
});

describe('an order', () => {
  it('is the order of the list, also with empty lines between', () => {
    expect(taskOf('1. Open\n\n2. Insert\n\n   with care\n\n3. Close')).toMatchObject({
      type: 'order',
      items: [{text: 'Open'}, {text: 'Insert with care'}, {text: 'Close'}],
    });
  });
});

describe('a match', () => {
  it('has what is asked on the left and words on the right', () => {
    const source =
      '## Match {#match}\n\n| Light | Meaning |\n| --- | --- |\n| *Error* | 10:30 |\n| Paper | a \\| b |\n';
    expect(read(source)[0]?.task).toMatchObject({
      type: 'match',
      pairs: [
        {left: {text: 'Error'}, right: '10:30'},
        {left: {text: 'Paper'}, right: 'a | b'},
      ],
    });
  });
});

describe('an answer', () => {
  it.each([
    ['second factor | code', ['second factor', 'code']],
    ['10:30 | half past ten', ['10:30', 'half past ten']],
    [':30', [':30']],
    ['"911" | “9911”', ['911', '9911']],
    ['"32 ± 2"', ['32 ± 2']],
    ['a \\| b | c', ['a | b', 'c']],
    ['32 °C', ['32 °C']],
    ['555-0109', ['555-0109']],
    ['*LISTEN* &amp; more', ['*LISTEN* & more']],
    ['A4', ['A4']],
  ])('%s is text', (written, accepted) => {
    expect(taskOf(`Answer: ${written}`)).toEqual({type: 'short-text', accepted});
  });

  it.each([
    ['911', 911, 0],
    ['-4', -4, 0],
    ['\u22124', -4, 0],
    ['2.5', 2.5, 0],
    ['2,5', 2.5, 0],
    ['32 ± 2', 32, 2],
    ['32±0,5', 32, 0.5],
    ['32 +- 2', 32, 2],
    ['32 +/- 2', 32, 2],
    ['0', 0, 0],
  ])('%s is a number', (written, value, tolerance) => {
    expect(taskOf(`Answer: ${written}`)).toEqual({type: 'number', value, tolerance});
  });

  it('may follow its sentence in the next line, and its colon without a space', () => {
    const [question] = read('## What? {#what}\n\nIt shines.\nAnswer:light\n');
    expect(question).toMatchObject({bodyText: 'It shines.', task: {accepted: ['light']}});
  });

  it('is read from files of Windows', () => {
    expect(taskOf('It shines.\r\nAnswer: light\r\nHint: It warms.')).toEqual({type: 'short-text', accepted: ['light']});
  });
});

describe('blanks', () => {
  const bodyOf = (text: string) => read(`## What? {#what}\n\n${text}\n`)[0]?.bodyText;

  it('leave gaps in sentences', () => {
    const text = 'The paper is [[thermal | heat-sensitive]] and turns dark by [[heat]].\nHint: It is warm.';
    expect(taskOf(text)).toEqual({type: 'blanks', blanks: [['thermal', 'heat-sensitive'], ['heat']]});
    expect(bodyOf(text)).toBe('The paper is ___ and turns dark by ___.');
  });

  it.each([
    ['at [[10:30]] sharp', '10:30'],
    ['*at [[noon]]* sharp', 'noon'],
    ['&amp; at \\[\\[x]] [[no*o*n]] sharp', 'no*o*n'],
    ['first line\nand [[two\nlines]]', 'two lines'],
    ['- [x](y.md) at [[noon]]', 'noon'],
    ['\\[[x]] at [[noon]] sharp', 'noon'],
    ['`[[x]]` at [[a \\| b]]', 'a | b'],
  ])('are read from %s', (text, blank) => expect(taskOf(text)).toEqual({type: 'blanks', blanks: [[blank]]}));

  it('are explained behind the last sentence', () => {
    const [question] = read('## What? {#what}\n\nIt is [[hot]].\n\n> Very.\n');
    expect(question?.explanation).toHaveLength(1);
    expect(question?.bodyText).toBe('It is ___.');
  });
});

describe('a :::quiz block', () => {
  it('holds questions within a page', () => {
    const source =
      '# Page\n\n## Part\n\n:::quiz\n\nTry:\n\n## What? {#what}\n\nAnswer: light\n\n:::\n\n- :::quiz\n  ## And? {#and}\n  Answer: warmth\n  :::\n';
    const report = () => expect.unreachable();
    const quizzes = readQuestions(parseMarkdown(source), false, {source, report});
    expect(quizzes.map(({questions}) => questions.map(({id}) => id))).toEqual([['what'], ['and']]);
    expect(quizzes[0]?.introduction).toHaveLength(1);
  });
});
