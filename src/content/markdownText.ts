import type {SyntaxNodeRef} from '@lezer/common';
import {GFM, parser} from '@lezer/markdown';
import {decodeNamedCharacterReference} from 'decode-named-character-reference';

// Docusaurus parses with remark, which takes ten times as long; what is read here is the same in both.
export const markdown = parser.configure(GFM);

const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
const COMMENTED_ID = /<!--\s*#(\S+)[\s\S]*?-->$/;

/** Parts of a heading that are not part of its text. */
const NO_TEXT =
  /^(?:HeaderMark|EmphasisMark|CodeMark|LinkMark|LinkTitle|LinkLabel|URL|HTMLTag|Comment|StrikethroughMark)$/;

/** 1 to 6 for a heading; 0 for anything else. */
export function headingDepth(name: string): number {
  return Number(/^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1] ?? 0);
}

/** The words of a heading, and the id that its author gave it. */
export function readHeading(body: string, heading: SyntaxNodeRef): {text: string; id?: string} {
  const commented = COMMENTED_ID.exec(body.slice(heading.from, heading.to).trim())?.[1];
  const text = textOf(body, heading).trim();
  const explicit = EXPLICIT_ID.exec(text);
  return {text: explicit ? text.slice(0, explicit.index) : text, id: commented ?? explicit?.[1]};
}

function textOf(body: string, heading: SyntaxNodeRef): string {
  let text = '';
  let from = heading.from;
  heading.node.cursor().iterate((node) => {
    const isMark = NO_TEXT.test(node.name);
    if (!isMark && node.name !== 'Escape' && node.name !== 'Entity') return true;
    text += body.slice(from, node.from);
    if (node.name === 'Escape') text += body.slice(node.from + 1, node.to);
    if (node.name === 'Entity') text += decodeEntities(body.slice(node.from, node.to));
    from = node.to;
    return false;
  });
  return text + body.slice(from, heading.to);
}

/** `&amp;` and the like as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,31}));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return decodeNamedCharacterReference(name) || whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
