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
 * Why a text may not be a page, with the line. It is read as the build reads it, HTML included, so what a browser would
 * get is what is judged.
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

/** Docusaurus takes the marks around such code away. */
const UNWRAPPED = /`{3,} *mdx-code-block/;
/** As remark finds it, which is a little different from what we take for front matter. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[ \t]*(?=\r|\n|$)/;
/** Docusaurus also shows what is above it alone, where a mark that was to be closed below is no longer one. */
const ABOVE_THE_FOLD = /<!--\s*truncate\s*-->/;

function bodiesOf(path: string, text: string): string[] {
  const body = text.replace(FRONT_MATTER, (lines) => lines.replace(/[^\r\n]/g, ''));
  const [summary = body] = path.startsWith('blog/') ? body.split(ABOVE_THE_FOLD, 1) : [body];
  return [...new Set([body, summary])];
}

const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const withDirectives = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** A directive may hide in its attributes what is text to a parser that does not take it for one: then both have to agree. */
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
  // What Markdown alone makes is harmless, but for addresses.
  if (!hasHtml || refusals.length > 0) return refusals[0];
  const html = raw.runSync(toHast(markdown, {allowDangerousHtml: true}) as Html, body) as Html;
  visit(html, 'element', (element) => {
    refuse(element.position?.start.line, elementRefusal(element, path, role));
  });
  return refusals[0];
}
