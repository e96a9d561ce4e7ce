import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import type {Root} from 'mdast';
import {escapeBraces} from '../mdx/escapeBraces';
import {isMdx} from '../mdx/isMdx';
import type {WrittenFile} from '../page';

/** The parts of a file that decide how the build parses it. */
export type ParseInput = Pick<WrittenFile, 'path' | 'source' | 'body'>;

export interface ParsedText {
  /** The text that Docusaurus parses, to which the positions in the tree refer. */
  text: string;
  tree: Root;
}

/**
 * Parses a page or post by the rules that the build applies to it: MDX, or CommonMark with HTML. The parsers are large,
 * so they load on the first call.
 *
 * @returns null for a text that the build can't parse either; the content check reports those
 */
export async function parseWritten(file: ParseInput): Promise<ParsedText | null> {
  if (isTooDeep(file.body)) return null;
  const text = escapeBraces(file.path, file.body);
  if (!isMdx(file)) {
    const {parseMarkdown} = await import('@deskbook/text/markdown/parseMarkdown');
    return {text, tree: parseMarkdown(text)};
  }
  const {parseMdx} = await import('../mdx/parseMdx');
  const parsed = parseMdx(text);
  return 'tree' in parsed ? {text, tree: parsed.tree} : null;
}
