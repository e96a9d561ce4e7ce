import type {ParsedBody} from './markdown/parseBody';
import {inlineText} from './markdownText';

const MOST = 160;
/** Of a box, and of a component's file. */
const NO_WORDS = /^(?::{3,}|import\s|export\s|\{)/;

/** What a body says first, as far as a list has room for it: of pages without a description. */
export function excerptOf({text: body, nodes}: ParsedBody): string {
  for (const node of nodes) {
    if (node.name !== 'Paragraph' || node.parent?.name !== 'Document' || NO_WORDS.test(body.slice(node.from))) continue;
    // Readers of a list see no pictures, and their text alternatives say nothing there.
    const text = node
      .getChildren('Image')
      .reduce((words, image) => words.replace(inlineText(body, image), ''), inlineText(body, node))
      .replace(/\s+/g, ' ')
      .trim();
    if (/\p{L}{2}/u.test(text)) return shorten(text);
  }
  return '';
}

function shorten(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/\s+\S*$/, '')}…`;
}
