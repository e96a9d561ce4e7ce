import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {BlockContent, List, ListItem} from 'mdast';
import {type Authoring, type Content, type ParseContext, type QuestionContext, unwrap} from '../../domain/authoring';
import {plainText} from '../../domain/plainText';
import {firstLine, sliceOf, textAfterMark} from '../../domain/sourceText';
import type {ChoiceKey, ChoiceQuestion} from './rules';
import {trueFirst} from './trueFirst';

export interface AuthoredOption {
  content: Content[];
  /** Plain text. */
  text: string;
  feedback: BlockContent[];
  isRight: boolean;
  isPinned: boolean;
}

interface ChoiceTask {
  type: 'single-choice' | 'multiple-choice';
  options: AuthoredOption[];
}

export const choice: Authoring<ChoiceTask, ChoiceQuestion, ChoiceKey> = {
  form: {
    name: 'a list with checkboxes',
    expected: 'a list with [x] and [ ]',
    readerOf: (block, source) =>
      block.type === 'list' && isTaskList(block, source) ? (context) => readChoice(block, context) : undefined,
  },
  parts: ({options}) => options.flatMap(({text, isRight}) => [text, String(isRight)]),
  publish: ({options}) => {
    const fixed = trueFirst(options.map(({text}) => text));
    return {
      question: {pinned: options.map(({isPinned}) => isPinned), ...(fixed && {fixed})},
      key: {right: options.flatMap(({isRight}, place) => (isRight ? [place] : []))},
      options: options.map(({content}) => content),
    };
  },
  keyHtml: ({options}, html) => {
    // True before false, as readers see them. Other options keep the author's order, since they're shuffled anyway.
    const order = trueFirst(options.map(({text}) => text)) ?? [...options.keys()];
    return optionsHtml(
      order.flatMap((place) => options[place] ?? []),
      html,
    );
  },
  feedback: ({options}) => options.map(({feedback}) => feedback),
};

/** Lists options with what is right and their feedback. */
export function optionsHtml(
  options: readonly Pick<AuthoredOption, 'content' | 'isRight' | 'feedback'>[],
  html: (content: readonly Content[]) => string,
): string {
  return `<ul class="options">${options.map((option) => optionHtml(option, html)).join('')}</ul>`;
}

function optionHtml(
  {content, isRight, feedback}: Pick<AuthoredOption, 'content' | 'isRight' | 'feedback'>,
  html: (content: readonly Content[]) => string,
): string {
  const words = isRight ? `☑ ${html(content)} <em>correct</em>` : `☐ ${html(content)}`;
  const aside = feedback.length > 0 ? `<div class="aside">${html(feedback)}</div>` : '';
  return `<li${isRight ? ' class="right"' : ''}>${words}${aside}</li>`;
}

const BOX = /^\[([ xX])\](?=\s|$)/;
/** What authors type when they mean a box; `[x](page.md)` is a link. */
const ALMOST_BOX = /^\[[^\]\n]{0,2}\](?![([:])/;

/** Returns whether a list has boxes, even malformed ones. */
function isTaskList(list: List, source: string): boolean {
  return list.children.some((item) => item.checked !== null || ALMOST_BOX.test(textAfterMark(item, source)));
}

function readChoice(list: List, context: QuestionContext): ChoiceTask | undefined {
  const options = readOptions(list, context);
  if (!options) return undefined;
  const right = options.filter(({isRight}) => isRight).length;
  return {type: right === 1 ? 'single-choice' : 'multiple-choice', options};
}

/** Parses a list with boxes. Returns undefined if it can't be answered. */
export function readOptions(list: List, context: QuestionContext): AuthoredOption[] | undefined {
  if (list.ordered) {
    context.report(list, {
      message: 'this list mixes numbers and checkboxes',
      found: firstLine(sliceOf(list, context.source)),
      expected: 'checkboxes to choose from, or numbers to put in order',
      fix: '- [ ] an option',
    });
    return undefined;
  }
  const options = list.children.map((item) => readOption(item, context));
  if (options.some((option) => option === undefined)) return undefined;
  const complete = options as AuthoredOption[];
  const diagnostic = diagnosticOf(complete);
  if (diagnostic) context.report(context.heading, diagnostic);
  const texts = complete.map(({text}) => text);
  list.children.forEach((item, index) => {
    if (texts.indexOf(texts[index] ?? '') < index) context.report(item, duplicateOption(texts[index]));
  });
  return diagnostic || new Set(texts).size < texts.length ? undefined : complete;
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

function readOption(item: ListItem, context: ParseContext): AuthoredOption | undefined {
  const written = textAfterMark(item, context.source);
  const feedback = item.children.filter((child) => child.type === 'blockquote').flatMap(({children}) => children);
  const content = item.children.filter((child) => child.type !== 'blockquote');
  if (item.checked === null || item.checked === undefined) {
    const isEmpty = BOX.test(written);
    context.report(item, isEmpty ? emptyOption(written) : optionWithoutBox(written));
    return undefined;
  }
  const isPinned = takePin(content);
  const text = plainText(content, context.source);
  if (text === '') {
    context.report(item, emptyOption(written));
    return undefined;
  }
  return {content: unwrap(content), text, feedback: feedback as BlockContent[], isRight: item.checked, isPinned};
}

function duplicateOption(found: string | undefined) {
  return {message: 'duplicate option', found, expected: 'options that are different'};
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

/** Removes `{pin}` from the end of an option, and returns whether it was there. */
function takePin(content: Content[]): boolean {
  const [first] = content;
  const last = first?.type === 'paragraph' ? first.children.at(-1) : undefined;
  if (first?.type !== 'paragraph' || last?.type !== 'text' || !PIN.test(last.value)) return false;
  const children = [...first.children.slice(0, -1), {...last, value: last.value.replace(PIN, '')}];
  content[0] = {...first, children};
  return true;
}
