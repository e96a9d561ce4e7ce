import type {Comment, Program} from 'estree';
import type {Element as HtmlElement} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Heading, Html, Nodes, Root} from 'mdast';
import type {Position} from 'unist';
import {visit} from 'unist-util-visit';
import {expressionsOf, type JsxElement} from '../mdx/programs';
import type {ParsedText} from './parseWritten';
import {quizBlocksIn} from './quizBlocks';

/** A part of a text that readers never see. */
export interface HiddenPart {
  from: number;
  to: number;
  /** Comments and notes that nothing refers to say nothing to anyone but authors; code makes what readers see. */
  type: 'comment' | 'unused' | 'code' | 'questions';
  /** What the page needs in its place to stay the same, such as the id in a heading's comment. */
  inSource: string;
  /** The same for programs that know only plain Markdown. */
  inText: string;
}

/** Finds what a page's text holds and its readers don't see, in document order. */
export function hiddenParts({text, tree}: ParsedText): HiddenPart[] {
  const parts: HiddenPart[] = [];
  const used = namesUsed(tree);
  const add = (from: number, to: number, part: Omit<HiddenPart, 'from' | 'to'>) => parts.push({from, to, ...part});
  const addNode = (node: Nodes, part: Omit<HiddenPart, 'from' | 'to'>) => {
    if (node.position) add(startOf(node.position), endOf(node.position), part);
  };
  visit(tree, (node, _index, parent) => {
    const heading = parent?.type === 'heading' && parent.children.at(-1) === node ? parent : null;
    if (node.type === 'html') {
      for (const part of hiddenInHtml(text, node, heading)) parts.push(part);
    } else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      if (!used.has(`${node.type} ${node.identifier}`)) addNode(node, UNUSED);
    } else if (node.type === 'table') {
      for (const cell of node.children.flatMap((row) => row.children.slice(node.align?.length))) addNode(cell, UNUSED);
    } else if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const program = node.data?.estree;
      const isComment = node.type !== 'mdxjsEsm' && program?.body.length === 0;
      if (isComment)
        addNode(
          node,
          remainsOf(program?.comments?.[0]?.value ?? '', heading, (mark) => `{/* ${mark} */}`),
        );
      else {
        addNode(node, CODE);
        parts.push(...commentsIn(program, node.type === 'mdxjsEsm'));
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      parts.push(...tagsOf(node));
      for (const {data} of expressionsOf(node)) parts.push(...commentsIn(data?.estree, false));
    }
  });
  for (const block of quizBlocksIn(tree)) addNode(block, {type: 'questions', inSource: '', inText: ''});
  return parts.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

const UNUSED = {type: 'unused', inSource: '', inText: ''} as const;
const CODE = {type: 'code', inSource: '', inText: ''} as const;

/** Cuts parts out of a text. One part may hold others. */
export function withoutParts(text: string, parts: readonly HiddenPart[], put: 'inSource' | 'inText'): string {
  let [shown, at] = ['', 0];
  for (const part of parts) {
    if (part.from < at) continue;
    shown += text.slice(at, part.from) + part[put];
    at = part.to;
  }
  return shown + text.slice(at);
}

/** Docusaurus splits posts at this comment. */
const TRUNCATE = 'truncate';

/** Keeps what a comment says to Docusaurus: a heading's id, or where a post's summary ends. */
function remainsOf(comment: string, heading: Heading | null, write: (mark: string) => string, otherwise = '') {
  const [first = ''] = comment.trim().split(/\s/);
  if (heading && first.startsWith('#')) return {type: 'comment', inSource: write(first), inText: `{${first}}`} as const;
  const inSource = comment.trim() === TRUNCATE ? write(TRUNCATE) : otherwise;
  return {type: 'comment', inSource, inText: ''} as const;
}

/** Finds comments and declarations as a browser does, and scripts and styles. */
function hiddenInHtml(text: string, {position}: Html, heading: Heading | null): HiddenPart[] {
  if (!position) return [];
  const start = startOf(position);
  const html = text.slice(start, endOf(position));
  const parts: HiddenPart[] = [];
  const add = ([from, to]: readonly [number, number], part: Omit<HiddenPart, 'from' | 'to'>) =>
    parts.push({from: start + from, to: start + to, ...part});
  const comment = (value: string) => remainsOf(value, heading, (mark) => `<!-- ${mark} -->`, '<!-- -->');
  const seen: [number, number][] = [];
  visit(fromHtml(html, {fragment: true, verbose: true}), (node) => {
    const ranges =
      node.type === 'element' ? rangesOfElement(node) : node.type === 'root' ? [] : rangesIn(node.position);
    seen.push(...ranges);
    for (const range of ranges) {
      if (node.type === 'comment') add(range, comment(node.value));
      else if (node.type === 'element' && IS_CODE.test(node.tagName)) add(range, CODE);
    }
  });
  // Parsers drop declarations such as `<!DOCTYPE …>` without a node.
  for (const range of gapsBetween(seen, html.length)) {
    if (html.startsWith('<!', range[0])) add(range, comment(''));
  }
  return parts;
}

const IS_CODE = /^(?:script|style|template)$/;

/** The whole element if it holds code, or else its tags. */
function rangesOfElement({tagName, position, data}: HtmlElement): [number, number][] {
  const {opening, closing} = data?.position ?? {};
  return IS_CODE.test(tagName) ? rangesIn(position) : [...rangesIn(opening), ...rangesIn(closing)];
}

function rangesIn(position: Position | undefined): [number, number][] {
  return position ? [[startOf(position), endOf(position)]] : [];
}

function gapsBetween(ranges: readonly [number, number][], end: number): [number, number][] {
  const gaps: [number, number][] = [];
  let at = 0;
  for (const [from, to] of [...ranges, [end, end] as const].toSorted((a, b) => a[0] - b[0])) {
    if (from > at) gaps.push([at, from]);
    at = Math.max(at, to);
  }
  return gaps;
}

function commentsIn(program: Program | null | undefined, isStatement: boolean): HiddenPart[] {
  return (program?.comments ?? []).flatMap((comment) => {
    const {start, end, value} = comment as Comment & {start: number; end: number};
    // A line break in a comment may end a statement.
    const space = isStatement && value.includes('\n') ? '\n' : ' ';
    return {from: start, to: end, type: 'comment', inSource: comment.type === 'Line' ? '' : space, inText: ''};
  });
}

/** The opening and closing tags of an element, which aren't text. */
function tagsOf({children, position}: JsxElement): HiddenPart[] {
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  if (!position) return [];
  const [from, to] = [startOf(position), endOf(position)];
  if (!first || !last) return [{from, to, ...CODE}];
  return [
    {from, to: startOf(first), ...CODE},
    {from: endOf(last), to, ...CODE},
  ];
}

/** Names of definitions and footnotes that the text refers to, or a footnote that it refers to. */
function namesUsed(tree: Root): Set<string> {
  const used = new Set<string>();
  const collect = (root: Nodes) => {
    visit(root, (node) => {
      if (node !== root && node.type === 'footnoteDefinition') return 'skip';
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`definition ${node.identifier}`);
      if (node.type === 'footnoteReference') used.add(`footnoteDefinition ${node.identifier}`);
      return undefined;
    });
  };
  collect(tree);
  const notes: Nodes[] = [];
  visit(tree, 'footnoteDefinition', (note) => {
    notes.push(note);
  });
  for (let count = -1; count < used.size; ) {
    count = used.size;
    for (const note of notes)
      if (note.type === 'footnoteDefinition' && used.has(`${note.type} ${note.identifier}`)) collect(note);
  }
  return used;
}

function startOf({start}: Position): number {
  return start.offset ?? 0;
}

function endOf({end}: Position): number {
  return end.offset ?? 0;
}
