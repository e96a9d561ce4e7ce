import {readMarkdown} from '@deskbook/content/frontMatter';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import type {Root as Html} from 'hast';
import type {Root as Markdown} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {addressRefusal, factsRefusal, type PartRefusal} from './frontMatter';
import {elementRefusal} from './html';
import type {Role} from './path';

/**
 * Returns why a text can't be a page, with the line. Parses it like the build, HTML included, to judge what a browser
 * would get.
 *
 * @param earlier texts of the page whose addresses may stay, so an old odd link doesn't keep anyone from editing
 */
export function pageRefusal(
  path: string,
  text: string,
  role: Role,
  earlier: readonly string[] = [],
): string | undefined {
  if (UNWRAPPED.test(text)) return 'A block of code can’t be marked as mdx-code-block, since it would run.';
  if (isTooDeep(text)) return 'This page has quotes within quotes within quotes, too many to read.';
  const {frontMatter} = readMarkdown(text, path);
  const inFacts = frontMatter ? factsRefusal(frontMatter, path) : undefined;
  if (inFacts) return inFacts;
  const refusals = bodyRefusals(path, text, role);
  if (refusals.length === 0) return undefined;
  const old = new Set(earlier.flatMap((each) => bodyRefusals(path, each, role).map(({address}) => address)));
  const first = refusals.find(({address}) => address === undefined || !old.has(address));
  return first && `${first.line === undefined ? 'The page' : `Line ${first.line}`} ${first.message}.`;
}

interface BodyRefusal extends PartRefusal {
  line: number | undefined;
}

function bodyRefusals(path: string, text: string, role: Role): BodyRefusal[] {
  if (isTooDeep(text)) return [];
  return bodiesOf(path, text).flatMap((body) =>
    parsersFor(body).flatMap((parser) => refusalsIn(parser.parse(body), body, {path, role})),
  );
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

function refusalsIn(markdown: Markdown, body: string, {path, role}: {path: string; role: Role}): BodyRefusal[] {
  const refusals: BodyRefusal[] = [];
  const refuse = ({position}: Node, refusal: PartRefusal | undefined) => {
    if (refusal) refusals.push({...refusal, line: position?.start.line});
  };
  let hasHtml = false;
  visit(markdown, (node) => {
    if (node.type === 'html') hasHtml = true;
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      refuse(node, addressRefusal(node.url, path, node.type === 'image' ? 'image' : 'link'));
    }
  });
  // Elements from Markdown alone are harmless except for their URLs.
  if (!hasHtml) return refusals;
  const html = raw.runSync(toHast(markdown, {allowDangerousHtml: true}) as Html, body) as Html;
  visit(html, 'element', (element) => refuse(element, elementRefusal(element, path, role)));
  return refusals;
}
