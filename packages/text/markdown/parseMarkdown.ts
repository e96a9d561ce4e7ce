import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Parses Markdown the way Docusaurus does, with everything that questions use. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text) as Root;
}
