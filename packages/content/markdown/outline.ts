import {lightsRows} from '@deskbook/drawings/readLights';
import {readHtmlAddresses} from '@deskbook/text/markdown/html';
import {decodeEntities, headingDepth, htmlIdsIn, readHeading} from '@deskbook/text/markdown/markdownText';
import {type ParsedBody, parseBody} from '@deskbook/text/markdown/parseBody';
import type {SyntaxNode} from '@lezer/common';
import GithubSlugger from 'github-slugger';
import {type Diagram, readDiagram} from '../mermaid/diagram';

export interface BodyLink {
  url: string;
  type: 'link' | 'image';
  /** What readers see of a link in Markdown. */
  words?: string;
  /** Line in the file, counted from 1. */
  line: number;
  column: number;
}

/** An image in Markdown or HTML. */
export interface BodyImage {
  /** Its address, or its label for a reference-style image. */
  name: string;
  /** null for HTML without an `alt` attribute */
  alt: string | null;
  isHtml: boolean;
  /** Line in the file, counted from 1. */
  line: number;
  column: number;
}

/** What other pages need to know about a body. */
export interface Outline {
  /** Text of the first level-one heading; null if there is none. */
  title: string | null;
  headings: Heading[];
  /** All ids that a link to this page can end in. */
  anchors: string[];
  /** Links and images whose addresses Docusaurus or the build resolves. */
  links: BodyLink[];
  htmlLinks: BodyLink[];
  images: BodyImage[];
  diagrams: Diagram[];
  /** Indicator-light numbers in tables, row by row. */
  lights: {numbers: string[]; line: number; column: number}[];
}

export interface Heading {
  text: string;
  depth: number;
  id: string;
  /** Whether the author wrote the id. */
  hasOwnId: boolean;
  /** Where it begins in the body. */
  offset: number;
}

/** Parses a body and returns its outline. Use `outlineOf` if the body is already parsed. */
export function readOutline(body: string, firstLine: number): Outline {
  return outlineOf(parseBody(body, firstLine));
}

/**
 * Reads the headings, links and diagrams of a Markdown body. Generates ids like Docusaurus, so wrong anchors are found
 * before a build.
 */
export function outlineOf(parsed: ParsedBody): Outline {
  const {text: body, nodes, placeOf} = parsed;
  const lights = lightsRows(parsed).map(({lights, at}) => ({
    numbers: (lights ?? []).map(({number}) => number),
    ...placeOf(at),
  }));
  const outline: Outline = {
    title: null,
    headings: [],
    anchors: [],
    links: [],
    htmlLinks: [],
    images: [],
    diagrams: [],
    lights,
  };
  const slugger = new GithubSlugger();
  for (const node of nodes) {
    const depth = headingDepth(node.name);
    if (depth > 0) {
      const {text, id} = readHeading(body, node);
      const heading = {text, depth, id: id ?? slugger.slug(text), hasOwnId: id !== undefined, offset: node.from};
      if (depth === 1) outline.title ??= text;
      outline.headings.push(heading);
      outline.anchors.push(heading.id);
    } else if (/^HTML/.test(node.name)) addHtml(outline, body, node, placeOf);
    else if (node.name === 'FencedCode') {
      const diagram = readDiagram(body, node, placeOf);
      if (diagram) outline.diagrams.push(diagram);
    } else if (/^(?:Image|Link|LinkReference)$/.test(node.name)) addLink(outline, body, node, placeOf);
  }
  return outline;
}

function addHtml(outline: Outline, body: string, node: SyntaxNode, placeOf: ParsedBody['placeOf']): void {
  outline.anchors.push(...htmlIdsIn(body, node));
  for (const {element, address, alt, offset} of readHtmlAddresses(body.slice(node.from, node.to))) {
    const name = decodeEntities(address);
    const place = placeOf(node.from + offset);
    if (element === 'a') {
      outline.htmlLinks.push({url: name, type: 'link', ...place});
      continue;
    }
    // Browsers resolve addresses in HTML that begin with `/`.
    if (name !== '' && !name.startsWith('/')) outline.links.push({url: name, type: 'image', ...place});
    outline.images.push({name, alt, isHtml: true, ...place});
  }
}

function addLink(outline: Outline, body: string, node: SyntaxNode, placeOf: ParsedBody['placeOf']): void {
  const url = readUrl(body, node);
  const type = node.name === 'Image' ? 'image' : 'link';
  if (url === null && type === 'link') return;
  const place = placeOf(node.from);
  if (url !== null)
    outline.links.push({url, type, ...(node.name === 'Link' && {words: wordsOf(body, node)}), ...place});
  if (type === 'image') outline.images.push({...readImage(body, node, url), ...place});
}

function wordsOf(body: string, node: SyntaxNode): string {
  const [opening, closing] = node.getChildren('LinkMark');
  return opening && closing ? body.slice(opening.to, closing.from).trim() : '';
}

function readImage(body: string, node: SyntaxNode, url: string | null): Pick<BodyImage, 'name' | 'alt' | 'isHtml'> {
  const alt = wordsOf(body, node);
  const label = node.getChild('LinkLabel');
  const name = url ?? (label ? body.slice(label.from + 1, label.to - 1) : alt);
  return {name: name || alt, alt, isHtml: false};
}

/** Returns the address of a link, an image or a definition; null if there is none, as in a footnote. */
function readUrl(body: string, node: SyntaxNode): string | null {
  const url = urlOf(body, node);
  return url && unescapeUrl(body.slice(url.from, url.to).replace(/^<(.*)>$/, '$1'));
}

/** Returns the node of an address, including any angle brackets. */
export function urlOf(body: string, node: SyntaxNode): SyntaxNode | null {
  if (node.name === 'LinkReference' && body.startsWith('[^', node.from)) return null;
  return node.getChildren('URL').find(({prevSibling: mark}) => mark && /[(:]/.test(body[mark.from] ?? '')) ?? null;
}

export function unescapeUrl(written: string): string {
  return decodeEntities(written).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
