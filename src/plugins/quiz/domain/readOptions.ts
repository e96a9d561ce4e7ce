import type {BlockContent, List, ListItem} from 'mdast';
import type {Diagnostic} from '../../../content/problems';
import type {AuthoredOption, Content, QuestionReading, Reading, Task} from './authored';
import {plainText} from './plainText';
import {firstLine, sliceOf} from './sourceText';

const BOX = /^\[([ xX])\](?=\s|$)/;
/** What somebody types who means a box; `[x](page.md)` is a link. */
const ALMOST_BOX = /^\[[^\]\n]{0,2}\](?![([:])/;

/** Whether a list has boxes, if only badly written ones. */
export function isTaskList(list: List, source: string): boolean {
  return list.children.some((item) => item.checked !== null || ALMOST_BOX.test(textAfterMark(item, source)));
}

/** Reads the options of a choice; undefined where one of them cannot be understood. */
export function readOptions(list: List, reading: QuestionReading): Task | undefined {
  if (list.ordered) {
    reading.report(list, {
      message: 'this list mixes numbers and checkboxes',
      found: firstLine(sliceOf(list, reading.source)),
      expected: 'checkboxes to choose from, or numbers to put in order',
      fix: '- [ ] an option',
    });
    return undefined;
  }
  const options = list.children.map((item) => readOption(item, reading));
  if (options.some((option) => option === undefined)) return undefined;
  const complete = options as AuthoredOption[];
  const diagnostic = diagnosticOf(complete);
  if (diagnostic) reading.report(reading.heading, diagnostic);
  if (diagnostic || hasDoubles(list, complete, reading)) return undefined;
  const right = complete.filter(({isRight}) => isRight).length;
  return {type: right === 1 ? 'single-choice' : 'multiple-choice', options: complete};
}

function diagnosticOf(options: readonly AuthoredOption[]): Diagnostic | undefined {
  if (options.length === 1) {
    return {
      message: 'this question has only one option',
      found: options[0]?.text,
      expected: 'two or more options',
      fix: '- [ ] another option',
    };
  }
  if (options.some(({isRight}) => isRight)) return undefined;
  return {
    message: 'no option in this question is marked as correct',
    found: `${options.length} options with [ ]`,
    expected: '[x] before each correct option',
    fix: `- [x] ${options[0]?.text}`,
  };
}

function hasDoubles(list: List, options: readonly AuthoredOption[], {report}: Reading): boolean {
  const texts = options.map(({text}) => text);
  const doubles = texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
  for (const index of doubles) {
    report(list.children[index] ?? list, {
      message: 'duplicate option',
      found: texts[index],
      expected: 'options that are different',
    });
  }
  return doubles.length > 0;
}

function readOption(item: ListItem, reading: Reading): AuthoredOption | undefined {
  const written = textAfterMark(item, reading.source);
  const feedback = item.children.filter((child) => child.type === 'blockquote').flatMap(({children}) => children);
  const content = item.children.filter((child) => child.type !== 'blockquote');
  if (item.checked === null || item.checked === undefined) {
    const isEmpty = BOX.test(written);
    reading.report(item, isEmpty ? emptyOption(written) : optionWithoutBox(written));
    return undefined;
  }
  const isPinned = takePin(content);
  const text = plainText(content, reading.source);
  if (text === '') {
    reading.report(item, emptyOption(written));
    return undefined;
  }
  return {content: unwrap(content), text, feedback: feedback as BlockContent[], isRight: item.checked, isPinned};
}

function emptyOption(written: string) {
  return {
    message: 'this option is empty',
    found: firstLine(written),
    expected: 'words or an image after the checkbox',
    fix: 'write the option, or remove the line',
  };
}

function optionWithoutBox(written: string) {
  const words = written.replace(ALMOST_BOX, '').trim();
  return {
    message: 'this option has no checkbox',
    found: firstLine(written),
    expected: '[ ] or [x], and a space after it, for every option',
    fix: `- [ ] ${firstLine(words)}`,
  };
}

const PIN = /\s*\{pin\}\s*$/;

/** Removes `{pin}` from the end of an option; returns whether it was there. */
function takePin(content: Content[]): boolean {
  const [first] = content;
  const last = first?.type === 'paragraph' ? first.children.at(-1) : undefined;
  if (first?.type !== 'paragraph' || last?.type !== 'text' || !PIN.test(last.value)) return false;
  const children = [...first.children.slice(0, -1), {...last, value: last.value.replace(PIN, '')}];
  content[0] = {...first, children};
  return true;
}

/** A single paragraph is words within a line. */
export function unwrap(content: Content[]): Content[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}

/** The Markdown of a list item behind its bullet or number. */
export function textAfterMark(item: ListItem, source: string): string {
  return sliceOf(item, source).replace(/^(?:[-*+]|\d+[.)])[ \t]*/, '');
}
