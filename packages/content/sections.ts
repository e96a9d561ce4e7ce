import {
  decodeEntities,
  headingDepth,
  htmlIdsIn,
  inlineText,
  markdown,
  readHeading,
} from '@deskbook/text/markdown/markdownText';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import type {SyntaxNode, SyntaxNodeRef} from '@lezer/common';
import GithubSlugger from 'github-slugger';

/** The text under one heading, or before the first. */
export interface Section {
  /** null for the text before the first heading */
  heading: string | null;
  anchor: string | null;
  /** Ids inside it: those of smaller headings, and those written as HTML. */
  innerAnchors: string[];
  /** Plain text of its paragraphs, list items, table rows and code blocks. */
  blocks: string[];
  /** Short first cells of table rows, which say what each row is about. */
  rowNames?: string[];
}

/** Smaller headings don't start a section. */
const MAX_DEPTH = 3;

/** In characters: longer cells are text, not names. */
const MAX_ROW_NAME_LENGTH = 60;

const LEAVES = /^(?:Paragraph|Task|TableHeader|TableRow|FencedCode|CodeBlock|HTMLBlock)$/;
const CODE = /^(?:FencedCode|CodeBlock)$/;
const WITHOUT_TEXT = /^(?:CommentBlock|ProcessingInstructionBlock|LinkReference|HorizontalRule)$/;
/** The opening and closing lines of an admonition, such as `:::tip[Before you call]`. Its title stays. */
const BOX_LINE = /^([ \t>]*):{3,}[ \t]*[\w-]*[ \t]*(?:\[(.*)\])?(?:\{.*\})?/gm;
const WORD = /[\p{L}\p{N}]/u;
const MDX_LINE = /^(?:import|export)\s.*$/gm;

export interface SectionOptions {
  /** The page's title. A first heading that repeats it is dropped. */
  title: string;
  isMdx?: boolean;
  /** Whether code blocks count as text. */
  withCode?: boolean;
  /** Whether the section below a heading isn't split. */
  isWhole?: ((text: string, id: string) => boolean) | undefined;
}

/**
 * Splits a Markdown body into sections of plain text. Anchors match Docusaurus's. Returns no sections for a body nested
 * so deeply that it would exhaust the parser.
 */
export function readSections(
  body: string,
  {title, isMdx = false, withCode = true, isWhole}: SectionOptions,
): Section[] {
  if (isTooDeep(body)) return [];
  const source = (isMdx ? body.replace(MDX_LINE, '') : body).replace(BOX_LINE, '$1$2');
  const slugger = new GithubSlugger();
  let current: Section = {heading: null, anchor: null, innerAnchors: [], blocks: []};
  const sections = [current];
  let hasTitle = false;
  let isFirst = true;
  /** Headings below this level don't begin a section. */
  let wholeDepth = MAX_DEPTH;

  markdown.parse(source).iterate({
    enter(node) {
      const depth = headingDepth(node.name);
      if (depth > 0) {
        const {text, id} = readHeading(source, node);
        const anchor = id ?? slugger.slug(text);
        const isTitle = !hasTitle && (depth === 1 || (isFirst && text === title));
        isFirst = false;
        if (isTitle) hasTitle = true;
        current.innerAnchors.push(...htmlIdsIn(source, node));
        if (isTitle || depth > wholeDepth) {
          current.innerAnchors.push(anchor);
          if (!isTitle || text !== title) addBlock(current, text);
        } else {
          wholeDepth = isWhole?.(text, anchor) ? depth : MAX_DEPTH;
          current = {heading: oneLine(text), anchor, innerAnchors: [], blocks: []};
          sections.push(current);
        }
        return false;
      }
      if (WITHOUT_TEXT.test(node.name) || (!withCode && CODE.test(node.name))) return false;
      if (!LEAVES.test(node.name)) return true;
      current.innerAnchors.push(...htmlIdsIn(source, node));
      addBlock(current, textOfLeaf(source, node));
      if (node.name === 'TableRow') addRowName(current, source, node);
      return false;
    },
  });
  return sections;
}

function addBlock({blocks}: Section, text: string): void {
  const line = oneLine(text);
  if (line !== '') blocks.push(line);
}

function addRowName(section: Section, source: string, row: SyntaxNodeRef): void {
  const cell = row.node.getChild('TableCell');
  const name = cell ? oneLine(inlineText(source, cell)) : '';
  if (name !== '' && name.length <= MAX_ROW_NAME_LENGTH) section.rowNames = [...(section.rowNames ?? []), name];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOfLeaf(source: string, node: SyntaxNodeRef): string {
  if (node.name === 'HTMLBlock') return textOfHtml(source.slice(node.from, node.to));
  if (/^Table(?:Header|Row)$/.test(node.name)) return textOfRow(source, node);
  if (isOnlyImages(source, node)) return '';
  if (node.name !== 'FencedCode') return inlineText(source, node);
  const info = node.node.getChild('CodeInfo');
  const code = node.node.getChildren('CodeText').map(({from, to}) => source.slice(from, to));
  const isDiagram = info !== null && /^mermaid\b/.test(source.slice(info.from, info.to));
  return isDiagram ? labelsIn(code.join('\n')) : code.join('\n');
}

/** Readers see only pictures there, so alt text isn't included. */
function isOnlyImages(source: string, node: SyntaxNodeRef): boolean {
  const images = node.name === 'Paragraph' ? node.node.getChildren('Image') : [];
  const words = images.reduce(
    (text, {from, to}) => text.replace(source.slice(from, to), ''),
    source.slice(node.from, node.to),
  );
  return images.length > 0 && words.trim() === '';
}

/**
 * Joins cells with dashes, since plain text has no columns. Skips checkboxes, blanks to fill in, and light columns,
 * which are drawn (`packages/engine/images/remark/lightsTables.ts`) and described in the next cell.
 */
function textOfRow(source: string, row: SyntaxNodeRef): string {
  const cells = cellsOf(source, row.node);
  const hasLights = cellsOf(source, row.node.parent?.getChild('TableHeader'))[0] === 'Lights';
  return cells
    .slice(hasLights ? 1 : 0)
    .filter((cell) => WORD.test(cell))
    .join(' – ');
}

function cellsOf(source: string, row: SyntaxNode | null | undefined): string[] {
  return row?.getChildren('TableCell').map((cell) => oneLine(inlineText(source, cell))) ?? [];
}

/** Returns the visible text of a Mermaid diagram: whatever is in brackets, quotes and between bars. */
function labelsIn(diagram: string): string {
  const labels = diagram.matchAll(/"([^"]+)"|\[+([^[\]"]+)\]+|\{+([^{}"]+)\}+|\(+([^()"]+)\)+|\|([^|"]+)\|/g);
  const words = Array.from(labels, ([, ...parts]) => parts.find(Boolean) ?? '');
  return words.join(' ').replace(/<br\s*\/?>/g, ' ');
}

function textOfHtml(html: string): string {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?[a-z][^>]*>/gi, ' ');
  return decodeEntities(words);
}
