import type {Root as Html} from 'hast';
import type {Root as Markdown} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {readMarkdown} from '../../../content/frontMatter';
import {isTooDeep} from '../../../content/markdown/parseBody';
import type {Role} from '../../api';
import {addressRefusal} from './address';
import {factsRefusal} from './frontMatter';
import {elementRefusal} from './html';

/**
 * Returns why a text can't be a page, with the line. Parses it like the build, HTML included, to judge what a browser
 * would get.
 */
export function pageRefusal(path: string, text: string, role: Role): string | undefined {
  if (UNWRAPPED.test(text)) return 'A block of code can’t be marked as mdx-code-block, since it would run.';
  if (isTooDeep(text)) return 'This page has quotes within quotes within quotes, too many to read.';
  const {frontMatter} = readMarkdown(text, path);
  const inFacts = frontMatter ? factsRefusal(frontMatter, path) : undefined;
  if (inFacts) return inFacts;
  for (const body of bodiesOf(path, text)) {
    for (const parser of parsersFor(body)) {
      const refusal = bodyRefusal(parser.parse(body), body, {path, role});
      if (refusal) return refusal;
    }
  }
  return undefined;
}

/** Docusaurus unwraps code blocks with this language. */
const UNWRAPPED = /`{3,} *mdx-code-block/;
/** Matches what remark treats as front matter, which differs slightly from ours. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[ \t]*(?=\r|\n|$)/;
/** Docusaurus also renders the part above this alone, where markup that's closed below it stays open. */
const ABOVE_THE_FOLD = /<!--\s*truncate\s*-->/;

function bodiesOf(path: string, text: string): string[] {
  const body = text.replace(FRONT_MATTER, (lines) => lines.replace(/[^\r\n]/g, ''));
  const [summary = body] = path.startsWith('blog/') ? body.split(ABOVE_THE_FOLD, 1) : [body];
  return [...new Set([body, summary])];
}

const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const withDirectives = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Directive attributes can hide what a parser without directives sees as text, so both parsers have to agree. */
function parsersFor(body: string) {
  return body.includes('{') ? [withDirectives, plain] : [withDirectives];
}

const raw = unified().use(rehypeRaw).freeze();

function bodyRefusal(markdown: Markdown, body: string, {path, role}: {path: string; role: Role}): string | undefined {
  const refusals: string[] = [];
  const refuse = (line: number | undefined, message: string | undefined) => {
    if (message) refusals.push(line === undefined ? `The page ${message}.` : `Line ${line} ${message}.`);
  };
  let hasHtml = false;
  visit(markdown, (node) => {
    if (node.type === 'html') hasHtml = true;
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      refuse(node.position?.start.line, addressRefusal(node.url, path, node.type === 'image'));
    }
  });
  // Elements from Markdown alone are harmless except for their URLs.
  if (!hasHtml || refusals.length > 0) return refusals[0];
  const html = raw.runSync(toHast(markdown, {allowDangerousHtml: true}) as Html, body) as Html;
  visit(html, 'element', (element) => {
    refuse(element.position?.start.line, elementRefusal(element, path, role));
  });
  return refusals[0];
}
