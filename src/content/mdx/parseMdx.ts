import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

// A large library: loaded only by `checkMdx.ts`, and only where a site has such files.
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkDirective).use(remarkGfm).freeze();

/** What MDX says where it cannot read a file. The place is missing for a tag that is not closed. */
export interface MdxRefusal {
  reason: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

/** Reads a body as the build reads it. */
export function parseMdx(body: string): {tree: Root} | {refusal: MdxRefusal} {
  try {
    return {tree: processor.parse(body) as Root};
  } catch (error) {
    return {refusal: error as MdxRefusal};
  }
}
