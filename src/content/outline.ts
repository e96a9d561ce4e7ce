import type {SyntaxNodeRef} from '@lezer/common';
import GithubSlugger from 'github-slugger';
import {readHtmlImages} from './htmlImages';
import {decodeEntities, headingDepth, markdown, readHeading} from './markdownText';
import type {Diagram} from './mermaid/diagram';
import {readDiagram} from './mermaid/readDiagram';

/** A link or an image in a Markdown body. */
export interface BodyLink {
  url: string;
  type: 'link' | 'image';
  /** In the file, counted from 1. */
  line: number;
  column: number;
}

/** An image, however it is written. */
export interface BodyImage {
  /** Its address; the name of its definition where it is written by reference. */
  name: string;
  /** The words for those who do not see it; null where it is HTML that leaves them out. */
  alt: string | null;
  isHtml: boolean;
  /** In the file, counted from 1. */
  line: number;
  column: number;
}

/** What other pages need to know of a body. */
export interface Outline {
  /** The text of the first heading of level one; null where there is none. */
  title: string | null;
  /** The ids that a link to this page may end in. */
  anchors: string[];
  links: BodyLink[];
  images: BodyImage[];
  diagrams: Diagram[];
}

const HTML_ID = /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;
/** Quotes within quotes, deeper than anybody writes: a parser could take minutes. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]?){100}/m;

/** Whether a body would exhaust a parser of Markdown. */
export function isTooDeep(body: string): boolean {
  return TOO_DEEP.test(body);
}

/**
 * Reads the headings, links and diagrams of a Markdown body. Ids are made as Docusaurus makes them,
 * so that a wrong anchor can be told before anything is built. A body that exhausts the parser
 * has an empty outline: its page is shown without it rather than not at all.
 *
 * @param firstLine the line of the file on which the body begins, counted from 1
 */
export function readOutline(body: string, firstLine: number): Outline {
  const outline: Outline = {title: null, anchors: [], links: [], images: [], diagrams: []};
  if (isTooDeep(body)) return outline;
  const slugger = new GithubSlugger();
  const placeOf = createPlaces(body, firstLine);

  markdown.parse(body).iterate({
    enter(node) {
      const depth = headingDepth(node.name);
      if (depth > 0) {
        const {text, id} = readHeading(body, node);
        if (depth === 1) outline.title ??= text;
        outline.anchors.push(id ?? slugger.slug(text));
      } else if (node.name === 'HTMLTag' || node.name === 'HTMLBlock') {
        const ids = body.slice(node.from, node.to).matchAll(HTML_ID);
        outline.anchors.push(...Array.from(ids, ([, id]) => id ?? ''));
        for (const {src, alt, offset} of readHtmlImages(body.slice(node.from, node.to)))
          addHtmlImage(outline, decodeEntities(src), alt, placeOf(node.from + offset));
      } else if (node.name === 'FencedCode') {
        const diagram = readDiagram(body, node, placeOf);
        if (diagram) outline.diagrams.push(diagram);
      } else {
        const url = readUrl(body, node);
        const type = node.name === 'Image' ? 'image' : 'link';
        if (url === null && type === 'link') return;
        const place = placeOf(node.from);
        if (url !== null) outline.links.push({url, type, ...place});
        if (type === 'image') outline.images.push({...readImage(body, node, url), ...place});
      }
    },
  });
  return outline;
}

/** An address that begins with `/` is the browser's to read, as in all HTML. */
function addHtmlImage(outline: Outline, src: string, alt: string | null, place: {line: number; column: number}): void {
  if (src !== '' && !src.startsWith('/')) outline.links.push({url: src, type: 'image', ...place});
  outline.images.push({name: src, alt, isHtml: true, ...place});
}

function readImage(body: string, node: SyntaxNodeRef, url: string | null): Pick<BodyImage, 'name' | 'alt' | 'isHtml'> {
  const [opening, closing] = node.node.getChildren('LinkMark');
  const alt = opening && closing ? body.slice(opening.to, closing.from).trim() : '';
  const label = node.node.getChild('LinkLabel');
  const name = url ?? (label ? body.slice(label.from + 1, label.to - 1) : alt);
  return {name: name || alt, alt, isHtml: false};
}

/** The address of a link, an image or a definition; null for anything else, and for `<https://…>`, which leads outside. */
function readUrl(body: string, node: SyntaxNodeRef): string | null {
  if (node.name !== 'Link' && node.name !== 'Image' && node.name !== 'LinkReference') return null;
  if (node.name === 'LinkReference' && body.startsWith('[^', node.from)) return null;
  const url = node.node.getChildren('URL').find(({prevSibling: mark}) => mark && /[(:]/.test(body[mark.from] ?? ''));
  if (!url) return null;
  const written = body.slice(url.from, url.to);
  return decodeEntities(written.replace(/^<(.*)>$/, '$1')).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Turns offsets, which come in rising order, into lines and columns. */
function createPlaces(body: string, firstLine: number): (offset: number) => {line: number; column: number} {
  let line = firstLine;
  let lineStart = 0;
  return (offset) => {
    for (let next = body.indexOf('\n', lineStart); next >= 0 && next < offset; next = body.indexOf('\n', lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return {line, column: offset - lineStart + 1};
  };
}
