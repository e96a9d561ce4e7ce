import {element} from '@deskbook/import/domain/hastNodes';
import {tidyInline} from '@deskbook/import/domain/tidyInline';
import {toMarkdown} from '@deskbook/import/domain/toMarkdown';
import {isNumeric} from '@deskbook/quiz/types/number/authoring';
import type {Element, ElementContent} from 'hast';
import {BLANK_MARK, blankMark} from './foreignTexts';
import {blankIndex, replaceElements} from './html';
import type {Html, PortableOption, PortablePart, PortableQuestion, PortableTask} from './portableQuiz';
import {decimal} from './shares';

/** Writes a question as an author would. */
export function questionMarkdown(question: PortableQuestion): string {
  const {id, prompt, body, hint, explanation, task} = question;
  const parts = [
    `${toMarkdown([block('h2', prompt)]).trim()} {#${id}}`,
    bodyMarkdown(body, task),
    isListed(body.at(-1)) && 'options' in task ? BETWEEN_LISTS : '',
    answerMarkdown(task),
    hint.length > 0 ? `Hint: ${inline(hint)}` : '',
    explanation.length > 0 ? prefixed(blocksMarkdown(explanation), '> ') : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Keeps two adjacent lists from merging. */
const BETWEEN_LISTS = '<!-- -->';

function isListed(node: Html[number] | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'ul';
}

/** Converts blocks, or inline content in place of a paragraph. */
export function blocksMarkdown(content: Html): string {
  return toMarkdown(inBlocks(content)).trim();
}

function inBlocks(content: Html): Element[] {
  const blocks = content.filter((node): node is Element => node.type === 'element' && BLOCK.test(node.tagName));
  if (blocks.length === 0) return [block('p', content)];
  return blocks;
}

const BLOCK = /^(?:p|ul|ol|pre|blockquote|table|h[1-6]|hr)$/;

function block(tagName: string, children: ElementContent[]): Element {
  return element(tagName, {}, tagName === 'h2' ? tidyInline(flat(children)) : children);
}

/** Puts everything on one line. */
function inline(content: Html): string {
  return toMarkdown([block('p', flat(content))])
    .trim()
    .replace(/\\?\n/g, ' ');
}

/** Joins the inline content of several blocks. */
function flat(content: Html): ElementContent[] {
  return content.flatMap((node, place): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'br') return [{type: 'text', value: ' '}];
    const isBlock = BLOCK.test(node.tagName) || node.tagName === 'li';
    if (!isBlock) return [node];
    const gap: ElementContent[] = place > 0 ? [{type: 'text', value: ' '}] : [];
    return [...gap, ...flat(node.children)];
  });
}

function bodyMarkdown(body: Html, task: PortableTask): string {
  const blanks = task.type === 'blanks' ? task.blanks : [];
  const marked = replaceElements(body, (element) => {
    const index = blankIndex(element);
    return index === undefined ? undefined : [{type: 'text', value: blankMark(index)}];
  });
  if (marked.length === 0) return '';
  return inBlocks(marked)
    .map((node) => (ANSWERS.test(node.tagName) ? block('blockquote', [node]) : node))
    .map((node) => {
      const written = toMarkdown([node]).trim();
      return node.tagName === 'pre' ? written : written.replace(KEYWORD, '$1$2\\:');
    })
    .join('\n\n')
    .replace(BLANK_MARK, (_, index) => `[[${(blanks[Number(index)] ?? []).map(escaped).join(' | ')}]]`);
}

/** Blocks that would be read as the answer. */
const ANSWERS = /^(?:ol|table)$/;
const KEYWORD = /^([ \t]*)(Answer|Hint):/gm;

function answerMarkdown(task: PortableTask): string {
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice':
      return task.options.map(optionMarkdown).join('\n');
    case 'order':
      return task.items.map((item, place) => listItem(`${place + 1}. `, blocksMarkdown(item))).join('\n');
    case 'match':
      return toMarkdown([tableOf(task.pairs)]).trim();
    case 'short-text':
      return `Answer: ${task.accepted.map(answerText).join(' | ')}`;
    case 'number':
      return `Answer: ${decimal(task.value)}${task.tolerance > 0 ? ` ± ${decimal(task.tolerance)}` : ''}`;
    case 'blanks':
      return '';
    case 'hotspot':
      return `${blocksMarkdown(task.drawing)}\n\n${task.parts.map(partMarkdown).join('\n')}`;
  }
}

function partMarkdown({ref, isRight, feedback}: PortablePart): string {
  const item = `- [${isRight ? 'x' : ' '}] #${ref}`;
  return feedback.length > 0 ? `${item}\n${prefixed(blocksMarkdown(feedback), '  > ')}` : item;
}

function optionMarkdown({content, feedback, isRight, isPinned}: PortableOption): string {
  const [first = '', ...rest] = blocksMarkdown(content).split('\n\n');
  const written = [isPinned ? `${first} {pin}` : first, ...rest].join('\n\n');
  const item = listItem(`- [${isRight ? 'x' : ' '}] `, written, '  ');
  return feedback.length > 0 ? `${item}\n${prefixed(blocksMarkdown(feedback), '  > ')}` : item;
}

function listItem(mark: string, written: string, indent = ' '.repeat(mark.length)): string {
  const [first = '', ...rest] = written.split('\n');
  return [`${mark}${first}`, ...rest.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
}

function prefixed(written: string, prefix: string): string {
  return written
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');
}

function tableOf(pairs: readonly {left: Html; right: string}[]): Element {
  const row = (name: string, ...cells: ElementContent[][]) =>
    block(
      'tr',
      cells.map((cell) => block(name, cell)),
    );
  const words = (value: string): ElementContent[] => [{type: 'text', value}];
  return block('table', [
    block('thead', [row('th', words('This'), words('Goes with'))]),
    block(
      'tbody',
      pairs.map(({left, right}) => row('td', flat(left), words(right))),
    ),
  ]);
}

/** Text that needs quotes because it starts or ends with one. */
const NEEDS_QUOTES = /^["\u201c\u201d]|["\u201c\u201d]$/;

function answerText(words: string): string {
  const written = escaped(words);
  return isNumeric(words.trim()) || NEEDS_QUOTES.test(words.trim()) ? `"${written}"` : written;
}

/** Escapes the characters that have a meaning between bars. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|&[\]`*_<~]/g, '\\$&');
}
