import {inlineText} from './markdownText';
import type {ParsedBody} from './parseBody';

const MAX_LENGTH = 160;
/** Lines of admonitions. */
const NO_WORDS = /^:{3,}/;

/** Returns the start of a body's text for lists, for pages without a description. */
export function excerptOf({text: body, nodes}: ParsedBody): string {
  for (const node of nodes) {
    if (node.name !== 'Paragraph' || node.parent?.name !== 'Document' || NO_WORDS.test(body.slice(node.from))) continue;
    // Lists show no pictures, and their alt text means nothing there.
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
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}
