import type {ListItem, Text} from 'mdast';
import {decodeString} from 'micromark-util-decode-string';
import type {Node} from 'unist';

export function sliceOf({position}: Pick<Node, 'position'>, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

export function placeInFile({position}: Pick<Node, 'position'>, file: string, bodyLine: number) {
  const {line, column} = position?.start ?? {line: 1, column: 1};
  return {file, line: line + bodyLine - 1, column};
}

/** Returns a list item's Markdown without its bullet or number. */
export function textAfterMark(item: ListItem, source: string): string {
  return sliceOf(item, source).replace(/^(?:[-*+]|\d+[.)])[ \t]*/, '');
}

/** Returns a piece of source as readers see it: on one line, without escapes and character references. */
function decoded(slice: string): string {
  return decodeString(slice).replace(/\s+/g, ' ').trim();
}

export function alternativesIn(written: string): string[] {
  return written.split(/(?<!\\)\|/).map(decoded);
}

export function unquoted(text: string): string {
  return /^["\u201c\u201d](.*)["\u201c\u201d]$/s.exec(text)?.[1]?.trim() ?? text;
}

/** Shortens text for a diagnostic. */
export function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/;
/** Docusaurus makes emojis of names. */
const EMOJI = /^:[\w+-]+:/;
const ESCAPE = /^\\[!-/:-@[-`{-~]/;

/**
 * Returns the source offset of each character of a text node, and of its end. They differ because escapes, character
 * references and indents exist only in the source.
 */
export function offsetsOf(text: Text, source: string): number[] {
  const end = text.position?.end.offset ?? 0;
  const offsets: number[] = [];
  let offset = text.position?.start.offset ?? 0;
  while (offsets.length < text.value.length && offset < end) {
    const rest = source.slice(offset, Math.min(offset + 40, end));
    const emoji = text.value.charAt(offsets.length) === ':' ? undefined : EMOJI.exec(rest)?.[0];
    const written = emoji ?? REFERENCE.exec(rest)?.[0] ?? ESCAPE.exec(rest)?.[0] ?? rest.charAt(0);
    const value = emoji ? firstLetter(text.value.slice(offsets.length)) : decodeString(written);
    if (text.value.startsWith(value, offsets.length)) for (const _ of value.split('')) offsets.push(offset);
    offset += written.length;
  }
  while (offsets.length <= text.value.length) offsets.push(end);
  return offsets;
}

/** Returns what readers see as one character. */
function firstLetter(text: string): string {
  return [...new Intl.Segmenter().segment(text)][0]?.segment ?? '';
}

export function placeOfOffset(offset: number, source: string): Required<Pick<Node, 'position'>> {
  const before = source.slice(0, offset).split('\n');
  const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset};
  return {position: {start: place, end: place}};
}
