import {readMarkdown} from '@deskbook/content/frontMatter';
import {unescapeUrl, urlOf} from '@deskbook/content/markdown/outline';
import {REFERENCE_FIELDS} from '@deskbook/content/references';
import {decodeEntities} from '@deskbook/text/markdown/markdownText';
import {parseBody} from '@deskbook/text/markdown/parseBody';
import type {SyntaxNode} from '@lezer/common';
import {isPair, isScalar, parseDocument, type Scalar, visit} from 'yaml';

/** How a link names its target. */
export type LinkForm =
  /** A URL or a path in the text. */
  | 'text'
  /** A URL in an HTML attribute. Browsers read it, so it can't be a page's file path. */
  | 'html'
  /** In front matter: a path, a slug or a title. */
  | 'reference'
  /** In front matter: an image path. */
  | 'image'
  /** A Docusaurus doc id. */
  | 'id'
  /** In `district.yml`: a docs page's path, or a URL. */
  | 'district';

/** A link in a file to another one. */
export interface WrittenLink {
  form: LinkForm;
  /** Without escapes. */
  url: string;
  /** The URL's offsets in the text. */
  from: number;
  to: number;
  isImage: boolean;
  /** The field in front matter. */
  field?: string;
  /** The quoting in the text: angle brackets, or YAML quotes. */
  quote: '' | '<' | '"' | "'";
}

/** Returns a page's or post's links in text order. */
export function linksOfPage(text: string): WrittenLink[] {
  const {body} = readMarkdown(text, '');
  const start = text.length - body.length;
  return [...linksInFrontMatter(text, start), ...linksInBody(body, start)].toSorted((a, b) => a.from - b.from);
}

/** Returns the links in `district.yml`. */
export function linksOfDistrict(text: string): WrittenLink[] {
  return scalarsIn(text, 0).flatMap(({path, ...scalar}) =>
    IN_DISTRICT.test(path) ? {...scalar, form: 'district', isImage: false} : [],
  );
}

const IN_DISTRICT =
  /^(?:navigation|urgent)\.\d+(?:\.page)?$|^desk\.\d+$|^quick_links\.\d+\.(?:links\.\d+|all)(?:\.page)?$|^search_last\.\d+$/;

/** Returns the links in `_category_.json` or `.yml`, which name a folder's page by doc id. */
export function linksOfCategory(text: string): WrittenLink[] {
  return scalarsIn(text, 0).flatMap(({path, ...scalar}) =>
    path === 'link.id' ? {...scalar, form: 'id', isImage: false} : [],
  );
}

function linksInFrontMatter(text: string, end: number): WrittenLink[] {
  const [opening = '', yaml = ''] = /^\uFEFF?---[ \t]*\r?\n(.*?)^---[ \t]*$/ms.exec(text.slice(0, end)) ?? [];
  if (opening === '') return [];
  return scalarsIn(yaml, text.indexOf('\n') + 1).flatMap(({path, ...scalar}): WrittenLink[] => {
    const [field = '', ...rest] = path.split('.');
    const link = {...scalar, field, isImage: false};
    if (Object.hasOwn(REFERENCE_FIELDS, field) && rest.every((step) => step === 'steps' || /^\d+$/.test(step)))
      return [{...link, form: 'reference'}];
    if (path === 'image') return [{...link, form: 'image', isImage: true}];
    return path === 'pagination_next' || path === 'pagination_prev' ? [{...link, form: 'id'}] : [];
  });
}

interface FoundScalar {
  /** Keys joined by dots: `steps.0`. */
  path: string;
  url: string;
  from: number;
  to: number;
  quote: '' | '"' | "'";
}

const QUOTES: Readonly<Record<string, FoundScalar['quote']>> = {PLAIN: '', QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'"};

/** Returns all single-line YAML strings, without their quotes. */
function scalarsIn(yaml: string, offset: number): FoundScalar[] {
  const document = parseDocument(yaml, {schema: 'failsafe', logLevel: 'silent'});
  const found: FoundScalar[] = [];
  if (document.errors.length > 0) return found;
  visit(document, {
    Scalar(key, node: Scalar, ancestors) {
      const quote = QUOTES[node.type ?? ''];
      if (key === 'key' || quote === undefined || !node.range || typeof node.value !== 'string') return;
      const [start, end] = node.range;
      const inner = [start + quote.length, end - quote.length] as const;
      if (yaml.slice(...inner).includes('\n')) return;
      const steps = [...ancestors, node].flatMap((each, index, all) => {
        const parent = all[index - 1];
        if (isPair(each)) return isScalar(each.key) ? [String(each.key.value)] : [];
        const place = parent && 'items' in parent && !isPair(each) ? (parent.items as unknown[]).indexOf(each) : -1;
        return place >= 0 ? [String(place)] : [];
      });
      found.push({path: steps.join('.'), url: node.value, from: offset + inner[0], to: offset + inner[1], quote});
    },
  });
  return found;
}

function linksInBody(body: string, start: number): WrittenLink[] {
  const links: WrittenLink[] = [];
  for (const node of parseBody(body, 1).nodes) {
    if (node.name.startsWith('HTML')) links.push(...linksInHtml(body, node, start));
    else if (/^(?:Image|Link|LinkReference)$/.test(node.name)) {
      const link = linkAt(body, node);
      if (link) links.push({...link, from: link.from + start, to: link.to + start});
    }
  }
  return links;
}

function linkAt(body: string, node: SyntaxNode): WrittenLink | null {
  const url = urlOf(body, node);
  if (!url) return null;
  const written = body.slice(url.from, url.to);
  const isBracketed = /^<.*>$/.test(written);
  const [from, to] = isBracketed ? [url.from + 1, url.to - 1] : [url.from, url.to];
  const isImage = node.name === 'Image';
  return {form: 'text', url: unescapeUrl(body.slice(from, to)), from, to, isImage, quote: isBracketed ? '<' : ''};
}

const ATTRIBUTE = /(<(\w+)\b[^<>]*?\s(?:src|href)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

function linksInHtml(body: string, {from: at, to}: SyntaxNode, start: number): WrittenLink[] {
  return [...body.slice(at, to).matchAll(ATTRIBUTE)].map((match) => {
    const [, before = '', element = '', double, single, bare = ''] = match;
    const value = double ?? single ?? bare;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    const from = start + at + match.index + before.length + quote.length;
    const isImage = element.toLowerCase() !== 'a';
    return {form: 'html', url: decodeEntities(value), from, to: from + value.length, isImage, quote};
  });
}
