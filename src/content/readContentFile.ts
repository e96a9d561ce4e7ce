import {rememberLast} from '../shared/rememberLast';
import {readMarkdown} from './frontMatter';
import {readBody} from './markdown/readBody';

/**
 * Reads a page or a post as far as its own text tells: front matter, outline, and what the rules find in its body.
 *
 * @param file its path in problems
 */
export const readContentFile = rememberLast((file: string, text: string) => {
  const markdown = readMarkdown(text, file);
  const {outline, problems: inBody} = readBody(markdown, file);
  return {markdown, outline, inBody};
});
