import type {ListItem} from 'mdast';
import type {Content} from './authored';
import {sliceOf} from './sourceText';

/** A single paragraph is words within a line. */
export function unwrap(content: Content[]): Content[] {
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content;
}

/** The Markdown of a list item behind its bullet or number. */
export function textAfterMark(item: ListItem, source: string): string {
  return sliceOf(item, source).replace(/^(?:[-*+]|\d+[.)])[ \t]*/, '');
}
