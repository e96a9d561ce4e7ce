import type {SyntaxNodeRef} from '@lezer/common';
import {GFM, parser} from '@lezer/markdown';
import {decodeNamedCharacterReference} from 'decode-named-character-reference';

const lezer = parser.configure(GFM);

/** Lezer instead of Docusaurus's remark, which takes ten times as long. For what we read, both agree. */
export const markdown = {parse: (text: string) => lezer.parse(withBareLines(text))};

/** Removes carriage returns and blanks after a table's delimiter row, which confuse the parser. Keeps the length. */
function withBareLines(text: string): string {
  const lines = text.replaceAll('\\\r\n', '  \n').replaceAll('\r\n', ' \n');
  return lines.replace(/\|([ \t]+)$/gm, (end, blanks, at) => {
    const before = lines.slice(lines.lastIndexOf('\n', at) + 1, at);
    return /^[> \t|:-]*$/.test(before) ? `${blanks}|` : end;
  });
}

/** Docusaurus's notation for the id of a heading. */
export const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
const COMMENTED_ID = /<!--\s*#(\S+)[\s\S]*?-->$/;

/** Nodes that aren't words. A link's text stays and its address goes. */
const MARKS =
  /^(?:HeaderMark|EmphasisMark|CodeMark|CodeInfo|LinkMark|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction|StrikethroughMark|QuoteMark|ListMark|TaskMarker|TableDelimiter|HardBreak)$/;

/** Returns 1 to 6 for a heading, and 0 for anything else. */
export function headingDepth(name: string): number {
  return Number(/^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1] ?? 0);
}

/** Returns a heading's text and the id its author gave it. */
export function readHeading(body: string, heading: SyntaxNodeRef): {text: string; id?: string} {
  const commented = COMMENTED_ID.exec(body.slice(heading.from, heading.to).trim())?.[1];
  const text = inlineText(body, heading).trim();
  const explicit = EXPLICIT_ID.exec(text);
  return {text: explicit ? text.slice(0, explicit.index) : text, id: commented ?? explicit?.[1]};
}

/** Returns the text of a heading, a paragraph or a cell without markup. */
export function inlineText(source: string, block: SyntaxNodeRef): string {
  let text = '';
  let from = block.from;
  block.node.cursor().iterate((node) => {
    const isWord = !MARKS.test(node.name) && !isTarget(source, node);
    if (isWord && node.name !== 'Escape' && node.name !== 'Entity' && !isFootnote(source, node)) return true;
    const before = source.slice(from, node.from);
    text += node.name === 'LinkTitle' ? before.trimEnd() : before;
    if (node.name === 'Escape') text += source.slice(node.from + 1, node.to);
    else if (node.name === 'Entity') text += decodeEntities(source.slice(node.from, node.to));
    else if (isBetweenWords(source, node)) text += ' ';
    from = node.to;
    return false;
  });
  return text + source.slice(from, block.to);
}

/** Whether a URL is a link's or an image's target. A bare URL in the text counts as a word. */
function isTarget(source: string, node: SyntaxNodeRef): boolean {
  const before = node.name === 'URL' ? node.node.prevSibling : null;
  return before !== null && before.name === 'LinkMark' && source[before.from] === '(';
}

function isFootnote(source: string, node: SyntaxNodeRef): boolean {
  return node.name === 'Link' && source.startsWith('[^', node.from);
}

function isBetweenWords(source: string, {name, from, to}: SyntaxNodeRef): boolean {
  return name === 'HardBreak' || /^<br\b/i.test(source.slice(from, to));
}

const HTML_ID = /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;

export function htmlIdsIn(source: string, {from, to}: SyntaxNodeRef): string[] {
  const html = source.slice(from, to);
  return html.includes('<') ? Array.from(html.matchAll(HTML_ID), ([, id]) => id ?? '') : [];
}

/** Decodes `&amp;` and other character references. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,31}));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return decodeNamedCharacterReference(name) || whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
