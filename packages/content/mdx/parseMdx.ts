import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

// Large, so only `checkMdx.ts` loads it, and only if the site has such files.
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkDirective).use(remarkGfm).freeze();

/** MDX's error for a file it can't parse. It has no position for an unclosed tag. */
export interface MdxError {
  reason: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

/** Parses a body the way the build does. */
export function parseMdx(body: string): {tree: Root} | {refusal: MdxError} {
  try {
    return {tree: processor.parse(body) as Root};
  } catch (error) {
    return {refusal: error as MdxError};
  }
}
